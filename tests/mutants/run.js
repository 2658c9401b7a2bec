// npm run test:mutants: plants each fault in a copy of the engine and lets the laws judge it. A fault is caught when a law
// complains, the engine throws, or it does not come to an end. At least 28 of every 30 must be caught.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { faults } from './faults.js';

const root = resolve(import.meta.dirname, '..', '..');
const folder = join(root, '.cache', 'mutants');
const PATIENCE_MS = 180_000;
const LEAST_CAUGHT = 28 / 30;

/** @param {{ file: string, find: string, replace: string } | null} fault @param {string} name */
async function judge(fault, name) {
  const target = fault === null ? '' : join(root, fault.file);
  if (fault !== null && readFileSync(target, 'utf8').split(fault.find).length !== 2) {
    return { caught: false, why: `the source of this fault does not stand exactly once in ${fault.file}` };
  }
  let planted = fault === null;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'plant',
        enforce: 'pre',
        transform(code, id) {
          if (fault === null || id.split('?')[0] !== target) return null;
          planted = true;
          return { code: code.replace(fault.find, () => fault.replace), map: null };
        },
      },
    ],
    build: {
      ssr: join(root, 'tests', 'mutants', 'judge.ts'),
      outDir: join(folder, name),
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'judge.mjs' } },
    },
  });
  if (!planted) return { caught: false, why: 'the fault was not planted' };
  const run = spawnSync(process.execPath, [join(folder, name, 'judge.mjs')], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  if (run.error !== undefined) return { caught: true, why: 'no end' };
  if (run.status === 0) return { caught: false, why: 'every law holds' };
  return {
    caught: true,
    why: (run.stdout.trim() || run.stderr.trim().split('\n').slice(-1)[0] || 'failed').slice(0, 160),
  };
}

mkdirSync(folder, { recursive: true });
const sound = await judge(null, 'sound');
if (sound.caught) {
  process.stdout.write(`the engine without a fault is already broken: ${sound.why}\n0 passed, 1 failed\n`);
  process.exit(1);
}
let caught = 0;
for (const [number, fault] of faults.entries()) {
  const verdict = await judge(fault, `fault-${number}`);
  if (verdict.caught) caught++;
  process.stdout.write(`${verdict.caught ? 'caught ' : 'MISSED '} ${fault.title}\n        ${verdict.why}\n`);
}
rmSync(folder, { recursive: true, force: true });
const enough = caught >= LEAST_CAUGHT * faults.length;
process.stdout.write(
  `${caught} of ${faults.length} faults caught, ${Math.ceil(LEAST_CAUGHT * faults.length)} needed\n`,
);
process.stdout.write(`${enough ? 1 : 0} passed, ${enough ? 0 : 1} failed\n`);
process.exitCode = enough ? 0 : 1;
