import { describe, expect, it } from 'vitest';
import { concentration, fitToRanks } from '../../src/calibration/concentration';
import { dailyOrders } from '../../src/calibration/daily-orders';
import { RatioByGroup } from '../../src/calibration/estimated';
import type { Sales } from '../../src/calibration/sales';
import { seasonOf } from '../../src/calibration/season';
import { skuWeeks } from '../../src/calibration/sku-weeks';
import { logLikelihood } from '../../src/lib/customer-base/bg-nbd';
import { logErrors } from '../../src/lib/customer-base/bg-nbd-errors';
import { fitBgNbd } from '../../src/lib/customer-base/bg-nbd-fit';
import { GroupedHistories } from '../../src/lib/customer-base/grouped-histories';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { POPULARITY_LAW, popularityOfRanks } from '../../src/shop/popularity';
import { beta, empirical, exponential, gamma, poisson } from '../../src/sim/distributions';
import { draw } from '../../src/sim/keyed';

/** Uniforms of a seed, one after the other. */
function uniforms(seed: number): () => number {
  let n = 0;
  return () => draw(seed, 0, 1, n++);
}

/** Sales of one article a line: the order's day, and the article of each of its lines. */
function salesFrom(orders: readonly { readonly day: number; readonly skus: readonly number[] }[], skuCount = 1): Sales {
  const count = orders.length;
  const lines = orders.flatMap(({ skus }, order) => skus.map((sku) => ({ order, sku })));
  const sales = {
    firstDay: orders[0]!.day,
    lastDay: orders.at(-1)!.day,
    orders: {
      count,
      day: Int32Array.from(orders, ({ day }) => day),
      minute: new Int16Array(count).fill(-1),
      customer: new Int32Array(count).fill(-1),
      lines: Int32Array.from(orders, ({ skus }) => skus.length),
      units: Float64Array.from(orders, ({ skus }) => skus.length),
      value: Float64Array.from(orders, ({ skus }) => skus.length),
    },
    lines: {
      count: lines.length,
      order: Int32Array.from(lines, ({ order }) => order),
      sku: Int32Array.from(lines, ({ sku }) => sku),
      units: new Float64Array(lines.length).fill(1),
      value: new Float64Array(lines.length).fill(1),
    },
    skuCount,
    customerCount: 0,
  };
  return sales as unknown as Sales;
}

/** Daily counts as sales without articles. */
function daysOf(counts: readonly number[]): Sales {
  return salesFrom(counts.flatMap((count, day) => Array.from({ length: count }, () => ({ day, skus: [] }))));
}

function covers({ low, high }: { readonly low: number; readonly high: number }, value: number): boolean {
  return low <= value && value <= high;
}

describe('Daily orders', () => {
  const weekend = 1.3;
  const cv2 = 0.03;
  // 40 files of a year: mean 80 orders, a growing trend, weekends, a gamma factor of the day. Seeds 1 to 40.
  const found = Array.from({ length: 40 }, (_, file) => {
    const u = uniforms(file + 1);
    const counts = Array.from({ length: 364 }, (_, day) => {
      const trend = 60 + (40 * day) / 364;
      const mean = trend * (day % 7 === 2 || day % 7 === 3 ? weekend : 1) * gamma.quantile(u(), 1 / cv2, cv2);
      return poisson.quantile(u(), mean);
    });
    return dailyOrders(daysOf(counts));
  });

  it('give back the day factor without bias, and its interval covers it in 9 of 10 files', () => {
    const mean = found.reduce((sum, { dayFactorCv2 }) => sum + dayFactorCv2!.value, 0) / found.length;
    // The standard error of the mean of 40 files is 0.0005.
    expect(Math.abs(mean - cv2)).toBeLessThan(0.0018);
    expect(found.filter(({ dayFactorCv2 }) => covers(dayFactorCv2!, cv2)).length).toBeGreaterThanOrEqual(35);
  });

  it('give back the weekend: day 2 of 1970 is a Saturday', () => {
    const inside = found.filter(({ weekendFactor }) => covers(weekendFactor!, weekend)).length;
    expect(inside).toBeGreaterThanOrEqual(34);
  });

  it('find no day factor in days of pure chance', () => {
    const u = uniforms(99);
    const { dayFactorCv2, varianceToMean } = dailyOrders(
      daysOf(Array.from({ length: 364 }, () => poisson.quantile(u(), 50))),
    );
    expect(dayFactorCv2!.low).toBe(0);
    expect(dayFactorCv2!.high).toBeLessThan(0.01);
    expect(varianceToMean!.afterPattern).toBeGreaterThan(0.8);
    expect(varianceToMean!.afterPattern).toBeLessThan(1.2);
  });

  it('tell closed days from bad ones', () => {
    const u = uniforms(5);
    const counts = Array.from({ length: 140 }, (_, day) =>
      day % 7 === 3 || (day >= 60 && day < 65) ? 0 : poisson.quantile(u(), 40),
    );
    counts[139] = 40;
    const { closedDays, dayFactorCv2 } = dailyOrders(daysOf(counts));
    expect(closedDays).toBe(counts.filter((count) => count === 0).length);
    expect(dayFactorCv2!.value).toBeLessThan(0.01);
  });

  it('list the months that the file covers, and their factors only for whole years', () => {
    const year = dailyOrders(daysOf(Array.from({ length: 365 }, (_, day) => (day < 31 ? 20 : 10))));
    expect(year.months).toHaveLength(12);
    expect(year.months[0]).toMatchObject({ year: 1970, month: 1, days: 31, ordersPerDay: 20 });
    expect(year.monthFactors![0]! / year.monthFactors![1]!).toBeCloseTo(2, 10);
    expect(dailyOrders(daysOf(Array.from({ length: 300 }, () => 10))).monthFactors).toBeNull();
  });
});

