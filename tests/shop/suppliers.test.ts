import { describe, expect, it } from 'vitest';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { buildCatalogue } from '../../src/shop/catalogue';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { onDay, total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import { DeliveryRecord } from '../../src/shop/delivery-record';
import { satisfaction } from '../../src/shop/purchasing';
import { runDay } from '../../src/shop/run-day';
import { StockRoom } from '../../src/shop/stock-room';
import { plannedLeadTime, TERMS } from '../../src/shop/supplier-terms';
import { Tally } from '../../src/shop/tally';
import { startOfDay } from '../../src/shop/time';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

function sum(facts: Facts, name: CounterName, firstDay = 1, lastDay = facts.days): number {
  return total(facts, COUNTER[name], { firstDay, lastDay });
}

interface Placed {
  readonly row: number;
  readonly day: number;
  readonly placedAt: number;
  readonly dueAt: number;
}

/** Every purchase order that a shop places in so many days. */
function purchaseOrders(shop: Partial<ShopParameters>, days: number): Placed[] {
  const { world } = warm({ shop });
  world.tally = new Tally(days);
  const { pipeline } = world.stock;
  const orders: Placed[] = [];
  for (world.day = 1; world.day <= days; world.day++) {
    runDay(world);
    const morning = startOfDay(world.day);
    for (let slot = 0; slot < pipeline.units.length; slot++) {
      if (pipeline.units[slot]! === 0 || pipeline.placedAt[slot] !== morning) continue;
      orders.push({
        row: pipeline.row[slot]!,
        day: world.day,
        placedAt: morning,
        dueAt: pipeline.dueAt[slot]!,
      });
    }
  }
  return orders;
}

describe('Suppliers', () => {
  it('meet two shops that order an article on the same day with the same luck, however often each has ordered before', () => {
    const rarely = purchaseOrders({ reviewIntervalDays: 14 }, 40);
    const often = new Map(
      purchaseOrders({ reviewIntervalDays: 7 }, 40).map(({ row, day, dueAt }) => [`${row} ${day}`, dueAt]),
    );
    const both = rarely.filter(({ row, day }) => often.has(`${row} ${day}`));
    expect(both.length).toBeGreaterThan(20);
    for (const { row, day, dueAt } of both) expect(often.get(`${row} ${day}`)).toBe(dueAt);
  });

  it('ship in sequence when they are said to, and else let orders overtake each other', () => {
    const overtaking = (orderCrossing: number): number => {
      const shop = { orderCrossing, reviewIntervalDays: 1, leadTimeCv: 1, minimumOrderUnits: 1 };
      let count = 0;
      const last = new Map<number, number>();
      for (const { row, dueAt } of purchaseOrders(shop, 40)) {
        if (dueAt < (last.get(row) ?? 0)) count++;
        last.set(row, Math.max(dueAt, last.get(row) ?? 0));
      }
      return count;
    };
    expect(overtaking(0)).toBeGreaterThan(20);
    expect(overtaking(1)).toBe(0);
  });

  it.each<[string, Partial<ShopParameters>]>([
    ['an outage of its own', { outagesPerYear: 40, outageMeanDays: 20 }],
    ['a shock that stops it', {}],
  ])('keep waiting what was ordered while they were out: %s', (_, shop) => {
    const { world } = warm({ shop });
    world.tally = new Tally(90);
    const { pipeline, outages, held } = world.stock;
    /** Lead time of each waiting order as it would have been. */
    const waiting = new Map<number, number>();
    let waited = 0;
    for (world.day = 1; world.day <= 90; world.day++) {
      const shock = shop.outagesPerYear === undefined && world.day > 20 && world.day <= 45;
      world.today = { ...smallShop, ...shop, supplierState: shock ? 2 : 0 };
      runDay(world);
      const out = shock || outages.out(world.day);
      if (!out) {
        expect(held).toEqual([]);
        for (const [slot, lead] of waiting) {
          expect(pipeline.dueAt[slot]! - startOfDay(world.day)).toBeCloseTo(lead, 9);
          waited++;
        }
        waiting.clear();
      }
      for (const slot of held) waiting.set(slot, pipeline.dueAt[slot]! - pipeline.placedAt[slot]!);
    }
    expect(waited).toBeGreaterThan(20);
  });

  it('are replaced by the back-up while they are out, and only then', () => {
    const facts = simulate({ days: 120, shop: { outagesPerYear: 20, outageMeanDays: 10, secondSource: 2 } });
    let out = 0;
    for (let day = 1; day <= facts.days; day++) {
      const bought = onDay(facts, COUNTER.unitsPurchased, day);
      expect(onDay(facts, COUNTER.secondSourceUnits, day)).toBe(
        onDay(facts, COUNTER.supplierOutageDays, day) === 1 ? bought : 0,
      );
      out += onDay(facts, COUNTER.supplierOutageDays, day);
    }
    expect(out).toBeGreaterThan(10);
    const alone = simulate({ days: 120, shop: { outagesPerYear: 20, outageMeanDays: 10 } });
    expect(sum(facts, 'lostSalesUnits')).toBeLessThan(sum(alone, 'lostSalesUnits'));
    expect(sum(alone, 'supplierOutageDays')).toBe(out);
  });

  it('are replaced by the back-up under a shock that troubles them', () => {
    const troubled = (day: number): boolean => day > 20 && day <= 60;
    const runs = [0, 2].map((secondSource) =>
      simulate({
        days: 80,
        shop: { secondSource },
        plan: (day, base) =>
          troubled(day) ? { ...base, supplierState: 1, supplyDelayFactor: 3, supplierFillShare: 0.5 } : base,
      }),
    );
    expect(sum(runs[1]!, 'lostSalesUnits')).toBeLessThan(0.8 * sum(runs[0]!, 'lostSalesUnits'));
    for (let day = 1; day <= 80; day++)
      expect(onDay(runs[1]!, COUNTER.secondSourceUnits, day)).toBe(
        troubled(day) ? onDay(runs[1]!, COUNTER.unitsPurchased, day) : 0,
      );
  });

  it('stand idle as a back-up while they are out themselves: orders go to the main one and wait', () => {
    const both = { outagesPerYear: 20, outageMeanDays: 10, sharedOutageShare: 1 };
    const facts = simulate({ days: 120, shop: { ...both, secondSource: 2 } });
    expect(sum(facts, 'supplierOutageDays')).toBeGreaterThan(10);
    expect(sum(facts, 'secondOutageDays')).toBe(sum(facts, 'supplierOutageDays'));
    expect(sum(facts, 'secondSourceUnits')).toBe(0);
    // A back-up that shares every outage is none: not a bit is gained.
    const alone = simulate({ days: 120, shop: both });
    expect(sum(facts, 'lostSalesUnits')).toBe(sum(alone, 'lostSalesUnits'));
    expect(sum(facts, 'profitCents')).toBe(sum(alone, 'profitCents'));
    const troubled = simulate({
      days: 60,
      shop: { secondSource: 2 },
      plan: (_day, base) => ({ ...base, supplierState: 1, secondSupplierState: 1 }),
    });
    expect(sum(troubled, 'secondSourceUnits')).toBe(0);
  });

  it('fall out together in the share that was said, for as long', () => {
    let began = 0;
    let together = 0;
    for (let replication = 0; replication < 6; replication++) {
      const shop = { outagesPerYear: 50, outageMeanDays: 3, sharedOutageShare: 0.4, visitsPerDay: 0, skuCount: 2 };
      const { world } = warm({ shop, replication });
      world.tally = new Tally(365);
      const { outages, secondOutages } = world.stock;
      let count = outages.count;
      for (world.day = 1; world.day <= 365; world.day++) {
        runDay(world);
        if (outages.count === count) continue;
        count = outages.count;
        began++;
        if (secondOutages.out(world.day)) {
          together++;
          expect(secondOutages.until).toBe(outages.until);
        }
      }
    }
    expect(began).toBeGreaterThan(150);
    // Four standard errors.
    expect(Math.abs(together / began - 0.4)).toBeLessThan(4 * Math.sqrt((0.4 * 0.6) / began));
  });

  it('keep waiting what was ordered from the second one while it was out, of its own accord or by a shock', () => {
    const shop = { secondSource: 1, secondSourceShare: 0.5, secondOutagesPerYear: 20, secondOutageMeanDays: 15 };
    const { world } = warm({ shop });
    world.tally = new Tally(120);
    const { pipeline, secondOutages, held } = world.stock;
    const waiting = new Map<number, number>();
    let waited = 0;
    for (world.day = 1; world.day <= 120; world.day++) {
      const shock = world.day > 90 && world.day <= 105;
      world.today = { ...smallShop, ...shop, secondSupplierState: shock ? 2 : 0 };
      runDay(world);
      if (!shock && !secondOutages.out(world.day)) {
        expect(held).toEqual([]);
        for (const [slot, lead] of waiting) {
          expect(pipeline.dueAt[slot]! - startOfDay(world.day)).toBeCloseTo(lead, 9);
          waited++;
        }
        waiting.clear();
      }
      for (const slot of held) {
        expect(pipeline.terms[slot]! & TERMS.second).not.toBe(0);
        waiting.set(slot, pipeline.dueAt[slot]! - pipeline.placedAt[slot]!);
      }
    }
    expect(waited).toBeGreaterThan(20);
  });

  it('are worth less as a second source the more their outages are shared', () => {
    const lost = [0, 0.5, 1].map((sharedOutageShare) => {
      let units = 0;
      for (let replication = 0; replication < 4; replication++) {
        const shop = { outagesPerYear: 8, outageMeanDays: 25, secondSource: 2, sharedOutageShare };
        const options = { recountDaily: false };
        units += sum(simulate({ days: 180, shop, replication, feedbacks: NO_FEEDBACKS, options }), 'lostSalesUnits');
      }
      return units;
    });
    expect(lost[1]).toBeGreaterThan(lost[0]!);
    expect(lost[2]).toBeGreaterThan(lost[1]!);
  });

  it('that do not exist fall out unnoticed: not a bit changes', () => {
    const told = { secondOutagesPerYear: 50, secondOutageMeanDays: 30, sharedOutageShare: 1, secondSupplierState: 2 };
    expect(simulate({ days: 20, shop: told }).digest).toBe(simulate({ days: 20 }).digest);
  });

  it('share units as agreed, each at its own price and lead time', () => {
    const shares = { secondSource: 1, secondSourceShare: 0.4, secondLeadTimeDays: 2, secondCostFactor: 1.5 };
    const shared = (replication: number): Facts =>
      simulate({ days: 150, shop: { ...shares, leadTimeDays: 12 }, replication });
    const facts = shared(0);
    const share = sum(facts, 'secondSourceUnits', 15) / sum(facts, 'unitsPurchased', 15);
    expect(Math.abs(share - 0.4)).toBeLessThan(0.04);
    const days = (of: Facts): number => sum(of, 'supplyHoursSum', 30) / sum(of, 'supplies', 30) / 24;
    const only = (secondSourceShare: number): Facts =>
      simulate({
        days: 150,
        shop: { secondSource: 1, secondSourceShare, secondLeadTimeDays: 2, leadTimeDays: 12 },
        options: { recountDaily: false },
      });
    expect(Math.abs(days(only(0)) / 12 - 1)).toBeLessThan(0.05);
    expect(Math.abs(days(only(1)) / 2 - 1)).toBeLessThan(0.05);
    // The quicker one's orders are smaller and so more than two in five: between half of each and the agreed shares.
    const mean = [0, 1, 2, 3, 4].reduce((sum, replication) => sum + days(shared(replication)) / 5, 0);
    expect(mean).toBeGreaterThan(7);
    expect(mean).toBeLessThan(0.6 * 12 + 0.4 * 2 + 0.4);
    const alone = simulate({ days: 150, shop: { leadTimeDays: 12 } });
    const cost = (of: Facts): number => sum(of, 'costOfGoodsCents', 90) / sum(of, 'grossSalesCents', 90);
    expect(Math.abs(cost(facts) / cost(alone) - 1.2)).toBeLessThan(0.05);
  });

  it('deliver in the mean time, as fully and as well as their parameters say', () => {
    const facts = simulate({ days: 150, shop: { supplierFillShare: 0.9, supplierDefectShare: 0.05 } });
    const hours = sum(facts, 'supplyHoursSum') / sum(facts, 'supplies');
    expect(Math.abs(hours / (24 * smallShop.leadTimeDays) - 1)).toBeLessThan(0.05);
    const received = sum(facts, 'unitsReceived', 20) / sum(facts, 'unitsPurchased', 8, facts.days - 12);
    expect(Math.abs(received / (0.9 * 0.95) - 1)).toBeLessThan(0.06);
    const sharing = simulate({ days: 150, shop: { supplierFillShare: 0.5, supplierShortfallFactor: 0 } });
    expect(Math.abs(sum(sharing, 'unitsReceived') / sum(sharing, 'unitsPurchased') - 0.99)).toBeLessThan(0.03);
  });

  it('are planned for as the mixture of both laws', () => {
    const shop = { ...defaultShop, leadTimeDays: 10, leadTimeCv: 0.3, secondLeadTimeDays: 4, secondLeadTimeCv: 0.5 };
    const ordering = { backUpAsked: false, abroad: false, main: new DeliveryRecord(), second: new DeliveryRecord() };
    expect(plannedLeadTime({ ...shop, secondSource: 0 }, ordering)).toEqual({ mean: 10, sd: 3 });
    expect(plannedLeadTime({ ...shop, secondSource: 2 }, { ...ordering, backUpAsked: true })).toEqual({
      mean: 4,
      sd: 2,
    });
    const { mean, sd } = plannedLeadTime({ ...shop, secondSource: 1, secondSourceShare: 0.5 }, ordering);
    expect(mean).toBe(7);
    expect(sd * sd).toBeCloseTo((9 + 4) / 2 + 9, 9);
    const abroad = plannedLeadTime({ ...shop, secondSource: 0 }, { ...ordering, abroad: true });
    expect(abroad.mean).toBe(10 + shop.overseasLeadDays);
  });

  it('are planned for by what is agreed and by how late they have been, whatever holds them up today', () => {
    const shop = { ...defaultShop, leadTimeDays: 10, leadTimeCv: 0.3, secondLeadTimeDays: 4, secondLeadTimeCv: 0.5 };
    const main = new DeliveryRecord();
    const second = new DeliveryRecord();
    const plan = (changes: Partial<ShopParameters>) =>
      plannedLeadTime({ ...shop, ...changes }, { backUpAsked: false, abroad: false, main, second });
    const held = { supplyDelayDays: 28, supplyDelayFactor: 3, supplySpreadFactor: 2, secondDelayFactor: 3 };
    for (const secondSource of [0, 1, 2]) expect(plan({ ...held, secondSource })).toEqual(plan({ secondSource }));
    main.note(8);
    main.note(12);
    main.learn(0.1);
    expect(plan({}).mean).toBe(11);
    // A day without deliveries tells nothing.
    main.learn(0.1);
    expect(plan({})).toEqual({ mean: 11, sd: 0.3 * 11 });
    expect(plan({ secondSource: 2 }).mean).toBe(11);
    second.note(-100);
    second.learn(1);
    expect(plan({ secondSource: 1, secondSourceShare: 1 })).toEqual({ mean: 0, sd: 0 });
  });

  it('are believed in when they keep their word: in a usual year planners stay within a day of what is agreed', () => {
    for (const shop of [{}, { orderCrossing: 1 }, { leadTimeDays: 3 }]) {
      let most = 0;
      let days = 0;
      const { leadTimeDays } = { ...smallShop, ...shop };
      simulate({
        days: 180,
        shop,
        feedbacks: NO_FEEDBACKS,
        options: {
          recountDaily: false,
          watch: ({ stock }) => {
            most = Math.max(most, Math.abs(stock.mainRecord.daysLate) / leadTimeDays);
            days += stock.mainRecord.daysLate / 180 / leadTimeDays;
          },
        },
      });
      // A day's mean of few deliveries, a tenth of it learned, five standard errors; in the mean of the run they cancel.
      expect(most).toBeLessThan(0.35);
      expect(Math.abs(days)).toBeLessThan(0.06);
    }
  });

  it('that are held up find the shop unprepared: it orders as before, runs out, and only then orders for the longer time', () => {
    const from = warm({ feedbacks: NO_FEEDBACKS });
    const late = (leadTimeSmoothing: number, supplyDelayDays = 28): Facts =>
      simulate(
        {
          days: 150,
          feedbacks: NO_FEEDBACKS,
          plan: (day, base) => ({
            ...base,
            leadTimeSmoothing,
            supplyDelayDays: day > 20 && day <= 110 ? supplyDelayDays : 0,
          }),
        },
        from,
      );
    const usual = late(0.1, 0);
    const held = late(0.1);
    const deaf = late(0);
    const ordered = (facts: Facts, firstDay: number, lastDay: number): number =>
      sum(facts, 'unitsPurchased', firstDay, lastDay);
    const filled = (facts: Facts, firstDay: number, lastDay: number): number =>
      sum(facts, 'unitsFilled', firstDay, lastDay) / sum(facts, 'unitsDemanded', firstDay, lastDay);
    // Nothing has arrived late yet.
    expect(ordered(held, 1, 27)).toBe(ordered(usual, 1, 27));
    expect(filled(held, 31, 58)).toBeLessThan(filled(usual, 31, 58) - 0.1);
    // What is learned brings more goods on the way, and more of what is asked for.
    expect(ordered(held, 50, 90)).toBeGreaterThan(1.15 * ordered(deaf, 50, 90));
    expect(filled(held, 95, 120)).toBeGreaterThan(filled(deaf, 95, 120));
  });

  it('tell nothing of their usual time by goods that waited for the end of an outage', () => {
    let most = 0;
    simulate({
      days: 90,
      plan: (day, base) => ({ ...base, supplierState: day > 20 && day <= 50 ? 2 : 0 }),
      options: { watch: ({ stock }) => (most = Math.max(most, stock.mainRecord.daysLate)) },
    });
    expect(most).toBeLessThan(0.35 * smallShop.leadTimeDays);
  });

  it('ship what is out of stock by express when it pays, dearer and sooner', () => {
    const poor = { serviceLevelA: 0.6, serviceLevelB: 0.6, serviceLevelC: 0.6 };
    const facts = simulate({ days: 90, shop: { ...poor, expediteLeadFactor: 0.3 } });
    const usual = simulate({ days: 90, shop: poor });
    expect(sum(facts, 'rushOrders')).toBeGreaterThan(10);
    expect(sum(facts, 'stockoutSkuDays')).toBeLessThan(sum(usual, 'stockoutSkuDays'));
    expect(sum(usual, 'rushOrders')).toBe(0);
  });
});

describe('Satisfaction of suppliers', () => {
  const shop = { ...defaultShop };

  it('is 40 for steady orders, 30 for two weeks’ notice, 20 for no rush, 10 for payment on time', () => {
    const notice = { ...shop, noticeDays: 14 };
    expect(satisfaction(notice, 0, false)).toBe(100);
    expect(satisfaction(notice, 1, false)).toBe(60);
    expect(satisfaction({ ...shop, noticeDays: 7 }, 0, false)).toBe(85);
    expect(satisfaction(notice, 0, true)).toBe(80);
    expect(satisfaction({ ...notice, paymentDelayDays: 15 }, 0, false)).toBe(95);
  });

  it('follows the weights one sets, and is nothing without any', () => {
    const none = { ...shop, weightSteadyOrders: 0, weightNotice: 0, weightNoRush: 0, weightPayment: 0 };
    expect(satisfaction({ ...none, weightNoRush: 5 }, 0.7, false)).toBe(100);
    expect(satisfaction({ ...none, weightNotice: 3, noticeDays: 7 }, 0.7, true)).toBe(50);
    expect(satisfaction(none, 0, false)).toBe(0);
  });

  it('rests on late payment in the books too: the shop owes longer', () => {
    const late = simulate({ days: 60, shop: { paymentDelayDays: 30 } });
    const prompt = simulate({ days: 60 });
    expect(onDay(late, COUNTER.payableCents, 60)).toBeGreaterThan(1.5 * onDay(prompt, COUNTER.payableCents, 60));
    expect(onDay(late, COUNTER.cashCents, 60)).toBeGreaterThan(onDay(prompt, COUNTER.cashCents, 60));
  });
});

describe('Dead stock', () => {
  it('is what lay longer than its shelf life, first in first out', () => {
    const stock = new StockRoom(buildCatalogue({ ...smallShop, skuCount: 1 }));
    const { book } = stock;
    book.open(0, 50);
    expect(stock.agedUnits(0, 100, 2)).toBe(0);
    book.order(0, 30);
    book.receive(0, 30);
    expect(stock.agedUnits(0, 101, 2)).toBe(0);
    // 80 there, 50 of them since the inspection before last.
    expect(stock.agedUnits(0, 102, 2)).toBe(50);
    book.reserve(0, 45);
    book.pick(0, 45);
    expect(stock.agedUnits(0, 103, 2)).toBe(35);
    book.reserve(0, 35);
    book.pick(0, 35);
    expect(stock.agedUnits(0, 104, 2)).toBe(0);
  });

  it('is cleared at a loss, and stock is the smaller for it', () => {
    // Bought in lots that were far too large.
    const shop = { minimumOrderUnits: 80 };
    const run = (rule: Partial<ShopParameters>): Facts =>
      simulate({ days: 90, shop, plan: (_day, base) => ({ ...base, minimumOrderUnits: 6, ...rule }) });
    const kept = run({});
    expect(sum(kept, 'deadStockUnits')).toBe(0);
    for (const rule of [{ surplusCoverDays: 60 }, { shelfLifeDays: 28 }]) {
      const cleared = run(rule);
      expect(sum(cleared, 'deadStockUnits')).toBeGreaterThan(50);
      expect(sum(cleared, 'stockValueCents')).toBeLessThan(0.97 * sum(kept, 'stockValueCents'));
      expect(sum(cleared, 'writeOffCents')).toBeGreaterThan(sum(cleared, 'deadStockCents'));
    }
  });

  it('does not arise where safety stock keeps to a turnover target', () => {
    const free = simulate({ days: 60 });
    const bound = simulate({ days: 60, shop: { turnoverTarget: 30 } });
    expect(sum(bound, 'stockValueCents')).toBeLessThan(0.9 * sum(free, 'stockValueCents'));
    expect(sum(bound, 'stockoutSkuDays')).toBeGreaterThan(sum(free, 'stockoutSkuDays'));
  });
});

describe('A shop without a past', () => {
  it('stocks for the customers it expects', () => {
    const { world } = warm({ shop: { historyOrdersPerDay: 0, historyDays: 1 } });
    expect(world.stock.book.recorded.reduce((units, row) => units + row, 0)).toBeGreaterThan(200);
    const facts = simulate({ days: 14, shop: { historyOrdersPerDay: 0, historyDays: 1 } });
    expect(sum(facts, 'unitsFilled')).toBeGreaterThan(0.85 * sum(facts, 'unitsDemanded'));
  });
});
