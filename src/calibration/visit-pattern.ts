import { log } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';
import { CHANNELS } from '../shop/channels';
import { HOURS_PER_DAY } from '../shop/world';
import { Traffic } from '../shop/traffic';
import type { Estimated } from './estimated';
import { around, clamped, mapped } from './estimated';

/**
 * How visits lie in time, from how orders do. In the shop newcomers order when they visit; members come back at any hour
 * of any day (their gaps are exponential). So orders are a mixture, and the pattern of visits is steeper than theirs.
 */
export interface Mixture {
  /** Share of orders that are repeat orders. */
  readonly repeatShare: number;
}

const HIGHEST_EVENING = 3;
/** Where nearly all orders are repeat orders, the few newcomers cannot be made to carry all of the days' differences. */
const LEAST_NEWCOMERS = 0.4;

/** True where repeat orders are so many that the shop's days and weeks are more even than the file's. */
export function evensOut({ repeatShare }: Mixture): boolean {
  return 1 - repeatShare < LEAST_NEWCOMERS;
}

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

/** Share of orders of each hour in such a shop: newcomers of each channel at its hours, members at any. */
export function hourShares(shop: Readonly<ShopParameters>, { repeatShare }: Mixture): readonly number[] {
  const traffic = new Traffic(shop);
  // A day without luck: what is wanted is when visitors come, not how many.
  traffic.openDay(1, { ...shop, dayFactorCv2: 0, channelFactorCv2: 0, viralBurstsPerYear: 0 }, 0, 0);
  const buyers = CHANNELS.map(({ conversion }, channel) => traffic.expected[channel]! * conversion);
  const all = buyers.reduce((sum, value) => sum + value, 0);
  return Array.from({ length: HOURS_PER_DAY }, (_, hour) => {
    const share = (channel: number): number => traffic.channelHourShare[channel * HOURS_PER_DAY + hour]!;
    const first = buyers.reduce((sum, value, channel) => sum + value * share(channel), 0);
    const newcomers = all > 0 ? first / all : traffic.hourShare[hour]!;
    return (1 - repeatShare) * newcomers + repeatShare / HOURS_PER_DAY;
  });
}

/** Half the sum of the differences between the file's shares of hours and the shop's: the orders that lie in another hour. */
export function misplacedShare(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, hour) => sum + Math.abs(count / total - shares[hour]!), 0) / 2;
}

/** The weekend factor of visits that makes this factor of orders. */
export function visitWeekendFactor(ofOrders: Estimated, { repeatShare }: Mixture): Estimated {
  const rho = Math.min(repeatShare, 1 - LEAST_NEWCOMERS);
  // q = ((1 - rho) w/m + rho)/((1 - rho)/m + rho) with m = (5 + 2 w)/7, solved for w.
  return mapped(ofOrders, (q) => {
    const top = q * (1 - rho) + (5 / 7) * rho * (q - 1);
    const bottom = 1 - rho + (2 / 7) * rho * (1 - q);
    return bottom > 0 ? top / bottom : Infinity;
  });
}

/** The day factor of visits that makes this variance of orders: only newcomers share it. */
export function visitDayFactorCv2(
  ofOrders: Estimated,
  { repeatShare }: Mixture,
  shop: Readonly<ShopParameters>,
): Estimated {
  const shares = [
    shop.organicShare,
    shop.paidShare,
    shop.contentShare,
    shop.referralShare,
    shop.socialShare,
    shop.emailShare,
    shop.directShare,
  ];
  const sum = shares.reduce((total, share) => total + share, 0);
  const own = shares.reduce((total, share) => total + (share / sum) * (share / sum), 0) * shop.channelFactorCv2;
  const newcomers = Math.max(LEAST_NEWCOMERS, 1 - repeatShare);
  return clamped(
    mapped(ofOrders, (cv2) => cv2 / (newcomers * newcomers) - own),
    0,
    1,
  );
}

/** The season of visits that makes this season of orders: only newcomers have it. */
export function visitSeason(height: number, { repeatShare }: Mixture): number {
  return height / Math.max(LEAST_NEWCOMERS, 1 - repeatShare);
}