describe('The season', () => {
  it('is found where the shop itself would have it', () => {
    const u = uniforms(11);
    const counts = Array.from({ length: 400 }, (_, day) => {
      const away = Math.min(Math.abs(day - 200), 365 - Math.abs(day - 200)) / 25;
      return poisson.quantile(u(), 50 * (1 + Math.exp(-0.5 * away * away)));
    });
    const season = seasonOf(daysOf(counts))!;
    expect(Math.abs(season.peak - 200)).toBeLessThanOrEqual(6);
    // Height over the mean of the year: 2/(1 + 25 sqrt(2 pi)/365) - 1.
    expect(covers(season.height, 2 / (1 + (25 * Math.sqrt(2 * Math.PI)) / 365) - 1)).toBe(true);
    // Day 399 of 1970 is a Thursday, so a run begins on day 403.
    expect(season.runDay).toBe(((season.peak - 403 + 730) % 365) + 1);
  });

  it('is not looked for below a year', () => {
    expect(seasonOf(daysOf(Array.from({ length: 364 }, () => 10)))).toBeNull();
  });
});

describe('Weekly demand of articles', () => {
  it('gives back the k of its gamma factors: covered in 9 of 10 files', () => {
    const k = 2.5;
    let inside = 0;
    for (let file = 1; file <= 20; file++) {
      const u = uniforms(1000 + file);
      const orders: { day: number; skus: number[] }[] = [];
      for (let week = 0; week < 40; week++) {
        for (let sku = 0; sku < 100; sku++) {
          const mean = (30 / (1 + sku / 10)) * gamma.quantile(u(), k, 1 / k);
          const lines = poisson.quantile(u(), mean);
          for (let line = 0; line < lines; line++) orders.push({ day: week * 7 + (line % 7), skus: [sku] });
        }
      }
      orders.push({ day: 279, skus: [0] });
      orders.sort((a, b) => a.day - b.day);
      if (covers(skuWeeks(salesFrom(orders, 100))!.k, k)) inside++;
    }
    expect(inside).toBeGreaterThanOrEqual(17);
  });
});

describe('Concentration', () => {
  it('counts shares and classes by hand', () => {
    // Ten articles; the first makes 80 of 100 lines, the second 11, the others one each, but the last two two between them.
    const counts = [80, 11, 2, 1, 1, 1, 1, 1, 1, 1];
    const skus = counts.flatMap((count, sku) => Array.from({ length: count }, () => sku));
    const {
      topShares,
      abc,
      skus: all,
    } = concentration(
      salesFrom(
        skus.map((sku, n) => ({ day: n, skus: [sku] })),
        10,
      ),
    )!;
    expect(all).toBe(10);
    expect(topShares.find(({ of }) => of === 0.1)!.share.value).toBeCloseTo(0.8, 10);
    expect(topShares.find(({ of }) => of === 0.2)!.share.value).toBeCloseTo(0.91, 10);
    expect(topShares.find(({ of }) => of === 0.05)!.share.value).toBeCloseTo(0.4, 10);
    // 80 is the first class by itself; 91, 93, 94 do not reach 95 yet.
    expect(abc).toEqual({ a: 1, b: 4, c: 5 });
  });

  it('gives back the exponent of a Zipf law from its expected counts', () => {
    for (const s of [0, 0.4, 0.64, 1, 1.6]) {
      const counts = Float64Array.from({ length: 500 }, (_, rank) => 1e6 * Math.pow(rank + 1, -s));
      expect(fitToRanks(POPULARITY_LAW.zipf, counts).spread).toBeCloseTo(s, 6);
    }
  });

  it('gives back the sigma of a lognormal law from its expected counts, and finds them likelier under it', () => {
    for (const sigma of [0.3, 0.8, 1.2, 2]) {
      const counts = popularityOfRanks({ ...defaultShop, skuCount: 500, popularitySigma: sigma }).map((p) => 1e6 * p);
      const lognormal = fitToRanks(POPULARITY_LAW.lognormal, counts);
      expect(lognormal.spread).toBeCloseTo(sigma, 6);
      expect(lognormal.logLikelihood).toBeGreaterThan(fitToRanks(POPULARITY_LAW.zipf, counts).logLikelihood);
    }
  });

  it.each([
    ['Zipf', POPULARITY_LAW.zipf, { popularityLaw: 0, popularityExponent: 0.64 }],
    ['lognormal', POPULARITY_LAW.lognormal, { popularityLaw: 1, popularitySigma: 1.2 }],
  ])('names the law that few lines were drawn from: %s', (_, law, change) => {
    // Ten lines an article, seed 7.
    const table = empirical.cumulative(popularityOfRanks({ ...defaultShop, skuCount: 300, ...change }));
    const u = uniforms(7);
    const orders = Array.from({ length: 3000 }, (_unused, n) => ({
      day: n % 280,
      skus: [empirical.quantile(u(), table)],
    }));
    orders.sort((a, b) => a.day - b.day);
    expect(concentration(salesFrom(orders, 300))!.law).toBe(law);
  });
});

