import { composeDay } from '../levers/compose';
import type { Warm } from '../shop/simulate';
import { run, warmUp } from '../shop/simulate';
import type { Engine } from './replicate';

/** The model as it is. */
export const engine: Engine<Warm> = { composeDay, warmUp, run };
