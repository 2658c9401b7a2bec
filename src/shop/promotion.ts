import { counterIndex as COUNTER } from './counters';
import { lastStep } from './day';
import { ACCOUNT } from './ledger';
import type { World } from './world';

/** The hour begins: a flash sale starts or ends with it. */
export function promoteHour(world: World, hour: number): void {
  const { demand, rhythm, today: shop } = world;
  if (shop.promotionHours >= 24) return;
  const on = !demand.over && (hour - shop.promotionFromHour + 24) % 24 < shop.promotionHours;
  if (on !== demand.on) switchPromotion(world, on);
  if (on) demand.pullForward(rhythm.hourShare[hour]!);
}

/** An order with promoted articles is paid: what the promotion cost and brought, and whether it has done enough. */
export function countPromotion(
  world: World,
  order: {
    /** Goods of the order and of its promoted lines, and what those cost less than at list, cents. */
    readonly goods: number;
    readonly promoted: number;
    readonly discount: number;
    readonly newcomer: boolean;
  },
): void {
  const { demand, tally, ledger, today: shop, day } = world;
  const gift = Math.round(shop.promotionGiftCents);
  ledger.post(ACCOUNT.gifts, ACCOUNT.cash, gift);
  const net = order.promoted * demand.netShare;
  // Of newcomers, part came only because the promotion was announced.
  const announced = order.newcomer ? shop.promotionTrafficGain / (1 + shop.promotionTrafficGain) : 0;
  const won = net + (order.goods - net) * announced;
  demand.spentCents += order.discount + gift;
  demand.wonCents += won;
  tally.add(COUNTER.promotionSalesCents, day, order.promoted);
  tally.add(COUNTER.promotionDiscountCents, day, order.discount);
  tally.add(COUNTER.promotionUpliftCents, day, won);
  tally.add(COUNTER.giftCents, day, gift);
  const spent = shop.promotionBudgetCents > 0 && demand.spentCents >= shop.promotionBudgetCents;
  const reached = shop.promotionGoalCents > 0 && demand.wonCents >= shop.promotionGoalCents;
  if (spent || reached) endPromotion(world);
}

/** The promotion of these days is over before its last day. */
function endPromotion(world: World): void {
  const { demand, rhythm, traffic, today: shop } = world;
  demand.over = true;
  traffic.promotionOver = true;
  if (shop.promotionHours >= 24) {
    const hour = Math.floor(world.events.time) - (world.day - 1) * 24;
    let left = 0;
    for (let later = hour + 1; later < 24; later++) left += rhythm.hourShare[later]!;
    demand.pullForward(-left);
  }
  switchPromotion(world, false);
}

function switchPromotion(world: World, on: boolean): void {
  world.demand.switchTo(on);
  world.paidFactor = lastStep(world);
  world.funnel.openDay(world.today, world.paidFactor);
}
