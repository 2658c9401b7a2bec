import { quantile as exponential } from '../../sim/distributions/exponential';
import { EventList } from '../../sim/event-list';
import { draw } from '../../sim/keyed';
import { ClosureKernel } from './closure-kernel';

/** A list with `pending` events on which `run` takes the next and schedules another, time and again (the HOLD model). */
export interface Hold {
  /** Returns the time reached. */
  run(events: number): number;
}

export function typedHold(pending: number): Hold {
  const events = new EventList(pending);
  for (let i = 0; i < pending; i++) events.schedule(exponential(draw(2, 0, 0, i), 1), 0, 0, i);
  let index = 0;
  return {
    run(count) {
      for (let i = 0; i < count; i++) {
        events.next();
        events.schedule(events.time + exponential(draw(2, 0, 1, index++), 1), 0, 0, events.slot);
      }
      return events.time;
    },
  };
}

export function closureHold(pending: number): Hold {
  const kernel = new ClosureKernel();
  let index = 0;
  const holding = (slot: number) => () => {
    kernel.schedule(kernel.now + exponential(draw(2, 0, 1, index++), 1), 0, holding(slot));
  };
  for (let i = 0; i < pending; i++) kernel.schedule(exponential(draw(2, 0, 0, i), 1), 0, holding(i));
  return {
    run(count) {
      for (let i = 0; i < count; i++) kernel.step();
      return kernel.now;
    },
  };
}
