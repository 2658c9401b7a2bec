import { kpis } from '../../kpis';
import type { Counter } from '../../shop/counters';
import { counterIndex as COUNTER } from '../../shop/counters';
import { total } from '../../shop/facts';
import type { Measure } from '../measure';
import { ratioOf, valueOf } from '../measure';
import type { Observation } from '../observation';

const DAY_HOURS = 24;

/** What a visit meets, and what becomes of an order. */
export const operationMeasures = {
  conversion: kpi('conversion'),
  bounceRate: kpi('bounceRate'),
  addToCart: kpi('addToCartRate'),
  cartAbandonment: kpi('cartAbandonment'),
  organicShare: counterShare(COUNTER.visitsOrganic, COUNTER.visits),
  paidShare: counterShare(COUNTER.visitsPaid, COUNTER.visits),
  directShare: counterShare(COUNTER.visitsDirect, COUNTER.visits),
  attributedRoas: kpi('attributedRoas'),
  discountRate: kpi('discountRate'),
  orderDaysP75: quantile(0.75),
  orderDaysP95: quantile(0.95),
  carrierHours: ratioOf(({ deliveries }) => ({
    numerator: deliveries.reduce((sum, { carrierHours }) => sum + carrierHours, 0),
    denominator: deliveries.length,
  })),
  within72Hours: ratioOf(({ deliveries }) => ({
    numerator: deliveries.filter(({ carrierHours }) => carrierHours <= 72).length,
    denominator: deliveries.length,
  })),
  lateShare: ratioOf(({ opinions }) => ({
    numerator: opinions.filter(({ late }) => late).length,
    denominator: opinions.length,
  })),
  starsOnTime: ratioOf((seen) => stars(seen, false)),
  starsLate: ratioOf((seen) => stars(seen, true)),
  starsGap: valueOf((seen) => {
    const [onTime, late] = [stars(seen, false), stars(seen, true)];
    return onTime.numerator / onTime.denominator - late.numerator / late.denominator;
  }),
  wrongOrders: kpi('wrongItemRate'),
  returnedLines: kpi('returnRate'),
  returnedValue: counterShare(COUNTER.refundCents, COUNTER.grossSalesCents),
  mattersPerOrder: counterShare(COUNTER.matters, COUNTER.orders),
  firstContactResolution: kpi('resolutionRate'),
  articlesOut: kpi('stockoutShare'),
  daysOfStock: kpi('daysOfSupply'),
} as const;

/** The definition that the rest of the simulator shows, over all days. */
function kpi(id: string): Measure {
  const found = kpis.find((one) => one.id === id);
  if (!found) throw new RangeError(`no KPI "${id}"`);
  return ratioOf(({ facts }) => found.read(facts, { firstDay: 1, lastDay: facts.days }));
}

function counterShare(above: Counter, below: Counter): Measure {
  return ratioOf(({ facts }) => {
    const window = { firstDay: 1, lastDay: facts.days };
    return { numerator: total(facts, above, window), denominator: total(facts, below, window) };
  });
}

/** Days from payment to the door within which a share of the orders arrives. */
function quantile(of: number): Measure {
  return valueOf(({ deliveries }) => {
    const hours = deliveries.map(({ orderHours }) => orderHours).sort((a, b) => a - b);
    const at = of * (hours.length - 1);
    const below = hours[Math.floor(at)] ?? NaN;
    return (below + (at - Math.floor(at)) * ((hours[Math.ceil(at)] ?? NaN) - below)) / DAY_HOURS;
  });
}

function stars({ opinions }: Observation, late: boolean): { numerator: number; denominator: number } {
  const asked = opinions.filter((one) => one.late === late);
  return { numerator: asked.reduce((sum, { stars: given }) => sum + given, 0), denominator: asked.length };
}
