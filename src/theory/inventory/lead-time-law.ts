import { exp, log } from '../../lib/arithmetic';
import { inverseLowerGamma } from '../../lib/special/incomplete-gamma';
import { normalQuantile } from '../../lib/special/normal';
import { MissingInput } from '../inputs';
import type { Sampler } from './stock-run';

/**
 * A lead-time law from its name as cases write it: `constant`, `uniform(0,4)`, `exponential mean 3`, `lognormal mean 1.5 cv 1`,
 * `gamma mean 2 cv 0.5`, `erlang(3) mean 2`. Numbers that are left out follow from the mean; no text means constant.
 */
export function leadTimeLaw(text: string | null, mean: number): Sampler {
  const name = (text ?? 'constant').toLowerCase();
  const average = named(name, 'mean') ?? mean;
  const cv = named(name, 'cv') ?? named(name, 'sd', average) ?? 1;
  if (/^(constant|deterministic|fixed)/.test(name)) return () => average;
  if (name.startsWith('uniform')) {
    const [low = 0, high = 2 * average] = numbersIn(name);
    return (u) => low + (high - low) * u;
  }
  if (name.startsWith('exp')) return (u) => -average * log(u);
  if (name.startsWith('lognormal')) {
    const variance = log(1 + cv * cv);
    const mu = log(average) - variance / 2;
    const sigma = Math.sqrt(variance);
    return (u) => exp(mu + sigma * normalQuantile(u));
  }
  if (/^(gamma|erlang)/.test(name)) {
    const stages = name.startsWith('erlang') ? (numbersIn(name.replace(/mean.*/, ''))[0] ?? 2) : null;
    const shape = stages ?? named(name, 'shape') ?? 1 / (cv * cv);
    return (u) => (average / shape) * inverseLowerGamma(shape, u);
  }
  if (/^(hyper|h2)/.test(name)) return balancedHyperexponential(average, named(name, 'cv') ?? 2);
  throw new MissingInput(`lead-time law "${text}"`);
}

/** Two exponentials of balanced means with the given mean and cv >= 1. */
function balancedHyperexponential(mean: number, cv: number): Sampler {
  const spread = cv * cv;
  const p = (1 + Math.sqrt((spread - 1) / (spread + 1))) / 2;
  return (u) => (u < p ? (-mean / (2 * p)) * log(u / p) : (-mean / (2 * (1 - p))) * log((u - p) / (1 - p)));
}

/** The number after a word, as in `cv 1`, `cv=1` or `mean 3`, divided by `unit`; null if the word is not there. */
function named(text: string, word: string, unit = 1): number | null {
  const found = new RegExp(`${word}\\s*[=:]?\\s*(\\d+(?:\\.\\d+)?(?:e-?\\d+)?)`).exec(text);
  return found === null ? null : Number(found[1]) / unit;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}
