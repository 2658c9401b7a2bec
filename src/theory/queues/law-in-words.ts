import { OutOfRange } from '../ranges';
import type { Law } from './law';
import {
  constantLaw,
  exponentialLaw,
  gammaLaw,
  hyperexponentialLaw,
  lognormalLaw,
  uniformLaw,
  weibullLaw,
} from './law';

/**
 * The law that a case describes in words: "lognormal cv=0.5", "Erlang-4", "gamma shape 2 scale 1", "hyperexponential
 * p=0.5, means 0.5/1.5", "D/M/1", "E2/M/1", "U/M/1 interarrival uniform(0,2.5)". Numbers the words leave out follow from
 * the mean and the squared coefficient of variation. Null for words that are not understood. Throws for a law that cannot be.
 */
export function lawInWords(words: string, mean: number, scv: number | null = null): Law | null {
  const law = read(words, mean, scv);
  // Words may name what no law has: a variability below that of a constant, a shape of 0.
  if (law !== null && !(law.mean > 0 && law.mean <= 1e50 && law.secondMoment >= law.mean * law.mean * (1 - 1e-9)))
    throw new OutOfRange(`no such law: ${words}`);
  return law;
}

function read(words: string, mean: number, scv: number | null): Law | null {
  const text = words.trim();
  const lower = text.toLowerCase();
  const value = (name: string) => {
    const match = new RegExp(`${name}\\s*[=:]?\\s*(\\d+(?:\\.\\d+)?(?:e-?\\d+)?)`).exec(lower);
    return match === null ? null : Number(match[1]);
  };
  const own = value('mean') ?? mean;
  const letter = /^([A-Z]+)(\d*)\//.exec(text);
  if (/^(d|const|determin|fixed)/.test(lower)) return constantLaw(own);
  if (/hyper/.test(lower) || letter?.[1] === 'H') return hyperexponential(lower, own, scv);
  if (/lognormal|log-normal/.test(lower)) return lognormalLaw(own, value('cv') ?? Math.sqrt(value('scv') ?? scv ?? 1));
  if (/weibull/.test(lower)) {
    const shape = value('shape') ?? 1;
    const unit = weibullLaw(shape, 1);
    return weibullLaw(shape, value('scale') ?? own / unit.mean);
  }
  if (/erlang/.test(lower) || letter?.[1] === 'E') {
    const k = Number(
      /erlang[-_ ]?(?:k\s*=\s*)?(\d+)/.exec(lower)?.[1] ?? (letter?.[2] || value('k') || value('shape') || 2),
    );
    return gammaLaw(k, own / k);
  }
  if (/gamma/.test(lower)) {
    const shape = value('shape') ?? 1 / (value('scv') ?? scv ?? 1);
    return gammaLaw(shape, value('scale') ?? own / shape);
  }
  if (/uniform/.test(lower) || letter?.[1] === 'U') {
    const range = /[([]\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*[)\]]/.exec(lower);
    return range === null ? uniformLaw(0, 2 * own) : uniformLaw(Number(range[1]), Number(range[2]));
  }
  if (/expo|any|^m($|\/)|markov/.test(lower)) return exponentialLaw(own);
  return null;
}

/** Two exponentials: by their probability and means or rates, else balanced means from the variability. */
function hyperexponential(words: string, mean: number, scv: number | null): Law {
  const decimal = '(\\d+(?:\\.\\d+)?)';
  const p = Number(new RegExp(`p\\s*[=:]?\\s*${decimal}`).exec(words)?.[1] ?? NaN);
  const pair = (name: string) =>
    new RegExp(`${name}\\s*[=:]?\\s*\\(?${decimal}\\s*(?:[/,;]|and)\\s*${decimal}`).exec(words);
  const means = pair('means?');
  const rates = pair('rates?');
  if (p > 0 && means !== null) return hyperexponentialLaw(p, Number(means[1]), Number(means[2]));
  if (p > 0 && rates !== null) return hyperexponentialLaw(p, 1 / Number(rates[1]), 1 / Number(rates[2]));
  const stated = Number(new RegExp(`(?:scv|cv\\^?2|c2)\\s*[=:]?\\s*${decimal}`).exec(words)?.[1] ?? NaN);
  const cv = Number(new RegExp(`cv\\s*[=:]?\\s*${decimal}`).exec(words)?.[1] ?? NaN);
  const square = stated > 0 ? stated : cv > 0 ? cv * cv : (scv ?? 2);
  const share = (1 + Math.sqrt((square - 1) / (square + 1))) / 2;
  return hyperexponentialLaw(share, mean / (2 * share), mean / (2 * (1 - share)));
}
