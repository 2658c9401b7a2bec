import type { Shown } from './runner.svelte';

/** Work done in one go before the page may breathe again, in milliseconds. */
const SLICE_MS = 8;

export interface StageOptions {
  /** Waits until the run has ended: for what is dear to work out and of no use half done. */
  readonly atEnd?: boolean;
  /** Works out what the view will need in small steps, each between two breaths. */
  readonly prepare?: (shown: Shown) => Iterator<unknown>;
}

/** One view's copy of the result: the newest one it has had time for. */
export class Stage {
  shown = $state.raw<Shown | null>(null);
  /** False while the view is scrolled away: then it costs nothing until the run has ended. */
  #visible = false;

  constructor(
    readonly options: StageOptions,
    private readonly wake: () => void,
  ) {}

  wants(newest: Shown | null, ended: boolean): boolean {
    return this.shown !== newest && (ended || (this.#visible && this.options.atEnd !== true));
  }

  /** For `{@attach}`: follows whether the element is on screen or nearly so. */
  watch = (element: Element): (() => void) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        this.#visible = entry?.isIntersecting ?? false;
        if (this.#visible) this.wake();
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}

/**
 * Lets the views below the headline catch up with a growing result one after the other, each in a task of its own, so that
 * no task on the main thread grows long, and what nobody sees is drawn once, at the end.
 */
export class Stages {
  /** The result in its last form that every view shows as it is; another one as long as a view has to catch up. */
  final = $state.raw<Shown | null>(null);
  /** False until the views are there, or known not to come. */
  #complete = false;
  #newest: Shown | null = null;
  #ended = false;
  #scheduled = false;
  #stages: Stage[] = [];
  #preparing: { readonly stage: Stage; readonly shown: Shown; readonly steps: Iterator<unknown> } | null = null;

  constructor(private readonly now: () => number) {}

  /** Stages catch up in the order in which they are made. */
  stage(options: StageOptions = {}): Stage {
    const stage = new Stage(options, () => this.#schedule());
    this.#stages.push(stage);
    return stage;
  }

  /** From now on there are no more views to wait for. */
  complete(): void {
    this.#complete = true;
    this.#schedule();
  }

  /** The newest result; `ended`: there will be no more of this run. */
  offer(newest: Shown | null, ended: boolean): void {
    this.#newest = newest;
    this.#ended = ended;
    if (this.#preparing && this.#preparing.shown !== newest) this.#preparing = null;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      this.#step();
    });
  }

  #step(): void {
    const shown = this.#newest;
    const stage = this.#preparing?.stage ?? this.#stages.find((one) => one.wants(shown, this.#ended));
    if (!stage) {
      if (this.#ended && this.#complete) this.final = shown;
      return;
    }
    if (shown && stage.options.prepare && !this.#prepared(stage, shown, stage.options.prepare)) {
      this.#schedule();
      return;
    }
    this.#preparing = null;
    stage.shown = shown;
    this.#schedule();
  }

  #prepared(stage: Stage, shown: Shown, prepare: (shown: Shown) => Iterator<unknown>): boolean {
    this.#preparing ??= { stage, shown, steps: prepare(shown) };
    const until = this.now() + SLICE_MS;
    do {
      if (this.#preparing.steps.next().done === true) return true;
    } while (this.now() < until);
    return false;
  }
}
