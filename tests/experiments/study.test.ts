import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/experiments/cancellation';
import { Lab } from '../../src/experiments/lab';
import type { StudyProgress } from '../../src/experiments/study';
import type { StudyResult } from '../../src/experiments/study-result';
import { draw } from '../../src/sim/keyed';
import { HeldExecutor, kpis, scenario, settle, ShuffledExecutor, withLever } from './world';

const base = scenario();
const plan = withLever(2);

/** Every number that a study answers with. */
function answers(result: StudyResult): unknown {
  return {
    n: result.n,
    digest: [result.digest, result.baseDigest],
    kpis: kpis.map(({ id }) => [result.estimate(id), result.baseEstimate(id), result.difference(id), result.days(id)]),
  };
}

describe('a study', () => {
  it('gives the same numbers whatever the number of lanes and the order in which runs end', async () => {
    const results: unknown[] = [];
    for (const [lanes, seed] of [
      [1, 1],
      [2, 2],
      [3, 3],
      [7, 4],
    ] as const) {
      const lab = new Lab({ executor: new ShuffledExecutor(lanes, seed), kpis });
      results.push(answers(await lab.study({ scenario: plan, against: base, replications: 24 }).finished));
    }
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('shows the first n complete pairs only, in order, whichever run ends first', async () => {
    const executor = new HeldExecutor(8);
    const seen: number[] = [];
    const lab = new Lab({ executor, kpis });
    const study = lab.study({
      scenario: plan,
      against: base,
      replications: 4,
      onProgress: ({ result }) => seen.push(result.n),
    });
    await settle();
    expect(executor.asked.map(({ job }) => [job.scenario.plan.length, job.replication])).toEqual([
      [0, 1],
      [1, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 3],
      [0, 4],
      [1, 4],
    ]);
    for (const i of [7, 6, 3, 2, 1]) executor.asked[i]!.end();
    await settle();
    expect(study.result.n).toBe(0);
    executor.asked[0]!.end();
    await settle();
    expect(study.result.n).toBe(2);
    expect(seen.at(-1)).toBe(2);
    executor.asked[4]!.end();
    executor.asked[5]!.end();
    await settle();
    expect((await study.finished).n).toBe(4);
    expect(seen).toEqual([1, 2, 4].filter((n) => seen.includes(n)));
  });

  it('completes pairs one after the other on a single lane', async () => {
    const executor = new HeldExecutor(1);
    const lab = new Lab({ executor, kpis });
    const study = lab.study({ scenario: plan, against: base, replications: 20 });
    await settle();
    expect(executor.asked.length).toBeLessThan(8);
    executor.asked[0]!.end();
    executor.asked[1]!.end();
    await settle();
    expect(study.result.n).toBe(1);
    study.cancel();
  });

  it('begins where it is told, with the same replications', async () => {
    const lab = new Lab({ executor: new ShuffledExecutor(2, 5), kpis });
    const whole = await lab.study({ scenario: plan, against: null, replications: 6 }).finished;
    const part = await new Lab({ executor: new ShuffledExecutor(1, 6), kpis }).study({
      scenario: plan,
      against: null,
      first: 3,
      replications: 4,
    }).finished;
    expect(part.scenario.map(({ digest }) => digest)).toEqual(whole.scenario.slice(2).map(({ digest }) => digest));
  });

  it('runs only the scenario again when a lever changes, and nothing when it changes back', async () => {
    const executor = new ShuffledExecutor(2, 7);
    const lab = new Lab({ executor, kpis });
    await lab.study({ scenario: plan, against: base, replications: 10 }).finished;
    expect(executor.runs).toBe(20);
    await lab.study({ scenario: withLever(3), against: base, replications: 10 }).finished;
    expect(executor.runs).toBe(30);
    const back = await lab.study({ scenario: plan, against: base, replications: 10 }).finished;
    expect(executor.runs).toBe(30);
    expect(back.n).toBe(10);
    await lab.study({ scenario: { ...plan, name: 'renamed' }, against: base, replications: 10 }).finished;
    expect(executor.runs).toBe(30);
    await lab.study({ scenario: { ...plan, seed: 2 }, against: { ...base, seed: 2 }, replications: 10 }).finished;
    expect(executor.runs).toBe(50);
  });

  it('takes over base runs that are under way when a lever changes, and stops those of the old scenario', async () => {
    const executor = new HeldExecutor(2);
    const lab = new Lab({ executor, kpis });
    const old = lab.study({ scenario: plan, against: base, replications: 3 });
    await settle();
    old.cancel();
    const next = lab.study({ scenario: withLever(3), against: base, replications: 3 });
    await settle();
    await settle();
    const aborted = executor.asked.filter((held) => held.aborted).map(({ job }) => job.scenario.plan.length);
    expect(aborted).toEqual([1, 1, 1]);
    expect(
      executor.asked.filter(({ job }) => job.scenario.plan.length === 0).map(({ job }) => job.replication),
    ).toEqual([1, 2, 3]);
    for (let i = 0; i < executor.asked.length; i++) executor.asked[i]!.end();
    await settle();
    for (let i = 0; i < executor.asked.length; i++) executor.asked[i]!.end();
    await expect(next.finished).resolves.toMatchObject({ n: 3 });
  });

  it('does not run a study that compares a scenario with itself twice', async () => {
    const executor = new ShuffledExecutor(2, 8);
    const lab = new Lab({ executor, kpis });
    const result = await lab.study({ scenario: base, against: { ...base, name: 'again' }, replications: 10 }).finished;
    expect(executor.runs).toBe(10);
    expect(kpis.every(({ id }) => result.difference(id)!.identical)).toBe(true);
  });

  it('answers other questions with other luck and the same one with the same', async () => {
    const lab = new Lab({ executor: new ShuffledExecutor(2, 9), kpis });
    const seeds = await Promise.all(
      [1, 2, 1].map((seed) => lab.study({ scenario: { ...plan, seed }, against: null, replications: 3 }).finished),
    );
    expect(seeds[0]!.digest).toBe(seeds[2]!.digest);
    expect(seeds[0]!.digest).not.toBe(seeds[1]!.digest);
  });

  it('names the failed run and keeps what is complete', async () => {
    const executor = new HeldExecutor(1);
    const study = new Lab({ executor, kpis }).study({ scenario: plan, against: null, replications: 5 });
    await settle();
    executor.asked[0]!.end();
    await settle();
    executor.asked[1]!.fail(new Error('the worker was silent'));
    await expect(study.finished).rejects.toThrow('the worker was silent');
    expect(study.state).toBe('failed');
    expect(study.result.n).toBe(1);
    expect(executor.asked.slice(2).every(({ aborted }) => aborted)).toBe(true);
  });
});

describe('a cancelled study', () => {
  it('delivers nothing any more, at whatever moment of 1,000 it is cancelled', async () => {
    for (let trial = 0; trial < 1000; trial++) {
      const executor = new HeldExecutor(3);
      let told = 0;
      let settled = '';
      const study = new Lab({ executor, kpis: [] }).study({
        scenario: plan,
        against: base,
        replications: 3,
        onProgress: () => told++,
      });
      study.finished.then(
        () => (settled = 'resolved'),
        (error: unknown) => (settled = (error as Error).name),
      );
      await settle();
      const before = Math.floor(draw(51, trial, 1, 0) * 6);
      for (let i = 0; i < before; i++) executor.asked[i]!.end();
      if (draw(51, trial, 1, 1) < 0.5) await settle();
      study.cancel();
      const then = told;
      for (const held of executor.asked) held.end();
      await settle();
      expect(told).toBe(then);
      expect(settled).toBe('Cancelled');
    }
  });

  it('is cancelled by the signal it was given, with the signal’s reason', async () => {
    const controller = new AbortController();
    const study = new Lab({ executor: new HeldExecutor(), kpis }).study({
      scenario: plan,
      against: base,
      replications: 3,
      signal: controller.signal,
    });
    await settle();
    controller.abort(new Error('tab closed'));
    await expect(study.finished).rejects.toThrow('tab closed');
    const late = new Lab({ executor: new HeldExecutor(), kpis }).study({
      scenario: plan,
      against: base,
      replications: 3,
      signal: controller.signal,
    });
    await expect(late.finished).rejects.toThrow('tab closed');
  });

  it('can no longer be extended, paused or stopped into delivering', async () => {
    const executor = new HeldExecutor(1);
    const study = new Lab({ executor, kpis }).study({ scenario: plan, against: null, replications: 2 });
    await settle();
    study.cancel();
    study.pause();
    study.resume();
    study.stop();
    await expect(study.finished).rejects.toBeInstanceOf(Cancelled);
    expect(study.state).toBe('stopped');
  });
});

describe('a study under way', () => {
  it('starts nothing while paused and goes on where it was', async () => {
    const executor = new HeldExecutor(1);
    const study = new Lab({ executor, kpis }).study({ scenario: plan, against: null, replications: 30 });
    await settle();
    const asked = executor.asked.length;
    study.pause();
    for (const held of executor.asked) held.end();
    await settle();
    expect(executor.asked.length).toBe(asked);
    expect(study.result.n).toBe(asked);
    expect(study.state).toBe('paused');
    study.resume();
    await settle();
    expect(executor.asked.length).toBeGreaterThan(asked);
    for (let i = 0; study.state === 'running'; i++) {
      executor.asked[i]?.end();
      await settle();
    }
    expect((await study.finished).n).toBe(30);
    expect(executor.asked.length).toBe(30);
  });

  it('is extended without running anything again, and is judged at the looks from then on', async () => {
    const executor = new ShuffledExecutor(2, 10);
    const lab = new Lab({ executor, kpis });
    const study = lab.study({ scenario: plan, against: base, replications: 12, judging: 'once' });
    const first = await study.finished;
    expect(first.difference('orders')!.verdict).toMatchObject({ word: 'better', pairs: 12 });
    study.extend(20);
    expect(study.state).toBe('running');
    const second = await study.finished;
    expect(second.n).toBe(20);
    expect(executor.runs).toBe(40);
    expect(second.difference('orders')!.verdict).toMatchObject({ word: 'better', pairs: 10 });
    expect(first.n).toBe(12);
  });

  it('shows running intervals only while a study that is judged once is not complete', async () => {
    const words = new Set<string>();
    const lab = new Lab({ executor: new ShuffledExecutor(2, 0), kpis });
    const study = lab.study({
      scenario: plan,
      against: base,
      replications: 15,
      judging: 'once',
      onProgress: ({ state, result }) => {
        if (state === 'running') words.add(result.difference('orders')!.verdict.word);
      },
    });
    const result = await study.finished;
    expect([...words].sort()).toEqual(['first look', 'running interval']);
    expect(result.difference('orders')!.verdict.word).toBe('better');
  });

  it('ends by hand with what is complete', async () => {
    const executor = new HeldExecutor(1);
    const study = new Lab({ executor, kpis }).study({ scenario: plan, against: null, replications: 30 });
    await settle();
    executor.asked[0]!.end();
    await settle();
    study.stop();
    expect((await study.finished).n).toBe(1);
    expect(study.state).toBe('stopped');
  });

  it('stops by itself after the same number of pairs on any number of lanes, and goes on when extended', async () => {
    const ends: number[] = [];
    for (const lanes of [1, 4]) {
      const executor = new ShuffledExecutor(lanes, 12);
      const lab = new Lab({ executor, kpis });
      const stopping = { kpis: ['orders', 'conversion'], relative: 0.001 };
      const study = lab.study({ scenario: withLever(0.5), against: base, replications: 160, stopping });
      ends.push((await study.finished).n);
      study.extend(ends[0]! + 15);
      expect((await study.finished).n).toBe(ends[0]! + 15);
    }
    expect(ends[0]).toBe(ends[1]);
    expect(ends[0]).toBeGreaterThanOrEqual(10);
    expect(ends[0]).toBeLessThan(160);
  });

  it('stops at the precision asked of a single scenario', async () => {
    const lab = new Lab({ executor: new ShuffledExecutor(2, 13), kpis });
    const stopping = { kpis: ['orders'], relative: 0.02 };
    const { n } = await lab.study({ scenario: base, against: null, replications: 160, stopping }).finished;
    expect(n).toBe(15);
  });

  it('stops when its seconds are over', async () => {
    let now = 0;
    const lab = new Lab({ executor: new ShuffledExecutor(1, 14), kpis, now: () => (now += 100) });
    const stopping = { kpis: ['orders'], relative: 0, seconds: 2 };
    const { n } = await lab.study({ scenario: base, against: null, replications: 160, stopping }).finished;
    expect(n).toBeGreaterThan(0);
    expect(n).toBeLessThan(30);
  });

  it('reports progress at most so many times a second, and always its end', async () => {
    let now = 0;
    const reports: StudyProgress[] = [];
    const lab = new Lab({ executor: new ShuffledExecutor(1, 15), kpis, now: () => now, progressPerSecond: 10 });
    const study = lab.study({
      scenario: base,
      against: null,
      replications: 50,
      onProgress: (progress) => {
        reports.push(progress);
      },
    });
    const ticking = setInterval(() => (now += 10), 0);
    await study.finished;
    clearInterval(ticking);
    expect(reports.length).toBeLessThanOrEqual(2 + now / 100);
    expect(reports.at(-1)).toMatchObject({ state: 'done', planned: 50, runs: 50, runsPlanned: 50 });
  });
});
