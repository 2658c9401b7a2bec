import { exp, log } from '../../lib/arithmetic';
import { normalQuantile, normalTail } from '../../lib/special/normal';
import { exponential, lognormal } from '../../sim/distributions';
import { block, unit32, word } from '../../sim/keyed';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, MissingInput } from '../inputs';
import { answersTo } from '../quantity';
import { sampleQuantile } from '../queues/select';

const WITHIN = ['P_within_#h', 'P_within_#_h', 'P_within_#d', 'P_within_#_days', 'P_on_time_#h', 'P_le_#', 'P_le_#h'];
const QUANTILE = ['p#_h', 'p#', 'p#_days', 'quantile_p#_h'];

/** Delivery times as the shop makes them: handling and transit one after the other, or a fixed part and lognormal transit. */
export const delivery: Family = {
  prefix: 'DEL',
  title: 'delivery time',
  how: rows(
    'simulated',
    ...WITHIN,
    ...QUANTILE,
    'mean_h',
    'variance_h2',
    'sd_h',
    'median_h',
    'mean_days',
    'mean',
    'variance',
    'median',
  ),

  analytic(c) {
    const law = deliveryLaw(c);
    return answers(c, { mean: law.mean, variance: law.variance, within: law.cdf, quantile: law.quantile });
  },

  simulation(c): Simulation {
    const law = deliveryLaw(c);
    const quantities = Object.keys(c.expected);
    return {
      quantities,
      defaultLength: 2000,
      eventsPerLength: 2,
      replicate(_, [k0, k1], length) {
        const times = new Float64Array(length);
        let mean = 0;
        for (let parcel = 0; parcel < length; parcel++) {
          block(k0, k1, 0, parcel);
          times[parcel] = law.sample(unit32(word[0]!), unit32(word[1]!));
          mean += times[parcel]! / length;
        }
        const variance = times.reduce((sum, time) => sum + (time - mean) * (time - mean), 0) / (length - 1);
        const found = answers(c, {
          mean,
          variance,
          within: (limit) => times.reduce((count, time) => count + (time <= limit ? 1 : 0), 0) / length,
          quantile: (p) => sampleQuantile(times, p),
        });
        return quantities.map((quantity) => found[quantity] ?? NaN);
      },
    };
  },
};

interface DeliveryLaw {
  readonly mean: number;
  readonly variance: number;
  cdf(x: number): number;
  quantile(p: number): number;
  sample(u: number, v: number): number;
}

function deliveryLaw(c: TheoryCase): DeliveryLaw {
  const handling = findNumber(c, 'mean_handling_h', 'mean_handling#', 'handling_mean#');
  const transit = findNumber(c, 'mean_transit_h', 'mean_transit#', 'transit_mean#');
  const sigma = findNumber(c, 'sigma', 'sigma_log', 'log_sd', 'sd_log', 'sigma_#');
  const cv = findNumber(c, 'cv', 'cv_transit', 'transit_cv', 'cv_#');
  if (sigma !== null || cv !== null) {
    const spread = sigma ?? Math.sqrt(log(1 + (cv ?? 0) * (cv ?? 0)));
    const median = findNumber(c, 'median', 'median_#', 'transit_median#', 'lognormal_median#');
    const mean = transit ?? findNumber(c, 'mean', 'mean_h', 'mean_days', 'lognormal_mean#', 'mean_lognormal#');
    const mu = findNumber(c, 'mu', 'mu_log', 'log_mean', 'mean_log', 'mu_#');
    const location = mu ?? (median === null ? (mean === null ? NaN : log(mean) - (spread * spread) / 2) : log(median));
    if (Number.isNaN(location)) throw new MissingInput('no location of the lognormal transit');
    return shiftedLognormal(
      findNumber(c, 'shift', 'shift_#', 'offset#', 'minimum#', 'fixed#', 'handling#') ?? 0,
      location,
      spread,
    );
  }
  if (handling !== null && transit !== null) return hypoexponential(handling, transit);
  throw new MissingInput('no law of the delivery time that is understood');
}

function hypoexponential(first: number, second: number): DeliveryLaw {
  const cdf = (x: number) => {
    if (x <= 0) return 0;
    if (Math.abs(first - second) < 1e-9 * first) return 1 - exp(-x / first) * (1 + x / first);
    return 1 - (second * exp(-x / second) - first * exp(-x / first)) / (second - first);
  };
  return {
    mean: first + second,
    variance: first * first + second * second,
    cdf,
    quantile: (p) => inverse(cdf, p, first + second),
    sample: (u, v) => exponential.quantile(u, first) + exponential.quantile(v, second),
  };
}

function shiftedLognormal(shift: number, mu: number, sigma: number): DeliveryLaw {
  const mean = exp(mu + (sigma * sigma) / 2);
  return {
    mean: shift + mean,
    variance: mean * mean * (exp(sigma * sigma) - 1),
    cdf: (x) => (x <= shift ? 0 : normalTail((mu - log(x - shift)) / sigma)),
    quantile: (p) => shift + exp(mu + sigma * normalQuantile(p)),
    sample: (u) => shift + lognormal.quantile(u, mu, sigma),
  };
}

function inverse(cdf: (x: number) => number, p: number, scale: number): number {
  let low = 0;
  let high = scale;
  while (cdf(high) < p) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

interface Values {
  readonly mean: number;
  readonly variance: number;
  within(limit: number): number;
  quantile(p: number): number;
}

function answers(c: TheoryCase, { mean, variance, within, quantile }: Values): Record<string, number> {
  return answersTo<number>(Object.keys(c.expected), {
    ...Object.fromEntries(WITHIN.map((pattern) => [pattern, within])),
    ...Object.fromEntries(QUANTILE.map((pattern) => [pattern, (p: number) => quantile(p / 100)])),
    mean_h: () => mean,
    mean_days: () => mean,
    mean: () => mean,
    variance_h2: () => variance,
    variance: () => variance,
    sd_h: () => Math.sqrt(variance),
    median_h: () => quantile(0.5),
    median: () => quantile(0.5),
  });
}
