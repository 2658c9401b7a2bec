import type { ShopParameters } from '../scenario/shop-parameters';

/** The main carrier, the second and the third. */
export const MOST_CARRIERS = 3;
/** Share of the contracted parcels from which on a carrier becomes slower. Assumed. */
const CROWDED_FROM = 0.7;
/** Weight of the last pick-up in a carrier's load and in its share of parcels: recent days count. */
const RECENT = 0.4;

/** What the carriers offer today, and how busy they were in recent days. By carrier, 0 the main one. */
export class Carriers {
  count = 1;
  /** Parcels taken at a pick-up. */
  readonly capacity = new Float64Array(MOST_CARRIERS);
  /** Hour of the day of its pick-up. */
  readonly hour = new Float64Array(MOST_CARRIERS);
  /** Mean hours in transit and tariff in cents; express service is the main carrier's. */
  readonly transit = new Float64Array(MOST_CARRIERS);
  readonly tariff = new Float64Array(MOST_CARRIERS);
  /** Cents for each kilogram begun beyond the included weight; express service pays the main carrier's. */
  readonly perKg = new Float64Array(MOST_CARRIERS);
  /** Chances of a parcel. */
  readonly lost = new Float64Array(MOST_CARRIERS);
  readonly damaged = new Float64Array(MOST_CARRIERS);
  readonly failed = new Float64Array(MOST_CARRIERS);
  readonly co2Grams = new Float64Array(MOST_CARRIERS);
  /** Smoothed share of the contracted parcels that was used, and what it makes of transit. */
  readonly load = new Float64Array(MOST_CARRIERS);
  readonly delay = new Float64Array(MOST_CARRIERS).fill(1);
  /** 1 when the carrier left parcels behind today. */
  readonly full = new Uint8Array(MOST_CARRIERS);
  /** How much of a parcel's way customers can follow, over the carriers' recent parcels. */
  tracking = 0;
  private readonly recent = new Float64Array(MOST_CARRIERS);

  openDay(shop: Readonly<ShopParameters>): void {
    this.count = Math.min(MOST_CARRIERS, Math.max(1, Math.round(shop.carrierCount)));
    this.full.fill(0);
    this.capacity[0] = shop.carrierCapacityPerDay;
    this.hour[0] = shop.carrierCutOffHour;
    this.offer(shop, 0, { transit: 1, tariff: 1, risk: shop.mainRiskFactor, co2: 1 });
    // What is agreed with the main carrier is its own: the others are measured by its tariff, not by the agreement.
    this.tariff[0]! *= shop.mainTariffFactor;
    if (this.count > 1) {
      this.capacity[1] = shop.secondCapacityPerDay;
      this.hour[1] = shop.secondCutOffHour;
      this.offer(shop, 1, {
        transit: shop.secondTransitFactor,
        tariff: shop.secondTariffFactor,
        risk: shop.secondRiskFactor,
        co2: shop.secondCo2Factor,
      });
    }
    if (this.count > 2) {
      this.capacity[2] = shop.thirdCapacityPerDay;
      this.hour[2] = shop.thirdCutOffHour;
      this.offer(shop, 2, {
        transit: shop.thirdTransitFactor,
        tariff: shop.thirdTariffFactor,
        risk: shop.thirdRiskFactor,
        co2: shop.thirdCo2Factor,
      });
    }
    this.tracking = this.trackingOf(shop);
  }

  /** After a pick-up: how many parcels the carrier took. One that takes nothing counts as fully loaded. */
  note(carrier: number, taken: number): void {
    const capacity = this.capacity[carrier]!;
    const load = capacity > 0 ? taken / capacity : 1;
    this.load[carrier]! += RECENT * (load - this.load[carrier]!);
    this.recent[carrier]! += RECENT * (taken - this.recent[carrier]!);
  }

  /** Mean hours in transit of a parcel whose carrier is not known yet: over their recent parcels. */
  expectedTransit(): number {
    if (this.count === 1) return this.transit[0]!;
    let parcels = 0;
    let hours = 0;
    for (let carrier = 0; carrier < this.count; carrier++) {
      parcels += this.recent[carrier]!;
      hours += this.recent[carrier]! * this.transit[carrier]!;
    }
    return parcels > 0 ? hours / parcels : this.transit[0]!;
  }

  private offer(
    shop: Readonly<ShopParameters>,
    carrier: number,
    factor: { readonly transit: number; readonly tariff: number; readonly risk: number; readonly co2: number },
  ): void {
    this.transit[carrier] = shop.transitMeanHours * factor.transit;
    this.tariff[carrier] = shop.parcelCents * factor.tariff;
    this.perKg[carrier] = shop.parcelCentsPerKg * factor.tariff;
    this.lost[carrier] = Math.min(1, shop.lostShare * factor.risk);
    this.damaged[carrier] = Math.min(1, shop.damagedShare * factor.risk);
    this.failed[carrier] = Math.min(1, shop.failedAttemptShare * factor.risk);
    this.co2Grams[carrier] = shop.co2GramsPerParcel * factor.co2;
    const crowded = Math.max(0, (Math.min(1, this.load[carrier]!) - CROWDED_FROM) / (1 - CROWDED_FROM));
    this.delay[carrier] = 1 + shop.peakDelay * crowded;
  }

  private trackingOf(shop: Readonly<ShopParameters>): number {
    if (this.count === 1) return shop.trackingQuality;
    const quality = [shop.trackingQuality, shop.secondTracking, shop.thirdTracking];
    let parcels = 0;
    let followed = 0;
    for (let carrier = 0; carrier < this.count; carrier++) {
      parcels += this.recent[carrier]!;
      followed += this.recent[carrier]! * quality[carrier]!;
    }
    return parcels > 0 ? followed / parcels : shop.trackingQuality;
  }
}
