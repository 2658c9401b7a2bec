import { child, draw, word } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { KIND, PURPOSE } from './event';
import { SECOND_SOURCE } from './supplier-terms';
import type { World } from './world';

/** Values of the parameters `supplierState` and `secondSupplierState`. */
const STATE = { delivers: 0, inTrouble: 1, shipsNothing: 2 } as const;

/** The suppliers' morning: each may fall out by itself, and what stops the main one may stop the second too. */
export function openSuppliers(world: World): void {
  const { stock, today: shop, tally, day } = world;
  const { outages, secondOutages } = stock;
  const before = outages.count;
  child(world.key0, world.key1, KIND.supplier, 0);
  const key0 = word[0]!;
  const key1 = word[1]!;
  outages.openDay(day, { perYear: shop.outagesPerYear, meanDays: shop.outageMeanDays }, key0, key1);
  const began = outages.count > before;
  if (shop.secondOutagesPerYear > 0) {
    child(world.key0, world.key1, KIND.supplier, 1);
    const law = { perYear: shop.secondOutagesPerYear, meanDays: shop.secondOutageMeanDays };
    secondOutages.openDay(day, law, word[0]!, word[1]!);
  }
  if (began && shop.sharedOutageShare > 0) {
    if (draw(key0, key1, PURPOSE.sharedOutage, outages.count) < shop.sharedOutageShare)
      secondOutages.joins(outages.until);
  }
  if (mainIsOut(world)) tally.add(COUNTER.supplierOutageDays, day, 1);
  if (shop.secondSource !== SECOND_SOURCE.none && secondIsOut(world)) tally.add(COUNTER.secondOutageDays, day, 1);
}

/** True while the main supplier is out or in trouble, so that a back-up is asked. */
export function mainIsOut({ stock, today: shop, day }: World): boolean {
  return shop.supplierState > STATE.delivers || stock.outages.out(day);
}

function secondIsOut({ stock, today: shop, day }: World): boolean {
  return shop.secondSupplierState > STATE.delivers || stock.secondOutages.out(day);
}

export function mainShips({ stock, today: shop, day }: World): boolean {
  return shop.supplierState < STATE.shipsNothing && !stock.outages.out(day);
}

export function secondShips({ stock, today: shop, day }: World): boolean {
  return shop.secondSupplierState < STATE.shipsNothing && !stock.secondOutages.out(day);
}

/** Whether a back-up supplier gets the orders: the main one is out or in trouble, and the back-up is better off. */
export function asksBackUp(world: World): boolean {
  if (!mainIsOut(world) || !secondShips(world)) return false;
  return !mainShips(world) || !secondIsOut(world);
}
