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
 * for rounded values is given. A text never equals a number of ours, but for one that is not finite; numbers may be expected
 * of what we print as text, such as words of 64 bits.
 */
export function agrees(expected: unknown, got: Answer, tolerance: number | null): boolean {
  if (typeof expected === 'number' && typeof got === 'number')
    return Math.abs(got - expected) <= (tolerance ?? strict(Math.abs(expected)));
  if (Array.isArray(expected) && Array.isArray(got))
    return expected.length === got.length && expected.every((item, i) => agrees(item, got[i] as Answer, tolerance));
  if (!isComparable(expected, got)) return false;
  return String(expected) === String(got);
}

/** Whether an expected value is of a kind that the answer can be held against at all. */
export function isComparable(expected: unknown, got: Answer): boolean {
  if (Array.isArray(expected) || Array.isArray(got)) return Array.isArray(expected) && Array.isArray(got);
  if (typeof expected === 'number') return true;
  if (typeof expected === 'boolean') return typeof got === 'string';
  return typeof expected === 'string' && (typeof got === 'string' || !Number.isFinite(got));
}

/** What an expected value is, for a reason: "the text "0.5"", "a list". */
export function kindOf(expected: unknown): string {
  if (typeof expected === 'string') return `the text "${expected.slice(0, 20)}"`;
  if (typeof expected === 'number') return `the number ${expected}`;
  return Array.isArray(expected) ? 'a list' : `a value of type ${typeof expected}`;
}

function strict(size: number): number {
  return size === 0 ? 1e-12 : Math.max(1e-8 * size, Math.min(1e-12, 1e-5 * size));
}

/** No note makes an answer right that is further off than this share of the value. */
const WIDEST = 0.005;
/** And none that is further off than this where 0 is expected. */
const WIDEST_AT_ZERO = 1e-6;

/**
 * A tolerance that the case itself states, as an absolute one: "abs 1e-6", "to 1e-3", "+-0.02"; shares of the value as
 * "to 0.2 %" or "rel 1e-5". At most 0.5 % of the value, whatever the note says. Null when it names none.
 */
export function statedTolerance(note: string | undefined, expected: unknown): number | null {
  if (note === undefined || typeof expected !== 'number') return null;
  const size = Math.abs(expected);
  const named =
    /(?:^|[^\w.])(abs|to|rel|\+-|±)\s*(\d+(?:\.\d+)?(?:e-?\d+)?)(?![\d.]*\d|e-?\d)(?:\s*(%|per\s*cent|percent))?(?!\w)/gi;
  for (const [, word, digits, percent] of note.matchAll(named)) {
    const value = Number(digits);
    const relative = percent !== undefined || word!.toLowerCase() === 'rel';
    const tolerance = relative ? (percent === undefined ? value : value / 100) * size : value;
    // "to 3 decimals" states no tolerance, and nothing is compared more narrowly than without a note.
    if (!(value > 0) || (!relative && value >= 0.1)) continue;
    return Math.max(Math.min(tolerance, size === 0 ? WIDEST_AT_ZERO : WIDEST * size), relative ? strict(size) : 0);
  }
  return null;
}
