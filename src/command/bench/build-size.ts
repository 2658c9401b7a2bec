import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** Sizes of a built page as a host sends them, gzip at its best; 1 kB = 1000 bytes. */
export function buildRows(folder: string): Row[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const sizes = { page: 0, worker: 0, later: 0 };
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|css)$/.test(path)) continue;
    const bytes = gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
    sizes[partOf(path, html)] += bytes / 1000;
  }
  const row = (id: string, what: string, value: number): Row => ({ id, what, unit: 'kB gz', value, n: 1 });
  return [
    { ...row('build', 'page and worker', sizes.page + sizes.worker + sizes.later), bound: { atMost: 200 } },
    row('build-page', 'of it what the page opens with: markup, script, styles', sizes.page),
    row('build-worker', 'of it the worker', sizes.worker),
    row('build-later', 'of it what is fetched when asked for', sizes.later),
  ];
}

function partOf(path: string, html: string): 'page' | 'worker' | 'later' {
  if (path.includes('worker')) return 'worker';
  return path === 'index.html' || html.includes(path.replaceAll('\\', '/')) ? 'page' : 'later';
}
