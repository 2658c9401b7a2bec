import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/tree';

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'planted-tests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A run of vitest, with the reporter of the project, over one planted file of tests. */
function runOf(code: string, args: readonly string[] = []): { lastLine: string | undefined; status: number | null } {
  const own = mkdtempSync(join(folder, 'run-'));
  writeFileSync(join(own, 'a.test.js'), `import { expect, it } from 'vitest';\n${code}`);
  const reporter = join(root, 'tests/reporter/vitest-reporter.ts');
  writeFileSync(
    join(own, 'vitest.config.js'),
    `export default { test: { include: ['*.test.js'], allowOnly: false, reporters: ['default', ${JSON.stringify(reporter)}] } };`,
  );
  const env: NodeJS.ProcessEnv = { ...process.env, TALLY_FILE: '' };
  for (const name of Object.keys(env)) if (name.startsWith('VITEST')) Reflect.deleteProperty(env, name);
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', own, ...args],
    { cwd: own, env, encoding: 'utf8' },
  );
  return { lastLine: stdout.trimEnd().split('\n').at(-1), status };
}

const good = "it('holds', () => expect(1).toBe(1));\n";

describe('The last line of a run', () => {
  it('counts what passed, and the run succeeds', () =>
    expect(runOf(good + good.replace('holds', 'holds too'))).toEqual({ lastLine: '2 passed, 0 failed', status: 0 }));

  it('counts what failed, and the run fails', () =>
    expect(runOf(`${good}it('errs', () => expect(1).toBe(2));`)).toEqual({
      lastLine: '1 passed, 1 failed',
      status: 1,
    }));

  it('counts a skipped test as failed', () =>
    expect(runOf(`${good}it.skip('waits', () => {});`)).toEqual({ lastLine: '1 passed, 1 failed', status: 1 }));

  it('counts a test left to do as failed', () =>
    expect(runOf(`${good}it.todo('comes later');`)).toEqual({ lastLine: '1 passed, 1 failed', status: 1 }));

  it('refuses a focused test', () => {
    const { lastLine, status } = runOf(`${good}it.only('is all there is', () => {});`);
    expect(status).toBe(1);
    expect(lastLine).not.toMatch(/, 0 failed$/);
  });

  it('counts a file that cannot be loaded as failed', () =>
    expect(runOf(`${good}throw new Error('broken');`)).toEqual({ lastLine: '0 passed, 1 failed', status: 1 }));

  it('counts an error outside of any test as failed', () =>
    expect(runOf(`${good}void Promise.reject(new Error('nobody waits for it'));`)).toEqual({
      lastLine: '1 passed, 1 failed',
      status: 1,
    }));

  it('fails a run in which nothing ran', () => expect(runOf('').status).toBe(1));

  it('leaves out what a filter on the command line left out', () =>
    expect(runOf(`${good}it('errs', () => expect(1).toBe(2));`, ['-t', 'holds'])).toEqual({
      lastLine: '1 passed, 0 failed',
      status: 0,
    }));
});
