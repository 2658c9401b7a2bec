import type { Station } from '../sim/station';
import { counterIndex as COUNTER } from './counters';
import { startInspection, takeUpInspections } from './inspection';
import { ACCOUNT } from './ledger';
import { startPack } from './packing';
import { releaseWave, startPick } from './picking';
import { HOURS_PER_DAY } from './time';
import type { World } from './world';

/** True while a shift of `hours` that begins at `opens` is on, at this hour of the day. */
export function onShift(hourOfDay: number, opens: number, hours: number): boolean {
  return (hourOfDay - opens + HOURS_PER_DAY) % HOURS_PER_DAY < hours;
}

/** The hour begins: people come and go, and are paid for the hour. */
export function staffWarehouse(world: World, hourOfDay: number): void {
  const { today: shop } = world;
  const hourOfShift = (hourOfDay - shop.warehouseOpensHour + HOURS_PER_DAY) % HOURS_PER_DAY;
  const on = hourOfShift < shop.warehouseShiftHours;
  if (on) workShift(world, hourOfShift);
  else if (hourOfShift < shop.warehouseShiftHours + shop.overtimeHours) workOvertime(world);
  else goHome(world);
  if (world.wave.length > 0) releaseWave(world, hourOfShift, on);
  takeUpInspections(world);
}

function workShift(world: World, hourOfShift: number): void {
  const { today: shop, tally } = world;
  const able = 1 - shop.warehouseOutage;
  const pickers = onDuty(shop.pickers, shop.pickerHoursShare, hourOfShift);
  const { packers } = shop;
  const inspectors = Math.round(shop.returnInspectors * shop.inspectorsAtWork);
  man(world, world.pickers, Math.round(pickers * able), startPick);
  man(world, world.packers, Math.round(packers * able), startPack);
  man(world, world.inspectors, Math.round(inspectors * able), startInspection);
  tally.add(COUNTER.pickPaidHours, world.day, pickers);
  tally.add(COUNTER.packPaidHours, world.day, packers);
  tally.add(COUNTER.inspectPaidHours, world.day, inspectors);
  payWages(world, (pickers + packers + inspectors) * shop.warehouseWageCents);
}

/** Those who are still there stay while orders wait for them: packers also while pickers do, for more is coming. */
function workOvertime(world: World): void {
  const { today: shop, tally, pickers, packers } = world;
  const picking = pickers.queued > 0 ? pickers.servers : 0;
  const packing = packers.queued > 0 || picking > 0 ? packers.servers : 0;
  man(world, pickers, picking, startPick);
  man(world, packers, packing, startPack);
  man(world, world.inspectors, 0, startInspection);
  if (picking + packing === 0) return;
  tally.add(COUNTER.pickPaidHours, world.day, picking);
  tally.add(COUNTER.packPaidHours, world.day, packing);
  tally.add(COUNTER.overtimeHours, world.day, picking + packing);
  payWages(world, (picking + packing) * shop.warehouseWageCents * shop.overtimeWageFactor);
}

function goHome(world: World): void {
  man(world, world.pickers, 0, startPick);
  man(world, world.packers, 0, startPack);
  man(world, world.inspectors, 0, startInspection);
}

/** People on duty when only a share of the hours is worked: whole people, spread evenly over the shift, more in its first hours. */
export function onDuty(people: number, share: number, hourOfShift: number): number {
  if (share === 1) return people;
  const perHour = people * share;
  return Math.ceil((hourOfShift + 1) * perHour - 1e-9) - Math.ceil(hourOfShift * perHour - 1e-9);
}

function payWages(world: World, cents: number): void {
  const wages = Math.round(cents);
  world.ledger.owe(ACCOUNT.warehouseWages, wages, world.day, world.today.wageTermDays);
  world.tally.add(COUNTER.warehouseWageCents, world.day, wages);
}

/** Sets the people at a station and starts what they can take on. */
function man(world: World, station: Station, servers: number, start: (world: World, order: number) => void): void {
  if (station.servers === servers) return;
  const now = world.events.time;
  station.setServers(servers, now);
  for (let order = station.admit(now); order >= 0; order = station.admit(now)) start(world, order);
}