describe('A ratio over groups', () => {
  it('is the plain mean with its standard error where every group has one member', () => {
    const ratio = new RatioByGroup();
    const values = Array.from({ length: 400 }, (_, n) => (n * 37) % 11);
    values.forEach((value, n) => ratio.add(n, value, 1));
    const mean = values.reduce((a, b) => a + b, 0) / 400;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399;
    const { value, low, high, n } = ratio.estimate('orders');
    expect(value).toBeCloseTo(mean, 12);
    expect((high - low) / 2).toBeCloseTo(1.959964 * Math.sqrt(variance / 400), 6);
    expect(n).toBe(400);
  });

  it('knows that a customer’s orders are no independent evidence', () => {
    const alone = new RatioByGroup();
    const together = new RatioByGroup();
    for (let n = 0; n < 1000; n++) {
      const value = Math.floor(n / 10) % 7;
      alone.add(n, value, 1);
      together.add(Math.floor(n / 10), value, 1);
    }
    const width = (ratio: RatioByGroup): number => ratio.estimate('orders').high - ratio.estimate('orders').low;
    expect(width(together) / width(alone)).toBeGreaterThan(3);
  });
});

describe('BG/NBD', () => {
  /** A customer base by the law itself, watched for 26 to 39 weeks, times in days. */
  function base(seed: number, customers: number): { x: number; tx: number; T: number }[] {
    const u = uniforms(seed);
    return Array.from({ length: customers }, () => {
      const T = Math.floor(182 + 91 * u()) / 7;
      const rate = gamma.quantile(u(), 0.2426, 1 / 4.4135);
      const leave = beta.quantile(u(), 0.7929, 2.4258);
      let [x, tx, t] = [0, 0, 0];
      for (;;) {
        t += exponential.quantile(u(), 1 / rate);
        if (!(t <= T)) break;
        x++;
        tx = Math.round(t * 7) / 7;
        if (u() < leave) break;
      }
      return { x, tx: Math.min(tx, T), T };
    });
  }

  it('has the same likelihood from grouped histories as from single ones', () => {
    const histories = base(3, 500);
    const grouped = new GroupedHistories(histories);
    for (const model of [
      { r: 0.2426, alpha: 4.4135, a: 0.7929, b: 2.4258 },
      { r: 1.5, alpha: 20, a: 0.1, b: 5 },
    ]) {
      const sum = histories.reduce((total, history) => total + logLikelihood(model, history), 0);
      expect(grouped.logLikelihood(model)).toBeCloseTo(sum, 8);
    }
  });

  it('gives back the published parameters of CDNOW from customers made of them: 95 % intervals, 10 bases of 2,357', () => {
    const truth = { r: 0.2426, alpha: 4.4135, a: 0.7929, b: 2.4258 };
    const inside = { r: 0, alpha: 0, a: 0, b: 0 };
    for (let seed = 1; seed <= 10; seed++) {
      const grouped = new GroupedHistories(base(seed, 2357));
      const fit = fitBgNbd(grouped);
      const errors = logErrors(grouped, fit)!;
      expect(fit.logLikelihood).toBeGreaterThanOrEqual(grouped.logLikelihood(truth));
      (['r', 'alpha', 'a', 'b'] as const).forEach((name, place) => {
        if (Math.abs(Math.log(fit[name] / truth[name])) <= 1.96 * errors[place]!) inside[name]++;
      });
    }
    for (const count of Object.values(inside)) expect(count).toBeGreaterThanOrEqual(8);
  });

  it('does not pretend to know a and b where nobody leaves', () => {
    const u = uniforms(4);
    const histories = Array.from({ length: 400 }, () => {
      const rate = gamma.quantile(u(), 2, 0.1);
      const x = poisson.quantile(u(), rate * 30);
      return { x, tx: x === 0 ? 0 : 30 * Math.pow(u(), 1 / x), T: 30 };
    });
    const grouped = new GroupedHistories(histories);
    const errors = logErrors(grouped, fitBgNbd(grouped));
    expect(errors === null || errors[2]! > 1 || Number.isNaN(errors[2]!)).toBe(true);
  });
});
