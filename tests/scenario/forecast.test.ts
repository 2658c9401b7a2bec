import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedFlows } from '../../src/scenario/expected-flows';
import { LIMITS } from '../../src/scenario/limits';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { runSize } from '../../src/scenario/run-size';
import { staffingArithmetic } from '../../src/scenario/staffing-arithmetic';
import { stationLoads, utilisation } from '../../src/scenario/station-loads';
import { overloadWarnings, warningsOf } from '../../src/scenario/warnings';
import { total } from '../../src/shop/facts';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { run, warmUp } from '../../src/shop/simulate';
import { catalogue, scenarios } from './fixtures';

const base = scenarioOf(presets[0]!);
const { shop } = base;

describe('The forecast before a run', () => {
  const days = 56;
  const facts = run(warmUp({ ...base, shop }, 1), days, () => shop);
  const perDay = (name: CounterName): number => total(facts, COUNTER[name], { firstDay: 1, lastDay: days }) / days;
  const flows = expectedFlows(shop);

  /** `tolerance` is relative; the run is one of 56 days, whose own spread is about 3 % for orders. */
  const near = (expected: number, simulated: number, tolerance: number): void => {
    expect(simulated / expected).toBeGreaterThan(1 - tolerance);
    expect(simulated / expected).toBeLessThan(1 + tolerance);
  };

  it('agrees with a run of the default shop on visits, orders and questions', () => {
    near(flows.channelVisits + flows.memberVisits, perDay('visits'), 0.1);
    near(flows.firstOrders, perDay('firstOrders'), 0.2);
    near(flows.repeatOrders, perDay('repeatOrders'), 0.2);
    near(flows.preSaleContacts, perDay('presaleContacts'), 0.2);
    near(flows.afterSaleContacts, perDay('orderContacts'), 0.35);
  });

  it('agrees with it in a market of half the size', () => {
    const level = { ...shop, categoryLevel: 0.5 };
    const half = expectedFlows(level);
    const ran = run(warmUp({ ...base, shop }, 1), days, () => level);
    const ratio = (name: CounterName): number =>
      total(ran, COUNTER[name], { firstDay: 1, lastDay: days }) / days / perDay(name);
    near((half.channelVisits + half.memberVisits) / (flows.channelVisits + flows.memberVisits), ratio('visits'), 0.03);
    near(half.firstOrders / flows.firstOrders, ratio('firstOrders'), 0.1);
    // Those who did not buy come back sooner than those who did.
    near(half.repeatOrders / flows.repeatOrders, ratio('repeatOrders'), 0.15);
  });

  it('agrees with it on the hours of pickers and packers', () => {
    const load = Object.fromEntries(stationLoads(shop).map((station) => [station.id, station.load]));
    near(load['picking']!, perDay('pickBusyHours'), 0.2);
    near(load['packing']!, perDay('packBusyHours'), 0.2);
  });

  it('agrees with it on the pages that the site delivers, however easily its goods are found', () => {
    const evening = (1 + shop.eveningWeight) / 24;
    for (const findability of [1, 2.5]) {
      const site = { ...shop, findability, siteCapacityPagesPerSecond: 1000 };
      const ran = run(warmUp({ ...base, shop: site }, 1), days, () => site);
      const pages =
        total(ran, COUNTER.pages, { firstDay: 1, lastDay: days }) /
        total(ran, COUNTER.visits, { firstDay: 1, lastDay: days });
      const { channelVisits, memberVisits } = expectedFlows(site);
      const load = stationLoads(site).find(({ id }) => id === 'site')!.load;
      near((load * 3600) / evening / (channelVisits + memberVisits), pages, 0.03);
    }
  });

  it('predicts events, visits and customers of a run within a factor of two', () => {
    const size = runSize({ ...base, horizonDays: days, warmUpDays: 0 });
    near(size.events, facts.events, 0.5);
    near(size.visits, facts.visits, 0.5);
    expect(size.refused).toBeNull();
  });

  it('finds the default shop neither overloaded nor idle', () => {
    expect(overloadWarnings(shop)).toEqual([]);
    for (const station of stationLoads(shop)) expect(utilisation(station), station.id).toBeGreaterThan(0.1);
  });

  it('says which share of its load an overloaded station can serve', () => {
    const busy = {
      ...shop,
      visitsPerDay: 0,
      historyOrdersPerDay: (shop.historyOrdersPerDay * 200) / flows.repeatOrders,
    };
    const warnings = overloadWarnings({ ...busy, pickers: 1, warehouseShiftHours: 10, packers: 9, chatAgents: 0 });
    const minutes = 200 * (shop.pickMinutesPerOrder + shop.linesPerOrder * shop.pickMinutesPerLine);
    expect(warnings[0]).toMatchObject({ path: 'shop.pickers', level: 'unwise' });
    expect(warnings[0]!.message.en).toContain(`Picking can serve ${Math.floor((100 * 600) / minutes)} % of the load`);
    expect(warnings.map(({ path }) => path)).toContain('shop.chatAgents');
  });

  it('follows each station’s own numbers', () => {
    const more = (change: object): Record<string, number> =>
      Object.fromEntries(stationLoads({ ...shop, ...change }).map((station) => [station.id, utilisation(station)]));
    const now = more({});
    expect(more({ pickers: 2 * shop.pickers })['picking']).toBeCloseTo(now['picking']! / 2, 12);
    expect(more({ packMinutesPerOrder: 2 * shop.packMinutesPerOrder })['packing']).toBeCloseTo(2 * now['packing']!, 12);
    expect(more({ carrierCapacityPerDay: 1 })['carrier']).toBeGreaterThan(100);
    expect(more({ siteCapacityPagesPerSecond: 0.01 })['site']).toBeGreaterThan(1);
    expect(more({ botMeetShare: 1 })['chat']).toBeLessThan(now['chat']!);
    expect(more({ phoneAgents: 0 })['phone']).toBe(Infinity);
    expect(more({ visitsPerDay: 0, historyOrdersPerDay: 0, phoneAgents: 0 })['phone']).toBe(0);
  });

  it('knows one team for all channels, and hours that are covered in part', () => {
    const loads = (change: object): Record<string, { load: number; capacity: number }> =>
      Object.fromEntries(stationLoads({ ...shop, ...change }).map((station) => [station.id, station]));
    const apart = loads({});
    const pooled = loads({ serviceTeams: 1 });
    expect(pooled['chat']!.load).toBeCloseTo(apart['chat']!.load + apart['phone']!.load, 9);
    expect(pooled['phone']!.capacity).toBeCloseTo(apart['chat']!.capacity + apart['phone']!.capacity, 9);
    const { capacity } = loads({ serviceOpensHour: 8, serviceHours: 14, eveningStaffRatio: 0.5, weekendStaffRatio: 2 })[
      'phone'
    ]!;
    expect(capacity).toBeCloseTo((shop.phoneAgents * (10 + 4 * 0.5) * (5 + 2 * 2)) / 7, 9);
  });

  it('refuses what the engine could not finish, and says what would fit', () => {
    const large = { ...base, horizonDays: 1825, shop: { ...shop, visitsPerDay: 200_000, conversionShare: 0.05 } };
    const { refused } = runSize(large);
    expect(refused?.en).toMatch(/million events; the limit is 20 million/);
    expect(runSize({ ...base, shop: { ...shop, historyOrdersPerDay: 10_000 } }).refused?.en).toMatch(/customers/);
    expect(runSize(base, [shop, large.shop]).events).toBeGreaterThan(5 * runSize(base).events);
  });

  it('is finite and not negative for any shop (200 shops)', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const size = runSize(scenario);
        const loads = stationLoads(scenario.shop).flatMap(({ load, capacity }) => [load, capacity]);
        return [...Object.values(expectedFlows(scenario.shop)), ...loads, size.events, size.live, size.customers].every(
          (value) => value >= 0 && value < Infinity,
        );
      }),
      { numRuns: 200, seed: 21 },
    );
  });
});

