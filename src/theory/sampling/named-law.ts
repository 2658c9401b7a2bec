import * as laws from '../../sim/distributions';
import { exp } from '../../lib/arithmetic';
import { logGamma } from '../../lib/special/log-gamma';
import type { TheoryCase } from '../case';
import { findNumber, MissingInput, number } from '../inputs';

/** A law of the kernel with its parameters, as a sampler test needs it. */
export interface NamedLaw {
  readonly discrete: boolean;
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
  quantile(u: number): number;
  cdf(x: number): number;
}

/** The law that a case names in its title, with the parameters of its inputs. */
export function namedLaw(c: TheoryCase): NamedLaw {
  const stated = c.inputs['law'] ?? c.inputs['distribution'] ?? '';
  const name = `${c.title} ${typeof stated === 'string' ? stated : ''}`.toLowerCase();
  for (const [pattern, make] of MAKERS) if (pattern.test(name)) return make(c);
  throw new MissingInput(`no distribution of ours: ${c.title}`);
}

const MAKERS: readonly (readonly [RegExp, (c: TheoryCase) => NamedLaw])[] = [
  [/negative binomial/, negativeBinomial],
  [/lognormal|log-normal/, lognormal],
  [/binomial/, binomial],
  [/normal|gauss/, normal],
  [/erlang/, erlang],
  [/gamma/, gamma],
  [/weibull/, weibull],
  [/beta/, beta],
  [/exponential/, exponential],
  [/triang/, triangular],
  [/uniform/, uniform],
  [/poisson/, poisson],
  [/geometric/, geometric],
];

function normal(c: TheoryCase): NamedLaw {
  const [mean, sd] = [number(c, 'mean', 'mu'), number(c, 'sd', 'sigma', 'standard_deviation')];
  return {
    discrete: false,
    mean,
    variance: sd * sd,
    skewness: 0,
    quantile: (u) => laws.normal.quantile(u, mean, sd),
    cdf: (x) => laws.normal.cdf(x, mean, sd),
  };
}

function gammaBy(shape: number, scale: number): NamedLaw {
  return {
    discrete: false,
    mean: laws.gamma.mean(shape, scale),
    variance: laws.gamma.variance(shape, scale),
    skewness: 2 / Math.sqrt(shape),
    quantile: (u) => laws.gamma.quantile(u, shape, scale),
    cdf: (x) => laws.gamma.cdf(x, shape, scale),
  };
}

function gamma(c: TheoryCase): NamedLaw {
  const shape = number(c, 'shape', 'k', 'alpha');
  const rate = findNumber(c, 'rate', 'beta');
  const mean = findNumber(c, 'mean');
  return gammaBy(shape, findNumber(c, 'scale', 'theta') ?? (rate !== null ? 1 / rate : (mean ?? NaN) / shape));
}

function erlang(c: TheoryCase): NamedLaw {
  const k = number(c, 'k', 'phases', 'shape');
  const mean = findNumber(c, 'mean') ?? k / (findNumber(c, 'rate') ?? 1 / number(c, 'scale'));
  return {
    ...gammaBy(k, mean / k),
    quantile: (u) => laws.erlang.quantile(u, k, mean),
    cdf: (x) => laws.erlang.cdf(x, k, mean),
  };
}

function exponential(c: TheoryCase): NamedLaw {
  const mean = findNumber(c, 'mean', 'scale') ?? 1 / number(c, 'rate', 'lambda');
  return {
    discrete: false,
    mean,
    variance: mean * mean,
    skewness: 2,
    quantile: (u) => laws.exponential.quantile(u, mean),
    cdf: (x) => laws.exponential.cdf(x, mean),
  };
}

function lognormal(c: TheoryCase): NamedLaw {
  const mean = findNumber(c, 'mean');
  const sd = findNumber(c, 'sd');
  const cv = findNumber(c, 'cv') ?? (mean !== null && sd !== null ? sd / mean : null);
  const sigma = findNumber(c, 'sigma', 'sigma_log', 'log_sd', 'sdlog') ?? laws.lognormal.logSd(cv ?? NaN);
  const median = findNumber(c, 'median');
  const given = findNumber(c, 'mu', 'mu_log', 'log_mean', 'meanlog');
  const mu =
    given ?? (median !== null ? laws.lognormal.logMean(median, 0) : laws.lognormal.logMean(mean ?? NaN, cv ?? NaN));
  if (!(sigma > 0) || Number.isNaN(mu)) throw new MissingInput('no parameters of the lognormal law');
  const square = exp(sigma * sigma);
  return {
    discrete: false,
    mean: laws.lognormal.mean(mu, sigma),
    variance: laws.lognormal.variance(mu, sigma),
    skewness: (square + 2) * Math.sqrt(square - 1),
    quantile: (u) => laws.lognormal.quantile(u, mu, sigma),
    cdf: (x) => laws.lognormal.cdf(x, mu, sigma),
  };
}

