import type { CounterName } from '../../src/shop/counters';
import { counterIndex, COUNTERS } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { BOOK_FIELDS, DELIVERY_HOUR_BINS, FOLLOWED_FIELDS } from '../../src/shop/facts';

/** Facts of a run of so many days in which nothing happened. */
export function emptyFacts(days: number): Facts {
  return {
    days,
    counters: new Float64Array(COUNTERS.length * days),
    deliveryHours: new Uint32Array(days * DELIVERY_HOUR_BINS),
    followedSku: new Int32Array(days * FOLLOWED_FIELDS),
    books: new Float64Array((days + 1) * BOOK_FIELDS),
    events: 0,
    visits: 0,
    digest: '0000000000000000',
    stopped: null,
  };
}

/** Facts in which every counter has another positive whole number every day, and parcels take 24 to 120 hours. */
export function busyFacts(days: number): Facts {
  const facts = emptyFacts(days);
  for (let i = 0; i < facts.counters.length; i++) facts.counters[i] = 1 + ((i * 7919) % 1009);
  for (let day = 1; day <= days; day++)
    for (let hour = 24; hour < 120; hour++) parcels(facts, day, hour, 1 + ((day * 31 + hour * 17) % 5));
  return facts;
}

export function put(facts: Facts, name: CounterName, day: number, value: number): void {
  facts.counters[counterIndex[name] * facts.days + day - 1] = value;
}

export function parcels(facts: Facts, day: number, hour: number, count: number): void {
  facts.deliveryHours[(day - 1) * DELIVERY_HOUR_BINS + hour] = count;
}
