import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shown } from '../../src/app/state/runner.svelte';
import { Stages } from '../../src/app/state/stages.svelte';
import { StudyResult } from '../../src/experiments/study-result';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';

const shown = (): Shown => ({ scenario: scenarioOf(presets[0]!), result: new StudyResult([], [], null, 1, 'looks') });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('views that catch up with a result', () => {
  it('are final when the run has ended, every view has caught up, and no more views are to come', () => {
    const stages = new Stages(() => 0);
    const last = shown();
    stages.offer(last, true);
    vi.runAllTimers();
    expect(stages.final).toBeNull();
    const first = stages.stage();
    const second = stages.stage({ atEnd: true });
    stages.complete();
    vi.advanceTimersToNextTimer();
    expect([first.shown, second.shown, stages.final]).toEqual([last, null, null]);
    vi.runAllTimers();
    expect(second.shown).toBe(last);
    expect(stages.final).toBe(last);
  });

  it('are not final while the run goes on, nor for the result before', () => {
    const stages = new Stages(() => 0);
    stages.stage();
    stages.complete();
    const first = shown();
    stages.offer(first, false);
    vi.runAllTimers();
    expect(stages.final).toBeNull();
    stages.offer(first, true);
    vi.runAllTimers();
    const second = shown();
    stages.offer(second, true);
    expect(stages.final).toBe(first);
    vi.runAllTimers();
    expect(stages.final).toBe(second);
  });

  it('are not final before what a view prepares in slices is there', () => {
    let now = 0;
    const stages = new Stages(() => now);
    const view = stages.stage({
      *prepare() {
        for (let i = 0; i < 3; i++) yield (now += 10);
      },
    });
    stages.complete();
    const last = shown();
    stages.offer(last, true);
    vi.advanceTimersToNextTimer();
    expect([view.shown, stages.final]).toEqual([null, null]);
    vi.runAllTimers();
    expect(stages.final).toBe(last);
  });
});
