import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** A file of a build, in kB as a host sends it: gzip at its best; 1 kB = 1000 bytes. */
interface Sent {
  readonly path: string;
  readonly size: number;
}

/**
 * Sizes of a built page. Bound is everything that page and worker can load and run, whatever is fetched only when asked
 * for included, with the larger one of the languages, of which a visitor loads one. The published effects are data,
 * fetched with the first question about a source: they have a row of their own.
 */
export function buildRows(folder: string): Row[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|js|css)$/.test(path))
    .map((path): Sent => ({ path, size: gzipSync(readFileSync(join(folder, path)), { level: 9 }).length / 1000 }));
  const part = (wanted: Part): Sent[] => files.filter(({ path }) => partOf(path, html) === wanted);
  const size = (wanted: Part): number => sum(part(wanted));
  const language = largest(part('language'));
  const evidence = size('evidence') + largest(part('evidenceInOneLanguage'));
  const row = (id: string, what: string, value: number): Row => ({ id, what, unit: 'kB gz', value, n: 1 });
  return [
    {
      ...row(
        'build',
        'page and worker, with the larger language',
        size('page') + size('worker') + size('later') + language,
      ),
      bound: { atMost: 200 },
    },
    row(
      'build-page',
      'of it what the page opens with: markup, styles, scripts and its language',
      size('page') + language,
    ),
    row('build-worker', 'of it what only the worker loads', size('worker')),
    row('build-later', 'of it what is fetched when asked for', size('later')),
    row('build-evidence', 'beside it, as data: published effects, fetched with the first question', evidence),
    row('build-all', 'all files of the build, in both languages', sum(files)),
  ];
}

type Part = 'page' | 'worker' | 'later' | 'language' | 'evidence' | 'evidenceInOneLanguage';

function partOf(path: string, html: string): Part {
  const name = basename(path);
  if (name.startsWith('language-')) return 'language';
  if (/^evidence-(en|zh)-/.test(name)) return 'evidenceInOneLanguage';
  if (name.startsWith('evidence-')) return 'evidence';
  if (name.includes('worker')) return 'worker';
  // Styles come with the script of the same name.
  const opens =
    path === 'index.html' || html.includes(name) || (name.endsWith('.css') && html.includes(scriptOf(name)));
  return opens ? 'page' : 'later';
}

const scriptOf = (styles: string): string => `assets/${styles.slice(0, styles.indexOf('-'))}-`;

const sum = (files: readonly Sent[]): number => files.reduce((all, { size }) => all + size, 0);

const largest = (files: readonly Sent[]): number => Math.max(0, ...files.map(({ size }) => size));
