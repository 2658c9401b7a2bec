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
 * Sizes of a built page. Bound is what page and simulation can load and run, with what is fetched only when asked for
 * (charts, sharing), and the larger of the two languages, of which a visitor loads one. Beside it stand, each with its
 * larger language: the explanations, which follow the opening as data; the published effects, data that come with the
 * first question about a source; and two parts that most visitors never open, own numbers with a worker of its own, and
 * the article's cases. The last but one row is all of it that one visitor could ever load.
 */
export function buildRows(folder: string): Row[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|js|css)$/.test(path))
    .map((path): Sent => ({ path, size: gzipSync(readFileSync(join(folder, path)), { level: 9 }).length / 1000 }));
  const of = (wanted: Part, words?: string): number => {
    const part = files.filter(({ path }) => partOf(path, html) === wanted);
    return (
      sum(part) + (words === undefined ? 0 : largest(files.filter(({ path }) => basename(path).startsWith(words))))
    );
  };
  const bound = of('page', 'language-') + of('worker') + of('later');
  const beside = {
    long: of('none', 'words-long-'),
    evidence: of('evidence', 'words-evidence-'),
    ownNumbers: of('ownNumbers', 'words-ownNumbers-'),
    cases: of('cases', 'words-cases-'),
  };
  const row = (id: string, what: string, value: number): Row => ({ id, what, unit: 'kB gz', value, n: 1 });
  return [
    { ...row('build', 'page and worker, with the larger language', bound), bound: { atMost: 200 } },
    row(
      'build-page',
      'of it what the page opens with: markup, styles, scripts and its language',
      of('page', 'language-'),
    ),
    row('build-worker', 'of it what only the worker of the simulation loads', of('worker')),
    row('build-later', 'of it what is fetched when asked for', of('later')),
    row('build-words', 'beside it, as data: explanations, which follow the opening', beside.long),
    row('build-evidence', 'beside it, as data: published effects, with the first question', beside.evidence),
    row('build-own-numbers', 'beside it: own numbers with their worker, when opened', beside.ownNumbers),
    row('build-cases', 'beside it: the article’s cases, when one is opened', beside.cases),
    row('build-visitor', 'all that one visitor could ever load', sum([...Object.values(beside), bound].map(asSent))),
    row('build-all', 'all files of the build, in both languages', sum(files)),
  ];
}

type Part = 'page' | 'worker' | 'later' | 'evidence' | 'ownNumbers' | 'cases' | 'words' | 'none';

function partOf(path: string, html: string): Part {
  const name = basename(path);
  if (/^(language|words-\w+)-(en|zh)-/.test(name)) return 'words';
  if (name.startsWith('evidence-')) return 'evidence';
  if (/^(OwnNumbers|order-file|bad-rows)/.test(name)) return 'ownNumbers';
  if (name.startsWith('CasePanel')) return 'cases';
  if (name.startsWith('shop.worker') || name.startsWith('world')) return 'worker';
  // Styles come with the script of the same name.
  const opens =
    path === 'index.html' || html.includes(name) || (name.endsWith('.css') && html.includes(scriptOf(name)));
  return opens ? 'page' : 'later';
}

const scriptOf = (styles: string): string => `assets/${styles.slice(0, styles.indexOf('-'))}-`;

const asSent = (size: number): Sent => ({ path: '', size });

const sum = (files: readonly Sent[]): number => files.reduce((all, { size }) => all + size, 0);

const largest = (files: readonly Sent[]): number => Math.max(0, ...files.map(({ size }) => size));
