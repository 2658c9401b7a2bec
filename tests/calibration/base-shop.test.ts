import { describe, expect, it } from 'vitest';
import { baseShop } from '../../src/calibration/base-shop';
import { linesParameter, meanLines } from '../../src/calibration/basket-law';
import { questions } from '../../src/calibration/questions';
import { catalogue } from '../../src/levers/compose';
import { fromFile, toFile } from '../../src/scenario/file';
import { LIMITS } from '../../src/scenario/limits';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { calibrated, orderFile } from './simulated-file';

const base = presets[0]!;
// Half a year of the base shop, with the customers of its past, seed 21.
const truth = { ...scenarioOf(base), horizonDays: 182, seed: 21 };
const estimates = calibrated(orderFile(truth));

describe('The shop built from a file', () => {
  const built = baseShop(estimates, {}, base, { name: 'orders' });

  it('is a valid scenario document, whose note says what its numbers rest on', () => {
    const reading = fromFile(toFile(built.scenario), catalogue);
    expect(reading.ok && reading.value.problems).toEqual([]);
    expect(reading.ok && reading.value.scenario).toEqual(built.scenario);
    const { note } = built.scenario;
    expect(note.length).toBeLessThanOrEqual(LIMITS.noteCharacters);
    expect(note).toContain(`Built from ${estimates.orders} orders`);
    expect(note).toMatch(/From the file.*Purchase-rate shape r 0\.\d+ \[/);
    expect(note).toMatch(/as in the base shop \(assumed\).*Gross margin/);
    expect(baseShop(estimates, {}, base, { language: 'zh' }).scenario.note).toContain('来自文件');
  });

  it('says for each number once what it rests on; what rests on the file has an interval or says why not', () => {
    const ids = built.grounds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind, value, estimate, cut } of built.grounds) {
      const { min, max } = shopParameters[id];
      expect(value).toBe(built.scenario.shop[id]);
      expect(value >= min && value <= max).toBe(true);
      if (kind !== 'file') expect(estimate).toBeNull();
      else
        expect(
          estimate!.n > 0 && (cut || ['skuCount', 'popularityLaw'].includes(id) || Number.isFinite(estimate!.low)),
        ).toBe(true);
    }
    for (const id of ['visitsPerDay', 'marginShare', 'leadTimeDays', 'conversionShare'] as const)
      expect(['assumed', 'scaled']).toContain(built.grounds.find((ground) => ground.id === id)!.kind);
  });

  it('leaves every other number as in the base shop', () => {
    const touched = new Set(built.grounds.map(({ id }) => id));
    for (const [id, value] of Object.entries(truth.shop))
      if (!touched.has(id as keyof typeof truth.shop))
        expect([id, built.scenario.shop[id as 'trust']]).toEqual([id, value]);
  });

  it('sells like the file: orders a day, value and lines of an order within 12 %', () => {
    // Another seed; customers of the file who are older than it make it look more loyal than it is.
    const again = calibrated(orderFile({ ...built.scenario, horizonDays: 91, seed: 22 }));
    const ratio = (read: (of: typeof again) => number): number => read(again) / read(estimates);
    expect(Math.abs(ratio(({ daily }) => daily.ordersPerDay.value) - 1)).toBeLessThan(0.12);
    expect(Math.abs(ratio(({ size }) => size.value.value) - 1)).toBeLessThan(0.12);
    expect(Math.abs(ratio(({ size }) => size.lines!.value) - 1)).toBeLessThan(0.12);
  });

  it('takes the owner’s answers, each for what the file cannot tell', () => {
    const answers = { visitsPerDay: 9000, marginShare: 0.4, leadTimeDays: 21, shopAgeDays: 400, moneyRate: 7 };
    expect(Object.keys(answers).sort()).toEqual(questions.map(({ id }) => id).sort());
    const { scenario, grounds } = baseShop(estimates, answers, base);
    const { shop } = scenario;
    expect(shop).toMatchObject({ visitsPerDay: 9000, marginShare: 0.4, leadTimeDays: 21, historyDays: 400 });
    expect(shop.conversionShare).toBeCloseTo(shop.historyOrdersPerDay / 9000, 4);
    expect(shop.priceMedianCents / built.scenario.shop.priceMedianCents).toBeCloseTo(7, 1);
    for (const id of ['visitsPerDay', 'marginShare', 'leadTimeDays', 'historyDays'] as const)
      expect(grounds.find((ground) => ground.id === id)!.kind).toBe('answer');
  });
});

describe('Arithmetic between the file and the shop', () => {
  it('finds the uncut mean of lines again, up to what an order holds', () => {
    for (const mean of [1, 1.3, 1.9, 3, 5]) expect(meanLines(linesParameter(mean))).toBeCloseTo(mean, 8);
    expect(linesParameter(30)).toBe(50);
    expect(meanLines(50)).toBeLessThan(6);
  });
});
