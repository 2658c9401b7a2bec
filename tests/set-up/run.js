// Every test of the project, over all runners, with one count at the end. Exit status 0 only if something ran and all passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}.cache/tally-${process.pid}.jsonl`;
mkdirSync(`${root}.cache`, { recursive: true });

/** @param {number} port */
const free = (port) =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

let port = 4173;
while (!(await free(port)) && port < 4189) port++;

const runners = [
  { name: 'unit', args: ['node_modules/vitest/vitest.mjs', 'run'] },
  { name: 'e2e', args: ['node_modules/@playwright/test/cli.js', 'test'] },
];

let passed = 0;
let failed = 0;
try {
  for (const { name, args } of runners) {
    const before = tallies().length;
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TALLY_FILE: file, E2E_PORT: String(port) },
    });
    const own = tallies().slice(before);
    for (const tally of own) {
      passed += tally.passed;
      failed += tally.failed;
    }
    // A runner that broke before it could count, or that ran nothing, is a failure of its own.
    const counted = own.reduce((sum, tally) => sum + tally.passed + tally.failed, 0);
    const ownFailed = own.reduce((sum, tally) => sum + tally.failed, 0);
    if (counted === 0 || (status !== 0 && ownFailed === 0)) {
      process.stderr.write(
        `The runner of the ${name} tests ${counted === 0 ? 'ran nothing' : `ended with status ${status}`}.\n`,
      );
      failed++;
    }
  }
} finally {
  rmSync(file, { force: true });
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** @returns {{ runner: string, passed: number, failed: number }[]} */
function tallies() {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
