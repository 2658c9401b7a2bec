// node src/command/launch.js NAME [ARGUMENTS]: runs `main(args)` of src/command/NAME.ts and exits with its number.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, root } from './bundle.js';

const [name = '', ...args] = process.argv.slice(2);

/** @param {string} command */
const sourceOf = (command) => join(root, 'src', 'command', `${command}.ts`);

if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(sourceOf(name))) {
  const commands = readdirSync(join(root, 'src', 'command'))
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        /export (async )?function main\b/.test(readFileSync(sourceOf(file.slice(0, -3)), 'utf8')),
    )
    .map((file) => file.slice(0, -3));
  process.stderr.write(`no command "${name}"; there are: ${commands.join(', ')}\n`);
  process.exit(2);
}

// A reader that stops early, such as head, is no fault.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
  process.exit();
});
process.setSourceMapsEnabled(true);

/** @type {string} */
let folder;
try {
  folder = await bundle(name);
} catch (error) {
  process.stderr.write(`${name} could not be built: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const { main } = await import(pathToFileURL(join(folder, `${name}.js`)).href);
process.exitCode = await main(args);
