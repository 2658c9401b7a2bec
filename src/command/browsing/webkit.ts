import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Say } from './browsers';
import { findOrInstallWebKit } from './browsers';
import { freePort } from './free-port';
import type { OpenPage } from './page';

/** What every element of the WebDriver protocol is keyed by (W3C WebDriver, section 12). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Over the HTTP of WebDriver: nothing else speaks to WebKitGTK. */
export async function openInWebKit(address: string, say: Say): Promise<OpenPage> {
  const { driver, miniBrowser, screen, origin } = findOrInstallWebKit(say);
  say(`WebKit: ${miniBrowser} (${origin}) with ${driver}`);
  const port = await freePort(8123);
  const [program, ...before] = screen;
  // A process group of its own, so that screen, driver and browser end together.
  const child = spawn(program!, [...before, driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  process.once('exit', () => end(child));
  try {
    const session = await openSession(`http://127.0.0.1:${port}`, miniBrowser, child);
    await session.call('POST', '/url', { url: address });
    const find = async (part: string): Promise<string | null> => {
      const found = (await session.call('POST', '/elements', { using: 'css selector', value: part })) as {
        [ELEMENT]: string;
      }[];
      return found[0]?.[ELEMENT] ?? null;
    };
    return {
      browser: session.browser,
      text: async (part) => {
        const element = await find(part);
        return element && ((await session.call('GET', `/element/${element}/property/textContent`)) as string | null);
      },
      attribute: async (part, name) => {
        const element = await find(part);
        return element && ((await session.call('GET', `/element/${element}/attribute/${name}`)) as string | null);
      },
      press: async (part) => {
        const element = await find(part);
        if (element === null) throw new Error(`the page has no ${part}`);
        await session.call('POST', `/element/${element}/click`, {});
      },
      close: async () => {
        await session.call('DELETE', '').catch(() => undefined);
        end(child);
      },
    };
  } catch (error) {
    end(child);
    throw error;
  }
}

interface Session {
  readonly browser: string;
  call(method: string, path: string, body?: unknown): Promise<unknown>;
}

async function openSession(server: string, binary: string, child: ChildProcess): Promise<Session> {
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  await ready(server, child);
  const { sessionId, capabilities: granted } = (await call(`${server}/session`, 'POST', { capabilities })) as {
    sessionId: string;
    capabilities: { browserName?: string; browserVersion?: string };
  };
  return {
    browser: `WebKitGTK ${granted.browserName ?? ''} ${granted.browserVersion ?? ''}`.replace(/\s+/g, ' ').trim(),
    call: (method, path, body) => call(`${server}/session/${sessionId}${path}`, method, body),
  };
}

/** The virtual screen and the driver need a moment to come up. */
async function ready(server: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended at once with code ${child.exitCode}`);
    try {
      await call(`${server}/status`, 'GET');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error('WebKitWebDriver did not come up in 20 s');
}

async function call(address: string, method: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(60_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error?: string; message?: string };
  throw new Error(`WebKitWebDriver: ${error ?? answer.status} ${message ?? ''}`.trim());
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}
