import type { Answer, Family, How, StatisticalTest, TheoryCase } from './case';
import type { Estimate } from './estimate';
import { familywise } from './estimate';
import type { Row } from './judge';
import { agrees, isComparable, kindOf, statedTolerance } from './judge';

/** p-value below which a statistical test rejects. */
const REJECT = 0.001;
/** What sums lose in rounding, relative: where replications do not vary, their interval has no width at all. */
export const ROUNDING = 1e-9;

/** What is asked of one quantity of a case, and by what evidence it is answered. */
export interface Question {
  readonly case: TheoryCase;
  readonly quantity: string;
  readonly family: Family | null;
  readonly how: How | null;
  /** Why it is answered in this way, if not in the usual one. */
  readonly note?: string;
}

/** An estimate against the value. `width`: the greatest half-width at 99 %; `errorRate`: that of each interval of the file. */
export function estimateRow(
  question: Question,
  estimated: Estimate,
  { width, errorRate }: { readonly width: number; readonly errorRate: number },
): Row {
  const { mean, halfWidth } = estimated;
  const expected = Number(valueOf(question));
  const inside = Math.abs(mean - expected) <= Math.max(familywise(estimated, errorRate), ROUNDING * Math.abs(expected));
  const row = { ...shown(question), got: mean, halfWidth };
  if (!(halfWidth <= width)) return { ...row, result: 'failed', note: 'interval too wide' };
  return inside ? { ...row, result: 'passed' } : { ...row, result: 'failed', note: 'outside the familywise interval' };
}

export function bandRow(question: Question, { mean, error }: Estimate): Row {
  const band = bandOf(question);
  const width = Math.sqrt(band * band + 9 * error * error);
  const result = Math.abs(mean - Number(valueOf(question))) <= width ? 'passed' : 'failed';
  return { ...shown(question), got: mean, halfWidth: width, result };
}

export function exactRow(question: Question, got: Answer | undefined): Row {
  const { family, case: c, quantity, how } = question;
  if (got === undefined) return unsupportedRow(question, 'not answered for these inputs');
  const value = valueOf(question);
  if (!isComparable(value, got)) return unsupportedRow(question, `the answer is ${kindOf(got)}, not ${kindOf(value)}`);
  // What no simulation of the family covers for these inputs is answered by its formula, and says so.
  const note = question.note === undefined ? {} : { note: question.note };
  const row = { ...shown(question), how: how === 'simulated' ? ('analytic' as const) : how, got, ...note };
  if (how === 'published band') {
    const band = bandOf(question);
    const inside = typeof got === 'number' && Math.abs(got - Number(value)) <= band;
    return { ...row, halfWidth: band, result: inside ? 'passed' : 'failed' };
  }
  const stated = family!.tolerance?.(c, quantity) ?? statedTolerance(c.expected[quantity]!.tolerance_note, value);
  const tolerance = stated === null ? null : Math.max(stated, 1e-11 * Math.abs(Number(value)));
  return { ...row, halfWidth: tolerance, result: agrees(value, got, tolerance) ? 'passed' : 'failed' };
}

export function testRow(question: Question, test: StatisticalTest | undefined): Row {
  if (test === undefined) return unsupportedRow(question, 'not answered for these inputs');
  const row = { ...shown(question), got: test.got };
  if (test.contradiction !== undefined) return { ...row, result: 'failed', note: test.contradiction };
  const note = `p = ${test.pValue.toPrecision(3)}`;
  return { ...row, result: test.pValue >= REJECT ? 'passed' : 'failed', note };
}

export function unsupportedRow(question: Question, note: string): Row {
  return { ...shown(question), got: null, result: 'unsupported', note };
}

export function failedRow(question: Question, note: string): Row {
  return { ...shown(question), got: null, result: 'failed', note };
}

function shown({ case: c, quantity, how }: Question) {
  return { case: c.id, quantity, how, expected: c.expected[quantity]!.value, halfWidth: null };
}

function valueOf({ case: c, quantity }: Question): unknown {
  return c.expected[quantity]!.value;
}

function bandOf({ family, case: c, quantity }: Question): number {
  return family!.band?.(c, quantity) ?? NaN;
}
