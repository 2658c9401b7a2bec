import type { Kpi } from '../kpis/kpi';
import { CONFIDENCE } from './critical-value';
import type { DaySeries, Parting } from './day-series';
import { daySeries, partingOf } from './day-series';
import type { Estimate } from './estimate';
import { estimate } from './estimate';
import { holm, pValueOf } from './holm';
import type { Difference, Judging } from './paired';
import { compare } from './paired';
import type { Readings } from './readings';
import { sampleOf } from './readings';
import { runDigest } from './run-digest';

/** What a study knows after its first n replications. It never changes; what is asked of it is worked out once. */
export class StudyResult {
  readonly #known = new Map<string, unknown>();
  readonly #order: ReadonlyMap<string, number>;

  constructor(
    readonly kpis: readonly Kpi[],
    /** Replications of the scenario, in order. */
    readonly scenario: readonly Readings[],
    /** The same replications of the base; null if it is compared with nothing. */
    readonly base: readonly Readings[] | null,
    /** Number of the first replication. */
    readonly first: number,
    readonly judging: Judging,
  ) {
    this.#order = new Map(kpis.map(({ id }, k) => [id, k]));
  }

  /** The same replications, judged by these KPIs: as many, in the same order, with other worthwhile differences. */
  judgedBy(kpis: readonly Kpi[]): StudyResult {
    return new StudyResult(kpis, this.scenario, this.base, this.first, this.judging);
  }

  /** Replications, or pairs of them. */
  get n(): number {
    return this.scenario.length;
  }

  estimate(id: string): Estimate {
    return this.#once(`estimate ${id}`, () => estimate(sampleOf(this.scenario, ...this.#kpi(id))));
  }

  /** The base's estimate; null if there is no base. */
  baseEstimate(id: string): Estimate | null {
    const { base } = this;
    return base && this.#once(`base ${id}`, () => estimate(sampleOf(base, ...this.#kpi(id))));
  }

  /** Scenario minus base; null if there is no base. */
  difference(id: string): Difference | null {
    const { base } = this;
    if (base === null) return null;
    const [kpi, k] = this.#kpi(id);
    return this.#once(`difference ${id}`, () =>
      compare(sampleOf(base, kpi, k), sampleOf(this.scenario, kpi, k), kpi, this.judging),
    );
  }

  /**
   * KPIs of which it can be said together that they differ, with a chance of 5 % that any of it is wrong (Holm). For a
   * table of many verdicts, each of which stands by itself. Judge it once, at the planned number of pairs.
   */
  differTogether(ids: readonly string[]): string[] {
    if (this.base === null) return [];
    const adjusted = holm(ids.map((id) => pValueOf(this.difference(id)!)));
    return ids.filter((_, i) => adjusted[i]! <= 1 - CONFIDENCE);
  }

  days(id: string): DaySeries {
    return this.#once(`days ${id}`, () => daySeries(this.scenario, ...this.#kpi(id)));
  }

  baseDays(id: string): DaySeries | null {
    const { base } = this;
    return base && this.#once(`base days ${id}`, () => daySeries(base, ...this.#kpi(id)));
  }

  /** When the KPI parts from the base, as one of `statements` such statements made together. */
  parting(id: string, statements: number): Parting | null {
    const { base } = this;
    if (base === null) return null;
    const [kpi, k] = this.#kpi(id);
    return this.#once(`parting ${id} ${statements}`, () => partingOf(base, this.scenario, { kpi, k }, statements));
  }

  /** Fold of the scenario's replications: the same for the same scenario, seed and replications, anywhere. */
  get digest(): string {
    return this.#once('digest', () => runDigest(this.scenario));
  }

  get baseDigest(): string | null {
    const { base } = this;
    return base && this.#once('base digest', () => runDigest(base));
  }

  /** Events, visits and processor milliseconds of all replications of scenario and base; a run that is both counts once. */
  get effort(): { readonly events: number; readonly visits: number; readonly cpuMs: number } {
    return this.#once('effort', () => {
      let [events, visits, cpuMs] = [0, 0, 0];
      for (const run of new Set([...this.scenario, ...(this.base ?? [])])) {
        events += run.events;
        visits += run.visits;
        cpuMs += run.cpuMs;
      }
      return { events, visits, cpuMs };
    });
  }

  /** Why a replication ended early, if one did: the numbers are then partial. */
  get stopped(): string | null {
    return [...this.scenario, ...(this.base ?? [])].find(({ stopped }) => stopped !== null)?.stopped ?? null;
  }

  #kpi(id: string): [Kpi, number] {
    const k = this.#order.get(id);
    if (k === undefined) throw new RangeError(`no KPI "${id}"`);
    return [this.kpis[k]!, k];
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, make());
    return this.#known.get(name) as T;
  }
}
