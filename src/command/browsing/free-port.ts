import { createServer } from 'node:net';

/** The first free port of this machine from one on. Firefox and WebKit refuse some, such as 4190: ask from 4173 or 8123. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 16; port++) if (await isFree(port)) return port;
  throw new Error(`no free port from ${from} to ${from + 15}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
