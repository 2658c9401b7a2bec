import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../src/command/bundle';
import { root } from '../architecture/tree';

const npmScripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

describe('A bundle of a command', () => {
  let project: string;

  beforeAll(() => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    project = mkdtempSync(join(root, '.cache', 'planted-command-'));
    for (const folder of ['command', 'worker', 'lib', 'app'])
      mkdirSync(join(project, 'src', folder), { recursive: true });
    const files = {
      'package-lock.json': '{}',
      'package.json': '{ "type": "module" }',
      'src/lib/word.ts': "export const word: string = 'one';",
      'src/app/colour.ts': "export const colour = 'red';",
      'src/command/plain.ts': "import { word } from '../lib/word'; export const main = async () => word;",
      'src/command/threaded.ts': "import { ask } from '../worker/pool'; export const main = ask;",
      'src/worker/pool.ts': `import { Worker } from 'node:worker_threads';
        export const ask = () => new Promise((resolve, reject) => {
          new Worker(new URL('./node-worker.js', import.meta.url)).once('message', resolve).once('error', reject);
        });`,
      'src/worker/node-worker.ts': `import { parentPort } from 'node:worker_threads';
        import { word } from '../lib/word';
        parentPort!.postMessage('a worker says ' + word);`,
    };
    for (const [path, content] of Object.entries(files)) writeFileSync(join(project, path), content);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  async function run(name: string): Promise<unknown> {
    const module = (await import(join(await bundle(name, project), `${name}.js`))) as { main: () => Promise<unknown> };
    return module.main();
  }

  it('runs what the source says', async () => expect(await run('plain')).toBe('one'));

  it('has its worker beside it', async () => expect(await run('threaded')).toBe('a worker says one'));

  it('stays as long as no source changes, touched or not', async () => {
    const before = await bundle('plain', project);
    writeFileSync(join(project, 'src/lib/word.ts'), "export const word: string = 'one';");
    writeFileSync(join(project, 'src/app/colour.ts'), "export const colour = 'blue';");
    expect(await bundle('plain', project)).toBe(before);
  });

  it('is built anew when a source changes, its worker as well', async () => {
    writeFileSync(join(project, 'src/lib/word.ts'), "export const word: string = 'two';");
    expect(await run('plain')).toBe('two');
    expect(await run('threaded')).toBe('a worker says two');
  });

  it('is complete when several build it at once', async () => {
    writeFileSync(join(project, 'src/lib/word.ts'), "export const word: string = 'three';");
    expect(await Promise.all([run('plain'), run('threaded'), run('threaded')])).toEqual([
      'three',
      'a worker says three',
      'a worker says three',
    ]);
  });
});

describe('The launcher', () => {
  const launch = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/command/launch.js'), ...args], { cwd: root, encoding: 'utf8' });

  it('says which commands there are when asked for another', () => {
    const { status, stdout, stderr } = launch('nothing');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^no command "nothing"; there are: .*\btheory\b/);
  });

  it('refuses a path in the place of a name', () => expect(launch('../../package').status).toBe(2));

  it("passes on a command's exit status and puts nothing of its own on standard output", () => {
    const { status, stdout, stderr } = launch('theory', 'no-such-file.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^theory: no-such-file\.json: .*\n$/);
  });

  it('has a command for every script that names one', () => {
    const names = Object.values(npmScripts).flatMap((script) => [...script.matchAll(/launch\.js ([a-z]+)/g)]);
    expect(names.length).toBeGreaterThan(3);
    const { stderr } = launch('nothing');
    for (const [, name] of names) expect(stderr).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
