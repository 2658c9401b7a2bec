import { log } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';
import { CHANNELS } from '../shop/channels';
import { HOURS_PER_DAY } from '../shop/time';
import { Rhythm } from '../shop/rhythm';
import { Traffic } from '../shop/traffic';
import type { Estimated } from './estimated';
import { around, clamped, mapped } from './estimated';

/**
 * How the shop's days lie, from how orders do. Newcomers and members share the weight of each hour, weekday and day, but
 * newcomers also have the hours and the luck of the channel that brings them.
 */
export interface Mixture {
  /** Share of orders that are repeat orders. */
  readonly repeatShare: number;
}

const HIGHEST_EVENING = 3;

/** Strength of the evening peak by maximum likelihood from the orders of each hour. */
export function eveningWeight(counts: readonly number[], mixture: Mixture, shop: Readonly<ShopParameters>): Estimated {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const likelihood = (weight: number): number => {
    const shares = hourShares({ ...shop, eveningWeight: weight }, mixture);
    return counts.reduce((sum, count, hour) => sum + count * log(shares[hour]!), 0);
  };
  let low = 0;
  let high = HIGHEST_EVENING;
  // One hump: thirds are cut off until nothing is left.
  for (let step = 0; step < 40; step++) {
    const left = low + (high - low) / 3;
    const right = high - (high - low) / 3;
    if (likelihood(left) < likelihood(right)) low = left;
    else high = right;
  }
  const best = (low + high) / 2;
  const h = 0.02;
  const curvature = -(likelihood(best + h) - 2 * likelihood(best) + likelihood(Math.max(0, best - h))) / (h * h);
  const error = best > h && curvature > 0 ? 1 / Math.sqrt(curvature) : NaN;
  return clamped(around(best, error, { n: total, of: 'orders' }), 0, HIGHEST_EVENING);
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
