import { describe, expect, it } from 'vitest';
import { exp } from '../../src/lib/arithmetic';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { LIFE, LIFE_WIDTH } from '../../src/shop/customers';
import { total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import { ForecastErrors } from '../../src/shop/forecast';
import { tariffOf } from '../../src/shop/parcel-way';
import { ABROAD, MOST_PLACES, Places, REGION_COUNT, ZONE } from '../../src/shop/places';
import { runDay } from '../../src/shop/run-day';
import { Tally } from '../../src/shop/tally';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

function sum(facts: Facts, name: CounterName, firstDay = 1, lastDay = facts.days): number {
  return total(facts, COUNTER[name], { firstDay, lastDay });
}

function placesOf(shop: Partial<ShopParameters>): Places {
  const places = new Places(smallShop.skuCount);
  places.openDay({ ...smallShop, ...shop });
  return places;
}

/** Several runs added up: some luck less. */
function runs(shop: Partial<ShopParameters>, days = 60): (name: CounterName) => number {
  const all = [0, 1, 2].map((replication) =>
    simulate({ shop, days, replication, feedbacks: NO_FEEDBACKS, options: { recountDaily: false } }),
  );
  return (name) => all.reduce((units, facts) => units + sum(facts, name, 15), 0);
}

describe('the map', () => {
  it('gives every region the nearest warehouse, and warehouses the demand of their regions', () => {
    const places = placesOf({ placeCount: 2, abroadShare: 0.1 });
    expect([...places.everywhere.home]).toEqual([0, 1, 0, 0, 0]);
    expect(places.everywhere.share[1]).toBeCloseTo(0.9 * smallShop.regionShareB, 12);
    expect(places.everywhere.share[0]! + places.everywhere.share[1]!).toBeCloseTo(1, 12);
    const four = placesOf({ placeCount: 4 });
    expect([...four.everywhere.home].slice(0, 4)).toEqual([0, 1, 2, 3]);
    // From the second region the first is a neighbour, the others are far.
    expect([...four.everywhere.nearest.subarray(MOST_PLACES, 2 * MOST_PLACES)]).toEqual([1, 0, 2, 3]);
  });

  it('stands the last warehouse abroad when it is told to, and there it is nearest', () => {
    const places = placesOf({ placeCount: 3, abroadShare: 0.2, overseasPlace: 1 });
    expect(places.everywhere.home[ABROAD]).toBe(2);
    expect(places.everywhere.share[2]).toBeCloseTo(0.2, 12);
    expect(places.zoneOf(2, 0)).toBe(ZONE.border);
    expect(places.zoneOf(2, ABROAD)).toBe(ZONE.within);
    expect(places.everywhere.home[2]).toBe(0);
  });

  it('keeps the best sellers abroad, and serves the others from where they lie', () => {
    const places = placesOf({ placeCount: 3, abroadShare: 0.2, overseasPlace: 1, overseasAssortment: 0.25 });
    const kept = Math.round(0.25 * smallShop.skuCount);
    expect(places.servingOf(kept - 1).home[ABROAD]).toBe(2);
    expect(places.servingOf(kept - 1).share[2]).toBeCloseTo(0.2, 12);
    const { home, nearest, share } = places.servingOf(kept);
    expect(home[ABROAD]).toBe(0);
    expect(share[2]).toBe(0);
    expect(share[0]! + share[1]!).toBeCloseTo(1, 12);
    // What still lies there goes first.
    expect(nearest[ABROAD * MOST_PLACES]).toBe(2);
    expect(places.rows).toBe(2 * smallShop.skuCount + kept);
    // One abroad is needed for that.
    expect(placesOf({ placeCount: 3, overseasAssortment: 0.25 }).rows).toBe(3 * smallShop.skuCount);
  });

  it('draws regions in their shares', () => {
    const places = placesOf({ placeCount: 4, abroadShare: 0.1 });
    const counts = new Float64Array(REGION_COUNT);
    for (let k = 0; k < 10_000; k++) counts[places.regionAt((k + 0.5) / 10_000)]! += 1e-4;
    for (let region = 0; region < REGION_COUNT; region++)
      expect(Math.abs(counts[region]! - places.shareOf(region))).toBeLessThan(2e-4);
  });

  it('keeps mean and spread of the carrier’s time for parcels of the main warehouse to the whole country', () => {
    const places = placesOf({ placeCount: 3 });
    const sigma = smallShop.transitSigma;
    const within = sigma * sigma - places.explained;
    expect(within).toBeGreaterThan(0);
    let mean = 0;
    let square = 0;
    let tariff = 0;
    for (let region = 0; region < ABROAD; region++) {
      const factor = places.transit[region]!;
      mean += places.shareOf(region) * factor;
      square += places.shareOf(region) * factor * factor * exp(within);
      tariff += places.shareOf(region) * places.tariff[region]!;
    }
    expect(mean).toBeCloseTo(1, 9);
    expect(square).toBeCloseTo(exp(sigma * sigma), 9);
    expect(tariff).toBeCloseTo(1, 9);
  });
});

describe('one warehouse', () => {
  it('feels nothing of what is said about several: not a bit changes', () => {
    const plain = simulate({ days: 20 });
    const told = simulate({
      days: 20,
      shop: {
        regionShareB: 0.5,
        neighbourTransitFactor: 3,
        farTariffFactor: 5,
        crossShipping: 0,
        jointOrdering: 1,
        placeCentsPerDay: 999_999,
        borderTransitFactor: 9,
        customsMeanHours: 500,
        dutyShare: 1,
        overseasPlace: 1,
      },
    });
    expect(told.digest).toBe(plain.digest);
  });
});

describe('several warehouses', () => {
  const one = runs({});
  const three = runs({ placeCount: 3 });

  it('hold more stock for the same demand, for each needs safety stock of its own', () => {
    const two = runs({ placeCount: 2 });
    expect(two('stockValueCents')).toBeGreaterThan(1.1 * one('stockValueCents'));
    expect(three('stockValueCents')).toBeGreaterThan(1.05 * two('stockValueCents'));
    expect(three('stockElsewhereCents')).toBeGreaterThan(0.3 * three('stockValueCents'));
    expect(one('stockElsewhereCents')).toBe(0);
  });

  it('have four equal places carry twice the forecast error of one: the square-root law', () => {
    const errors = new ForecastErrors(4);
    for (let day = 0; day < 100; day++) errors.observe(0, day % 2 === 0 ? 13 : 7, 10);
    const alone = errors.sd(0);
    errors.ascribe(0, 1, [0.25, 0.25, 0.25, 0.25]);
    expect(errors.sd(0) + errors.sd(1) + errors.sd(2) + errors.sd(3)).toBeCloseTo(2 * alone, 9);
  });

  it('bring parcels sooner, and serve from elsewhere what the nearest lacks', () => {
    const hours = (of: typeof one): number => of('deliveryHoursSum') / of('delivered');
    expect(hours(three)).toBeLessThan(0.95 * hours(one));
    expect(three('crossShippedUnits')).toBeGreaterThan(0.01 * three('units'));
    expect(three('crossShippedUnits')).toBeLessThan(0.3 * three('units'));
    const strict = runs({ placeCount: 3, crossShipping: 0 });
    expect(strict('crossShippedUnits')).toBe(0);
    const filled = (of: typeof one): number => of('unitsFilled') / of('unitsDemanded');
    expect(filled(three)).toBeGreaterThan(filled(strict));
    expect(hours(strict)).toBeLessThan(hours(three));
  });

  it('need less when they order together and share out what comes, as risks are pooled until then', () => {
    const joint = runs({ placeCount: 3, jointOrdering: 1 });
    expect(joint('stockValueCents')).toBeLessThan(0.9 * three('stockValueCents'));
    expect(joint('purchaseOrders')).toBeLessThan(three('purchaseOrders'));
  });

  it('that open in the midst of a run know their share of past demand and fill up; closed ones sell out', () => {
    const { world } = warm({ feedbacks: NO_FEEDBACKS });
    world.tally = new Tally(90);
    const { stock } = world;
    const forecast = (): number => stock.forecasters.reduce((units, one) => units + one.forecast(1), 0);
    const stockAt = (place: number): number => {
      let units = 0;
      for (let sku = 0; sku < stock.skus; sku++) units += stock.book.recorded[stock.row(place, sku)]!;
      return units;
    };
    let before: number;
    let left = 0;
    for (world.day = 1; world.day <= 90; world.day++) {
      world.today = { ...smallShop, placeCount: world.day < 5 || world.day > 35 ? 1 : 3 };
      before = forecast();
      runDay(world);
      if (world.day === 5) {
        expect(stock.book.rows).toBe(3 * stock.skus);
        // One day of sales lies between the two.
        expect(Math.abs(forecast() / before - 1)).toBeLessThan(0.1);
      }
      if (world.day === 35) left = stockAt(1);
    }
    expect(left).toBeGreaterThan(100);
    expect(stockAt(1)).toBeLessThan(0.4 * left);
    expect(
      stock.pipeline
        .unitsByRow()
        .subarray(stock.skus)
        .every((units) => units === 0),
    ).toBe(true);
  });
});

describe('the followed article', () => {
  it('is followed through all warehouses: what the pictures show is what they hold together', () => {
    let days = 0;
    const seen: number[][] = [];
    const facts = simulate({
      days: 40,
      shop: { placeCount: 3 },
      plan: (day, base) => ({ ...base, placeCount: day > 25 ? 2 : 3 }),
      options: {
        watch: ({ stock, day }) => {
          const rows = [0, 1, 2].map((place) => stock.row(place, 0));
          const over = (units: ArrayLike<number>, from = rows): number =>
            from.reduce((all, row) => all + units[row]!, 0);
          const { book } = stock;
          const open = rows.slice(0, stock.places.count);
          const available = rows.reduce((all, row) => all + book.available(row), 0);
          const planned = [over(stock.reorderPoint, open), over(stock.orderUpTo, open)];
          seen.push([available, over(book.onOrder), over(book.backordered), ...planned]);
          days = day;
        },
      },
    });
    expect(days).toBe(40);
    expect([...facts.followedSku]).toEqual(seen.flat());
  });
});

describe('the customer', () => {
  it('lives in one region, for every order and in every shop that has regions', () => {
    const homes = new Map<number, number>();
    let repeated = 0;
    for (const placeCount of [2, 4]) {
      const { world } = warm({ shop: { placeCount }, feedbacks: NO_FEEDBACKS });
      const { orders, customers } = world;
      const seen = new Set<number>();
      for (world.day = 1; world.day <= 15; world.day++) {
        runDay(world);
        for (let order = 0; order < orders.holds.length; order++) {
          if (orders.holds[order]! <= 0) continue;
          const customer = orders.customer[order]!;
          const key = customers.life[customer * LIFE_WIDTH + LIFE.key0]!;
          const home = homes.get(key);
          if (home !== undefined) {
            expect(orders.region[order]).toBe(home);
            if (!seen.has(key)) repeated++;
          }
          homes.set(key, orders.region[order]!);
          seen.add(key);
        }
      }
    }
    expect(new Set(homes.values())).toEqual(new Set([0, 1, 2, 3]));
    // The same people buy in both shops.
    expect(repeated).toBeGreaterThan(200);
  });
});

describe('the weight of a parcel', () => {
  it('costs by the kilogram begun beyond what the tariff includes', () => {
    const shop = { ...smallShop, includedKg: 1 };
    const cents = (perKg: number, grams: number) => tariffOf(shop, { parcelCents: 800, perKg }, grams);
    expect([400, 1000, 1001, 3500].map((grams) => cents(300, grams))).toEqual([800, 800, 1100, 1700]);
    expect(cents(0, 9000)).toBe(800);
  });

  it('costs as much less as the carrier is cheaper', () => {
    const shop = { includedKg: 0, parcelCents: 0, parcelCentsPerKg: 1000, unitGramsSigma: 0, unitGrams: 1000 };
    const second = { carrierCount: 2, carrierRule: 4, secondShare: 1, secondTariffFactor: 0.5, secondTransitFactor: 1 };
    const like = {
      secondCapacityPerDay: smallShop.carrierCapacityPerDay,
      secondCutOffHour: smallShop.carrierCutOffHour,
    };
    const main = runs(shop);
    const cheaper = runs({
      ...shop,
      ...second,
      ...like,
      secondRiskFactor: 1,
      secondTracking: smallShop.trackingQuality,
    });
    expect(cheaper('parcelsSecond')).toBe(cheaper('shipped'));
    expect(cheaper('carrierCents')).toBe(0.5 * main('carrierCents'));
  });

  it('is that of its articles: twice the weight of each, and a carrier that rounds to the gram is paid twice', () => {
    const shop = { includedKg: 0, parcelCents: 0, parcelCentsPerKg: 1000, unitGramsSigma: 0 };
    const light = runs({ ...shop, unitGrams: 1000 });
    const heavy = runs({ ...shop, unitGrams: 2000 });
    expect(heavy('carrierCents')).toBe(2 * light('carrierCents'));
    expect(light('carrierCents')).toBeGreaterThan(0);
  });

  it('is paid for each parcel when an order comes from several warehouses', () => {
    const near = runs({ placeCount: 4 });
    const base = runs({});
    expect(near('packagingCents') / near('shipped')).toBeGreaterThan(1.02 * (base('packagingCents') / base('shipped')));
    const single = runs({ placeCount: 4, crossShipping: 0 });
    expect(single('packagingCents')).toBe(single('shipped') * smallShop.packagingCents);
    expect(single('carrierCents') / single('shipped')).toBeLessThan(0.9 * (base('carrierCents') / base('shipped')));
  });
});

describe('the border', () => {
  const home = runs({});
  const abroad = runs({ abroadShare: 0.4 });

  it('costs time, freight and duty on what crosses it', () => {
    expect(abroad('deliveryHoursSum') / abroad('delivered')).toBeGreaterThan(
      1.5 * (home('deliveryHoursSum') / home('delivered')),
    );
    expect(abroad('carrierCents') / abroad('shipped')).toBeGreaterThan(1.8 * (home('carrierCents') / home('shipped')));
    const duty = abroad('dutyCents') / abroad('grossSalesCents');
    expect(Math.abs(duty / (0.4 * smallShop.dutyShare) - 1)).toBeLessThan(0.15);
    expect(home('dutyCents')).toBe(0);
  });

  it('is crossed by goods in bulk when a warehouse stands abroad: parcels are sooner there, stock is higher', () => {
    const stocked = runs({ abroadShare: 0.4, placeCount: 2, overseasPlace: 1 });
    expect(stocked('deliveryHoursSum') / stocked('delivered')).toBeLessThan(
      0.8 * (abroad('deliveryHoursSum') / abroad('delivered')),
    );
    expect(stocked('dutyCents')).toBeLessThan(0.5 * abroad('dutyCents'));
    expect(stocked('stockValueCents')).toBeGreaterThan(1.2 * abroad('stockValueCents'));
  });

  it('is worth that stock for best sellers: a quarter of the articles brings most of the speed for part of the stock', () => {
    const stock = { abroadShare: 0.4, placeCount: 2, overseasPlace: 1 };
    const all = runs(stock);
    const best = runs({ ...stock, overseasAssortment: 0.25 });
    const elsewhere = best('stockElsewhereCents') / all('stockElsewhereCents');
    const hours = (of: typeof all): number => of('deliveryHoursSum') / of('delivered');
    const gained = (hours(abroad) - hours(best)) / (hours(abroad) - hours(all));
    expect(elsewhere).toBeLessThan(0.75);
    expect(gained).toBeGreaterThan(elsewhere);
    expect(gained).toBeLessThan(1);
    expect(best('skuDays')).toBe(3 * 46 * 1.25 * smallShop.skuCount);
  });

  it('is crossed one by one again when an article is kept abroad no longer, once what lies there is sold', () => {
    const { world } = warm({ shop: { abroadShare: 0.4, placeCount: 2, overseasPlace: 1 }, feedbacks: NO_FEEDBACKS });
    world.tally = new Tally(90);
    const { stock } = world;
    const { skus } = stock;
    const kept = Math.round(0.25 * skus);
    const units = (of: ArrayLike<number>): number => {
      let sum = 0;
      for (let row = skus + kept; row < 2 * skus; row++) sum += of[row]!;
      return sum;
    };
    const ordered = units(stock.pipeline.unitsByRow());
    expect(ordered).toBeGreaterThan(0);
    let most = 0;
    for (world.day = 1; world.day <= 90; world.day++) {
      world.today = { ...world.today, overseasAssortment: 0.25 };
      runDay(world);
      most = Math.max(most, units(stock.book.recorded));
    }
    expect(units(stock.orderUpTo)).toBe(0);
    expect(units(stock.pipeline.unitsByRow())).toBe(0);
    expect(units(stock.book.recorded)).toBeLessThan(0.8 * most);
  });
});
