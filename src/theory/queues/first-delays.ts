import { EventList } from '../../sim/event-list';
import { exponential } from '../../sim/distributions';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import { hold, spend } from '../budget';

/** The waits of the first customers of an M/M/1 queue that opens empty. */
export function firstDelays(
  arrivalRate: number,
  serviceRate: number,
  count: number,
  [k0, k1]: readonly [number, number],
): Float64Array {
  hold(count);
  const events = new EventList(8);
  const station = new Station({ servers: 1 });
  const delays = new Float64Array(count);
  const arrived = new Float64Array(count);
  const services = new Float64Array(count);
  const prepare = (customer: number, now: number) => {
    block(k0, k1, 0, customer);
    services[customer] = exponential.quantile(unit32(word[1]!), 1 / serviceRate);
    events.schedule(now + exponential.quantile(unit32(word[0]!), 1 / arrivalRate), 0, 0, customer);
  };
  prepare(0, 0);
  for (let begun = 0; begun < count && events.next();) {
    spend();
    const now = events.time;
    const customer = events.slot;
    let next = -1;
    if (events.code === 0) {
      arrived[customer] = now;
      if (station.request(customer, now)) next = customer;
      if (customer + 1 < count) prepare(customer + 1, now);
    } else next = station.release(now);
    if (next < 0) continue;
    delays[next] = now - arrived[next]!;
    events.schedule(now + services[next]!, 0, 1, next);
    begun += 1;
  }
  return delays;
}
