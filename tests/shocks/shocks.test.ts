import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts, Window } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { happening } from '../levers/a-scenario';
import { runOnce, smallScenario } from '../levers/small-shop';

function value(facts: Facts, id: string, window: Window): number {
  const { numerator, denominator } = kpis.find((kpi) => kpi.id === id)!.read(facts, window);
  return numerator / denominator;
}

const FROM = 8;
const TO = 21;

describe('a shock from day 8 to day 21', () => {
  it.each([
    ['supplier-outage', 'stockoutShare', 1, { delayFactor: 8 }],
    ['supplier-outage', 'fillRate', -1, { delayFactor: 8 }],
    ['viral-surge', 'socialVisits', 1, {}],
    ['viral-surge', 'conversion', -1, {}],
    ['carrier-slowdown', 'deliveryTime', 1, {}],
    ['carrier-slowdown', 'orderBacklog', 1, {}],
    ['carrier-slowdown', 'afterSaleContactRate', 1, {}],
    ['ad-cost-inflation', 'paidVisits', -1, {}],
    ['demand-slump', 'visits', -1, {}],
    ['demand-slump', 'paidVisits', -1, {}],
    ['demand-slump', 'categorySales', -1, {}],
    ['price-war', 'conversion', -1, {}],
    ['price-war', 'marketShare', -1, {}],
    ['returns-wave', 'returnRate', 1, { returnFactor: 4 }],
    ['staff-absence', 'orderBacklog', 1, { absent: 1 }],
    ['staff-absence', 'abandonment', 1, { absent: 1 }],
    ['site-trouble', 'errorRate', 1, { capacityLost: 0.98 }],
    ['taste-shift', 'fillRate', -1, { moved: 1 }],
    ['taste-shift', 'forecastError', 1, { moved: 1 }],
    ['port-delay', 'stockoutShare', 1, { delayDays: 60 }],
    ['port-delay', 'fillRate', -1, { delayDays: 60 }],
    ['carrier-strike', 'orderBacklog', 1, {}],
    ['carrier-strike', 'onTimeRate', -1, {}],
    ['warehouse-outage', 'orderBacklog', 1, {}],
    ['warehouse-outage', 'orderCycleTime', 1, {}],
    ['site-outage', 'errorRate', 1, {}],
    ['site-outage', 'orders', -1, { hours: 12 }],
    ['privacy-rule', 'attributedRoas', -1, { dearerCustomers: 1 }],
    ['privacy-rule', 'emailList', -1, { fewerOptIns: 1 }],
    ['data-breach', 'directVisits', -1, {}],
    ['data-breach', 'conversion', -1, { trustLost: 0.3 }],
    ['data-breach', 'contactsPerOrder', 1, {}],
    ['technology-ageing', 'pageLoadTime', 1, {}],
    ['technology-ageing', 'pickerUtilisation', 1, { slowerTools: 1 }],
    ['purchase-cost-rise', 'grossProfit', -1, { rise: 0.5 }],
  ] as const)('%s moves %s (%d)', (shock, kpi, sign, settings) => {
    const siteLoad = shock === 'site-trouble';
    const base = runOnce(smallScenario([], {}, [], siteLoad));
    const struck = runOnce(smallScenario([], {}, [happening(shock, settings, FROM, TO)], siteLoad));
    // Deliveries of its days are known two weeks later, returns a month.
    const window = { firstDay: kpi === 'returnRate' ? 1 : FROM, lastDay: 35 };
    expect(Math.sign(value(struck, kpi, window) - value(base, kpi, window))).toBe(sign);
  });

  it('a slump of demand takes from members and competitors what it takes from newcomers: the harder, the less each sells', () => {
    const window = { firstDay: FROM + 7, lastDay: TO };
    const runs = [0, 0.3, 0.6].map((lessDemand) =>
      runOnce(smallScenario([], {}, lessDemand === 0 ? [] : [happening('demand-slump', { lessDemand }, FROM - 7, TO)])),
    );
    for (const counter of ['visitsPaid', 'firstOrders', 'repeatOrders', 'competitorCents'] as const) {
      const [base, some, much] = runs.map((facts) => total(facts, COUNTER[counter], window));
      expect(some, counter).toBeLessThan(base!);
      expect(much, counter).toBeLessThan(some!);
    }
    const [base, , much] = runs.map((facts) => value(facts, 'marketShare', window));
    expect(much! / base!).toBeGreaterThan(0.85);
    expect(much! / base!).toBeLessThan(1.25);
  });

  it('a supplier’s outage hits the source it names: the main one, the second, or both', () => {
    const shop = { secondSource: 1, secondSourceShare: 0.5 };
    const base = runOnce(smallScenario([], shop));
    const window = { firstDay: FROM, lastDay: 35 };
    const late = [0, 1, 2].map((source) => {
      const struck = runOnce(smallScenario([], shop, [happening('supplier-outage', { source }, FROM, TO)]));
      expect(value(struck, 'supplierOutageDays', window)).toBe(source === 1 ? 0 : TO - FROM + 1);
      expect(value(struck, 'secondOutageDays', window)).toBe(source === 0 ? 0 : TO - FROM + 1);
      return value(struck, 'stockoutShare', window) - value(base, 'stockoutShare', window);
    });
    for (const more of late) expect(more).toBeGreaterThan(0);
    expect(late[2]).toBeGreaterThan(Math.max(late[0]!, late[1]!));
    const alone = runOnce(smallScenario([]));
    const unfelt = runOnce(smallScenario([], {}, [happening('supplier-outage', { source: 1 }, FROM, TO)]));
    expect(unfelt.digest).toBe(alone.digest);
  });

  it('takes inspectors of returns away too, and returns wait for them: nobody judges them by the way', () => {
    const shop = { returnInspectors: 2, returnShare: 0.4, inspectionMinutes: 30, warehouseShiftHours: 8 };
    const handling = [0, 0.5, 1].map((absent) => {
      const shocks = absent === 0 ? [] : [happening('staff-absence', { absent }, FROM, TO)];
      const facts = runOnce(smallScenario([], shop, shocks));
      const busy = value(facts, 'returnHandling', { firstDay: FROM, lastDay: 35 });
      return busy;
    });
    expect(handling[1]).toBeGreaterThan(handling[0]!);
    expect(handling[2]).toBeGreaterThan(handling[0]! + 24);
  });

  it('dies away: a week after a viral surge social visits are what they were', () => {
    const base = runOnce(smallScenario([]));
    const surge = runOnce(smallScenario([], {}, [happening('viral-surge', {}, FROM, TO)]));
    const after = { firstDay: TO + 8, lastDay: 35 };
    const fading = { firstDay: TO + 1, lastDay: TO + 4 };
    expect(value(surge, 'socialVisits', after)).toBe(value(base, 'socialVisits', after));
    expect(value(surge, 'socialVisits', fading)).toBeGreaterThan(1.5 * value(base, 'socialVisits', fading));
  });
});
