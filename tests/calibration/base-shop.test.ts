import { describe, expect, it } from 'vitest';
import { baseShop } from '../../src/calibration/base-shop';
import { BasketLaw } from '../../src/calibration/basket-law';
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

describe('A file in which a few best sellers make nearly all sales', () => {
  // Of 120 articles the first is every second line: customers wish it again and again within an order.
  const few = { popularityLaw: 0, popularityExponent: 1.6, skuCount: 120 };
  const file = calibrated(orderFile({ ...truth, shop: { ...truth.shop, ...few } }));

  it('becomes a shop whose orders are worth, and hold, what those of the file do, within its intervals', () => {
    const { scenario } = baseShop(file, {}, base);
    const { size } = calibrated(orderFile({ ...scenario, horizonDays: 182, seed: 22 }));
    const { value, lines } = file.size;
    expect(file.concentration!.topShares.find(({ of }) => of === 0.2)!.share.value).toBeGreaterThan(0.9);
    expect(size.value.value).toBeGreaterThan(value.low);
    expect(size.value.value).toBeLessThan(value.high);
    expect(size.lines!.value).toBeGreaterThan(lines!.low);
    expect(size.lines!.value).toBeLessThan(lines!.high);
  });
});

describe('Arithmetic between the file and the shop', () => {
  it('finds the wishes that make so many lines again, up to what an order holds', () => {
    const law = new BasketLaw(truth.shop);
    for (const lines of [1, 1.3, 1.9, 3, 5]) expect(law.mean(law.wishesFor(lines), 1).lines).toBeCloseTo(lines, 6);
    expect(law.wishesFor(30)).toBe(50);
    expect(law.mean(50, 1).lines).toBeLessThan(6);
  });

  it('counts an article wished twice as one line with a unit more', () => {
    // One article alone: whatever is wished, the order has one line. Two of them alike: the second wish is new half the time.
    const law = (skuCount: number) =>
      new BasketLaw({ ...truth.shop, skuCount, popularityLaw: 0, popularityExponent: 0, sameCategoryShare: 0 });
    expect(law(1).mean(2, 1.5)).toMatchObject({ lines: 1, units: law(1).mean(2, 1.5).wishes + 0.5 });
    const second = [1, 2, 3, 4, 5].map((further) => 0.5 ** further);
    expect(law(2).mean(2, 1).wishes).toBeCloseTo(
      second.reduce((sum, chance) => sum + chance, 1),
      10,
    );
    expect(law(2).mean(2, 1).lines).toBeCloseTo(
      1 + second.reduce((sum, chance, at) => sum + chance * 0.5 ** (at + 1), 0),
      10,
    );
  });
});
