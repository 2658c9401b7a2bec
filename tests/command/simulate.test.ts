import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/command/root';
import type { Host } from '../../src/command/simulate';
import { simulate } from '../../src/command/simulate';
import type { Executor, Job } from '../../src/experiments/executor';
import { kpis } from '../../src/kpis';
import { toFile } from '../../src/scenario/file';
import { decode } from '../../src/scenario/link';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';
import { inlineShop } from '../../src/worker/inline';
import { catalogue } from '../../src/command/simulate/open-scenario';
import { smallFacts } from '../experiments/world';

const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const base = scenarioOf(presets[0]!);

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ran {
  code: number;
  out: string;
  errors: string[];
  jobs: Job[];
}

/** Runs the command on the calling thread, with the small shop of tests unless told otherwise. */
async function run(args: string[], shop: Executor | null = null): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', errors: [], jobs: [] };
  const small: Executor = {
    lanes: 3,
    run: (job) => Promise.resolve({ facts: smallFacts(job), cpuMs: 2 }),
    close: () => undefined,
  };
  const host: Host = {
    out: (text) => (ran.out += text),
    error: (line) => ran.errors.push(line),
    executor: () => {
      const inner = shop ?? small;
      return Promise.resolve({
        ...inner,
        run: (job, signal) => {
          ran.jobs.push(job);
          return inner.run(job, signal);
        },
      });
    },
  };
  ran.code = await simulate(args, host);
  return ran;
}

