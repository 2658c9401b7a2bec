import { log } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';

/** Regions in which customers live: four of the country, and abroad. */
export const REGION_COUNT = 5;
export const ABROAD = 4;
/** The most warehouses: one in each region of the country, or the last of them abroad. */
export const MOST_PLACES = 4;

/** How far a parcel goes. */
export const ZONE = { within: 0, neighbour: 1, far: 2, border: 3 } as const;

/** Zones between the regions of the country: the first borders on the second and third, the fourth on none. Assumed. */
const ZONES = [
  [0, 1, 1, 2],
  [1, 0, 2, 2],
  [1, 2, 0, 2],
  [2, 2, 2, 0],
] as const;

/** From where articles are served. */
export class Serving {
  /** Place that serves each region when it has stock. */
  readonly home = new Int8Array(REGION_COUNT);
  /** Places in order of distance: [region * MOST_PLACES + rank]; -1 ends the list. */
  readonly nearest = new Int8Array(REGION_COUNT * MOST_PLACES);
  /** Share of demand whose home is each place. */
  readonly share = Float64Array.of(1, ...new Float64Array(MOST_PLACES - 1));
}

/**
 * Where stock lies and where customers live, as of today. With one warehouse, nothing across a border and one promise for
 * all no order's region is drawn: the carrier's transit time is then the mixture over regions. With several, each order has a region, and transit
 * and tariff depend on the zone between it and the place that serves it, so scaled that parcels of the main warehouse
 * to the whole country keep their mean.
 */
export class Places {
  /** Warehouses that are replenished today, and those that ever were. */
  count = 1;
  built = 1;
  /** True when orders have regions. */
  drawn = false;
  /** Region of each place. */
  readonly region = new Int8Array(MOST_PLACES);
  /** Running shares of demand over regions, ending in 1. */
  readonly cumulative = new Float64Array(REGION_COUNT).fill(1);
  /** Of articles that every place keeps, and of those that a warehouse abroad does not. */
  readonly everywhere = new Serving();
  readonly notAbroad = new Serving();
  /** Articles that every place keeps, best sellers first. */
  kept: number;
  /** Factors on mean transit time and tariff: [place * REGION_COUNT + region]. */
  readonly transit = new Float64Array(MOST_PLACES * REGION_COUNT).fill(1);
  readonly tariff = new Float64Array(MOST_PLACES * REGION_COUNT).fill(1);
  /** What of the carrier's spread is left within a zone: variance of the logarithm explained by zones. */
  explained = 0;

  /** `skus`: articles of the shop. */
  constructor(private readonly skus: number) {
    this.kept = skus;
  }

  /** From where an article is served. */
  servingOf(sku: number): Serving {
    return sku < this.kept ? this.everywhere : this.notAbroad;
  }

  /** Rows that are replenished today: what the last place does not keep comes last. */
  get rows(): number {
    return this.count * this.skus - (this.skus - this.kept);
  }

  /** Takes up the day's map. Warehouses given up are no longer replenished and serve those around them until they are empty. */
  openDay(shop: Readonly<ShopParameters>): void {
    const before = this.count;
    this.count = Math.min(MOST_PLACES, Math.max(1, Math.round(shop.placeCount)));
    this.built = Math.max(this.built, before, this.count);
    this.drawn = this.built > 1 || shop.abroadShare > 0 || shop.promiseRule > 0;
    this.settle(shop);
    this.shareDemand(shop);
    this.measure(shop);
    const abroad = this.isAbroad(this.count - 1) ? this.count - 1 : -1;
    this.kept = abroad > 0 ? Math.round(shop.overseasAssortment * this.skus) : this.skus;
    this.rank(shop, this.everywhere, -1);
    this.rank(shop, this.notAbroad, abroad);
  }

  /** Zone between a place and a region. */
  zoneOf(place: number, region: number): number {
    const from = this.region[place]!;
    if (from === ABROAD || region === ABROAD) return from === region ? ZONE.within : ZONE.border;
    return ZONES[from]![region]!;
  }

  /** True for a region that even its nearest place serves from afar or across the border. */
  livesFar(region: number): boolean {
    return this.zoneOf(this.everywhere.home[region]!, region) >= ZONE.far;
  }

