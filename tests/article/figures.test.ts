import { describe, expect, it } from 'vitest';
import { figures } from '../../src/article/figures';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { stories } from '../../src/article/stories';
import { kpis } from '../../src/kpis';
import { levers } from '../../src/levers';
import { presets } from '../../src/scenario/presets';

const CHINESE = /[\u4e00-\u9fff]/;

/** What the article reports, case by case, as changes of what it names; times are given as the speeds it speaks of. */
const REPORTED: readonly (readonly number[])[] = [
  [20, 30, 15, 10, 25, 15, 10],
  [15, 20, 10, 15, 20, 10, 5],
  [30, 15, 15, 20, 10, 20, 10],
  [20, 10, 30, 15, 15, 20, 10, 15],
  [25, 15, 30, 20, 40, 50, 15, 10],
];

describe('The figures of the article', () => {
  it('are 37: seven of the first three cases each, eight of the last two', () => {
    expect(figures).toHaveLength(37);
    expect(stories.map(({ number }) => figures.filter((figure) => figure.case === number).length)).toEqual([
      7, 7, 7, 8, 8,
    ]);
  });

  it('name the change that the article states, and mean the same number', () => {
    for (const { number } of stories) {
      const own = figures.filter((figure) => figure.case === number);
      own.forEach(({ name, reported, kpi }, i) => {
        const stated = REPORTED[number - 1]![i]!;
        expect(name.en).toMatch(new RegExp(`[+−]${stated} %$`));
        expect(name.zh).toMatch(new RegExp(`[+−]${stated}%$`));
        // Five points of market share at a quarter of the market are a fifth.
        const percent = kpi === 'marketShare' ? 100 * (stated / 25) : stated;
        expect(Math.abs(100 * reported)).toBeCloseTo(percent, 9);
      });
    }
  });

  it('move their KPI the way that is better, as every figure of a success does', () => {
    for (const { kpi: id, reported } of figures) {
      const kpi = kpis.find((one) => one.id === id);
      expect(kpi, id).toBeDefined();
      expect(kpi!.better, id).toBe(reported > 0 ? 'higher' : 'lower');
    }
  });

  it('are one of each KPI in a case, with a reading and a reason in both languages', () => {
    for (const { number } of stories) {
      const own = figures.filter((figure) => figure.case === number).map(({ kpi }) => kpi);
      expect(new Set(own).size).toBe(own.length);
    }
    for (const { name, reading, why } of figures)
      for (const text of [name, reading, why]) {
        expect(text.en).not.toBe('');
        expect(text.en).not.toMatch(CHINESE);
        expect(text.zh).toMatch(CHINESE);
      }
  });

  it('have reasons of their own: none is said twice, and none promises a simulated number', () => {
    expect(new Set(figures.map(({ why }) => why.en)).size).toBe(37);
    expect(new Set(figures.map(({ why }) => why.zh)).size).toBe(37);
    for (const { why } of figures) expect(why.en.length).toBeGreaterThan(80);
  });

  it('do not promise more of notice to suppliers than its weight in the index allows', () => {
    const { weightSteadyOrders, weightNotice, weightNoRush, weightPayment } = defaultShop;
    expect(weightSteadyOrders + weightNotice + weightNoRush + weightPayment).toBe(100);
    const { why } = figures.find(({ kpi }) => kpi === 'supplierSatisfaction')!;
    expect(why.en).toContain(`at most ${weightNotice} of its 100 points`);
    expect(why.zh).toContain(`100 分中的 ${weightNotice} 分`);
  });
});

describe('The stories of the cases', () => {
  it.each(stories.map((story) => [story.preset, story] as const))(
    '%s plans every lever that its story names, in the order of the steps, and no other',
    (id, { steps }) => {
      const preset = presets.find((one) => one.id === id);
      expect(preset).toBeDefined();
      const { plan, horizonDays, measureFromDay } = preset!.content;
      expect([horizonDays, measureFromDay]).toEqual([365, 276]);
      const told = steps.flatMap(({ measures }) => measures.flatMap((measure) => measure.levers));
      expect(new Set(plan.map(({ lever }) => lever))).toEqual(new Set(told));
      const stepOf = (lever: string): number =>
        steps.findIndex(({ measures }) => measures.some((measure) => measure.levers.includes(lever)));
      const starts = steps.map((_, i) =>
        Math.min(...plan.filter(({ lever }) => stepOf(lever) === i).map((p) => p.fromDay)),
      );
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const lever of told)
        expect(
          levers.some((one) => one.id === lever),
          lever,
        ).toBe(true);
    },
  );

  it('say why a measure has no lever', () => {
    for (const { steps } of stories)
      for (const { measures } of steps)
        for (const { levers: own, without } of measures) expect(own.length > 0).toBe(without === undefined);
  });
});
