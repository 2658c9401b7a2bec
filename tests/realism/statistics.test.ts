import { describe, expect, it } from 'vitest';
import { levers } from '../../src/levers';
import { judge } from '../../src/realism/judge';
import { limitsOfModel } from '../../src/realism/limits-of-model';
import type { MeasuredRun } from '../../src/realism/measured-run';
import { statisticIds } from '../../src/realism/measures';
import { sourceOf } from '../../src/realism/source';
import { statistics } from '../../src/realism/statistics';
import { realismStudy } from '../../src/realism/study';
import { evidenceOf } from '../../src/scenario/evidence';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { onThisThread, smallShop } from './runs';

/** A run in which everything came out at this share of what is published. */
function runAt(share: number): MeasuredRun {
  return {
    numerators: Float64Array.from(statisticIds, (id) => share * statistics.find((one) => one.id === id)!.published),
    denominators: new Float64Array(statisticIds.length).fill(1),
    digest: '',
    stopped: null,
  };
}

describe('the published statistics', () => {
  it('are each measured, and each measure is published', () => {
    expect(statistics.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1))).toEqual(
      [...statisticIds].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it.each(statistics.map((one) => [one.id, one] as const))(
    '%s names its sources, lies in its own range and speaks both languages',
    (_, one) => {
      expect(one.sources.length).toBeGreaterThan(0);
      for (const id of one.sources) expect(sourceOf(id), id).toBeDefined();
      if (one.range) {
        expect(one.published).toBeGreaterThanOrEqual(one.range[0]);
        expect(one.published).toBeLessThanOrEqual(one.range[1]);
      }
      for (const text of [one.what, one.measured, one.why])
        if (text) {
          expect(text.en.length).toBeGreaterThan(3);
          expect(text.zh).toMatch(/\p{Script=Han}/u);
        }
    },
  );

  it('are not called a check where a parameter of the shop rests on the very same row', () => {
    const used = new Set<string>(
      Object.values(shopParameters).flatMap(({ basis }) => (basis === 'assumed' ? [] : [...basis])),
    );
    const claimed = statistics.filter(({ rests }) => rests === 'check').flatMap(({ sources }) => sources);
    expect(claimed.filter((id) => used.has(id) && evidenceOf(id))).toEqual([]);
  });
});

describe('the verdict', () => {
  it('is inside at the published figure, outside far from it, with a reason wherever it is outside', () => {
    for (const row of judge([runAt(1), runAt(1)]))
      expect(row, row.statistic.id).toMatchObject({ verdict: 'inside', sure: true, why: null });
    for (const row of judge([runAt(9), runAt(9)])) {
      expect(row.verdict, row.statistic.id).toBe('outside');
      expect(row.why!.en.length).toBeGreaterThan(20);
      expect(row.why!.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('is unsure where the interval reaches across the edge', () => {
    const [row] = judge([runAt(0.95), runAt(1.15), runAt(0.99)], [statistics.find(({ id }) => id === 'again30')!]);
    expect(row).toMatchObject({ verdict: 'inside', sure: false, band: 'tenPercent', n: 3 });
    expect(row!.halfWidth).toBeGreaterThan(0.01);
  });

  it('is left open where nothing was measured', () => {
    for (const row of judge([])) expect(row).toMatchObject({ verdict: null, n: 0, why: null });
  });
});

describe('the study', () => {
  it('measures the shop without its plan, whatever the bench holds, and tells how far it is', async () => {
    const shop = smallShop(28);
    const plan = [{ lever: levers[0]!.id, settings: {}, fromDay: 1, toDay: 28 }];
    const steps: number[] = [];
    const with_ = await realismStudy({ ...shop, plan, horizonDays: 400 }, onThisThread, {
      replications: 2,
      days: 28,
      onProgress: (done) => steps.push(done),
    });
    const without = await realismStudy(shop, onThisThread, { replications: 2, days: 28 });
    expect(with_.digests).toEqual(without.digests);
    expect(steps).toEqual([1, 2]);
    expect(with_.rows.find(({ statistic }) => statistic.id === 'conversion')!.verdict).toBe('inside');
  });
});

describe('the limits of the model', () => {
  it('each say in both languages what is left out and what that means, once', () => {
    expect(new Set(limitsOfModel.map(({ id }) => id)).size).toBe(limitsOfModel.length);
    expect(limitsOfModel.length).toBeGreaterThanOrEqual(20);
    for (const { left, means } of limitsOfModel)
      for (const text of [left, means]) {
        expect(text.en).toMatch(/\.$/);
        expect(text.zh).toMatch(/。$/);
      }
  });
});
