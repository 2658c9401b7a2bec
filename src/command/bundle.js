// Plain JavaScript: it runs before anything is compiled.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a separator at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles kept: switching between two branches need not build anew, and the folder does not grow for ever. */
const KEPT = 16;
const HOUR = 3_600_000;

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * What the bundles are made of: every source but the page's, and the packages. By content, so that a touch is no change.
 * @param {string} project
 */
function fingerprint(project) {
  const hash = createHash('sha256').update(process.version);
  const page = join(project, 'src', 'app');
  const sources = filesBelow(join(project, 'src')).filter(
    (path) => !path.startsWith(page) && /\.(ts|js|json)$/.test(path),
  );
  for (const path of [...sources.sort(), join(project, 'package-lock.json')]) {
    hash.update(relative(project, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A module that says `new URL('./node-worker.js', import.meta.url)` gets the bundle of src/worker/node-worker.ts there.
 * @param {string} project
 * @returns {import('vite').Plugin}
 */
function workerBeside(project) {
  return {
    name: 'worker-beside',
    transform(code) {
      if (!code.includes('./node-worker.js')) return;
      this.emitFile({
        type: 'chunk',
        id: join(project, 'src', 'worker', 'node-worker.ts'),
        fileName: 'node-worker.js',
      });
    },
  };
}

/**
 * The folder that holds `NAME.js`, the bundle of src/command/NAME.ts, and beside it the worker if it uses one. Built when
 * a source has changed since; complete or absent, whoever else builds it too.
 * @param {string} name
 * @param {string} [project] another project than this one, for a test
 * @returns {Promise<string>}
 */
export async function bundle(name, project = root) {
  const cache = join(project, '.cache', 'command');
  const folder = join(cache, `${name}-${fingerprint(project)}`);
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  mkdirSync(cache, { recursive: true });
  const building = mkdtempSync(join(cache, 'building-'));
  const { build } = await import('vite');
  await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [workerBeside(project)],
    build: {
      ssr: true,
      outDir: building,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      // All in one folder: `new URL('./node-worker.js', import.meta.url)` holds wherever the code that says it lands.
      rolldownOptions: {
        input: { [name]: join(project, 'src', 'command', `${name}.ts`) },
        // Constants stay `const`: as `var` the engine would not know that they never change (a tenth of a run).
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', topLevelVar: false },
      },
    },
  });
  try {
    renameSync(building, folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  prune(cache);
  return folder;
}

/** @param {string} cache */
function prune(cache) {
  const old = readdirSync(cache)
    .map((name) => ({
      path: join(cache, name),
      time: statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.time - a.time)
    .slice(KEPT)
    .filter(({ time }) => Date.now() - time > HOUR);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
