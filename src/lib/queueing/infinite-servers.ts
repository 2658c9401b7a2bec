import { arctangent, cosine, PI, sine } from '../trigonometry';

/**
 * Mean number in M_t/G/infinity at time t: the integral of rate(t - u) P(S > u) over u >= 0. The number is Poisson.
 *
 * By Simpson's rule on [0, end]; `end` is where survival is negligible (or the time since opening), `pieces` even.
 * Source: S. G. Eick, W. A. Massey & W. Whitt, Management Science 39, 1993.
 */
export function meanInfiniteServers(
  rate: (t: number) => number,
  survival: (u: number) => number,
  time: number,
  end: number,
  pieces = 20_000,
): number {
  const step = end / pieces;
  let sum = rate(time) * survival(0) + rate(time - end) * survival(end);
  for (let i = 1; i < pieces; i++) sum += (i % 2 === 1 ? 4 : 2) * rate(time - i * step) * survival(i * step);
  return (sum * step) / 3;
}

/** Sinusoidal arrivals base + amplitude sin(2 pi t / period), and the wave of the mean number they give. */
export interface Wave {
  /** Mean over a period. */
  readonly level: number;
  readonly amplitude: number;
  /** How much later than the arrivals it peaks. */
  readonly lag: number;
  at(time: number): number;
}

/** The wave of M_t/M/infinity, periodic steady state. Source: Eick, Massey & Whitt, Operations Research 41, 1993. */
export function exponentialWave(base: number, amplitude: number, period: number, meanService: number): Wave {
  const angular = (2 * PI) / period;
  const x = angular * meanService;
  const lag = arctangent(x) / angular;
  return wave(base * meanService, (amplitude * meanService) / Math.sqrt(1 + x * x), lag, angular);
}

/** The wave of M_t/D/infinity: the arrivals of the last `service` units of time. */
export function deterministicWave(base: number, amplitude: number, period: number, service: number): Wave {
  const angular = (2 * PI) / period;
  const half = (angular * service) / 2;
  return wave(base * service, (amplitude * 2 * sine(half)) / angular, service / 2, angular);
}

function wave(level: number, amplitude: number, lag: number, angular: number): Wave {
  const size = Math.abs(amplitude);
  return {
    level,
    amplitude: size,
    lag,
    at: (time) =>
      level + amplitude * (sine(angular * time) * cosine(angular * lag) - cosine(angular * time) * sine(angular * lag)),
  };
}
