import type { TheoryCase } from './case';
import { findNamed, findNamedList, MissingInput, Refused } from './inputs';

/** An input has a value for which the model means nothing, or which no computer holds. */
export class OutOfRange extends Refused {}

/** Values an input may have. All ranges are finite: what is beyond them would overflow, fill the memory or never end. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** `from` itself is excluded. */
  readonly above?: boolean;
  /** `to` itself is excluded. */
  readonly below?: boolean;
  readonly whole?: boolean;
}

/** Squares and ratios of numbers within it stay finite. */
const GREATEST = 1e50;

export const ANY: Range = { from: -GREATEST, to: GREATEST };
/** Rates, times, prices: 1/GREATEST and more, so that reciprocals stay finite too. */
export const POSITIVE: Range = { from: 1 / GREATEST, to: GREATEST };
export const NOT_NEGATIVE: Range = { from: 0, to: GREATEST };
export const SHARE: Range = { from: 0, to: 1 };
/** A probability that is neither 0 nor 1. */
export const INNER_SHARE: Range = { from: 0, to: 1, above: true, below: true };

export function wholeFrom(from: number, to: number): Range {
  return { from, to, whole: true };
}

export function upTo(to: number, range: Range = POSITIVE): Range {
  return { ...range, to };
}

/** The value itself. Throws OutOfRange, with the name, for a value outside. */
export function inRange(name: string, value: number, range: Range): number {
  const { from, to, above = false, below = false, whole = false } = range;
  const inside = (above ? value > from : value >= from) && (below ? value < to : value <= to);
  if (inside && (!whole || Number.isInteger(value))) return value;
  throw new OutOfRange(`${name} ${value}: must be ${inWords(range)}`);
}

export function findNumberIn(range: Range, c: TheoryCase, ...names: readonly string[]): number | null {
  const found = findNamed(c, names);
  return found === null ? null : inRange(found.key, found.value, range);
}

export function numberIn(range: Range, c: TheoryCase, ...names: readonly string[]): number {
  const value = findNumberIn(range, c, ...names);
  if (value === null) throw new MissingInput(`no input ${names[0]}`);
  return value;
}

/** A list whose items all lie in the range; the message names the place, counted from 1. */
export function findNumbersIn(range: Range, c: TheoryCase, ...names: readonly string[]): readonly number[] | null {
  const found = findNamedList(c, names);
  if (found === null) return null;
  if (found.value.length === 0) throw new OutOfRange(`${found.key}: an empty list`);
  found.value.forEach((value, i) => inRange(`${found.key}[${i + 1}]`, value, range));
  return found.value;
}

function inWords(range: Range): string {
  const { from, to, above = false, below = false, whole = false } = range;
  const kind = whole ? 'a whole number ' : '';
  if (to === GREATEST && from === 1 / GREATEST) return `${kind}above 0`;
  if (to === GREATEST && from === 0) return `${kind}0 or more`;
  if (from === -GREATEST) return `${kind}between -1e50 and 1e50`;
  if (from === 1 / GREATEST) return `${kind}above 0 and at most ${to}`;
  if (above || below) return `${kind}${above ? 'above' : 'at least'} ${from} and ${below ? 'below' : 'at most'} ${to}`;
  return `${kind}from ${from} to ${to}`;
}
