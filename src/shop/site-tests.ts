import { exp } from '../lib/arithmetic';
import { normalCdf, normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';
import { block, draw, unit32, word } from '../sim/keyed';
import { PURPOSE } from './event';

/** Days for which an idea that was kept goes on to gain: by then it is built over, or others have it too. Assumed. */
export const IN_FORCE_DAYS = 180;

const DAYS_PER_MONTH = 30;

/**
 * Gains of winners are lognormal, but the best one in a hundred gains no more than the next: a tenth at a mean of 0.6 %, several
 * times the best kind of treatment in the evidence. Without that bound one shop in a few dozen would win a quarter more orders by
 * one idea. Assumed.
 */
const BEST_NORMAL = normalQuantile(0.99);

/**
 * Spread of the logarithm of winners' gains: such that the best fifth of them brings 81 % of all gain (evidence ab.pareto). At a
 * mean of 0.6 % seven winners in eight then stay within 1.2 %, as nine tests in ten do, losers included (ab.p90).
 */
export const GAIN_SIGMA = 1.858;

/** Mean of the law whose median is 1. */
const MEAN_GAIN =
  exp(0.5 * GAIN_SIGMA * GAIN_SIGMA) * normalCdf(BEST_NORMAL - GAIN_SIGMA) + 0.01 * exp(GAIN_SIGMA * BEST_NORMAL);

/** Gain of a winner over the mean gain, at a standard normal. */
export function gainOverMean(normal: number): number {
  return exp(GAIN_SIGMA * Math.min(normal, BEST_NORMAL)) / MEAN_GAIN;
}

/**
 * A/B tests: one after another comes to its end; most lose and are not rolled out, a winner gains from the day of its end on, mostly
 * little and now and then much. Each test's luck is its own, by its number, whatever else the shop tries.
 */
export class SiteTests {
  /** Relative gain of the last step by the ideas in force. */
  inForce = 0;
  /** Tests that have ended, and those of them that won; today. */
  endedToday = 0;
  wonToday = 0;
  /** Tests that have ended so far. */
  private ended = 0;
  /** The part of the next test that is done; below 0 before there are any. */
  private progress = -1;
  /** Gains in force, in the order in which they end, and the first day without each. */
  private readonly gains: number[] = [];
  private readonly until: number[] = [];

  openDay(day: number, shop: Readonly<ShopParameters>, key0: number, key1: number): void {
    this.endedToday = this.wonToday = 0;
    if (shop.siteTestsPerMonth === 0 && this.gains.length === 0) return;
    // Whoever begins meets the first end after anything up to the time a test takes.
    if (this.progress < 0) this.progress = draw(key0, key1, PURPOSE.siteTest, 0);
    this.progress += shop.siteTestsPerMonth / DAYS_PER_MONTH;
    while (this.until.length > 0 && this.until[0]! <= day) {
      this.until.shift();
      this.gains.shift();
    }
    while (this.progress >= 1) {
      this.progress -= 1;
      this.end(day, shop, key0, key1);
    }
    let sum = 0;
    for (const gain of this.gains) sum += gain;
    this.inForce = sum;
  }

  private end(day: number, shop: Readonly<ShopParameters>, key0: number, key1: number): void {
    this.ended += 1;
    this.endedToday += 1;
    block(key0, key1, PURPOSE.siteTest, this.ended);
    if (unit32(word[0]!) >= shop.siteTestWinShare) return;
    this.wonToday += 1;
    this.gains.push(shop.siteTestGain * gainOverMean(normalQuantile(unit32(word[1]!))));
    this.until.push(day + IN_FORCE_DAYS);
  }
}
