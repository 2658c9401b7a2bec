import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../src/experiments/looks';
import { compare } from '../../src/experiments/paired';
import type { Sample } from '../../src/experiments/sample';
import { firstOf } from '../../src/experiments/sample';
import type { VerdictWord } from '../../src/experiments/verdict';
import { isSettled, judge, pairsNeeded } from '../../src/experiments/verdict';
import { normal } from './world';

const totals = (values: number[]): Sample => ({ kind: 'total', numerators: values, denominators: values.map(() => 1) });
const kpi = { better: 'higher', worthwhile: { absolute: 0.05 } } as const;

/** Base and scenario of n pairs: shared luck of variance 9, own luck of variance 1 each, and a true difference. */
function pairs(seed: number, macro: number, n: number, difference: number): [Sample, Sample] {
  const a: number[] = [];
  const b: number[] = [];
  for (let j = 0; j < n; j++) {
    const shared = 3 * normal(seed, macro, 3 * j);
    a.push(100 + shared + normal(seed, macro, 3 * j + 1));
    b.push(100 + shared + normal(seed, macro, 3 * j + 2) + difference);
  }
  return [totals(a), totals(b)];
}

describe('the difference of two scenarios', () => {
  it('covers the true difference in 95 % of studies of ten pairs', () => {
    let covered = 0;
    for (let macro = 0; macro < 2000; macro++) {
      const { mean, halfWidth } = compare(...pairs(21, macro, 10, 0.7), kpi, 'once');
      if (Math.abs(mean - 0.7) <= halfWidth) covered++;
    }
    expect(Math.abs(covered / 2000 - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / 2000));
  });

  it('covers the true difference of two ratios in 95 % of studies of twenty pairs, by the jackknife over pairs', () => {
    let covered = 0;
    for (let macro = 0; macro < 1500; macro++) {
      const visits = Array.from({ length: 20 }, (_, j) => 1000 + 100 * normal(22, macro, 3 * j));
      const a = visits.map((v, j) => 0.024 * v + 2 * normal(22, macro, 3 * j + 1));
      const b = visits.map((v, j) => 0.027 * v + 2 * normal(22, macro, 3 * j + 2));
      const sample = (numerators: number[]): Sample => ({ kind: 'ratio', numerators, denominators: visits });
      const { mean, halfWidth } = compare(sample(a), sample(b), kpi, 'once');
      if (Math.abs(mean - 0.003) <= halfWidth) covered++;
    }
    expect(Math.abs(covered / 1500 - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / 1500));
  });

  it('covers the true relative difference in 95 % of studies of twenty pairs', () => {
    let covered = 0;
    for (let macro = 0; macro < 1500; macro++) {
      const { relative, relativeHalfWidth } = compare(...pairs(23, macro, 20, 5), kpi, 'once');
      if (Math.abs(relative - 0.05) <= relativeHalfWidth) covered++;
    }
    expect(Math.abs(covered / 1500 - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / 1500));
  });

  it('has the variance reduction of theory: (10 + 10)/2 where nine tenths of the luck are shared', () => {
    const { varianceReduction, independentReplications, n } = compare(...pairs(24, 0, 2000, 1), kpi, 'once');
    // A ratio of variances of 2,000 values has a relative standard error of about 3 %.
    expect(varianceReduction).toBeGreaterThan(9);
    expect(varianceReduction).toBeLessThan(11);
    expect(independentReplications).toBe(n * varianceReduction);
  });

  it('has no variance reduction to speak of where nothing is shared', () => {
    const a = Array.from({ length: 2000 }, (_, j) => normal(25, 0, j));
    const b = Array.from({ length: 2000 }, (_, j) => normal(25, 1, j));
    const { varianceReduction } = compare(totals(a), totals(b), kpi, 'once');
    expect(Math.abs(varianceReduction - 1)).toBeLessThan(0.1);
  });

  it('is exactly zero, and said to be identical, where no pair differs, for totals and for ratios', () => {
    const values = Array.from({ length: 12 }, (_, j) => 0.1 + normal(26, 0, j));
    for (const kind of ['total', 'ratio'] as const) {
      const sample: Sample = { kind, numerators: values, denominators: values.map((x) => x * x + 1) };
      const difference = compare(sample, sample, kpi, 'once');
      expect(difference).toMatchObject({ mean: 0, halfWidth: 0, relative: 0, relativeHalfWidth: 0, identical: true });
      expect(difference.verdict.word).toBe('no practical difference');
      expect(difference.varianceReduction).toBe(Infinity);
    }
  });

  it('leaves out a pair in which one side has no quantile', () => {
    const a: Sample = { kind: 'quantile', numerators: [10, 20, 30], denominators: [1, 0, 1] };
    const b: Sample = { kind: 'quantile', numerators: [12, 20, 34], denominators: [1, 1, 1] };
    const difference = compare(a, b, kpi, 'once');
    expect(difference.n).toBe(2);
    expect(difference.mean).toBe(3);
  });

  it('measures a worthwhile difference that is relative against the base, whatever its sign', () => {
    const a = totals(Array.from({ length: 10 }, () => -200));
    const b = totals(Array.from({ length: 10 }, () => -190));
    const difference = compare(a, b, { better: 'higher', worthwhile: { relative: 0.01 } }, 'once');
    expect(difference.worthwhile).toBe(2);
    expect(difference.relative).toBeCloseTo(0.05, 12);
    expect(difference.verdict.word).toBe('better');
  });
});

