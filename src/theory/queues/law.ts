import { exp, log, pow } from '../../lib/arithmetic';
import { inverseLowerGamma, upperGamma } from '../../lib/special/incomplete-gamma';
import { logGamma } from '../../lib/special/log-gamma';
import { normalQuantile, normalTail } from '../../lib/special/normal';
import { exponential } from '../../sim/distributions';
import { lookUp, tabulate } from '../../sim/quantile-table';
import type { Sampler } from './station-run';

/** A law of a service time or of a time between arrivals. */
export interface Law {
  readonly mean: number;
  /** E[X^2]. */
  readonly secondMoment: number;
  /** One variate from one uniform. */
  readonly sample: Sampler;
  /** P(X >= x). */
  survival(x: number): number;
  /** The greatest value, where there is one. */
  readonly most?: number;
  /** E[exp(-s X)], s >= 0, where it has a closed form. */
  transform?(s: number): number;
}

export function exponentialLaw(mean: number): Law {
  return {
    mean,
    secondMoment: 2 * mean * mean,
    sample: (u) => exponential.quantile(u, mean),
    survival: (x) => exp(-x / mean),
    transform: (s) => 1 / (1 + s * mean),
  };
}

export function constantLaw(mean: number): Law {
  return {
    mean,
    secondMoment: mean * mean,
    sample: () => mean,
    survival: (x) => (x <= mean ? 1 : 0),
    most: mean,
    transform: (s) => exp(-s * mean),
  };
}

export function uniformLaw(low: number, high: number): Law {
  const width = high - low;
  return {
    mean: (low + high) / 2,
    secondMoment: (low * low + low * high + high * high) / 3,
    sample: (u) => low + width * u,
    survival: (x) => (x <= low ? 1 : x >= high ? 0 : (high - x) / width),
    most: high,
    transform: (s) => (s * width < 1e-8 ? exp(-s * low) : (exp(-s * low) - exp(-s * high)) / (s * width)),
  };
}

/** With probability p exponential with mean `first`, else with mean `second`; one uniform decides both. */
export function hyperexponentialLaw(p: number, first: number, second: number): Law {
  return {
    mean: p * first + (1 - p) * second,
    secondMoment: 2 * (p * first * first + (1 - p) * second * second),
    sample: (u) => (u < p ? exponential.quantile(u / p, first) : exponential.quantile((u - p) / (1 - p), second)),
    survival: (x) => p * exp(-x / first) + (1 - p) * exp(-x / second),
    transform: (s) => p / (1 + s * first) + (1 - p) / (1 + s * second),
  };
}

/** Gamma with a shape and a scale; Erlang where the shape is whole. Drawn from a table, whose moments are off by < 1e-4. */
export function gammaLaw(shape: number, scale: number): Law {
  const table = tabulate((u) => scale * inverseLowerGamma(shape, u));
  return {
    mean: shape * scale,
    secondMoment: shape * (shape + 1) * scale * scale,
    sample: (u) => lookUp(table, u),
    survival: (x) => (x <= 0 ? 1 : upperGamma(shape, x / scale)),
    transform: (s) => pow(1 + s * scale, -shape),
  };
}

/** Lognormal with a mean and a coefficient of variation. */
export function lognormalLaw(mean: number, variation: number): Law {
  const variance = log(1 + variation * variation);
  const sigma = Math.sqrt(variance);
  const mu = log(mean) - variance / 2;
  return {
    mean,
    secondMoment: mean * mean * (1 + variation * variation),
    sample: (u) => exp(mu + sigma * normalQuantile(u)),
    survival: (x) => (x <= 0 ? 1 : normalTail((log(x) - mu) / sigma)),
  };
}

/** Weibull with a shape and a scale. */
export function weibullLaw(shape: number, scale: number): Law {
  const moment = (k: number) => pow(scale, k) * exp(logGamma(1 + k / shape));
  return {
    mean: moment(1),
    secondMoment: moment(2),
    sample: (u) => scale * pow(-log(u), 1 / shape),
    survival: (x) => (x <= 0 ? 1 : exp(-pow(x / scale, shape))),
  };
}
