import { expm1, log } from '../../lib/arithmetic';

/** The exponential law with mean `scale` >= 0 (rate 1/scale). 0 < u < 1, and 1 - u exact as keyed draws have it. */
export function quantile(u: number, scale: number): number {
  return -scale * log(1 - u);
}

export function cdf(x: number, scale: number): number {
  return x <= 0 ? 0 : -expm1(-x / scale);
}

export function mean(scale: number): number {
  return scale;
}

export function variance(scale: number): number {
  return scale * scale;
}
