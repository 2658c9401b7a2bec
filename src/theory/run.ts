import type { Answer, Family, How, TheoryCase } from './case';
import { BudgetSpent, EVENT_BUDGET, grant } from './budget';
import { caseKey } from './case-key';
import type { Estimate } from './estimate';
import { estimate } from './estimate';
import { families } from './families';
import { Refused } from './inputs';
import type { Row } from './judge';
import { kindOf } from './judge';
import { howOf, impossible } from './quantity';
import type { Question } from './row';
import { bandRow, estimateRow, exactRow, failedRow, ROUNDING, testRow, unsupportedRow } from './row';

/** Chance that any interval of a file misses its true value. */
const FILE_ERROR_RATE = 0.01;
/** A probability below this is answered analytically: a simulation would hardly see the event. */
const RARE = 1e-3;

export interface Report {
  readonly rows: readonly Row[];
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
  /** Quantities of the file that were estimated by simulation, and the error rate each one's interval has. */
  readonly simulated: number;
  readonly errorRate: number;
}

export interface RunOptions {
  /** Events that the first run of a case may use; 2e8 unless told. */
  readonly budget?: number;
  /** Hears of each case when its simulations are done; verdicts wait for the last, whose number sets the level. */
  readonly progress?: (c: TheoryCase) => void;
}

/**
 * What came out for a quantity: a row, or an estimate whose verdict depends on how many others there are in the file.
 */
type Finding =
  Row | { readonly question: Question; readonly first: Estimate; readonly second?: Estimate; readonly width: number };

type Findings = Map<Question, Finding>;

/** Runs every case and judges every quantity. Whatever goes wrong inside a case is a row of that case; never throws. */
export function runCases(cases: readonly TheoryCase[], options: RunOptions = {}): Report {
  const findings = cases.flatMap((c) => {
    const found = runCase(c, options.budget ?? EVENT_BUDGET);
    options.progress?.(c);
    return found;
  });
  const simulated = findings.filter((finding) => 'first' in finding).length;
  const errorRate = FILE_ERROR_RATE / Math.max(1, simulated);
  const rows = findings.flatMap((finding) => ('first' in finding ? estimateRows(finding, errorRate) : finding));
  const count = (result: Row['result']) => rows.filter((row) => row.result === result).length;
  return {
    rows,
    passed: count('passed'),
    failed: count('failed'),
    unsupported: count('unsupported'),
    simulated,
    errorRate,
  };
}

/** The families of a case: by the letters of its id, else by the name of its model. */
export function familiesOf(c: TheoryCase): readonly Family[] {
  const prefix = /^(.*?)-?\d*$/.exec(c.id)?.[1] ?? c.id;
  const byId = families.filter((family) => family.prefix === prefix);
  return byId.length > 0 ? byId : families.filter((family) => family.title !== undefined && family.title === c.family);
}

function ask(c: TheoryCase, quantity: string): Question {
  for (const family of familiesOf(c)) {
    const how = howOf(family, quantity);
    if (how === null) continue;
    const value = c.expected[quantity]!.value;
    if (how !== 'simulated' || typeof value !== 'number') return { case: c, quantity, family, how };
    if (Math.abs(value) < RARE && /^P_|probab/.test(quantity)) return { case: c, quantity, family, how: 'analytic' };
    if (value === 0) return { case: c, quantity, family, how: 'analytic', note: 'no half-width is small against 0' };
    return { case: c, quantity, family, how };
  }
  return { case: c, quantity, family: null, how: null };
}

function runCase(c: TheoryCase, budget: number): readonly Finding[] {
  const questions = Object.keys(c.expected).map((quantity) => ask(c, quantity));
  const found: Findings = new Map();
  for (const question of questions) {
    const reason = refusal(question);
    if (reason !== null) found.set(question, unsupportedRow(question, reason));
  }
  for (const family of new Set(questions.map((question) => question.family))) {
    const open = questions.filter((question) => question.family === family && !found.has(question));
    if (family !== null && open.length > 0) answer(family, c, open, found, budget);
  }
  return questions.map((question) => found.get(question) ?? unsupportedRow(question, 'not answered'));
}

