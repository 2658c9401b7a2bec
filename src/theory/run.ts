import type { Answer, Family, How, TheoryCase } from './case';
import { caseKey } from './case-key';
import type { Estimate } from './estimate';
import { estimate } from './estimate';
import { families } from './families';
import { MissingInput } from './inputs';
import type { Row } from './judge';
import { agrees, statedTolerance } from './judge';
import { howOf } from './quantity';

/** Chance that any interval of a file misses its true value. */
const FILE_ERROR_RATE = 0.01;
/** A probability below this is answered analytically: a simulation would hardly see the event. */
const RARE = 1e-3;
/** p-value below which a statistical test rejects. */
const REJECT = 0.001;

export interface Report {
  readonly rows: readonly Row[];
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
  /** Simulated quantities in the file, and the error rate each one's interval has. */
  readonly simulated: number;
  readonly errorRate: number;
}

/** What is asked of one quantity of a case, and by what evidence it is answered. */
interface Question {
  readonly case: TheoryCase;
  readonly quantity: string;
  readonly family: Family | null;
  readonly how: How | null;
}

/** Runs every case and judges every quantity. `progress` hears of each case's rows as they come. */
export function runCases(cases: readonly TheoryCase[], progress: (rows: readonly Row[]) => void = () => {}): Report {
  const questions = cases.map((c) => Object.keys(c.expected).map((quantity) => ask(c, quantity)));
  const simulated = questions.flat().filter((question) => question.how === 'simulated').length;
  const errorRate = FILE_ERROR_RATE / Math.max(1, simulated);
  const rows: Row[] = [];
  for (const [index, c] of cases.entries()) {
    const answers = runCase(c, questions[index]!, errorRate);
    progress(answers);
    rows.push(...answers);
  }
  const count = (...results: readonly Row['result'][]) => rows.filter((row) => results.includes(row.result)).length;
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
    const rare =
      how === 'simulated' && typeof value === 'number' && Math.abs(value) < RARE && /^P_|probab/.test(quantity);
    return { case: c, quantity, family, how: rare ? 'analytic' : how };
  }
  return { case: c, quantity, family: null, how: null };
}

function runCase(c: TheoryCase, questions: readonly Question[], errorRate: number): readonly Row[] {
  const rows = new Map<string, readonly Row[]>();
  for (const family of new Set(questions.map((question) => question.family))) {
    const own = questions.filter((question) => question.family === family);
    for (const [quantity, answers] of family === null ? unknown(own) : answer(family, c, own, errorRate))
      rows.set(quantity, answers);
  }
  return questions.flatMap((question) => rows.get(question.quantity) ?? []);
}

type Rows = Map<string, readonly Row[]>;

function unknown(questions: readonly Question[]): Rows {
  return new Map(
    questions.map((question) => [
      question.quantity,
      [unsupported(question, familiesOf(question.case).length === 0 ? 'unknown family' : 'quantity not listed')],
    ]),
  );
}

function answer(family: Family, c: TheoryCase, questions: readonly Question[], errorRate: number): Rows {
  const reason = family.unsupported?.(c) ?? null;
  if (reason !== null)
    return new Map(questions.map((question) => [question.quantity, [unsupported(question, reason)]]));
  try {
    const exact = lazily(() => family.analytic?.(c) ?? {});
    const rows: Rows = new Map();
    const sampled = questions.filter((question) => question.how === 'simulated' || question.how === 'published band');
    for (const [quantity, answers] of simulate(family, c, sampled, errorRate, exact)) rows.set(quantity, answers);
    const tests = lazily(() => family.test?.(c, caseKey(c.id, 0)) ?? {});
    for (const question of questions) {
      if (rows.has(question.quantity)) continue;
      if (question.how === 'statistical test')
        rows.set(question.quantity, [judgeTest(question, tests()[question.quantity])]);
      else rows.set(question.quantity, [judgeExact(question, exact()[question.quantity])]);
    }
    return rows;
  } catch (error) {
    if (!(error instanceof MissingInput)) throw error;
    return new Map(questions.map((question) => [question.quantity, [unsupported(question, error.message)]]));
  }
}