describe('The staffing arithmetic', () => {
  it('writes out the sum in both languages with the numbers of the shop', () => {
    const { en, zh } = staffingArithmetic(shop);
    const orders = String(Math.round(expectedFlows(shop).orders));
    for (const text of [en, zh]) {
      expect(text.length).toBeLessThan(LIMITS.noteCharacters);
      expect(text).toContain(`${shop.pickers} × ${shop.warehouseShiftHours}`);
      expect(text).toContain(
        `${orders} × (${shop.pickMinutesPerOrder} + ${shop.linesPerOrder} × ${shop.pickMinutesPerLine})`,
      );
      expect(text).toContain(`${orders} × ${shop.packMinutesPerOrder}`);
    }
    for (const { note, id } of presets) {
      const sum = /= (\d+) first orders, and (\d+) repeat orders .*, (\d+) in all/.exec(note.en);
      if (sum) expect(Number(sum[1]) + Number(sum[2]), id).toBe(Number(sum[3]));
    }
    expect(presets[0]!.note.en.endsWith(`\n${en}`)).toBe(true);
    expect(presets[0]!.note.zh.endsWith(`\n${zh}`)).toBe(true);
  });
});

describe('Warnings', () => {
  it('finds nothing to say about the default shop', () => {
    expect(warningsOf(base, catalogue)).toEqual([]);
  });

  it('says when shares of one whole make more than it', () => {
    const shares = {
      askReferenceInTime: 0.8,
      askReferenceLate: 0.4,
      phoneContactShare: 0.9,
      emailShareOfContacts: 0.2,
    };
    const warned = warningsOf({ ...base, shop: { ...shop, ...shares } }, catalogue).map(({ path }) => path);
    expect(warned).toEqual(expect.arrayContaining(['shop.askReferenceLate', 'shop.emailShareOfContacts']));
    const fitting = { ...shares, askReferenceLate: 0.2, emailShareOfContacts: 0.1 };
    const fine = warningsOf({ ...base, shop: { ...shop, ...fitting } }, catalogue).map(({ path }) => path);
    expect(fine).not.toContain('shop.askReferenceLate');
    expect(fine).not.toContain('shop.emailShareOfContacts');
  });

  it('says when warehouses, regions or classes contradict each other', () => {
    const paths = (changes: Partial<typeof shop>): string[] =>
      warningsOf({ ...base, shop: { ...shop, ...changes } }, catalogue).map(({ path }) => path);
    expect(paths({ regionShareB: 0.6, regionShareC: 0.5 })).toEqual(['shop.regionShareD']);
    expect(paths({ overseasPlace: 1 })).toEqual(['shop.overseasPlace']);
    expect(paths({ overseasPlace: 1, placeCount: 2 })).toEqual(['shop.abroadShare']);
    expect(paths({ overseasPlace: 1, placeCount: 2, abroadShare: 0.3 })).toEqual([]);
    expect(paths({ abcCutA: 0.9, abcCutB: 0.5 })).toEqual(['shop.abcCutB']);
    expect(paths({ pagesPerVisit: 30 })).toEqual(['shop.pagesPerVisit']);
  });

  it('asks about values that are likely a typo and keeps them', () => {
    const typo = { ...base, horizonDays: 20, shop: { ...shop, visitsPerDay: 60, promotionDiscount: 0.7 } };
    expect(warningsOf(typo, catalogue).filter(({ level }) => level === 'typo').map(({ path }) => path)).toEqual([
      'shop.visitsPerDay', 'shop.promotionDiscount', 'horizonDays',
    ]); // prettier-ignore
  });

  it('calls a window of a few days, a lever after the end, and a lever twice at a time unwise', () => {
    const settings = { share: 0.1, budgetCents: 0, factor: 0 };
    const plan = [
      { lever: 'alpha', settings, fromDay: 1, toDay: 30 },
      { lever: 'alpha', settings, fromDay: 31, toDay: 60 },
      { lever: 'alpha', settings, fromDay: 60, toDay: 0 },
      { lever: 'beta', settings, fromDay: 91, toDay: 0 },
    ];
    const unwise = warningsOf({ ...base, horizonDays: 90, measureFromDay: 80, plan }, catalogue);
    expect(unwise.map(({ path, level }) => [path, level])).toEqual([
      ['measureFromDay', 'unwise'], ['plan[0].toDay', 'unwise'], ['plan[1].toDay', 'unwise'],
      ['plan[3].fromDay', 'unwise'], ['plan[2]', 'unwise'],
    ]); // prettier-ignore
  });

  it('names levers and shocks that never happen, and does not call them doubled', () => {
    const settings = { share: 0.1, budgetCents: 0, factor: 0 };
    const plan = [
      { lever: 'alpha', settings, fromDay: 1, toDay: 0 },
      { lever: 'alpha', settings, fromDay: 80, toDay: 10 },
    ];
    const shocks = [
      { shock: 'storm', settings, fromDay: 3, toDay: 2 },
      { shock: 'storm', settings, fromDay: 3, toDay: 3 },
      { shock: 'storm', settings, fromDay: 91, toDay: 0 },
    ];
    const unwise = warningsOf({ ...base, horizonDays: 90, measureFromDay: 1, plan, shocks }, catalogue);
    expect(unwise.map(({ path }) => path)).toEqual(['plan[1].toDay', 'shocks[0].toDay', 'shocks[2].fromDay']);
    const [first] = unwise;
    const { name } = catalogue.levers.find(({ id }) => id === 'alpha')!;
    expect(first!.message.en).toBe(`${name.en} ends on day 10, before it starts on day 80: it never happens.`);
    expect(first!.message.zh).toBe(`“${name.zh}”结束日（第 10 天）早于开始日（第 80 天），因此不会发生。`);
  });

  it('names a lever or shock that is over before the measured days begin, and no other', () => {
    const [entry] = catalogue.shocks;
    const shock = (fromDay: number, toDay: number) => ({ shock: entry!.id, settings: {}, fromDay, toDay });
    const shocks = [shock(10, 29), shock(10, 30), shock(10, 0)];
    const unwise = warningsOf({ ...base, horizonDays: 90, measureFromDay: 30, shocks }, catalogue);
    expect(unwise.map(({ path }) => path)).toEqual(['shocks[0].toDay']);
    expect(unwise[0]!.message.en).toContain(entry!.name.en);
    expect(unwise[0]!.message.zh).toContain(entry!.name.zh);
  });

  it('says when most of the measured days show a lever on the way to its full effect', () => {
    const slow = { ...catalogue, levers: [{ ...catalogue.levers[0]!, rampDays: 60 }] };
    const told = (run: object, days: { fromDay: number; toDay: number }): (string | undefined)[] =>
      warningsOf({ ...base, ...run, plan: [{ lever: 'alpha', settings: {}, ...days }] }, slow).map(
        ({ path, message }) => `${path}: ${message.en.split(':')[0]!}`,
      );
    const always = { fromDay: 1, toDay: 0 };
    expect(told({ horizonDays: 90 }, always)).toEqual(['plan[0]: alpha reaches its full effect on day 60']);
    expect(told({ horizonDays: 117 }, always)).toHaveLength(1);
    expect(told({ horizonDays: 118 }, always)).toEqual([]); // 59 of 118 days
    expect(told({ horizonDays: 90, measureFromDay: 31 }, always)).toEqual([]); // 29 of 60
    expect(told({ horizonDays: 90 }, { fromDay: 1, toDay: 20 })).toHaveLength(1);
    expect(told({ horizonDays: 300 }, { fromDay: 200, toDay: 0 })).toHaveLength(1); // 59 of 101
    expect(told({ horizonDays: 320 }, { fromDay: 200, toDay: 0 })).toEqual([]); // 59 of 121
  });

  it('takes further checks from outside', () => {
    const message = { en: 'Why?', zh: '为何？' };
    expect(warningsOf(base, catalogue, [() => [{ path: 'seed', level: 'unwise', message }]])).toHaveLength(1);
  });
});