function weibull(c: TheoryCase): NamedLaw {
  const shape = number(c, 'shape', 'k');
  const scale = number(c, 'scale', 'lambda');
  const g = [1, 2, 3].map((k) => exp(logGamma(1 + k / shape)));
  const variance = g[1]! - g[0]! * g[0]!;
  return {
    discrete: false,
    mean: scale * g[0]!,
    variance: scale * scale * variance,
    skewness: (g[2]! - 3 * g[0]! * variance - g[0]! * g[0]! * g[0]!) / (variance * Math.sqrt(variance)),
    quantile: (u) => laws.weibull.quantile(u, shape, scale),
    cdf: (x) => laws.weibull.cdf(x, shape, scale),
  };
}

function beta(c: TheoryCase): NamedLaw {
  const [a, b] = [number(c, 'a', 'alpha'), number(c, 'b', 'beta')];
  return {
    discrete: false,
    mean: laws.beta.mean(a, b),
    variance: laws.beta.variance(a, b),
    skewness: (2 * (b - a) * Math.sqrt(a + b + 1)) / ((a + b + 2) * Math.sqrt(a * b)),
    quantile: (u) => laws.beta.quantile(u, a, b),
    cdf: (x) => laws.beta.cdf(x, a, b),
  };
}

function triangular(c: TheoryCase): NamedLaw {
  const [low, mode, high] = [number(c, 'min', 'low', 'a'), number(c, 'mode', 'c'), number(c, 'max', 'high', 'b')];
  const variance = laws.triangular.variance(low, mode, high);
  const third = (low + high - 2 * mode) * (2 * low - high - mode) * (low - 2 * high + mode);
  return {
    discrete: false,
    mean: laws.triangular.mean(low, mode, high),
    variance,
    skewness: third / 270 / (variance * Math.sqrt(variance)),
    quantile: (u) => laws.triangular.quantile(u, low, mode, high),
    cdf: (x) => laws.triangular.cdf(x, low, mode, high),
  };
}

function uniform(c: TheoryCase): NamedLaw {
  const [low, high] = [number(c, 'min', 'low', 'a'), number(c, 'max', 'high', 'b')];
  return {
    discrete: false,
    mean: (low + high) / 2,
    variance: ((high - low) * (high - low)) / 12,
    skewness: 0,
    quantile: (u) => laws.uniform.quantile(u, low, high),
    cdf: (x) => laws.uniform.cdf(x, low, high),
  };
}

function poisson(c: TheoryCase): NamedLaw {
  const mean = number(c, 'mean', 'rate', 'lambda');
  return {
    discrete: true,
    mean,
    variance: mean,
    skewness: 1 / Math.sqrt(mean),
    quantile: (u) => laws.poisson.quantile(u, mean),
    cdf: (k) => laws.poisson.cdf(k, mean),
  };
}

function negativeBinomial(c: TheoryCase): NamedLaw {
  const r = findNumber(c, 'r', 'shape', 'size', 'k');
  const p = findNumber(c, 'p');
  const stated = findNumber(c, 'mean');
  const spread = findNumber(c, 'variance');
  const mean = stated ?? ((r ?? NaN) * (1 - (p ?? NaN))) / (p ?? NaN);
  const shape = r ?? (mean * mean) / ((spread ?? NaN) - mean);
  if (!(mean > 0) || !(shape > 0)) throw new MissingInput('no parameters of the negative binomial law');
  const variance = laws.negativeBinomial.variance(mean, shape);
  const success = shape / (shape + mean);
  return {
    discrete: true,
    mean,
    variance,
    skewness: (2 - success) / Math.sqrt(shape * (1 - success)),
    quantile: (u) => laws.negativeBinomial.quantile(u, mean, shape),
    cdf: (k) => laws.negativeBinomial.cdf(k, mean, shape),
  };
}

function binomial(c: TheoryCase): NamedLaw {
  const [n, p] = [number(c, 'n', 'trials', 'size'), number(c, 'p', 'probability')];
  return {
    discrete: true,
    mean: n * p,
    variance: n * p * (1 - p),
    skewness: (1 - 2 * p) / Math.sqrt(n * p * (1 - p)),
    quantile: (u) => laws.binomial.quantile(u, n, p),
    cdf: (k) => laws.binomial.cdf(k, n, p),
  };
}

function geometric(c: TheoryCase): NamedLaw {
  const p = number(c, 'p', 'probability');
  return {
    discrete: true,
    mean: (1 - p) / p,
    variance: (1 - p) / (p * p),
    skewness: (2 - p) / Math.sqrt(1 - p),
    quantile: (u) => laws.geometric.quantile(u, p),
    cdf: (k) => laws.geometric.cdf(k, p),
  };
}
