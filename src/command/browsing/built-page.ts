import { build, preview } from 'vite';
import { projectRoot } from '../root';
import { freePort } from './free-port';

export interface ServedPage {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** The page as it ships, built anew and served as a static host would. */
export async function servedPage(): Promise<ServedPage> {
  const root = projectRoot();
  await build({ root, logLevel: 'silent' });
  const port = await freePort(4173);
  const server = await preview({ root, logLevel: 'silent', preview: { port, strictPort: true, host: '127.0.0.1' } });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
