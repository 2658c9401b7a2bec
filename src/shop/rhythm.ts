import { LIMITS } from '../scenario/limits';
import type { ShopParameters } from '../scenario/shop-parameters';
import { draw } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { PURPOSE } from './event';
import { gammaOfMeanOne } from './laws';
import { dayOf, HOURS_PER_DAY, startOfDay } from './time';

/** Demand by hour of day relative to the mean hour (assumed): a low night, a lunch hump; the evening peak comes on top. */
const HOURS = [
  0.55, 0.32, 0.2, 0.15, 0.15, 0.2, 0.4, 0.7, 0.95, 1.15, 1.25, 1.25, 1.3, 1.25, 1.15, 1.15, 1.15, 1.1, 1.1, 1.15, 1.2,
  1.2, 1.1, 0.85,
];
const EVENING = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.35, 0.7, 0.8, 0.6, 0.25];

/** Demand of those who keep office hours (assumed): a hump around noon, next to nothing at night. */
const OFFICE = [
  0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.05, 0.3, 1.2, 2.2, 2.9, 3.1, 3.4, 3.1, 2.7, 2.2, 1.4, 0.7, 0.3, 0.15, 0.08,
  0.05, 0.03, 0.02,
];

/**
 * When people have time and mood to shop: the profile of the day, the weight of the weekend, and the luck of each day as a
 * whole. Newcomers and members share it, and it is the same for a shop and for any plan against it.
 *
 * It is also a clock. A busy hour is one of mean demand; the night has few of them, a lucky Saturday many. A member whose gaps
 * between purchases are exponential in busy hours follows the law of repeat purchase over the weeks, and yet comes in the
 * evening rather than at night: a Poisson process under a change of time.
 */
export class Rhythm {
  /** Share of a day's demand that each hour has. */
  readonly hourShare: Float64Array;
  /** Share of a day's demand before each hour, and 1. */
  private readonly before = new Float64Array(HOURS_PER_DAY + 1);
  /** Busy hours from the first day's dawn to each day's, up to the last day of the longest run and the one after. */
  private readonly gone: Float64Array;

  /** The rhythm from `firstDay` on, of the shop and the replication with these keys. */
  constructor(
    shop: Readonly<ShopParameters>,
    private readonly firstDay: number,
    key0: number,
    key1: number,
  ) {
    this.hourShare = hourShares(shop);
    for (let hour = 0; hour < HOURS_PER_DAY; hour++) this.before[hour + 1] = this.before[hour]! + this.hourShare[hour]!;
    this.before[HOURS_PER_DAY] = 1;
    const days = Math.max(0, LIMITS.days + 1 - firstDay + 1);
    this.gone = new Float64Array(days + 1);
    const luck = shop.dayFactorCv2 > 0 ? gammaOfMeanOne(Math.sqrt(shop.dayFactorCv2)) : null;
    for (let n = 0; n < days; n++) {
      const day = firstDay + n;
      const ordinary = HOURS_PER_DAY * weekday(day, shop.weekendFactor);
      const lucky = luck === null ? 1 : lookUp(luck, draw(key0, key1, PURPOSE.dayFactor, day));
      this.gone[n + 1] = this.gone[n]! + ordinary * lucky;
    }
  }

  /** Busy hours from the first day's dawn to the end of the longest run. */
  get busyHours(): number {
    return this.gone[this.gone.length - 1]!;
  }

  /** Demand on a day over that of the mean day. */
  dayFactor(day: number): number {
    const n = day - this.firstDay;
    return (this.gone[n + 1]! - this.gone[n]!) / HOURS_PER_DAY;
  }

  /** Busy hours from the first day's dawn to a time not before it and not beyond the last day. */
  busyHoursAt(time: number): number {
    const day = dayOf(time);
    const hours = time - startOfDay(day);
    const hour = Math.floor(hours);
    const n = day - this.firstDay;
    const share = this.before[hour]! + (hours - hour) * this.hourShare[hour]!;
    return this.gone[n]! + share * (this.gone[n + 1]! - this.gone[n]!);
  }

  /** The time at which so many busy hours have gone by since the first day's dawn; Infinity beyond the last day. */
  timeAt(busyHours: number): number {
    const { gone, before } = this;
    const days = gone.length - 1;
    if (!(busyHours < gone[days]!)) return Infinity;
    // Busy hours keep close to hours, so the day is near.
    let n = Math.min(days - 1, Math.floor(busyHours / HOURS_PER_DAY));
    while (gone[n]! > busyHours) n--;
    while (gone[n + 1]! <= busyHours) n++;
    const share = (busyHours - gone[n]!) / (gone[n + 1]! - gone[n]!);
    let hour = 0;
    while (before[hour + 1]! <= share) hour++;
    return startOfDay(this.firstDay + n) + hour + (share - before[hour]!) / (before[hour + 1]! - before[hour]!);
  }
}

/** Share of a day's demand that each hour has. */
function hourShares({ eveningWeight, officeHoursShare }: Readonly<ShopParameters>): Float64Array {
  const households = normalised(HOURS.map((base, hour) => base + eveningWeight * EVENING[hour]!));
  if (officeHoursShare === 0) return households;
  const offices = normalised(OFFICE);
  return households.map((share, hour) => (1 - officeHoursShare) * share + officeHoursShare * offices[hour]!);
}

function normalised(weights: readonly number[]): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Float64Array.from(weights, (weight) => weight / sum);
}

/** Saturday or Sunday; day 1 is a Monday. */
export function isWeekend(day: number): boolean {
  return (((day - 1) % 7) + 7) % 7 >= 5;
}

/** Factor of a day of the week, mean 1 over the week. */
function weekday(day: number, weekendFactor: number): number {
  const mean = (5 + 2 * weekendFactor) / 7;
  return (isWeekend(day) ? weekendFactor : 1) / mean;
}
