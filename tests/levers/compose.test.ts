import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levers } from '../../src/levers';
import { composeDay, fullSettings, leverCentsOnDay } from '../../src/levers/compose';
import type { Parameter } from '../../src/scenario/parameter';
import type { ShopParameterId } from '../../src/scenario/shop-parameters';
import { defaultShop, shopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';
import { happening, planned, scenarioWith } from './a-scenario';

const DAYS = 90;

describe('a day is composed of the base shop, levers and shocks', () => {
  it('is the base shop itself while nothing is planned', () => {
    const scenario = scenarioWith([]);
    const day = composeDay(scenario);
    for (let d = 1; d <= DAYS; d++) expect(day(d)).toBe(scenario.shop);
  });

  it('is the base shop itself before a lever starts and after it ends', () => {
    const scenario = scenarioWith([planned('page-speed', {}, 10, 40)]);
    const day = composeDay(scenario);
    expect(day(9)).toBe(scenario.shop);
    expect(day(10)).not.toBe(scenario.shop);
    expect(day(40)).not.toBe(scenario.shop);
    expect(day(41)).toBe(scenario.shop);
  });

  it('takes full effect after the ramp-up and an even part of it before', () => {
    const day = composeDay(scenarioWith([planned('page-speed', { loadCut: 0.4 }, 11)]));
    const { pageLoadSeconds } = defaultShop;
    expect(day(11).pageLoadSeconds).toBeCloseTo(pageLoadSeconds * (1 - 0.4 / 14), 12);
    expect(day(17).pageLoadSeconds).toBeCloseTo(pageLoadSeconds * (1 - 0.4 / 2), 12);
    expect(day(24).pageLoadSeconds).toBe(pageLoadSeconds * (1 - 0.4));
    expect(day(90).pageLoadSeconds).toBe(pageLoadSeconds * (1 - 0.4));
  });

  it('starts slowly where a lever says so', () => {
    const day = composeDay(scenarioWith([planned('seo')]));
    const gain = (d: number) => day(d).organicReach - 1;
    expect(gain(18) / gain(180)).toBeCloseTo(0.1 * 0.1 * (3 - 0.2), 12);
    expect(gain(90) / gain(180)).toBeCloseTo(0.5, 12);
  });

  it('is the identical object on days that are alike', () => {
    const day = composeDay(
      scenarioWith([planned('delivery-promise', { days: 3 }, 5)], [happening('price-war', {}, 30, 40)]),
    );
    expect(day(6)).toBe(day(7));
    expect(day(29)).toBe(day(6));
    expect(day(31)).not.toBe(day(6));
    expect(day(60)).toBe(day(6));
  });

  it('does not depend on the order in which days are asked for', () => {
    const scenario = scenarioWith(
      [planned('page-speed'), planned('seo', {}, 20)],
      [happening('viral-surge', {}, 30, 32)],
    );
    const forward = composeDay(scenario);
    const backward = composeDay(scenario);
    const last = Array.from({ length: DAYS }, (_, i) => backward(DAYS - i)).reverse();
    expect(last).toEqual(Array.from({ length: DAYS }, (_, i) => forward(i + 1)));
  });

  it('applies levers of the same input in the plan’s order, each to what the one before left', () => {
    const halved = composeDay(scenarioWith([planned('free-shipping', { thresholdCents: 5000 })]))(1);
    expect(halved.freeShippingThresholdCents).toBe(5000);
    const twice = composeDay(
      scenarioWith([planned('faster-carrier', { transitCut: 0.5 }), planned('faster-carrier', { transitCut: 0.5 })]),
    )(1);
    expect(twice.transitMeanHours).toBe(defaultShop.transitMeanHours / 4);
    const [level, abc] = [planned('safety-stock', { level: 0.9 }), planned('abc-policy', { levelA: 0.99 })];
    expect(composeDay(scenarioWith([level, abc]))(1).serviceLevelA).toBe(0.99);
    expect(composeDay(scenarioWith([abc, level]))(1).serviceLevelA).toBe(0.9);
  });

  it('applies shocks after levers', () => {
    const both = composeDay(
      scenarioWith([planned('warehouse-staffing', { pickers: 2 })], [happening('staff-absence', { absent: 0.5 })]),
    );
    expect(both(1).pickers).toBe(2);
  });

  it('keeps values within their range, and people whole', () => {
    const shop = composeDay(scenarioWith([planned('warehouse-staffing', { pickers: -20, packers: 0 })]))(1);
    expect(shop.pickers).toBe(0);
    const ramping = composeDay(scenarioWith([planned('warehouse-automation', { released: 1 })]));
    for (let d = 1; d <= 14; d++) expect([1, 2]).toContain(ramping(d).pickers);
    expect(ramping(14).pickers).toBe(1);
  });

  it('leaves a setting of nothing unbought and unnoticed', () => {
    const scenario = scenarioWith([planned('paid-search', { budgetFactor: 1 }), planned('coupons', { moreOrders: 0 })]);
    expect(composeDay(scenario)(1)).toBe(scenario.shop);
    expect(leverCentsOnDay(scenario.plan[1]!, 1)).toBe(0);
  });

  it('lets a shock die away evenly', () => {
    const day = composeDay(scenarioWith([], [happening('viral-surge', { reachFactor: 9 }, 10, 12)]));
    expect(day(12).socialReach).toBe(9);
    expect(day(16).socialReach).toBeCloseTo(5, 12);
    expect(day(19).socialReach).toBeCloseTo(2, 12);
    expect(day(20)).toBe(day(1));
  });

  it('is the base shop all along where levers and shocks end before they start', () => {
    for (const toDay of [1, 10, 29]) {
      const happenings = shocks.map(({ id }) => happening(id, {}, 30, toDay));
      const scenario = scenarioWith(
        levers.map(({ id }) => planned(id, {}, 30, toDay)),
        happenings,
      );
      const day = composeDay(scenario);
      for (let d = 1; d <= DAYS; d++) expect(day(d)).toBe(scenario.shop);
    }
  });

  it('names a lever or a shock that does not exist', () => {
    expect(() => composeDay(scenarioWith([planned('magic')]))).toThrow('unknown lever "magic"');
    expect(() => composeDay(scenarioWith([], [happening('meteor')]))).toThrow('unknown shock "meteor"');
  });
});

describe('what a lever costs', () => {
  it('is its set-up on the first day and its month to the cent in thirty days', () => {
    const lever = levers.find(({ id }) => id === 'content')!;
    const entry = planned('content', { piecesPerWeek: 3 }, 21, 80);
    const { setUpCents, perMonthCents } = lever.cost(fullSettings(lever.settings, entry.settings));
    expect(perMonthCents % 30).not.toBe(0);
    let sum = 0;
    for (let day = 1; day <= 90; day++) {
      const cents = leverCentsOnDay(entry, day);
      expect(Number.isInteger(cents)).toBe(true);
      if (day < 21 || day > 80) expect(cents).toBe(0);
      sum += cents;
    }
    expect(sum).toBe(setUpCents + 2 * perMonthCents);
  });

  it('adds up over levers in the day’s project cost', () => {
    const plan = [planned('chatbot'), planned('page-speed', {}, 3), planned('promotion', {}, 2, 8)];
    const day = composeDay(scenarioWith(plan));
    for (let d = 1; d <= 30; d++)
      expect(day(d).projectCentsPerDay).toBe(plan.reduce((sum, entry) => sum + leverCentsOnDay(entry, d), 0));
  });
});

describe.each([...levers])('lever $id in a plan', (lever) => {
  const moved = (settings: Record<string, number>): Set<string> =>
    new Set(lever.changes(fullSettings(lever.settings, settings)).map(({ input }) => input));

  it('leaves every input it does not name bitwise alone, on every day', () => {
    const scenario = scenarioWith([planned(lever.id, {}, 5, 60)]);
    const day = composeDay(scenario);
    const named = moved({});
    for (let d = 1; d <= DAYS; d++) {
      const shop = day(d);
      if (d < 5 || d > 60) expect(shop).toBe(scenario.shop);
      else expect(shop).not.toBe(scenario.shop);
      for (const input of Object.keys(defaultShop) as ShopParameterId[])
        if (!named.has(input) && input !== 'projectCentsPerDay' && !Object.is(shop[input], scenario.shop[input]))
          throw new Error(`day ${d}: ${input} moved`);
    }
  });
});

describe('any plan', () => {
  const entry = fc
    .constantFrom(...levers)
    .chain((lever) =>
      fc.record({
        settings: fc.record(
          Object.fromEntries(
            Object.entries(lever.settings).map(([id, { min, max, integer }]) => [
              id,
              integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
            ]),
          ),
        ),
        fromDay: fc.integer({ min: 1, max: DAYS }),
        length: fc.integer({ min: 0, max: 60 }),
        lever: fc.constant(lever.id),
      }),
    )
    .map(({ lever, settings, fromDay, length }) =>
      planned(lever, settings, fromDay, length === 0 ? 0 : fromDay + length),
    );
  const shock = fc.constantFrom(...shocks).map(({ id }) => happening(id, {}, 20, 30));

  it('gives only possible shops: finite, within range, whole where only whole is possible', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.array(shock, { maxLength: 4 }), (plan, happenings) => {
        const day = composeDay(scenarioWith(plan, happenings));
        for (let d = 1; d <= DAYS; d += 3) {
          const shop = day(d);
          for (const [id, parameter] of Object.entries<Parameter>(shopParameters)) {
            const value = shop[id as ShopParameterId];
            if (!(value >= parameter.min && value <= parameter.max)) throw new Error(`day ${d}: ${id} is ${value}`);
            if (parameter.integer && !Number.isInteger(value)) throw new Error(`day ${d}: ${id} is ${value}`);
          }
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});
