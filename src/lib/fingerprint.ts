import { exp, expm1, log, log1p, pow } from './arithmetic';
import { Digest } from './digest';
import { chiSquareQuantile } from './special/chi-square';
import { inverseLowerBeta, lowerBeta } from './special/incomplete-beta';
import { inverseLowerGamma, lowerGamma, upperGamma } from './special/incomplete-gamma';
import { kolmogorovCdf, kolmogorovSmirnovTail } from './special/kolmogorov';
import { logGamma } from './special/log-gamma';
import { normalCdf, normalQuantile } from './special/normal';
import { studentQuantile } from './special/student';
import { arctangent, cosine, sine } from './trigonometry';

/**
 * Every function under its name, of two uniforms. The inputs cover the ranges that simulations use; they are formed
 * without transcendental functions, so they are the same everywhere.
 */
const functions: Record<string, { readonly inputs: number; readonly of: (u: number, v: number) => number }> = {
  log: { inputs: 20_000, of: (u, v) => log(u / (v * v * v)) },
  exp: { inputs: 20_000, of: (u, v) => exp((u - 0.5) * 1480 * v) },
  pow: { inputs: 20_000, of: (u, v) => pow(50 * u, 60 * (v - 0.5)) },
  log1p: { inputs: 20_000, of: (u, v) => log1p((u - 0.5) * v * v * v) },
  expm1: { inputs: 20_000, of: (u, v) => expm1((u - 0.5) * 40 * v * v) },
  sine: { inputs: 20_000, of: (u, v) => sine((u - 0.5) * 2000 * v) },
  cosine: { inputs: 20_000, of: (u, v) => cosine((u - 0.5) * 2000 * v) },
  arctangent: { inputs: 20_000, of: (u, v) => arctangent((u - 0.5) / v) },
  'normal cdf': { inputs: 20_000, of: (u) => normalCdf((u - 0.5) * 40) },
  'normal quantile': { inputs: 20_000, of: (u, v) => normalQuantile(u * v * v) },
  'ln gamma': { inputs: 20_000, of: (u, v) => logGamma((20 * u) / v) },
  'incomplete gamma': { inputs: 20_000, of: (u, v) => lowerGamma(60 * u, 60 * v) + upperGamma(40 * v, 80 * u) },
  'inverse gamma': { inputs: 4000, of: (u, v) => inverseLowerGamma(0.05 + 40 * v, u) },
  'incomplete beta': { inputs: 20_000, of: (u, v) => lowerBeta(1 + 30 * v, 0.5 + 20 * (1 - v), u) },
  'inverse beta': { inputs: 4000, of: (u, v) => inverseLowerBeta(0.2 + 10 * v, 8 * (1 - v) + 0.3, u) },
  'Student quantile': { inputs: 4000, of: (u, v) => studentQuantile(u, 1 + 40 * v) },
  'chi-square quantile': { inputs: 4000, of: (u, v) => chiSquareQuantile(u, 1 + 200 * v) },
  Kolmogorov: { inputs: 20_000, of: (u) => kolmogorovCdf(3 * u) },
  'Kolmogorov-Smirnov': { inputs: 60, of: (u, v) => kolmogorovSmirnovTail(u * 0.4, 5 + Math.floor(60 * v)) },
};

/** Sixteen hexadecimal digits per function, from the bits of all its results. */
export function fingerprints(): Record<string, string> {
  const prints: Record<string, string> = {};
  for (const [name, { inputs, of }] of Object.entries(functions)) {
    const digest = new Digest();
    // A plain linear sequence; the inputs only have to be spread and the same everywhere.
    let state = 1;
    const uniform = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return ((state >>> 0) + 0.5) / 4294967296;
    };
    for (let i = 0; i < inputs; i++) {
      const u = uniform();
      digest.addFloat64(of(u, uniform()));
    }
    prints[name] = digest.hex();
  }
  return prints;
}

/** Sixteen digits for all of the project's arithmetic: equal in two engines that compute the same bits. */
export function arithmeticFingerprint(): string {
  const digest = new Digest();
  for (const print of Object.values(fingerprints())) digest.addText(print);
  return digest.hex();
}
