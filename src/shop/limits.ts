import { LIMITS } from '../scenario/limits';
import type { World } from './world';

/**
 * The most a run may have: events, visits, customers, and orders, contacts, visitors or purchase orders (with transfers) alive
 * at once. Watched every hour, because a worker that runs out of memory takes its page with it.
 */
export const BUDGET = {
  events: LIMITS.events,
  eventsPerDay: 2_000_000,
  visits: 500_000_000,
  visitsPerHour: 2_000_000,
  live: LIMITS.live,
  customers: LIMITS.customers,
} as const;

/** The event that broke the budget ends the run: a loop without delay would never come to the end of its hour. */
export function stopFor(world: World): void {
  const { overrun } = world.budget;
  if (overrun !== null) world.stopped ??= `day ${world.day}: more than ${overrun.allowed} ${UNIT[overrun.limit]}`;
}

const UNIT = { events: 'events', eventsAtOneInstant: 'events at one instant', entities: 'things alive' } as const;

/** Notes in `world.stopped` why the run may not go on, if so. */
export function watch(world: World): void {
  world.stopped ??= reason(world);
}

function reason(world: World): string | null {
  const { day } = world;
  if (world.eventCount - world.eventsAtDawn > BUDGET.eventsPerDay)
    return `day ${day}: more than ${BUDGET.eventsPerDay} events in a day`;
  if (world.visitCount > BUDGET.visits) return `day ${day}: more than ${BUDGET.visits} visits`;
  const { orders, contacts, visitors, stock } = world;
  const purchases = stock.pipeline.open + stock.transfers.open;
  const live = Math.max(orders.live, contacts.live, visitors.live, purchases);
  if (live > BUDGET.live) return `day ${day}: ${live} orders, contacts, visitors or purchase orders alive at once`;
  if (world.customers.count > BUDGET.customers) return `day ${day}: more than ${BUDGET.customers} customers`;
  return null;
}
