import { periodicReviewBackorders } from '../../lib/inventory/periodic-review';
import { BACKLOG } from '../../shop/inventory/backlog-rule';
import { CROSSING } from '../../shop/inventory/lead-time';
import { COMPARISON, POLICY } from '../../shop/inventory/policy';
import { periodicReview } from '../../shop/inventory/review-calendar';
import type { Family, TheoryCase } from '../case';
import { rows } from '../how';
import { number } from '../inputs';
import { poissonInterdemand } from './poisson-demand';
import type { StockTally } from './stock-run';
import type { Measures } from './steady-stock';
import { backorderPrecision, drivenBy, rarer, steadyStock, visible } from './steady-stock';

function read(c: TheoryCase) {
  return {
    rate: number(c, 'demand_rate#'),
    interval: number(c, 'review_interval#', 'review_period#'),
    leadTime: number(c, 'lead_time#'),
    orderUpTo: number(c, 'order_up_to', 'S', 'base_stock'),
  };
}

const onHand = (tally: StockTally) => tally.onHandArea / tally.span;
const backorders = (tally: StockTally) => tally.backorderArea / tally.span;

/** RS: periodic review up to S, Poisson demand, constant lead time, backorders. */
export const periodicUpTo: Family = {
  prefix: 'RS',
  title: 'periodic review (R,S), Poisson demand, constant lead time, backorders',
  how: rows(
    'simulated',
    'fill_rate',
    'time_average_on_hand',
    'time_average_backorders',
    'expected_on_hand',
    'expected_backorders',
    'P_no_stockout_per_cycle',
    'mean_order_size',
  ),
  analytic(c) {
    const { rate, interval, leadTime, orderUpTo } = read(c);
    const exact = periodicReviewBackorders(rate, interval, leadTime, orderUpTo);
    return {
      fill_rate: exact.fillRate,
      time_average_on_hand: exact.onHand,
      expected_on_hand: exact.onHand,
      time_average_backorders: exact.backorders,
      expected_backorders: exact.backorders,
      P_no_stockout_per_cycle: exact.noStockoutPerCycle,
      mean_order_size: exact.orderSize,
    };
  },
  simulation(c) {
    const { rate, interval, leadTime, orderUpTo } = read(c);
    const measures: Measures = {
      fill_rate: (tally) => tally.filledUnits / tally.demandUnits,
      time_average_on_hand: onHand,
      expected_on_hand: onHand,
      time_average_backorders: backorders,
      expected_backorders: backorders,
      P_no_stockout_per_cycle: (tally) => tally.readNoBackorder / tally.readings,
      // Reviews without demand count as orders of nothing, so that the mean is rate x interval.
      mean_order_size: (tally) => tally.orderedUnits / tally.reviews,
    };
    const exact = periodicReviewBackorders(rate, interval, leadTime, orderUpTo);
    const short = 1 - exact.noStockoutPerCycle;
    const chances = {
      ...drivenBy(rarer(exact.fillRate), 'fill_rate'),
      ...drivenBy(rarer(short), 'P_no_stockout_per_cycle'),
      ...drivenBy(short, 'time_average_backorders', 'expected_backorders'),
      ...drivenBy(exact.fillRate, 'time_average_on_hand', 'expected_on_hand'),
    };
    const cycles = Math.ceil(leadTime / interval) + 1;
    return steadyStock(
      {
        interdemand: poissonInterdemand(rate),
        demandSize: null,
        leadTime: () => leadTime,
        crossing: CROSSING.sequential,
        backlog: BACKLOG.backorder,
        policy: {
          kind: POLICY.periodicUpTo,
          comparison: COMPARISON.atOrBelow,
          reorderPoint: 0,
          orderUpTo,
          quantity: 1,
        },
        review: periodicReview(interval),
        opening: () => orderUpTo,
        // The cycle ends just before the next receipt.
        reading: { calendar: periodicReview(interval, leadTime), before: true },
      },
      visible(measures, chances),
      // After the first receipts every cycle is like every other, but for the demand they share: no bias is left.
      {
        warmUp: cycles * interval,
        length: Math.max(400 * interval, 8000 / rate),
        eventsPerTime: rate + 3 / interval,
        cycle: interval,
      },
    );
  },
  precision: backorderPrecision,
};
