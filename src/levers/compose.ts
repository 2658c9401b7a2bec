import type { Catalogue } from '../scenario/catalogue';
import type { InputChange } from '../scenario/input-change';
import { applyChanges, isNeutral, roundWholeInputs } from '../scenario/input-change';
import type { ParameterTable } from '../scenario/parameter';
import { neverHappens } from '../scenario/never-happens';
import type { PlannedLever, Scenario } from '../scenario/scenario';
import type { ShopParameterId, ShopParameters } from '../scenario/shop-parameters';
import { shocks } from '../shocks';
import { levers } from './index';
import type { Lever } from './lever';

/** The resolved inputs of a measured day, 1 .. horizonDays. */
export type DayParameters = (day: number) => Readonly<ShopParameters>;

/** The levers and shocks that a document may name. */
export const catalogue: Catalogue = { levers, shocks };

/** Days over which a monthly cost is spread. */
const DAYS_PER_MONTH = 30;

/** Something in the plan with its input changes worked out: what, and how strongly on which day. */
interface Timed {
  readonly changes: readonly InputChange[];
  strength(day: number): number;
  cents(day: number): number;
}

/**
 * Resolves a scenario into the inputs of each of its days: the base shop, then the plan's levers in the plan's order,
 * then the shocks in their order.
 *
 * Where several change the same input, each works on what the ones before it left: two halvings make a quarter, and a
 * later `set` or `toward` overrides. After each change the value is kept within the input's possible range; inputs that
 * can only be whole are rounded once, at the end. Levers cost from their first day, at full rate, whatever their ramp.
 *
 * Pure. The base shop itself is returned while nothing is in force, and the identical object for days on which the same
 * things are in force equally strongly at the same cost, so that a reader may compare by identity.
 * Throws when the plan names a lever or a shock that does not exist; validated scenarios do not.
 */
export function composeDay(scenario: Scenario): DayParameters {
  const timed = [...scenario.plan.map(timedLever), ...scenario.shocks.map(timedShock)];
  const touched = new Set<ShopParameterId>(timed.flatMap(({ changes }) => changes.map(({ input }) => input)));
  const known = new Map<string, Readonly<ShopParameters>>();
  return (day) => {
    const strengths = timed.map((one) => one.strength(day));
    const cents = timed.reduce((sum, one) => sum + one.cents(day), 0);
    if (cents === 0 && strengths.every((r) => r === 0)) return scenario.shop;
    const key = `${strengths.join(' ')} ${cents}`;
    const before = known.get(key);
    if (before) return before;
    const shop: ShopParameters = { ...scenario.shop };
    timed.forEach((one, i) => {
      const r = strengths[i]!;
      if (r > 0) applyChanges(shop, one.changes, r);
    });
    roundWholeInputs(shop, touched);
    shop.projectCentsPerDay += cents;
    const result = Object.freeze(shop);
    known.set(key, result);
    return result;
  };
}

/** The days of a run on which something of the plan begins, is in full force, is last in force, or is gone, in order. */
export function turningDays({ plan, shocks: planned, horizonDays }: Scenario): readonly number[] {
  const days = new Set([horizonDays]);
  const turn = ({ fromDay, toDay }: { fromDay: number; toDay: number }, rampDays: number): void => {
    for (const day of [fromDay, fromDay + Math.ceil(rampDays), toDay, toDay + 1])
      if (day >= 1 && day <= horizonDays) days.add(day);
  };
  for (const one of plan) turn(one, levers.find(({ id }) => id === one.lever)?.rampDays ?? 0);
  for (const one of planned) turn(one, shocks.find(({ id }) => id === one.shock)?.rampDays ?? 0);
  return [...days].sort((a, b) => a - b);
}

/** What one planned lever costs on a day, in cents: its set-up on the first day, its running cost while it is in force. */
export function leverCentsOnDay(planned: PlannedLever, day: number): number {
  return timedLever(planned).cents(day);
}

/** The settings of a planned lever or shock, defaults filled in. */
export function fullSettings(table: ParameterTable, given: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(table).map(([id, setting]) => [id, given[id] ?? setting.default]));
}

function timedLever(planned: PlannedLever): Timed {
  const lever = levers.find(({ id }) => id === planned.lever);
  if (!lever) throw new Error(`unknown lever "${planned.lever}"`);
  const settings = fullSettings(lever.settings, planned.settings);
  const changes = lever.changes(settings).filter((change) => !isNeutral(change));
  // A lever set to do nothing is not bought either.
  if (changes.length === 0) return { changes, strength: () => 0, cents: () => 0 };
  const cost = lever.cost(settings);
  const setUpCents = Math.round(cost.setUpCents);
  const perMonthCents = Math.round(cost.perMonthCents);
  return {
    changes,
    strength: (day) => (inForce(planned, day) ? shaped(ramp(day - planned.fromDay, lever.rampDays), lever) : 0),
    cents: (day) => {
      if (!inForce(planned, day)) return 0;
      const age = day - planned.fromDay;
      return (age === 0 ? setUpCents : 0) + accrued(perMonthCents, age + 1) - accrued(perMonthCents, age);
    },
  };
}

function timedShock(planned: Scenario['shocks'][number]): Timed {
  const shock = shocks.find(({ id }) => id === planned.shock);
  if (!shock) throw new Error(`unknown shock "${planned.shock}"`);
  return {
    changes: shock.changes(fullSettings(shock.settings, planned.settings)),
    strength: (day) => {
      if (day < planned.fromDay || neverHappens(planned)) return 0;
      if (inForce(planned, day)) return ramp(day - planned.fromDay, shock.rampDays);
      const reached = ramp(planned.toDay - planned.fromDay, shock.rampDays);
      return reached * Math.max(0, 1 - (day - planned.toDay) / (shock.fadeDays + 1));
    },
    cents: () => 0,
  };
}

function inForce({ fromDay, toDay }: { fromDay: number; toDay: number }, day: number): boolean {
  return day >= fromDay && (toDay === 0 || day <= toDay);
}

/** Part of the full effect at an age in days, 0 on the first day. */
function ramp(age: number, rampDays: number): number {
  return age + 1 >= rampDays ? 1 : (age + 1) / rampDays;
}

function shaped(r: number, { rampShape }: Lever): number {
  return rampShape === 'slow start' ? r * r * (3 - 2 * r) : r;
}

/** Whole cents of a monthly cost due by the end of so many days: 30 days pay the month to the cent. */
function accrued(perMonthCents: number, days: number): number {
  return Math.floor((perMonthCents * days) / DAYS_PER_MONTH);
}