async function json(args: string[]) {
  const { code, out } = await run([...args, '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(out) as Record<string, unknown> & {
    kpis: Record<string, { mean: number | null; halfWidth: number | null; n: number; unit: string }>;
    differences?: Record<string, Record<string, unknown>>;
  };
}

describe('simulate', () => {
  it('answers with every KPI of every replication as JSON of the agreed form', async () => {
    const answer = await json(['preset:base', '--replications', '4', '--seed', '9', '--first', '3', '--days', '20']);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        'model',
        'schema',
        'scenario',
        'seed',
        'first',
        'replications',
        'workers',
        'events',
        'visits',
        'elapsedMs',
        'cpuMs',
        'digest',
        'kpis',
      ]),
    );
    expect(answer).toMatchObject({
      seed: 9,
      first: 3,
      replications: 4,
      workers: 3,
      cpuMs: 8,
      events: 4 * 200,
      visits: 4 * 20_000,
    });
    expect(answer['scenario']).toMatchObject({ name: base.name });
    expect(answer['digest']).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.keys(answer.kpis)).toEqual(kpis.map(({ id }) => id));
    expect(answer.kpis['orders']).toMatchObject({ n: 4, unit: 'count' });
    expect(answer.differences).toBeUndefined();
  });

  it('runs 20 replications from the first where nothing is said', async () => {
    const { jobs } = await run(['preset:base']);
    expect(jobs.map(({ replication }) => replication)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('gives a replication the same number whatever --first and --replications are', async () => {
    const first = (await run(['preset:base', '--replications', '5', '--days', '7'])).jobs;
    const later = (await run(['preset:base', '--first', '4', '--replications', '2', '--days', '7'])).jobs;
    expect(later).toEqual(first.slice(3));
  });

  it('says before the run which station the plan will overload, and when', async () => {
    const plan = { ...base, plan: [{ lever: 'service-staffing', settings: { chatAgents: -3 }, fromDay: 3, toDay: 0 }] };
    const { code, errors } = await run([file('overload.json', toFile(plan)), '--replications', '1']);
    expect(code).toBe(0);
    expect(errors.length).toBe(1);
    expect(errors[0]).toMatch(/^note: shop\.chatAgents: Day 3: Chat and e-mail can serve \d+ % of the load/);
  });

  it('compares with the same scenario under an empty plan', async () => {
    const plan = { ...base, plan: [{ lever: catalogue.levers[0]?.id ?? 'more', settings: {}, fromDay: 1, toDay: 0 }] };
    const source = file('plan.json', toFile(plan));
    const { code, jobs, errors } = await run([source, '--against-base', '--replications', '2', '--days', '7']);
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(jobs.map(({ scenario }) => scenario.plan.length)).toEqual([0, 1, 0, 1]);
  });

  it('gives every difference with its relative size, variance reduction and verdict', async () => {
    const other = file('other.json', toFile({ ...base, shop: { ...base.shop, pickers: base.shop.pickers + 1 } }));
    const answer = await json([other, '--against', 'preset:base', '--replications', '12', '--days', '7']);
    expect(Object.keys(answer.differences!)).toEqual(kpis.map(({ id }) => id));
    // The small shop has no pickers: nothing differs, and it says so.
    expect(answer.differences!['orders']).toMatchObject({
      mean: 0,
      halfWidth: 0,
      relative: 0,
      relativeHalfWidth: 0,
      vrf: null,
      verdict: 'no practical difference',
    });
  });

  it('compares another scenario over the same days with the same luck, and says when that changes it', async () => {
    const other = file('long.json', toFile({ ...base, horizonDays: 200, measureFromDay: 30, seed: 77 }));
    const { jobs, errors } = await run(['preset:base', '--against', other, '--replications', '1']);
    expect(jobs.map(({ scenario }) => [scenario.horizonDays, scenario.measureFromDay, scenario.seed])).toEqual([
      [base.horizonDays, base.measureFromDay, base.seed],
    ]);
    expect(errors.join()).toContain('long.json: read over days');
  });

  it('keeps the length of the measured window at the end of another horizon', async () => {
    const source = file('window.json', toFile({ ...base, horizonDays: 100, measureFromDay: 71 }));
    const windows: (readonly [number, number])[] = [];
    for (const days of ['60', '10']) {
      const { jobs } = await run([source, '--days', days, '--replications', '1']);
      windows.push([jobs[0]!.scenario.measureFromDay, jobs[0]!.scenario.horizonDays]);
    }
    expect(windows).toEqual([
      [31, 60],
      [1, 10],
    ]);
  });

  it('opens a file, a link and a preset as the same scenario', async () => {
    const { link } = (await json(['preset:base', '--replications', '1', '--link'])) as unknown as { link: string };
    expect(decode(link, catalogue)).toMatchObject({ ok: true, value: { scenario: base } });
    const sources = ['preset:base@1', link, `https://example.org/shop/${link}`, file('base.json', toFile(base))];
    const scenarios: Scenario[] = [];
    for (const source of sources) scenarios.push((await run([source, '--replications', '1'])).jobs[0]!.scenario);
    for (const scenario of scenarios) expect(scenario).toEqual(base);
  });

  it('prints a table for people, with a line per KPI', async () => {
    const { out } = await run(['preset:base', '--against-base', '--replications', '10', '--days', '7']);
    for (const kpi of kpis) expect(out).toContain(kpi.name.en);
    expect(out).toMatch(/digest [0-9a-f]{16}/);
    expect(out).toContain('no practical difference');
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says why there is no figure: too few days for what has to follow, or nothing to measure', async () => {
    for (const against of [[], ['--against-base']]) {
      const { out } = await run(['preset:base', ...against, '--replications', '2', '--days', '7']);
      expect(out).toMatch(/^Repurchase within 90 days .* needs 91 days$/m);
    }
  });

  it('names the run that failed and ends with 1', async () => {
    const failing: Executor = {
      lanes: 1,
      run: () => Promise.reject(new Error('run stopped: out of cents')),
      close: () => undefined,
    };
    const { code, errors, out } = await run(['preset:base'], failing);
    expect([code, errors, out]).toEqual([1, ['run stopped: out of cents'], '']);
  });
});

describe('bad input', () => {
  const wrongType = toFile(base).replace(/"pickers": [\d.]+/, '"pickers": "three"');
  it.each([
    [[], 'no scenario'],
    [['nowhere.json'], 'nowhere.json: no such file'],
    [['preset:nope'], 'preset:nope: no such preset'],
    [['preset:base@99'], 'preset:base@99: no such preset'],
    [['https://example.org/#1.t1.c1.broken~'], 'https://example.org/#1.t1.c1.broken~: The link'],
    [['preset:base', 'preset:base'], 'only one scenario'],
    [['preset:base', '--replications', '0'], '--replications: "0"'],
    [['preset:base', '--replications', '2.5'], '--replications: "2.5"'],
    [['preset:base', '--replications', '1e3'], '--replications: "1e3"'],
    [['preset:base', '--first', '0'], '--first: "0"'],
    [['preset:base', '--seed', '4294967296'], '--seed: "4294967296"'],
    [['preset:base', '--seed'], '--seed: a value is missing'],
    [['preset:base', '--days', '0'], '--days: "0"'],
    [['preset:base', '--days', '99999'], '--days: "99999"'],
    [['preset:base', '--format', 'xml'], '--format: "xml"'],
    [['preset:base', '--frmat', 'json'], '--frmat: unknown option'],
    [['preset:base', '--toString', 'json'], '--toString: unknown option'],
    [['preset:base', '--seed', '1', '--seed', '2'], '--seed: given twice'],
    [['preset:base', '--against-base', '--against', 'preset:base'], '--against-base: not together'],
    [['preset:base', '--against', 'preset:nope'], 'preset:nope: no such preset'],
    [[tmpdir()], `${tmpdir()}: `],
    [[file('cut.json', '{"schema": 1,')], 'cut.json: The file is not JSON'],
    [[file('list.json', '[]')], 'list.json: This is not a scenario'],
    [[file('newer.json', '{"schema": 99}')], 'newer.json: The scenario was made by a newer version'],
    [[file('wrong.json', wrongType)], 'wrong.json: shop.pickers: '],
    [[file('infinite.json', toFile(base).replace(/"seed": \d+/, '"seed": 1e400'))], 'infinite.json: seed: '],
    [['two\nlines.json'], 'two lines.json: no such file'],
  ])('%j ends with 2 and one line that names it', async (args, offender) => {
    const { code, out, errors, jobs } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(offender);
    expect(errors[0]).not.toContain('\n');
    expect(jobs).toEqual([]);
  });
});

describe('the command as it is called', () => {
  const call = (args: string[]) =>
    promisify(execFile)(process.execPath, [join(projectRoot(), 'src/command/launch.js'), 'simulate', ...args]);

  it('gives in worker threads what the calling thread gives', async () => {
    const args = ['preset:base', '--days', '5', '--replications', '3', '--format', 'json'];
    const { stdout } = await call([...args, '--workers', '2']);
    const there = JSON.parse(stdout) as Record<string, unknown>;
    const here = JSON.parse((await run(args, inlineShop())).out) as Record<string, unknown>;
    expect(there['workers']).toBe(2);
    for (const part of ['digest', 'kpis', 'events', 'visits', 'scenario']) expect(there[part]).toEqual(here[part]);
  });

  it('ends with 2 and one line on stderr for bad input', async () => {
    const failed = await call(['nowhere.json']).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'simulate: nowhere.json: no such file, and not a link or preset:ID\n',
    });
  });
});
