import { spawn } from 'node:child_process';
import { build, preview } from 'vite';

/** The program that opens an address in the person's browser, and what it is called with. */
function opener(address: string): readonly [string, readonly string[]] {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return ['xdg-open', [address]];
}

/** Opens the address where there is a screen and a browser. Not being able to is no fault: the address is printed. */
function open(address: string): void {
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!screen || process.env['CI'] || process.env['BROWSER'] === 'none') return;
  const [program, args] = opener(address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** Builds the page and serves it until it is told to stop. `--port N` asks for a port, else the first free one from 4173. */
export async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--port');
  const port = at < 0 ? 4173 : Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    process.stderr.write('--port takes a number from 1 to 65535\n');
    return 2;
  }
  await build({ logLevel: 'warn' });
  const server = await preview({
    logLevel: 'warn',
    preview: { port, host: args.includes('--host') ? '0.0.0.0' : '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  process.stdout.write(`The shop is open at ${address}  (Ctrl+C closes it)\n`);
  open(address);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}
