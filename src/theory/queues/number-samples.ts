import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import { hold, spend } from '../budget';
import type { CustomerClass } from './station-run';

/** When to look: at given times in order, or `count` times from `first` on at equal spacing. */
export type Looks =
  { readonly at: readonly number[] } | { readonly first: number; readonly spacing: number; readonly count: number };

/** The number inside a station with servers for everybody, which opens empty, at certain times. */
export function sampledNumbers(group: CustomerClass, key: readonly [number, number], looks: Looks): Float64Array {
  const count = 'at' in looks ? looks.at.length : looks.count;
  const time = (i: number) => ('at' in looks ? looks.at[i]! : looks.first + i * looks.spacing);
  const [k0, k1] = key;
  const events = new EventList(64);
  const station = new Station({ servers: 1_000_000_000 });
  const numbers = new Float64Array(count);
  let arrivals = 0;
  const arrive = (now: number) => {
    block(k0, k1, 0, arrivals++);
    events.schedule(now + group.interarrival(unit32(word[0]!)), 0, 0, 0);
    return unit32(word[1]!);
  };
  let service = arrive(0);
  for (let i = 0; i < count; i++) {
    const look = time(i);
    while (events.next(look)) {
      spend();
      const now = events.time;
      if (events.code === 0) {
        hold(station.busy);
        station.request(0, now);
        events.schedule(now + group.service(service), 0, 1, 0);
        service = arrive(now);
      } else station.release(now);
    }
    numbers[i] = station.busy;
  }
  return numbers;
}
