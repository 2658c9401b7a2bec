import { inverseLowerBetaOdds, lowerBeta } from './incomplete-beta';
import { normalQuantile } from './normal';

/** Beyond so many degrees of freedom the expansion round the normal law has all digits. */
const MANY = 20_000;

/** P(T > t) of Student's t with `df` degrees of freedom, df > 0. Relative error below 1e-12 for df up to 20,000, then in proportion. */
export function studentTail(t: number, df: number): number {
  if (t < 0) return 1 - studentTail(-t, df);
  return 0.5 * lowerBeta(df / 2, 0.5, df / (df + t * t), (t * t) / (df + t * t));
}

/** P(T <= t). */
export function studentCdf(t: number, df: number): number {
  return studentTail(-t, df);
}

/**
 * The t with P(T <= t) = p, for any df >= 1. Relative error below 1e-12.
 *
 * P(|T| > t) = I_x(df/2, 1/2) with odds x/(1 - x) = df/t^2; past 20,000 degrees of freedom, Fisher & Cornish's expansion.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(df >= 1 && p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  if (df > MANY) {
    const z = normalQuantile(p);
    const w = z * z;
    const first = (w + 1) / 4;
    const second = ((5 * w + 16) * w + 3) / 96;
    const third = (((3 * w + 19) * w + 17) * w - 15) / 384;
    return z * (1 + (first + (second + third / df) / df) / df);
  }
  const tail = p < 0.5 ? p : 1 - p;
  const odds = inverseLowerBetaOdds(df / 2, 0.5, 2 * tail, 2 * Math.abs(p - 0.5));
  const t = Math.sqrt(df / odds);
  return p < 0.5 ? -t : t;
}