/** Why a question is not put at all, or null. */
function refusal({ case: c, quantity, family, how }: Question): string | null {
  if (family === null) return familiesOf(c).length === 0 ? 'unknown family' : 'quantity not listed';
  const { value } = c.expected[quantity]!;
  // Estimates are numbers; what is answered exactly may also be a text or a list, and is compared with it.
  if (how !== 'analytic' && typeof value !== 'number') return `a number is to be expected, not ${kindOf(value)}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a finite number is to be expected';
  return impossible(quantity);
}

function answer(family: Family, c: TheoryCase, questions: readonly Question[], found: Findings, budget: number): void {
  const open = () => questions.filter((question) => !found.has(question));
  const exact = lazily(() => family.analytic?.(c) ?? {});
  const settled = attempt(open, found, () => {
    const reason = family.unsupported?.(c) ?? null;
    if (reason !== null) for (const question of open()) found.set(question, unsupportedRow(question, reason));
  });
  if (!settled) return;
  const sampled = questions.filter(({ how }) => how === 'simulated' || how === 'published band');
  attempt(
    () => sampled.filter((question) => !found.has(question)),
    found,
    () =>
      simulate(
        family,
        c,
        sampled.filter((question) => !found.has(question)),
        { found, budget, exact },
      ),
  );
  const tested = () => open().filter(({ how }) => how === 'statistical test');
  attempt(tested, found, () => {
    if (tested().length === 0) return;
    grant(budget);
    const tests = family.test?.(c, caseKey(c.id, 0)) ?? {};
    for (const question of tested()) found.set(question, testRow(question, tests[question.quantity]));
  });
  attempt(open, found, () => {
    for (const question of open()) found.set(question, exactRow(question, exact()[question.quantity]));
  });
}

/** Does something for questions that are open; if it throws, each of them gets a row that says why. False if it threw. */
function attempt(open: () => readonly Question[], found: Findings, action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const refused = error instanceof Refused || error instanceof BudgetSpent;
    for (const question of open())
      found.set(question, refused ? unsupportedRow(question, reason) : failedRow(question, `broke off: ${reason}`));
    return false;
  }
}

interface Circumstances {
  readonly found: Findings;
  readonly budget: number;
  readonly exact: () => Readonly<Record<string, Answer>>;
}

/** Estimates what the family can simulate; leaves open what it cannot, for the closed forms. */
function simulate(
  family: Family,
  c: TheoryCase,
  questions: readonly Question[],
  { found, budget, exact }: Circumstances,
) {
  if (questions.length === 0) return;
  const simulation = family.simulation?.(c) ?? null;
  if (simulation === null) return;
  const able = questions.filter(({ quantity }) => simulation.quantities.includes(quantity));
  const goals = able.map(({ quantity, how }) => ({ quantity, halfWidth: goal(family, c, quantity, how) }));
  if (goals.length === 0) return;
  const options = { id: c.id, generation: 0, lengths: 1, replications: 0, budget };
  let first: ReadonlyMap<string, Estimate>;
  try {
    first = estimate(simulation, goals, options);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    for (const question of able) found.set(question, beyondBudget(question, exact()[question.quantity], error.message));
    return;
  }
  const missed = goals.filter(({ quantity }, i) => {
    const { mean, halfWidth, tooLong } = first.get(quantity)!;
    const value = expected(c, quantity);
    const distance = Math.abs(mean - value);
    return able[i]!.how === 'simulated' && !tooLong && distance > Math.max(halfWidth, ROUNDING * Math.abs(value));
  });
  const replications = Math.max(0, ...missed.map(({ quantity }) => first.get(quantity)!.replications));
  const second =
    missed.length === 0
      ? new Map<string, Estimate>()
      : estimate(simulation, missed, { ...options, generation: 1, lengths: 4, replications });
  for (const [i, question] of able.entries()) {
    const { quantity } = question;
    const estimated = first.get(quantity)!;
    const again = second.get(quantity);
    const got = estimated.tooLong ? exact()[quantity] : undefined;
    if (estimated.replications > 0 && Number.isNaN(estimated.mean)) {
      // Not every name a family lists exists in every model; but a number that should be there is a fault of the run.
      if (typeof got !== 'number') found.set(question, unsupportedRow(question, 'not answered for these inputs'));
      else found.set(question, failedRow(question, 'the simulation gave no number'));
    } else if (question.how === 'published band' && estimated.replications > 0)
      found.set(question, bandRow(question, estimated));
    else if (estimated.replications === 0 || got !== undefined)
      found.set(question, beyondBudget(question, got, `would take more than ${budget} events`));
    else
      found.set(question, {
        question,
        first: estimated,
        ...(again !== undefined && { second: again }),
        width: goals[i]!.halfWidth,
      });
  }
}

/** Too much for a simulation: the closed form answers, where there is one. */
function beyondBudget(question: Question, got: Answer | undefined, reason: string): Row {
  const note = `a simulation ${reason}`;
  if (got === undefined) return unsupportedRow(question, `${note}, and there is no formula`);
  return exactRow({ ...question, how: question.how === 'simulated' ? 'analytic' : question.how, note }, got);
}

/**
 * A plain miss at 99 % is run again whether or not it also misses the wider interval of the file: luck is then excluded by a
 * second look with fresh keys, not by how far off the first was. That costs an honest reader nothing, because a wrong value is
 * judged again by an interval half as wide, at the same level, and both rows are shown.
 */
function estimateRows({ question, first, second, width }: Exclude<Finding, Row>, errorRate: number): readonly Row[] {
  const row = estimateRow(question, first, { width, errorRate });
  if (second === undefined) return [row];
  const near: Row = { ...row, result: 'near', note: 'missed at 99 %; run again, four times as long' };
  return [near, estimateRow(question, second, { width, errorRate })];
}

function goal(family: Family, c: TheoryCase, quantity: string, how: How | null): number {
  if (how === 'published band') return 1.5 * (family.band?.(c, quantity) ?? NaN);
  return (family.precision?.(c, quantity) ?? 0.02) * Math.abs(expected(c, quantity));
}

function expected(c: TheoryCase, quantity: string): number {
  return Number(c.expected[quantity]!.value);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
