import type { PlannedLever } from './scenario';

/** One step of a preset's plan: a lever from a day on, to the end of the run. */
export function step(lever: string, fromDay: number, settings: Readonly<Record<string, number>>): PlannedLever {
  return { lever, settings, fromDay, toDay: 0 };
}
