import { Refused } from '../inputs';

/** A load this close to 1 is 1 written in decimals. */
const ROUNDING = 1e-12;

/** Why a queue has no steady state, or null. `load`: work offered per server and unit of time; `where`: which station. */
export function unsteady(load: number, where = ''): string | null {
  if (load < 1 - ROUNDING) return null;
  return `no steady state: ${where}load ${Number(load.toPrecision(6))} is not below 1`;
}

/** Throws for a queue without a steady state. */
export function mustBeSteady(load: number): void {
  const reason = unsteady(load);
  if (reason !== null) throw new Refused(reason);
}
