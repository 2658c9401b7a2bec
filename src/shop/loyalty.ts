import { draw } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { LIFE, LIFE_WIDTH } from './customers';
import { PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import type { World } from './world';

/** The most of an order's goods that points may pay. Assumed, as shops set it. */
const MOST_BY_POINTS = 0.5;

/** Cents of an order that a member with points pays with them; the rest is paid in money. */
export function pointsUsed(world: World, member: number, goods: number): number {
  const { today: shop } = world;
  const { life } = world.customers;
  const at = member * LIFE_WIDTH;
  const owned = life[at + LIFE.points]!;
  const u = draw(life[at + LIFE.key0]!, life[at + LIFE.key1]!, PURPOSE.redeem, life[at + LIFE.orders]!);
  return u < shop.pointRedeemShare ? Math.min(owned, Math.floor(goods * MOST_BY_POINTS)) : 0;
}

/** Points pay part of an order: the shop owes the customer goods instead of points. */
export function redeem(world: World, member: number, cents: number): void {
  world.customers.life[member * LIFE_WIDTH + LIFE.points]! -= cents;
  world.ledger.post(ACCOUNT.pointsOwed, ACCOUNT.prepayment, cents);
  world.tally.add(COUNTER.pointsRedeemedCents, world.day, cents);
}

/** Points for what was paid in money: owed from now on. */
export function grantPoints(world: World, customer: number, paid: number): void {
  const cents = Math.round(paid * world.today.loyaltyPointShare);
  world.customers.life[customer * LIFE_WIDTH + LIFE.points]! += cents;
  world.ledger.post(ACCOUNT.points, ACCOUNT.pointsOwed, cents);
  world.tally.add(COUNTER.pointsCents, world.day, cents);
}
