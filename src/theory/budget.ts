/**
 * What the simulations and tests of one case may use. A model without a steady state, or one far larger than its inputs let
 * on, is stopped by it before it fills the memory; the judge makes a row of that. Runs count what they do here: `spend` for
 * every event or draw, `hold` for those alive at once.
 */

/** A quantity that needs more events than this for its half-width is left to the analytic answer. */
export const EVENT_BUDGET = 2e8;

/** Entities alive at once: customers inside, orders under way, numbers kept. */
const ENTITIES = 5_000_000;

/** A run wanted more than the budget. */
export class BudgetSpent extends Error {}

let granted = Infinity;
let left = Infinity;

/** Starts a new account. Without one the number of events is not limited. */
export function grant(events: number): void {
  granted = left = events;
}

/** Counts events. Throws BudgetSpent when the account is empty. */
export function spend(events = 1): void {
  left -= events;
  if (!(left >= 0)) throw new BudgetSpent(`would take more than ${granted} events`);
}

/** Throws BudgetSpent where more are alive, or kept, than the memory is meant to hold. */
export function hold(entities: number): void {
  if (!(entities <= ENTITIES)) throw new BudgetSpent(`would keep more than ${ENTITIES} entities`);
}
