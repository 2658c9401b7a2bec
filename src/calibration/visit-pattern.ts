import { log } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';
import { CHANNELS } from '../shop/channels';
import { HOURS_PER_DAY } from '../shop/time';
import { Rhythm } from '../shop/rhythm';
import { Traffic } from '../shop/traffic';
import type { Estimated } from './estimated';
import { clamped, mapped } from './estimated';

/**
 * How the shop's days lie, from how orders do. Newcomers and members share the weight of each hour, weekday and day, but
 * newcomers also have the hours and the luck of the channel that brings them.
 */
export interface Mixture {
  /** Share of orders that are repeat orders. */
  readonly repeatShare: number;
}

/** The most that either may be. */
const MOST = { eveningWeight: 3, officeHoursShare: 1 } as const;
/** A shape that moved by less than this stands still; it does so after a few rounds. */
const STILL = 1e-4;
const ROUNDS = 30;
/** By which the log-likelihood falls at the ends of a 95 % interval: half the 95 % point of chi squared on one degree. */
const HALF_CHI_SQUARED = 1.9207;

/** The shape of a day: how strong its evening is, and how much of it keeps office hours. */
export interface DayShape {
  readonly eveningWeight: Estimated;
  readonly officeHoursShare: Estimated;
}

/**
 * The shape of the day by maximum likelihood from the orders of each hour. Evening and office hours pull at different hours, so
 * each is fitted in turn with the other held, until both stand still. Intervals are those of the likelihood ratio, with the
 * other held: they end at the edge where the edge is as good.
 */
export function dayShape(counts: readonly number[], mixture: Mixture, shop: Readonly<ShopParameters>): DayShape {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const likelihood = (shape: Record<keyof DayShape, number>): number => {
    const shares = hourShares({ ...shop, ...shape }, mixture);
    return counts.reduce((sum, count, hour) => sum + count * log(shares[hour]!), 0);
  };
  const best = { eveningWeight: 1, officeHoursShare: 0 };
  const along = (field: keyof DayShape) => (value: number) => likelihood({ ...best, [field]: value });
  for (let moved = Infinity, round = 0; moved > STILL && round < ROUNDS; round++) {
    const before = { ...best };
    best.officeHoursShare = highest(along('officeHoursShare'), MOST.officeHoursShare);
    best.eveningWeight = highest(along('eveningWeight'), MOST.eveningWeight);
    moved = Math.max(
      Math.abs(best.eveningWeight - before.eveningWeight),
      Math.abs(best.officeHoursShare - before.officeHoursShare),
    );
  }
  const estimated = (field: keyof DayShape): Estimated => {
    const least = likelihood(best) - HALF_CHI_SQUARED;
    const [value, most, of] = [best[field], MOST[field], along(field)];
    const low = of(0) >= least ? 0 : crossing(of, least, value, 0);
    const high = of(most) >= least ? most : crossing(of, least, value, most);
    return { value, low, high, n, of: 'orders' };
  };
  return { eveningWeight: estimated('eveningWeight'), officeHoursShare: estimated('officeHoursShare') };
}

/** Where a function of one hump between 0 and `most` is highest. */
function highest(of: (value: number) => number, most: number): number {
  let low = 0;
  let high = most;
  // Thirds are cut off until nothing is left.
  for (let step = 0; step < 40; step++) {
    const left = low + (high - low) / 3;
    const right = high - (high - low) / 3;
    if (of(left) < of(right)) low = left;
    else high = right;
  }
  return (low + high) / 2;
}

/** Between a place where a function lies above a value and one where it lies below: where it crosses it. */
function crossing(of: (value: number) => number, value: number, above: number, below: number): number {
  for (let step = 0; step < 40; step++) {
    const middle = (above + below) / 2;
    if (of(middle) >= value) above = middle;
    else below = middle;
  }
  return (above + below) / 2;
}

/** Share of orders of each hour in such a shop: newcomers of each channel at its hours, members at the shop's. */
export function hourShares(shop: Readonly<ShopParameters>, { repeatShare }: Mixture): readonly number[] {
  const traffic = new Traffic(shop);
  // A day without luck: what is wanted is when visitors come, not how many.
  const calm = { ...shop, dayFactorCv2: 0, channelFactorCv2: 0, viralBurstsPerYear: 0 };
  const rhythm = new Rhythm(calm, 1, 0, 0);
  traffic.openDay(1, calm, rhythm, 0, 0);
  const buyers = CHANNELS.map(({ conversion }, channel) => traffic.expected[channel]! * conversion);
  const all = buyers.reduce((sum, value) => sum + value, 0);
  return Array.from(rhythm.hourShare, (members, hour) => {
    const share = (channel: number): number => traffic.channelHourShare[channel * HOURS_PER_DAY + hour]!;
    const first = buyers.reduce((sum, value, channel) => sum + value * share(channel), 0);
    return (1 - repeatShare) * (all > 0 ? first / all : members) + repeatShare * members;
  });
}

/** Half the sum of the differences between the file's shares of hours and the shop's: the orders that lie in another hour. */
export function misplacedShare(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, hour) => sum + Math.abs(count / total - shares[hour]!), 0) / 2;
}

/** The day factor that makes this variance of orders: what newcomers' channels add by their own luck is taken off. */
export function dayFactorCv2(ofOrders: Estimated, { repeatShare }: Mixture, shop: Readonly<ShopParameters>): Estimated {
  const shares = CHANNELS.map(({ share }) => (share === null ? 0 : shop[share]));
  const sum = shares.reduce((total, share) => total + share, 0);
  const newcomers = 1 - repeatShare;
  const own = newcomers * newcomers * shares.reduce((total, share) => total + (share / sum) * (share / sum), 0);
  return clamped(
    mapped(ofOrders, (cv2) => cv2 - own * shop.channelFactorCv2),
    0,
    1,
  );
}
