import type { Answer, How } from './case';

export type Verdict = 'passed' | 'failed' | 'near' | 'unsupported';

/** One line of the report: what was asked of one quantity, and what came out. */
export interface Row {
  readonly case: string;
  readonly quantity: string;
  readonly how: How | null;
  readonly expected: unknown;
  readonly got: Answer | null;
  /** Half-width of the 99 % interval of a simulated quantity, or the width of a band or tolerance. */
  readonly halfWidth: number | null;
  readonly result: Verdict;
  readonly note?: string;
}

/**
 * Equality of answers to 1e-8 relative or 1e-12 absolute (tiny values to 1e-5 relative; texts exactly), unless a tolerance
 * for rounded values is given.
 */
export function agrees(expected: unknown, got: Answer, tolerance: number | null): boolean {
  if (typeof expected === 'number' && typeof got === 'number')
    return Math.abs(got - expected) <= (tolerance ?? strict(Math.abs(expected)));
  if (Array.isArray(expected) && Array.isArray(got))
    return expected.length === got.length && expected.every((item, i) => agrees(item, got[i] as Answer, tolerance));
  if (typeof expected === 'string' || typeof got === 'string') return String(expected) === String(got);
  return false;
}

function strict(size: number): number {
  return size === 0 ? 1e-12 : Math.max(1e-8 * size, Math.min(1e-12, 1e-5 * size));
}

/** A tolerance that the case itself states: "abs 1e-6", "to 1e-3", "+-0.02", "rel 1e-5". Null when it names none. */
export function statedTolerance(note: string | undefined, expected: unknown): number | null {
  if (note === undefined || typeof expected !== 'number') return null;
  const absolute = /(?:^|\b)(?:abs|to|\+-)\s*(\d+(?:\.\d+)?(?:e-?\d+)?)(?!\S*%)(?:\b|$)/.exec(note);
  const value = absolute === null ? NaN : Number(absolute[1]);
  return value > 0 && value < 0.1 ? value : null;
}
