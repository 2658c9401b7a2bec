import { Cancellation, Cancelled } from '../../experiments/cancellation';
import type { RealismAnswer } from '../../realism/study';
import { REALISM_REPLICATIONS, realismStudy } from '../../realism/study';
import { runKey } from '../../experiments/run-key';
import type { Scenario } from '../../scenario/scenario';
import { measurer } from '../state/lab';

/** The shop being held against published statistics, on demand, in the workers that the page has. */
export class RealismRun {
  answer = $state.raw<RealismAnswer | null>(null);
  /** Replications that are done; null when nothing runs. */
  done = $state<number | null>(null);
  reason = $state('');
  /** The shop that the answer is about: the key of its runs. */
  answered = $state('');
  readonly planned = REALISM_REPLICATIONS;
  #cancellation: Cancellation | null = null;

  get running(): boolean {
    return this.done !== null;
  }

  async start(scenario: Scenario): Promise<void> {
    this.cancel();
    const cancellation = new Cancellation();
    this.#cancellation = cancellation;
    this.reason = '';
    this.done = 0;
    try {
      const answer = await realismStudy(scenario, measurer, {
        signal: cancellation.signal,
        onProgress: (done) => {
          if (this.#cancellation === cancellation) this.done = done;
        },
      });
      if (this.#cancellation !== cancellation) return;
      this.answer = answer;
      this.answered = runKey({ ...scenario, plan: [], shocks: [] });
      this.done = null;
    } catch (error) {
      if (this.#cancellation !== cancellation) return;
      this.done = null;
      // The others would only be in the way.
      cancellation.cancel();
      if (!(error instanceof Cancelled)) this.reason = error instanceof Error ? error.message : String(error);
    }
  }

  /** Ends it; what was shown stays. */
  cancel(): void {
    const running = this.#cancellation;
    this.#cancellation = null;
    this.done = null;
    running?.cancel();
  }
}
