import { ordersByHour } from '../../calibration/hours';
import type { Counter } from '../../shop/counters';
import { counterIndex as COUNTER } from '../../shop/counters';
import { onDay } from '../../shop/facts';
import { ratioOf, valueOf } from '../measure';
import type { Observation } from '../observation';

/** When people come and order. */
export const demandMeasures = {
  dayFactorCv2: valueOf(({ daily }) => daily.dayFactorCv2?.value),
  weekendVisits: ratioOf((seen) => ({
    numerator: onWeekdays(seen, COUNTER.visits, isWeekend),
    denominator: onWeekdays(seen, COUNTER.visits),
  })),
  weekendConversion: valueOf((seen) => {
    const share = (of: (weekday: number) => boolean): number =>
      onWeekdays(seen, COUNTER.orders, of) / onWeekdays(seen, COUNTER.visits, of);
    return share(isWeekend) / share((weekday) => !isWeekend(weekday));
  }),
  peakHour: valueOf(({ sales }) => {
    const counts = ordersByHour(sales);
    return counts.reduce((most, count) => Math.max(most, count), 0) / sales.orders.count;
  }),
} as const;

/** Day 1 is a Monday. */
function isWeekend(weekday: number): boolean {
  return weekday >= 5;
}

function onWeekdays({ facts }: Observation, counter: Counter, of: (weekday: number) => boolean = () => true): number {
  let sum = 0;
  for (let day = 1; day <= facts.days; day++) if (of((day - 1) % 7)) sum += onDay(facts, counter, day);
  return sum;
}
