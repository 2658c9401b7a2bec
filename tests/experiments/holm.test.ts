import { describe, expect, it } from 'vitest';
import { holm, pValueOf } from '../../src/experiments/holm';
import { compare } from '../../src/experiments/paired';
import type { Sample } from '../../src/experiments/sample';
import { normal } from './world';

const kpi = { better: 'higher', worthwhile: { absolute: 0 } } as const;

function difference(n: number, value: (j: number) => number) {
  const sample = (numerators: number[]): Sample => ({
    kind: 'total',
    numerators,
    denominators: numerators.map(() => 1),
  });
  const at = Array.from({ length: n }, (_, j) => j);
  return compare(sample(at.map(() => 0)), sample(at.map(value)), kpi, 'once');
}

describe('many statements at once', () => {
  it('are adjusted step by step, the least first, never falling, at most 1', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((value, i) => expect(adjusted[i]).toBeCloseTo(value, 12));
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
  });

  it('leave out what is not known', () => {
    expect(holm([0.02, NaN, 0.5])).toEqual([0.04, NaN, 0.5]);
    expect(pValueOf(difference(1, () => 3))).toBeNaN();
    expect(pValueOf(difference(5, () => 0))).toBe(1);
    expect(pValueOf(difference(5, () => 3))).toBe(0);
  });

  it('have the t test’s p value, which is 5 % where the interval ends at 0', () => {
    const d = difference(12, (j) => normal(61, 0, j));
    const shifted = difference(12, (j) => normal(61, 0, j) - d.mean + d.halfWidth);
    expect(pValueOf(shifted)).toBeCloseTo(0.05, 10);
  });

  it('are wrong anywhere in at most 5 % of studies of 20 KPIs that do not differ, where single ones would be in most', () => {
    let joint = 0;
    let single = 0;
    const MACRO = 600;
    for (let macro = 0; macro < MACRO; macro++) {
      const p = Array.from({ length: 20 }, (_, k) => pValueOf(difference(12, (j) => normal(62 + k, macro, j))));
      if (holm(p).some((value) => value <= 0.05)) joint++;
      if (p.some((value) => value <= 0.05)) single++;
    }
    expect(joint / MACRO).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / MACRO));
    expect(joint).toBeGreaterThan(0);
    expect(single / MACRO).toBeGreaterThan(0.5);
  });
});
