import { composeDay } from '../levers/compose';
import type { Warm } from '../shop/simulate';
import { runByDay, warmUpByDay } from '../shop/simulate';
import type { Engine } from './replicate';

/** The model as it is. */
export const engine: Engine<Warm> = {
  composeDay,
  *warmUp(start, replication, options) {
    const days = warmUpByDay(start, replication);
    for (;;) {
      const step = days.next();
      if (step.done === true) return step.value;
      options?.onDay?.(step.value);
      yield;
    }
  },
  *days(warm, horizonDays, dayParameters, options) {
    const days = runByDay(warm, horizonDays, dayParameters);
    for (;;) {
      const step = days.next();
      if (step.done === true) return step.value;
      options?.onDay?.(step.value);
      yield;
    }
  },
};
