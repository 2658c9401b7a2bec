import { baseOf } from '../../experiments/chain';
import { Cancelled } from '../../experiments/cancellation';
import type { Lab } from '../../experiments/lab';
import type { Study, StudyProgress } from '../../experiments/study';
import type { StudyResult } from '../../experiments/study-result';
import type { Scenario } from '../../scenario/scenario';

export type RunPhase = 'idle' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';

/** A result together with the scenario it answers. */
export interface Shown {
  readonly scenario: Scenario;
  readonly result: StudyResult;
}

/**
 * The run on the bench. There is at most one: starting another cancels it, and nothing of a cancelled run is shown
 * afterwards. What was shown stays until the next first look, so that the eye has something to compare with.
 */
export class Runner {
  phase = $state<RunPhase>('idle');
  shown = $state.raw<Shown | null>(null);
  /** Pairs asked for now. */
  planned = $state(0);
  secondsLeft = $state<number | null>(null);
  /** Milliseconds from the start to the first look and to the end; null before. */
  firstLookMs = $state<number | null>(null);
  elapsedMs = $state<number | null>(null);
  reason = $state('');
  /** The scenario of the run under way or last tried. */
  asked = $state.raw<Scenario | null>(null);
  #study: Study | null = null;
  /** The newest result as the lab gave it. */
  #unjudged: Shown | null = null;
  #startedAt = 0;

  constructor(
    private readonly lab: Lab,
    private readonly now: () => number,
    /** Takes the verdicts; by the definitions where it is left out. */
    private readonly judge: (result: StudyResult) => StudyResult = (result) => result,
  ) {}

  /** Takes the verdicts of what is shown anew: what is worthwhile was changed. */
  rejudge(): void {
    if (this.#unjudged) this.#judgeAndShow(this.#unjudged);
  }

  /** True while what is shown belongs to another scenario than the one that was asked last. */
  readonly outdated = $derived(this.shown !== null && this.shown.scenario !== this.asked);

  /** Pairs at hand for what was asked. */
  readonly done = $derived(this.shown === null || this.outdated ? 0 : this.shown.result.n);

  run(scenario: Scenario, pairs: number): void {
    this.#study?.cancel();
    this.asked = scenario;
    this.planned = pairs;
    this.secondsLeft = null;
    this.firstLookMs = null;
    this.elapsedMs = null;
    this.reason = '';
    this.phase = 'running';
    this.#startedAt = this.now();
    const study = this.lab.study({
      scenario,
      against: baseOf(scenario),
      replications: pairs,
      onProgress: (progress) => {
        if (this.#study === study) this.#show(scenario, progress);
      },
    });
    this.#study = study;
    this.#watch(study);
  }

  pause(): void {
    this.#study?.pause();
    if (this.phase === 'running') this.phase = 'paused';
  }

  resume(): void {
    if (this.phase !== 'paused') return;
    this.phase = 'running';
    this.#study?.resume();
  }

  /** Ends the run with the pairs that are complete. */
  stop(): void {
    this.#study?.stop();
  }

  /** Adds pairs to a run that is at its end, or raises the goal of one under way. */
  extend(pairs: number): void {
    const study = this.#study;
    if (!study || this.outdated) return;
    this.planned = pairs;
    this.phase = 'running';
    this.#startedAt = this.now() - (this.elapsedMs ?? 0);
    study.extend(pairs);
    this.#watch(study);
  }

  #judgeAndShow(newest: Shown): void {
    this.#unjudged = newest;
    this.shown = { scenario: newest.scenario, result: this.judge(newest.result) };
  }

  #watch(study: Study): void {
    study.finished.catch((error: unknown) => {
      if (this.#study !== study || error instanceof Cancelled) return;
      this.phase = 'failed';
      this.reason = error instanceof Error ? error.message : String(error);
    });
  }

  #show(scenario: Scenario, { state, result, planned, secondsLeft }: StudyProgress): void {
    const elapsed = this.now() - this.#startedAt;
    if (result.n > 0) {
      this.firstLookMs ??= elapsed;
      this.#judgeAndShow({ scenario, result });
    }
    this.planned = planned;
    this.secondsLeft = secondsLeft;
    this.elapsedMs = elapsed;
    if (this.phase !== 'paused' || state !== 'running') this.phase = state;
  }
}
