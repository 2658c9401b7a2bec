import { exp, expm1, log, pow } from '../../lib/arithmetic';
import { logGamma } from '../../lib/special/log-gamma';

/** The Weibull law with `shape` > 0 and `scale` > 0; shape 1 is exponential. 0 < u < 1. */
export function quantile(u: number, shape: number, scale: number): number {
  return scale * pow(-log(1 - u), 1 / shape);
}

export function cdf(x: number, shape: number, scale: number): number {
  return x <= 0 ? 0 : -expm1(-pow(x / scale, shape));
}

export function mean(shape: number, scale: number): number {
  return scale * exp(logGamma(1 + 1 / shape));
}

export function variance(shape: number, scale: number): number {
  const first = exp(logGamma(1 + 1 / shape));
  return scale * scale * (exp(logGamma(1 + 2 / shape)) - first * first);
}
