import { linesOfDay } from '../experiments/order-lines';
import type { OrderLine } from '../experiments/order-lines';
import { composeDay } from '../levers/compose';
import type { Scenario } from '../scenario/scenario';
import { PURPOSE } from '../shop/event';
import type { Facts } from '../shop/facts';
import { ORDER_FLAG } from '../shop/orders';
import { experience } from '../shop/settlement';
import { runByDay, warmUpByDay } from '../shop/simulate';
import type { World } from '../shop/world';
import { dayOf } from '../shop/time';
import { block, word } from '../sim/keyed';

/** Hours of a delivered order: from payment to the door, and from hand-over to the carrier to the door. */
export interface Delivery {
  readonly orderHours: number;
  readonly carrierHours: number;
}

/** What a customer thinks of a delivered order shortly before judging it, 1 to 5 stars. */
export interface Opinion {
  readonly late: boolean;
  readonly stars: number;
}

/** A replication with everything that published statistics are about. */
export interface WatchedRun {
  readonly facts: Facts;
  readonly lines: readonly OrderLine[];
  readonly deliveries: readonly Delivery[];
  readonly opinions: readonly Opinion[];
  /** Customers with this number or a higher one ordered for the first time on day 1 or later. */
  readonly firstNewCustomer: number;
}

/** Days after delivery at which a customer is asked: questions are mostly over, the verdict comes a day later. */
const ASKED_DAYS = 6;

/** Runs one replication and notes its orders and deliveries; what is watched is not touched. Yields at each day's end. */
export function* watchedRun(scenario: Scenario, replication: number): Generator<number, WatchedRun, void> {
  const { shop, warmUpDays, seed, feedbacks } = scenario;
  const warm = yield* warmUpByDay({ shop, warmUpDays, seed, feedbacks }, replication);
  const firstNewCustomer = warm.world.customers.count;
  const lines: OrderLine[] = [];
  const deliveries: Delivery[] = [];
  const opinions: Opinion[] = [];
  const watch = (world: World): void => {
    for (const line of linesOfDay(world, lines.at(-1)?.order ?? 0)) lines.push(line);
    noteDeliveries(world, deliveries, opinions);
  };
  const facts = yield* runByDay(warm, scenario.horizonDays, composeDay(scenario), { watch });
  return { facts, lines, deliveries, opinions, firstNewCustomer };
}

function noteDeliveries(world: World, deliveries: Delivery[], opinions: Opinion[]): void {
  const { orders, day } = world;
  for (let order = 0; order < orders.holds.length; order++) {
    if (orders.holds[order]! === 0 || !orders.has(order, ORDER_FLAG.delivered)) continue;
    const ago = day - dayOf(orders.deliveredAt[order]!);
    // On the day itself the time of hand-over still stands; a return would write its own there.
    if (ago === 0) {
      deliveries.push({
        orderHours: orders.deliveredAt[order]! - orders.paidAt[order]!,
        carrierHours: orders.deliveredAt[order]! - orders.queuedAt[order]!,
      });
    } else if (ago === ASKED_DAYS) {
      block(orders.key0[order]!, orders.key1[order]!, PURPOSE.verdict, 0);
      opinions.push({ late: orders.has(order, ORDER_FLAG.late), stars: experience(world, order, word[0]!) });
    }
  }
}