  /** The region at this uniform. */
  regionAt(u: number): number {
    let region = 0;
    while (region < ABROAD && u > this.cumulative[region]!) region++;
    return region;
  }

  /** True for a warehouse across the border. */
  isAbroad(place: number): boolean {
    return this.region[place] === ABROAD;
  }

  private settle(shop: Readonly<ShopParameters>): void {
    for (let place = 0; place < MOST_PLACES; place++) {
      const last = place > 0 && place === this.count - 1;
      this.region[place] = last && shop.overseasPlace >= 1 ? ABROAD : place;
    }
  }

  private shareDemand(shop: Readonly<ShopParameters>): void {
    const others = shop.regionShareB + shop.regionShareC + shop.regionShareD;
    const whole = Math.max(1, others);
    const domestic = [
      1 - others / whole,
      shop.regionShareB / whole,
      shop.regionShareC / whole,
      shop.regionShareD / whole,
    ];
    let sum = 0;
    for (let region = 0; region < REGION_COUNT; region++) {
      sum += region === ABROAD ? shop.abroadShare : domestic[region]! * (1 - shop.abroadShare);
      this.cumulative[region] = sum;
    }
    this.cumulative[ABROAD] = 1;
  }

  /** Share of all demand in a region. */
  shareOf(region: number): number {
    return Math.max(0, this.cumulative[region]! - (region > 0 ? this.cumulative[region - 1]! : 0));
  }

  private measure(shop: Readonly<ShopParameters>): void {
    const transit = [1, shop.neighbourTransitFactor, shop.farTransitFactor];
    const tariff = [1, shop.neighbourTariffFactor, shop.farTariffFactor];
    const time = this.fromMain(transit);
    const price = this.fromMain(tariff);
    this.explained = log(time.square / (time.mean * time.mean));
    for (let place = 0; place < this.built; place++) {
      for (let region = 0; region < REGION_COUNT; region++) {
        const zone = this.zoneOf(place, region);
        const at = place * REGION_COUNT + region;
        this.transit[at] = zone === ZONE.border ? shop.borderTransitFactor : transit[zone]! / time.mean;
        this.tariff[at] = zone === ZONE.border ? shop.borderTariffFactor : tariff[zone]! / price.mean;
      }
    }
  }

  /** Mean and mean square of a factor over the country's customers, from the main warehouse. */
  private fromMain(factor: readonly number[]): { readonly mean: number; readonly square: number } {
    let mean = 0;
    let square = 0;
    let weight = 0;
    for (let region = 0; region < ABROAD; region++) {
      // A shop that sells abroad only still has a country around its warehouse.
      const share = this.shareOf(region) + 1e-12;
      const value = factor[ZONES[0][region]!]!;
      weight += share;
      mean += share * value;
      square += share * value * value;
    }
    return { mean: mean / weight, square: square / weight };
  }

  /** @param without a place that does not keep the articles any longer, and serves only what it still has; -1 for none. */
  private rank(shop: Readonly<ShopParameters>, { home, nearest, share }: Serving, without: number): void {
    share.fill(0);
    for (let region = 0; region < REGION_COUNT; region++) {
      let best = 0;
      for (let place = 1; place < this.count; place++)
        if (place !== without && this.isNearer(place, best, region)) best = place;
      home[region] = best;
      share[best]! += this.shareOf(region);
      const first = region * MOST_PLACES;
      nearest.fill(-1, first, first + MOST_PLACES);
      nearest[first] = best;
      let listed = 1;
      for (let place = 0; place < this.built; place++) {
        const serves = shop.crossShipping >= 1 || place >= this.count || place === without;
        if (place === best || !serves) continue;
        let rank = listed++;
        while (rank > 0 && this.isNearer(place, nearest[first + rank - 1]!, region)) {
          nearest[first + rank] = nearest[first + rank - 1]!;
          rank--;
        }
        nearest[first + rank] = place;
      }
    }
    // Exactly all of it, whatever the rounding of shares.
    if (this.count === 1) share[0] = 1;
  }

  private isNearer(place: number, other: number, region: number): boolean {
    return this.transit[place * REGION_COUNT + region]! < this.transit[other * REGION_COUNT + region]!;
  }
}
