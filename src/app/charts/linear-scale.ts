import { nice, ticks } from 'd3';

/** A straight line from values to pixels, with d3's round numbers. d3-scale would bring colours and formats along. */
export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** About so many round values within the domain. */
  ticks(count: number): number[];
}

interface Options {
  /** Widens the domain to round values, about so many apart. */
  readonly niceFor?: number;
  /** Values beyond the domain stay at its ends. */
  readonly clamp?: boolean;
}

/** A domain without extent is drawn in the middle. */
export function linearScale(
  domain: readonly [number, number],
  [from, to]: readonly [number, number],
  { niceFor, clamp = false }: Options = {},
): LinearScale {
  const [low, high] = niceFor === undefined ? domain : nice(domain[0], domain[1], niceFor);
  const scale = (value: number): number => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return from + (clamp ? Math.min(1, Math.max(0, share)) : share) * (to - from);
  };
  return Object.assign(scale, { domain: [low, high] as const, ticks: (count: number) => ticks(low, high, count) });
}
