import { withoutLever } from '../../experiments/chain';
import type { Lab } from '../../experiments/lab';
import type { Study } from '../../experiments/study';
import type { StudyResult } from '../../experiments/study-result';
import type { Scenario } from '../../scenario/scenario';

/**
 * What one lever of a larger plan does: the scenario with it against the scenario without it, on the pairs that are
 * already at hand for the whole plan. Runs after the main study, since it only asks for what that one has finished.
 */
export class Alone {
  #answer = $state.raw<{ readonly scenario: Scenario; readonly index: number; readonly result: StudyResult } | null>(
    null,
  );
  /** True while an answer is on its way. */
  busy = $state(false);
  #asked = '';
  #study: Study | null = null;

  constructor(
    private readonly lab: Lab,
    private readonly judge: (result: StudyResult) => StudyResult = (result) => result,
  ) {}

  /** The answer for the lever at this place of the plan, if it is known. */
  resultFor(scenario: Scenario, index: number): StudyResult | null {
    const answer = this.#answer;
    return answer?.scenario === scenario && answer.index === index ? this.judge(answer.result) : null;
  }

  /** Asks for as many pairs as the main study has; asking again for no more is no work. */
  ask(scenario: Scenario, index: number, pairs: number): void {
    const { key } = this.lab.store.keyed(scenario);
    const asked = `${key} ${index} ${pairs}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#study?.cancel();
    const study = this.lab.study({
      scenario,
      against: withoutLever(scenario, index),
      replications: pairs,
      onProgress: ({ result }) => {
        if (this.#study === study && result.n > 0) this.#answer = { scenario, index, result };
      },
    });
    this.#study = study;
    this.busy = true;
    const ended = (asked: string): void => {
      if (this.#study !== study) return;
      this.busy = false;
      this.#asked = asked;
    };
    // Cancelled, or failed like the main study, which says so.
    study.finished.then(
      () => ended(asked),
      () => ended(''),
    );
  }
}
