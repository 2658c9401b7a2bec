import { describe, expect, it } from 'vitest';
import type { CasesHost } from '../../src/command/cases';
import { cases } from '../../src/command/cases';
import type { Executor } from '../../src/experiments/executor';
import { smallFacts } from '../experiments/world';

interface Ran {
  code: number;
  out: string;
  errors: string[];
  runs: number;
}

/** Runs the command on the calling thread over the small shop of tests, which knows visits, orders and units alone. */
async function run(args: string[], fail = false): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', errors: [], runs: 0 };
  const executor: Executor = {
    lanes: 2,
    run: (job) => {
      ran.runs++;
      return fail ? Promise.reject(new Error('out of luck')) : Promise.resolve({ facts: smallFacts(job), cpuMs: 1 });
    },
    close: () => undefined,
  };
  const host: CasesHost = {
    out: (text) => (ran.out += text),
    error: (line) => ran.errors.push(line),
    executor: () => Promise.resolve(executor),
  };
  ran.code = await cases(args, host);
  return ran;
}

interface Row {
  case: number;
  figure: { en: string; zh: string };
  kpi: string;
  reported: number;
  simulated: { with: number | null; without: number | null; relative: number | null };
  halfWidth: number | null;
  beforeAfter: number | null;
  verdict: string;
  basis: string;
  atCentral: string;
  why: { en: string; zh: string };
}

describe('The command `cases`', () => {
  it('reports the 37 figures, each with a verdict, a basis and a reason in both languages', async () => {
    const { code, out, errors } = await run(['--json', '--replications', '2']);
    expect([code, errors]).toEqual([0, []]);
    const { rows, agree, differ } = JSON.parse(out) as { rows: Row[]; agree: number; differ: number };
    expect(rows).toHaveLength(37);
    expect(agree + differ).toBe(37);
    for (const row of rows) {
      expect(['agrees', 'differs']).toContain(row.verdict);
      expect(['agrees', 'differs']).toContain(row.atCentral);
      expect(['sourced', 'assumed', 'definition']).toContain(row.basis);
      for (const text of [row.figure, row.why]) expect(text.en !== '' && text.zh !== '').toBe(true);
      expect(Number.isFinite(row.reported)).toBe(true);
    }
    const conversion = rows[0]!;
    expect(conversion.kpi).toBe('conversion');
    expect(conversion.simulated.without).toBeCloseTo(0.024, 3);
    // What the small shop does not know is null, not a number.
    expect(rows.find(({ kpi }) => kpi === 'turnover')!.simulated.with).toBeNull();
  });

  it('runs one case alone, as many pairs as asked, and prints a line for each figure with its reason below', async () => {
    const { code, out, runs } = await run(['--case', '3', '--replications=3']);
    expect(code).toBe(0);
    // With the plan, without it, with every lever at its defaults, and with sourced effects only.
    expect(runs).toBe(12);
    expect(out).toContain('Case 3 (case-3@');
    expect(out).not.toContain('Case 1 (');
    expect(out.match(/ (agrees|differs) /g)!.length).toBeGreaterThanOrEqual(7);
    expect(out).toMatch(/Supplier satisfaction \+10 %\. \w/);
  });

  it.each([
    [['--case', '6'], /--case: "6" is not a whole number from 1 to 5/],
    [['--replications', '1'], /--replications/],
    [['--replications'], /--replications/],
    [['--case=2', '--case=3'], /given twice/],
    [['case-1'], /case-1: unknown option/],
  ])('refuses %j with one line that names the offender', async (args, message) => {
    const { code, errors, runs } = await run(args);
    expect([code, runs, errors.length]).toEqual([2, 0, 1]);
    expect(errors[0]).toMatch(message);
  });

  it('says what went wrong when a run fails', async () => {
    const { code, errors } = await run(['--case', '1', '--replications', '2'], true);
    expect(code).toBe(1);
    expect(errors).toEqual(['out of luck']);
  });
});
