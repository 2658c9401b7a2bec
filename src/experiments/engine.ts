import { composeDay } from '../levers/compose';
import type { Warm } from '../shop/simulate';
import { run, warmUp } from '../shop/simulate';
import type { Engine } from './replicate';

/** The model as it is. */
export const engine: Engine<Warm> = {
  composeDay,
  warmUp,
  // The shop runs to its horizon in one go: there is nowhere to interrupt it.
  // eslint-disable-next-line require-yield
  *days(warm, horizonDays, dayParameters, options) {
    return run(warm, horizonDays, dayParameters, options);
  },
};
