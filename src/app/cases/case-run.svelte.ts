import { caseLab } from '../../article/case-lab';
import type { CaseRow } from '../../article/case-row';
import type { CaseProgress } from '../../article/case-study';
import { kpisOf, studyCase } from '../../article/case-study';
import type { Figure } from '../../article/figure';
import type { Variant } from '../../article/variants';
import { Cancellation, Cancelled } from '../../experiments/cancellation';
import type { Lab } from '../../experiments/lab';
import { runKey } from '../../experiments/run-key';
import { kpis } from '../../kpis';
import type { Scenario } from '../../scenario/scenario';
import { lab as pageLab } from '../state/lab';

/** Pairs for each of the other beliefs: enough to see on which side of a verdict they fall. */
const VARIANT_PAIRS = 12;

/** The figures of a case being simulated, on demand, in the workers that the page has. */
export class CaseRun {
  /** What is shown and asked; kept here, because the page is built anew in another language. */
  open = $state(false);
  vary = $state(false);
  filter = $state(false);
  rows = $state.raw<readonly CaseRow[]>([]);
  progress = $state.raw<Pick<CaseProgress, 'phase' | 'pairs' | 'planned'> | null>(null);
  reason = $state('');
  /** Pairs of the plan that the rows rest on. */
  pairs = $state(0);
  /** What the rows answer: the key of the scenario's runs. */
  answered = $state('');
  #cancellation: Cancellation | null = null;
  #lab: Lab | null = null;
  #labFor = '';

  get running(): boolean {
    return this.progress !== null;
  }

  /** Simulates the plan, and after it the variants; runs that are at hand are not run again. */
  async start(scenario: Scenario, figures: readonly Figure[], variants: readonly Variant[]): Promise<void> {
    this.cancel();
    const cancellation = new Cancellation();
    this.#cancellation = cancellation;
    this.reason = '';
    this.progress = { phase: 'plan', pairs: 0, planned: 0 };
    const key = runKey(scenario);
    try {
      const answer = await studyCase(this.#labOf(scenario, figures), {
        scenario,
        figures,
        pairs: null,
        variants: Object.fromEntries(variants.map((variant) => [variant, VARIANT_PAIRS])),
        signal: cancellation.signal,
        onProgress: (progress) => {
          if (this.#cancellation === cancellation) this.#show(key, progress);
        },
      });
      if (this.#cancellation !== cancellation) return;
      this.rows = answer.rows;
      this.pairs = answer.pairs;
      this.answered = key;
      this.progress = null;
    } catch (error) {
      if (this.#cancellation !== cancellation) return;
      this.progress = null;
      if (!(error instanceof Cancelled)) this.reason = error instanceof Error ? error.message : String(error);
    }
  }

  /** Ends it; what was shown stays. */
  cancel(): void {
    const running = this.#cancellation;
    this.#cancellation = null;
    this.progress = null;
    running?.cancel();
  }

  #show(key: string, { phase, pairs, planned, rows }: CaseProgress): void {
    this.progress = { phase, pairs, planned };
    this.rows = rows;
    this.answered = key;
    if (phase === 'plan') this.pairs = pairs;
  }

  /** One lab for as long as the windows that are read stay where they are. */
  #labOf(scenario: Scenario, figures: readonly Figure[]): Lab {
    const { measureFromDay, horizonDays, plan } = scenario;
    const key = [figures[0]?.case, measureFromDay, horizonDays, ...plan.map(({ fromDay }) => fromDay)].join(' ');
    if (this.#lab === null || this.#labFor !== key) {
      this.#lab = caseLab(pageLab.store.executor, kpisOf(figures, kpis), scenario, () => performance.now());
      this.#labFor = key;
    }
    return this.#lab;
  }
}

/** By the number of the case. */
const runs: (CaseRun | undefined)[] = [];

/** The run of a case, the same one each time; those of other cases end. */
export function runOf(number: number): CaseRun {
  runs.forEach((run, other) => other !== number && run?.cancel());
  return (runs[number] ??= new CaseRun());
}
