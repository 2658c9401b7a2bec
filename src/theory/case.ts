/**
 * A theory case: inputs of a model and the right answers, which somebody else wrote down. A family knows how the project
 * answers the cases of one model; the table `how` says, quantity by quantity, by what kind of evidence.
 */
export interface TheoryCase {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, { readonly value: unknown; readonly tolerance_note?: string }>>;
  readonly source?: string;
  /** True where the number itself is published, not only the formula. */
  readonly published?: boolean;
}

/**
 * The kinds of evidence.
 *
 * - analytic: the project's own formula or exact numerics must equal the value.
 * - simulated: the value must lie inside the interval of independent replications, which must be narrow.
 * - statistical test: a test of a sample against the law must not reject, and a closed form, where there is one, must agree.
 * - published band: the value was itself estimated; the project's answer must lie within three standard deviations of it.
 */
export type How = 'analytic' | 'simulated' | 'statistical test' | 'published band';

export type Answer = number | string | readonly number[] | readonly string[];

/** Estimates several quantities by independent replications: one number per quantity and replication. */
export interface Simulation {
  readonly quantities: readonly string[];
  /** Length of one replication, in the simulation's own unit (customers, periods, repetitions); long enough that the
   * bias of one replication is small against 2 % of the value. */
  readonly defaultLength: number;
  /** Events (or draws, where nothing is scheduled) per unit of length, for the budget. */
  readonly eventsPerLength: number;
  /** The estimates of one replication, in the order of `quantities`. Only `key` is random: the same key, the same numbers. */
  replicate(replication: number, key: readonly [number, number], length: number): readonly number[];
}

export interface StatisticalTest {
  /** What is shown as the answer. */
  readonly got: Answer;
  /** Probability of a sample at least as odd as this one if the law is right. */
  readonly pValue: number;
  /** A closed form beside the test failed: says which. */
  readonly contradiction?: string;
}

export interface Family {
  /** The letters (and dashes) of the id before its number: `MM1`, `STAT-BM`. */
  readonly prefix: string;
  /** Name of the model, as the trade says it. */
  readonly title?: string;
  /** Quantity -> evidence. `#` in a name stands for any number. A quantity that is not listed is unsupported. */
  readonly how: Readonly<Record<string, How>>;
  /** Exact answers, also of simulated quantities: the judge falls back on them where a simulation would be too long. */
  analytic?(c: TheoryCase): Readonly<Record<string, Answer>>;
  simulation?(c: TheoryCase): Simulation | null;
  test?(c: TheoryCase, key: readonly [number, number]): Readonly<Record<string, StatisticalTest>>;
  /** Absolute tolerance of an analytic quantity whose published value is rounded or fitted; null: the strict default. */
  tolerance?(c: TheoryCase, quantity: string): number | null;
  /** Half-width of the band of a published estimate: three standard deviations of one run. */
  band?(c: TheoryCase, quantity: string): number;
  /** Largest half-width of the 99 % interval relative to the value; null: 2 %. 5 % is for rho >= 0.95 and backorders. */
  precision?(c: TheoryCase, quantity: string): number | null;
  /** A reason why this case cannot be judged here (its data are not ours to carry), or null. */
  unsupported?(c: TheoryCase): string | null;
}