describe('a verdict', () => {
  const word = (
    mean: number,
    halfWidth: number,
    better: 'higher' | 'lower' | 'neither' = 'higher',
    n = 10,
  ): VerdictWord => judge({ mean, halfWidth, pairs: n, worthwhile: 1, better });

  it('is better or worse when the interval excludes 0, by the KPI’s own direction', () => {
    expect(word(3, 2)).toBe('better');
    expect(word(-3, 2)).toBe('worse');
    expect(word(-3, 2, 'lower')).toBe('better');
    expect(word(3, 2, 'neither')).toBe('higher');
    expect(word(-3, 2, 'neither')).toBe('lower');
  });

  it('is no practical difference when the interval lies within the worthwhile difference, even if it excludes 0', () => {
    expect(word(0.2, 0.5)).toBe('no practical difference');
    expect(word(0.5, 0.1)).toBe('no practical difference');
  });

  it('is not clear yet otherwise, and says how many pairs would settle it', () => {
    expect(word(1, 3)).toBe('not clear yet');
    // The half-width must fall from 3 to 1: nine times the pairs.
    expect(pairsNeeded({ mean: 1, halfWidth: 3, pairs: 10, worthwhile: 1, better: 'higher' })).toBe(90);
    // Or from 3 to 4 - 1, which is nearer: none more.
    expect(pairsNeeded({ mean: 1, halfWidth: 6, pairs: 10, worthwhile: 4, better: 'higher' })).toBe(40);
    expect(pairsNeeded({ mean: 0.001, halfWidth: 3, pairs: 10, worthwhile: 0, better: 'higher' })).toBeNull();
  });

  it('is a first look below ten pairs, however clear', () => {
    expect(word(100, 1, 'higher', 9)).toBe('first look');
    const difference = compare(...pairs(27, 0, 9, 50), kpi, 'looks');
    expect(difference.verdict).toEqual({ word: 'first look', pairs: null, more: 1 });
  });

  it('is only a running interval while a study of fixed size is not complete', () => {
    expect(compare(...pairs(27, 0, 15, 50), kpi, 'running').verdict.word).toBe('running interval');
  });
});

describe('looking again and again', () => {
  const MACRO = 1500;
  const none = { better: 'higher', worthwhile: { absolute: 0 } } as const;

  it('finds a difference that is not there in 5 % of studies at the pre-set looks', () => {
    let found = 0;
    for (let macro = 0; macro < MACRO; macro++)
      if (isSettled(compare(...pairs(28, macro, 160, 0), none, 'looks').verdict.word)) found++;
    expect(Math.abs(found / MACRO - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / MACRO));
  });

  it('would find one in far more studies with plain 95 % intervals at the same looks', () => {
    let found = 0;
    for (let macro = 0; macro < 500; macro++) {
      const [a, b] = pairs(28, macro, 160, 0);
      if (LOOKS.some(({ pairs: n }) => isSettled(compare(firstOf(a, n), firstOf(b, n), none, 'once').verdict.word)))
        found++;
    }
    expect(found / 500).toBeGreaterThan(0.09);
  });

  it('keeps what an earlier look has settled', () => {
    const [a, b] = pairs(29, 0, 10, 5);
    const dull = Array.from({ length: 30 }, (_, j) => 100 + 50 * normal(30, 0, j));
    const later = compare(
      totals([...a.numerators, ...dull]),
      totals([...b.numerators, ...dull.map((x, j) => 200 - x + j)]),
      none,
      'looks',
    );
    expect(later.verdict).toMatchObject({ word: 'better', pairs: 10 });
  });

  it('says how many pairs there are to the look that may settle it', () => {
    // Differences of -1 and 3 in turn: at ten pairs the half-width is 2.5 at a mean of 1, so about 61 pairs are needed.
    const a = totals(Array.from({ length: 12 }, () => 0));
    const b = totals(Array.from({ length: 12 }, (_, j) => (j % 2 === 0 ? -1 : 3)));
    expect(compare(a, b, none, 'looks').verdict).toEqual({ word: 'not clear yet', pairs: 10, more: 80 - 12 });
  });
});
