import { exp } from '../lib/arithmetic';
import { normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';
import { gamma } from '../sim/distributions';
import type { Carriers } from './carriers';
import type { Catalogue } from './catalogue';
import { demandOfFirst } from './catalogue';
import { MOST_PLACES, REGION_COUNT, ZONE } from './places';
import type { Places } from './places';
import { HOURS_PER_DAY } from './time';

/** Values of the parameter `promiseRule`. */
const RULE = { oneForAll: 0, sameMean: 1, confidence: 2 } as const;

/**
 * What checkout promises today: one number of days, or one for each place and region, the quantile of the carrier's law on
 * that way. Nobody knows yet which carrier will come, so its law is the mean over their recent parcels.
 */
export class DeliveryPromise {
  /** Days that a buyer expects to be promised, over the regions of all buyers. */
  expectedDays = 0;
  /** Hours promised by place and region: [place * REGION_COUNT + region]. */
  private readonly hours = new Float64Array(MOST_PLACES * REGION_COUNT);

  openDay(shop: Readonly<ShopParameters>, places: Places, carriers: Carriers, catalogue: Catalogue): void {
    this.expectedDays = shop.promiseDays;
    if (shop.promiseRule === RULE.oneForAll) return;
    places.openDay(shop);
    this.measure(shop, places, carriers.expectedTransit());
    const kept = places.kept < catalogue.count ? demandOfFirst(catalogue, places.kept) : 1;
    let expected = 0;
    for (let region = 0; region < REGION_COUNT; region++) {
      const near = this.hoursTo(places.everywhere.home[region]!, region);
      const far = this.hoursTo(places.notAbroad.home[region]!, region);
      expected += places.shareOf(region) * (kept * near + (1 - kept) * far);
    }
    if (shop.promiseRule === RULE.confidence) {
      this.expectedDays = expected / HOURS_PER_DAY;
      return;
    }
    const promised = shop.promiseDays * HOURS_PER_DAY;
    // Where no way takes any time all are promised alike.
    if (expected > 0) for (let way = 0; way < this.hours.length; way++) this.hours[way]! *= promised / expected;
    else this.hours.fill(promised);
  }

  /** Hours promised to a buyer of a region whose goods come from a place. */
  hoursTo(place: number, region: number): number {
    return this.hours[place * REGION_COUNT + region]!;
  }

  private measure(shop: Readonly<ShopParameters>, places: Places, meanTransit: number): void {
    const confidence = shop.promiseConfidence;
    const variance = Math.max(0, shop.transitSigma * shop.transitSigma - places.explained);
    const slow = exp(Math.sqrt(variance) * normalQuantile(confidence) - 0.5 * variance);
    // Both late at once is rarer than either: across the border the promise is kept a little more often.
    const customs =
      shop.customsMeanHours > 0 ? gamma.quantileByMean(confidence, shop.customsMeanHours, shop.customsCv) : 0;
    for (let place = 0; place < places.built; place++) {
      for (let region = 0; region < REGION_COUNT; region++) {
        const way = place * REGION_COUNT + region;
        const border = places.zoneOf(place, region) === ZONE.border;
        this.hours[way] =
          shop.promiseHandlingDays * HOURS_PER_DAY + meanTransit * places.transit[way]! * slow + (border ? customs : 0);
      }
    }
  }
}
