import { draw } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { LIFE, LIFE_WIDTH } from './customers';
import { PURPOSE } from './event';
import type { Account } from './ledger';
import { ACCOUNT } from './ledger';
import type { World } from './world';

/** The most of an order's goods that points may pay. Assumed, as shops set it. */
const MOST_BY_POINTS = 0.5;

/** Cents of points that a customer can still use. */
export function pointsOf({ customers, points }: World, customer: number): number {
  const lastDay = customers.life[customer * LIFE_WIDTH + LIFE.lastDay]!;
  return lastDay > points.lapsedThrough ? customers.points[customer]! : 0;
}

/** Cents of an order that a member with points pays with them; the rest is paid in money. */
export function pointsUsed(world: World, member: number, goods: number): number {
  const { today: shop } = world;
  const { life } = world.customers;
  const at = member * LIFE_WIDTH;
  const owned = pointsOf(world, member);
  const u = draw(life[at + LIFE.key0]!, life[at + LIFE.key1]!, PURPOSE.redeem, life[at + LIFE.orders]!);
  return u < shop.pointRedeemShare ? Math.min(owned, Math.floor(goods * MOST_BY_POINTS)) : 0;
}

/**
 * The points of a customer who orders, before the order is in the customer's record: some pay part of it, and the shop owes
 * goods instead; some are granted for what is paid in money; and all that are left live on from today.
 */
export function exchangePoints(world: World, order: number): void {
  const { orders, customers, points, ledger, tally, day } = world;
  const customer = orders.customer[order]!;
  const used = orders.pointsPaid[order]!;
  const granted = Math.round((orders.goodsCents[order]! - used) * world.today.loyaltyPointShare);
  orders.pointsGranted[order] = granted;
  const owned = pointsOf(world, customer);
  if (owned > 0) points.change(customers.life[customer * LIFE_WIDTH + LIFE.lastDay]!, -owned);
  const left = owned - used + granted;
  points.change(day, left);
  customers.points[customer] = left;
  ledger.post(ACCOUNT.pointsOwed, ACCOUNT.prepayment, used);
  ledger.post(ACCOUNT.points, ACCOUNT.pointsOwed, granted);
  tally.add(COUNTER.pointsRedeemedCents, day, used);
  tally.add(COUNTER.pointsCents, day, granted);
}

/**
 * A customer gets back goods' worth of an order, `share` of all its goods, from an account of the shop: what points had paid
 * comes back as points, and what was granted for the rest is taken back, as far as it is still there. Points given back
 * keep the term of the others. Returns the cents given back in points; the rest is due in money.
 */
export function undoPoints(world: World, order: number, share: number, from: Account): number {
  const { orders, customers, points, ledger, tally, day } = world;
  const back = Math.round(orders.pointsPaid[order]! * share);
  const granted = Math.round(orders.pointsGranted[order]! * share);
  if (back === 0 && granted === 0) return 0;
  const customer = orders.customer[order]!;
  const lastDay = customers.life[customer * LIFE_WIDTH + LIFE.lastDay]!;
  const owned = pointsOf(world, customer);
  const takenBack = Math.min(granted, owned + back);
  ledger.post(from, ACCOUNT.pointsOwed, back);
  ledger.post(ACCOUNT.pointsOwed, ACCOUNT.points, takenBack);
  tally.add(COUNTER.pointsRedeemedCents, day, -back);
  tally.add(COUNTER.pointsCents, day, -takenBack);
  const change = back - takenBack;
  if (lastDay > points.lapsedThrough) {
    points.change(lastDay, change);
    customers.points[customer] = owned + change;
  } else breakPoints(world, change);
  return back;
}

/** The day begins: points whose members have not ordered for too long lapse, and the shop owes that much less. */
export function lapsePoints(world: World): void {
  const { points, today: shop, day } = world;
  if (shop.pointExpiryDays > 0) breakPoints(world, points.lapse(day - shop.pointExpiryDays));
}

/** Breakage: what was owed and will not be asked for any more is income. */
function breakPoints({ ledger, tally, day }: World, cents: number): void {
  ledger.post(ACCOUNT.pointsOwed, ACCOUNT.breakage, cents);
  tally.add(COUNTER.pointsExpiredCents, day, cents);
}