function simulate(
  family: Family,
  c: TheoryCase,
  questions: readonly Question[],
  errorRate: number,
  exact: () => Readonly<Record<string, Answer>>,
): Rows {
  const rows: Rows = new Map();
  if (questions.length === 0) return rows;
  const simulation = family.simulation?.(c) ?? null;
  if (simulation === null) return rows;
  const goals = questions
    .filter(({ quantity }) => simulation.quantities.includes(quantity))
    .map(({ quantity, how }) => ({ quantity, halfWidth: goal(family, c, quantity, how) }));
  if (goals.length === 0) return rows;
  const options = { id: c.id, generation: 0, lengths: 1, errorRate, replications: 0 };
  const first = estimate(simulation, goals, options);
  const missed = goals.filter(({ quantity }) => {
    const { mean, halfWidth, familywise, tooLong } = first.get(quantity)!;
    const distance = Math.abs(mean - Number(c.expected[quantity]!.value));
    return !tooLong && distance > halfWidth && distance <= familywise;
  });
  let second = new Map<string, Estimate>();
  const simulatedMisses = missed.filter(({ quantity }) => howOf(family, quantity) === 'simulated');
  if (simulatedMisses.length > 0) {
    const replications = Math.max(...simulatedMisses.map(({ quantity }) => first.get(quantity)!.replications));
    second = estimate(simulation, simulatedMisses, { ...options, generation: 1, lengths: 4, replications });
  }
  for (const question of questions) {
    const { quantity } = question;
    const estimated = first.get(quantity);
    if (estimated === undefined) continue;
    if (question.how === 'published band') {
      rows.set(quantity, [judgeBand(question, estimated)]);
      continue;
    }
    if (estimated.tooLong) {
      const value = exact()[quantity];
      const row =
        value === undefined
          ? judgeEstimate(question, estimated, goals.find((g) => g.quantity === quantity)!.halfWidth)
          : {
              ...judgeExact({ ...question, how: 'analytic' }, value),
              note: 'a simulation would take more than 2e8 events',
            };
      rows.set(quantity, [row]);
      continue;
    }
    const width = goals.find((g) => g.quantity === quantity)!.halfWidth;
    const again = second.get(quantity);
    if (again === undefined) rows.set(quantity, [judgeEstimate(question, estimated, width)]);
    else
      rows.set(quantity, [
        {
          ...judgeEstimate(question, estimated, width),
          result: 'near',
          note: 'missed at 99 %; run again, four times as long',
        },
        judgeEstimate(question, again, width),
      ]);
  }
  return rows;
}

function goal(family: Family, c: TheoryCase, quantity: string, how: How | null): number {
  const value = c.expected[quantity]!.value;
  const size = typeof value === 'number' ? Math.abs(value) : NaN;
  if (how === 'published band') return 1.5 * (family.band?.(c, quantity) ?? NaN);
  return (family.precision?.(c, quantity) ?? 0.02) * size;
}

function judgeEstimate(question: Question, estimated: Estimate, allowed: number): Row {
  const { mean, halfWidth, familywise } = estimated;
  const expected = Number(question.case.expected[question.quantity]!.value);
  const inside = Math.abs(mean - expected) <= Math.max(familywise, 1e-9 * Math.abs(expected));
  const narrow = halfWidth <= allowed;
  const row = { ...shown(question), got: mean, halfWidth };
  if (!narrow) return { ...row, result: 'failed', note: 'interval too wide' };
  return inside ? { ...row, result: 'passed' } : { ...row, result: 'failed', note: 'outside the familywise interval' };
}

function judgeBand(question: Question, estimated: Estimate): Row {
  const { family, case: c, quantity } = question;
  const expected = Number(c.expected[quantity]!.value);
  const band = family!.band?.(c, quantity) ?? NaN;
  const width = Math.sqrt(band * band + 9 * estimated.error * estimated.error);
  const result = Math.abs(estimated.mean - expected) <= width ? 'passed' : 'failed';
  return { ...shown(question), got: estimated.mean, halfWidth: width, result };
}

function judgeExact(question: Question, got: Answer | undefined): Row {
  const { family, case: c, quantity, how } = question;
  if (got === undefined) return unsupported(question, 'not answered for these inputs');
  const { value, tolerance_note: note } = c.expected[quantity]!;
  // What no simulation of the family covers for these inputs is answered by its formula, and says so.
  const row = { ...shown(question), how: how === 'simulated' ? ('analytic' as const) : how, got };
  if (how === 'published band') {
    const band = family!.band?.(c, quantity) ?? NaN;
    const inside = typeof got === 'number' && Math.abs(got - Number(value)) <= band;
    return { ...row, halfWidth: band, result: inside ? 'passed' : 'failed' };
  }
  const stated = family!.tolerance?.(c, quantity) ?? statedTolerance(note, value);
  const tolerance = stated === null ? null : Math.max(stated, 1e-11 * Math.abs(Number(value)));
  return { ...row, halfWidth: tolerance, result: agrees(value, got, tolerance) ? 'passed' : 'failed' };
}

function judgeTest(question: Question, test: { got: Answer; pValue: number; contradiction?: string } | undefined): Row {
  if (test === undefined) return unsupported(question, 'not answered for these inputs');
  const row = { ...shown(question), got: test.got };
  if (test.contradiction !== undefined) return { ...row, result: 'failed', note: test.contradiction };
  const note = `p = ${test.pValue.toPrecision(3)}`;
  return { ...row, result: test.pValue >= REJECT ? 'passed' : 'failed', note };
}

function shown({ case: c, quantity, how }: Question) {
  return { case: c.id, quantity, how, expected: c.expected[quantity]!.value, halfWidth: null };
}

function unsupported(question: Question, note: string): Row {
  return { ...shown(question), got: null, result: 'unsupported', note };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
