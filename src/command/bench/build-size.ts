import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** A file of a build, in kB as a host sends it: gzip at its best; 1 kB = 1000 bytes. */
interface Sent {
  readonly name: string;
  readonly content: string;
  readonly size: number;
}

/** What a part of the build begins with, by the names of its files; a file belongs to the first part that needs it. */
const PARTS = {
  page: /^(index|open)-/,
  worker: /^shop\.worker-/,
  later: /^(Details|ShareDialog)-/,
  evidence: /^evidence-/,
  cases: /^CasePanel-/,
  realism: /^(measured-run|AboutModel|Realism)/,
  ownNumbers: /^(OwnNumbers|order-file\.worker)-/,
  offline: /^service-worker\.js$/,
} as const;
type Part = keyof typeof PARTS;

/**
 * Sizes of a built page. Bound is what page and simulation can load and run, with what is fetched only when asked for
 * (charts, sharing, whatever has no row of its own), and the larger of the two languages, of which a visitor loads one.
 * Beside it stand, each with its larger language: the explanations, which follow the opening as data; the published
 * effects, data that come with the first question about a source; the service worker with its list of files, which runs
 * beside the page; and parts that most visitors never open. The last but
 * one row is all of it that one visitor could ever load.
 */
export function buildRows(folder: string): Row[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|js|css)$/.test(path))
    .map((path): Sent => {
      const content = readFileSync(join(folder, path));
      return { name: basename(path), content: content.toString(), size: gzipSync(content, { level: 9 }).length / 1000 };
    });
  const parts = partsOf(files);
  const of = (part: Part): number => sum(files.filter((file) => parts.get(file) === part));
  const language = (name: string): number =>
    Math.max(...files.filter((file) => file.name.startsWith(name)).map(sizeOf));
  const bound = of('page') + language('language-') + of('worker') + of('later');
  const beside: readonly [id: string, what: string, size: number][] = [
    ['words', 'as data: explanations, which follow the opening', language('words-long-')],
    ['evidence', 'as data: published effects, with the first question', of('evidence') + language('words-evidence-')],
    ['cases', 'the article’s cases, when one is opened', of('cases') + language('words-cases-')],
    ['realism', 'how real the shop is, when asked', of('realism') + language('words-realism-')],
    ['offline', 'what keeps the page for offline use, after the first answer', of('offline')],
    ['own-numbers', 'own numbers with their worker, when opened', of('ownNumbers') + language('words-ownNumbers-')],
  ];
  const row = (id: string, what: string, value: number): Row => ({ id, what, unit: 'kB gz', value, n: 1 });
  const opens = of('page') + language('language-');
  return [
    { ...row('build', 'page and worker, with the larger language', bound), bound: { atMost: 200 } },
    row('build-page', 'of it what the page opens with: markup, styles, scripts and its language', opens),
    row('build-worker', 'of it what only the worker of the simulation loads', of('worker')),
    row('build-later', 'of it what is fetched when asked for', of('later')),
    ...beside.map(([id, what, size]) => row(`build-${id}`, `beside it, ${what}`, size)),
    row(
      'build-visitor',
      'all that one visitor could ever load',
      beside.reduce((all, [, , size]) => all + size, bound),
    ),
    row('build-all', 'all files of the build, in both languages', sum(files)),
  ];
}

/** To which part each file belongs; files of one language belong to none. */
function partsOf(files: readonly Sent[]): Map<Sent, Part> {
  const parts = new Map<Sent, Part>();
  const take = (file: Sent, part: Part): void => {
    if (parts.has(file) || /^(language|words-\w+)-(en|zh)-/.test(file.name)) return;
    parts.set(file, part);
    for (const needed of files) if (needs(file, needed)) take(needed, part);
  };
  for (const part of Object.keys(PARTS) as Part[])
    for (const file of files)
      if (file.name === 'index.html' ? part === 'page' : PARTS[part].test(file.name)) take(file, part);
  for (const file of files) take(file, 'later');
  return parts;
}

/** A script needs what it imports before it runs and the styles of its name; markup needs what it names. */
function needs({ name, content }: Sent, other: Sent): boolean {
  if (name.endsWith('.html')) return content.includes(other.name);
  if (!name.endsWith('.js')) return false;
  if (other.name.endsWith('.css')) return other.name.startsWith(`${name.slice(0, name.indexOf('-'))}-`);
  return ['"', "'", '`'].some((quote) =>
    [`from${quote}./${other.name}`, `import${quote}./${other.name}`].some((words) => content.includes(words)),
  );
}

const sizeOf = ({ size }: Sent): number => size;

const sum = (files: readonly Sent[]): number => files.reduce((all, { size }) => all + size, 0);
