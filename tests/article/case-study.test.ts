import { describe, expect, it } from 'vitest';
import { caseLab } from '../../src/article/case-lab';
import type { CaseProgress } from '../../src/article/case-study';
import { FIRST_PAIRS, kpisOf, MOST_PAIRS, studyCase } from '../../src/article/case-study';
import type { Figure } from '../../src/article/figure';
import { Cancellation } from '../../src/experiments/cancellation';
import type { Executor } from '../../src/experiments/executor';
import { kpis } from '../../src/kpis';
import { scenario, smallFacts, withLever } from '../experiments/world';

const text = { en: 'x', zh: '某' };
const figure: Figure = {
  case: 1,
  name: text,
  kpi: 'conversion',
  reported: 0.1,
  reading: text,
  basis: 'assumed',
  why: text,
};
/** 2.4 extra orders over 24 on 1,000 visits a day: +10 %. */
const asked = withLever(2.4, 31, scenario({ horizonDays: 90, measureFromDay: 61 }));

/** A shop on the calling thread whose runs come back in any order. */
function shop(delays: (n: number) => number = () => 0): Executor & { runs: number } {
  const executor = {
    lanes: 3,
    runs: 0,
    async run(job: Parameters<Executor['run']>[0]) {
      for (let turns = delays(executor.runs++); turns > 0; turns--) await Promise.resolve();
      return { facts: smallFacts(job), cpuMs: 1 };
    },
    close: () => undefined,
  };
  return executor;
}

function study(executor: Executor, more: Partial<Parameters<typeof studyCase>[1]> = {}) {
  const lab = caseLab(executor, kpisOf([figure], kpis), asked);
  return studyCase(lab, { scenario: asked, figures: [figure], pairs: null, variants: {}, ...more });
}

describe('The study of a case', () => {
  it('compares the plan with no plan in the same worlds and judges it', async () => {
    const { rows, pairs } = await study(shop());
    expect(pairs).toBe(FIRST_PAIRS);
    const row = rows[0]!;
    expect(row.simulated.relative).toBeCloseTo(0.1, 2);
    expect(row.simulated.with / row.simulated.without - 1).toBeCloseTo(row.simulated.relative, 9);
    expect(row.halfWidth).toBeLessThan(0.01);
    expect(row.verdict).toBe('agrees');
  });

  it('reads before and after within one run: the same gain, since nothing else changes here', async () => {
    const { rows } = await study(shop());
    expect(rows[0]!.beforeAfter).toBeCloseTo(0.1, 2);
  });

  it('gives the same rows whatever the order in which runs come back', async () => {
    const one = await study(shop());
    const other = await study(shop((n) => (n * 7) % 13));
    expect(JSON.stringify(other.rows)).toBe(JSON.stringify(one.rows));
    expect(other.digest).toBe(one.digest);
  });

  it('adds pairs while an interval is too wide, and stops at the most', async () => {
    const noisy: Executor = {
      ...shop(),
      run: (job) => {
        const facts = smallFacts(job);
        // Orders of each run are off by a fifth, one way or the other, by its number and side.
        const factor = 1 + 0.2 * ((job.replication * 7 + job.scenario.plan.length * 3) % 5 < 2 ? 1 : -1);
        facts.counters.forEach((value, i) => {
          if (value > 0 && value < 100) facts.counters[i] = value * factor;
        });
        return Promise.resolve({ facts, cpuMs: 1 });
      },
    };
    const { rows, pairs } = await study(noisy);
    expect(pairs).toBe(MOST_PAIRS);
    expect(rows[0]!.halfWidth).toBeGreaterThan(0.01);
    expect(rows[0]!.verdict).toBe('differs');
  });

  it('runs as many pairs as it is told, and variants over the pairs at hand', async () => {
    const executor = shop();
    const seen: CaseProgress[] = [];
    const { pairs, rows } = await study(executor, {
      pairs: 4,
      variants: { defaults: Infinity },
      onProgress: (progress) => seen.push(progress),
    });
    expect(pairs).toBe(4);
    // The small shop's lever is none of the catalogue: its variant has an empty plan, and so no effect.
    expect(rows[0]!.variants.defaults!.relative).toBe(0);
    expect(rows[0]!.variants.defaults!.verdict).toBe('differs');
    // With and without, four each; the empty plan is at hand.
    expect(executor.runs).toBe(8);
    expect(new Set(seen.map(({ phase }) => phase))).toEqual(new Set(['plan', 'defaults']));
    expect(seen.every((progress) => progress.pairs <= progress.planned)).toBe(true);
  });

  it('ends with the reason when it is cancelled', async () => {
    const cancellation = new Cancellation();
    const running = study({ ...shop(), run: () => new Promise(() => undefined) }, { signal: cancellation.signal });
    cancellation.cancel(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
  });

  it('refuses a KPI that does not exist', () => {
    expect(() => kpisOf([{ ...figure, kpi: 'nothing' }], kpis)).toThrow(/nothing/);
  });
});
