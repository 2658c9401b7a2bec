import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOneText } from './one-text.js';
import { inReadingOrder } from './reading-order.js';
import { FIRST_FILLING, PLACE, writtenTexts } from './written-texts.js';

/** @typedef {'en' | 'zh'} Language */
/** @typedef {import('../../lib/late-text').Shelf} Shelf */
/**
 * `inTurn`: it is the next of those in turn on its shelf, which are numbered without gaps within a file.
 * @typedef {import('./written-texts.js').WrittenText & { readonly number: number, readonly shelf: Shelf, readonly inTurn: boolean }} Numbered
 */
/** @typedef {{ texts: Map<string, Numbered[]>, words: Record<Shelf, Record<Language, string[]>> }} Numbering */

/** @type {readonly Language[]} */
const LANGUAGES = ['en', 'zh'];
/** @type {readonly Shelf[]} */
const SHELVES = ['model', 'long', 'evidence', 'cases', 'ownNumbers', 'realism'];

/** Not calibration, whose texts cross from its worker as they are. */
const FOLDERS = [
  'scenario',
  'shop',
  'levers',
  'shocks',
  'kpis',
  'experiments',
  'article',
  'realism',
  'app/cases',
  'app/own-numbers',
  'app/about-model',
];
/** What only a command reads. */
const OUTSIDE = /^src\/article\/(coverage\/|views\.ts)/;
/** Explanations that the page can open without. */
const LONG = new Set(['meaning', 'mechanism', 'formula']);
/** Beside formulas stand the notes of KPIs; a preset's note is a part of the scenario that the page opens with. */
const LONG_NOTES = 'src/kpis/';
const PRESETS = 'src/scenario/presets/';
/** What is said of a scenario before it runs: it stands folded up until somebody asks. */
const LONG_FILES = /^src\/scenario\/(warnings|fulfilment-contradictions)\.ts$/;
/** Where the page begins to read what has texts. */
const FIRST_READ = ['src/app/open.ts'];

/** What the page imports for one language: its own sentences with the model's names, and each further shelf. */
const MODULE = /^virtual:(language|words-(?:long|evidence|cases|ownNumbers|realism))\/(en|zh)$/;

/**
 * A visitor reads one language. In a build every text that the model writes out becomes a number, and its words go into
 * files for each language, of which the page loads what it shows. Texts put together at run time read the words they are
 * made of when they are read themselves.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function oneLanguage(root) {
  let building = false;
  /** @type {Numbering | null} */
  let numbering = null;
  const numbered = () => (numbering ??= numberTexts(root));
  return {
    name: 'one-language',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (MODULE.test(id) ? `\0${id}` : null),
    load(id) {
      const [, what, language] = MODULE.exec(id.slice(1)) ?? [];
      if (what === undefined) return null;
      const shelf = /** @type {Shelf} */ (what === 'language' ? 'model' : what.slice('words-'.length));
      const words = building ? numbered().words[shelf][/** @type {Language} */ (language)] : [];
      const sentences = `export { ${language} as sentences } from '/src/app/i18n/${language}.ts';`;
      return `${what === 'language' ? sentences : ''}export const words = ${asOneText(words)};`;
    },
    transform(code, id) {
      if (!building) return null;
      const texts = numbered().texts.get(id.replace(/\?.*/, ''));
      return texts === undefined ? null : { code: withNumbers(code, texts), map: null };
    },
    renderChunk(code, chunk) {
      const files = chunk.moduleIds.map((id) => numbered().texts.get(id.replace(/\?.*/, '')) ?? []);
      return { code: withoutNeedlessStarts(code, files), map: null };
    },
  };
}

/**
 * What the file of a language's shelf is called, by its module: "language-en", "words-long-zh"; undefined for others.
 * @param {string | null} id
 */
export function languageFile(id) {
  const [, what, language] = MODULE.exec(id?.slice(1) ?? '') ?? [];
  return what === undefined ? undefined : `${what}-${language}`;
}

/**
 * Texts in turn first, file after file as a browser reads them, so that one often begins where another has ended.
 * @param {string} root
 * @returns {Numbering}
 */
function numberTexts(root) {
  const words = /** @type {Numbering['words']} */ ({});
  for (const shelf of SHELVES) words[shelf] = { en: [], zh: [] };
  const at = (/** @type {string} */ name) => join(root, name).replaceAll('\\', '/');
  const names = new Map(sourcesBelow(root).map((name) => [at(name), name]));
  const found = inReadingOrder(FIRST_READ.map(at), [...names.keys()]).map((file) => {
    const name = names.get(file) ?? '';
    const written = writtenTexts(readFileSync(file, 'utf8'), file)
      // A link leaves a preset's name out in either language, and so must know both.
      .filter(({ property }) => !(name.startsWith(PRESETS) && property === 'name'));
    const texts = written.map((text) => ({
      ...text,
      shelf: shelfOf(name, text.property),
      inTurn: canBeInTurn(text),
      number: -1,
    }));
    return { file, texts };
  });
  for (const turn of [true, false])
    for (const text of found.flatMap(({ texts }) => texts)) {
      const { inTurn, shelf, wording } = text;
      if (inTurn !== turn || wording === null) continue;
      const all = fillings(wording);
      for (const language of LANGUAGES) words[shelf][language].push(withLetters(wording[language], all));
      text.number = words[shelf].en.length - 1;
    }
  return { texts: new Map(found.flatMap(({ file, texts }) => (texts.length > 0 ? [[file, texts]] : []))), words };
}

/** @param {string} root */
function sourcesBelow(root) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      ['src', folder, path].join('/').replaceAll('\\', '/'),
    ),
  )
    .filter((name) => name.endsWith('.ts') && !OUTSIDE.test(name))
    .sort();
}

/** Whether the order of reading can say which text it is. @param {import('./written-texts.js').WrittenText} text */
function canBeInTurn({ once, wording }) {
  return once && wording !== null && fillings(wording).length === 0;
}

/** @param {string} path @param {string} property @returns {Shelf} */
function shelfOf(path, property) {
  if (path.startsWith('src/scenario/evidence/')) return 'evidence';
  if (/^src\/(article|app\/cases)\//.test(path)) return 'cases';
  if (path.startsWith('src/app/own-numbers/')) return 'ownNumbers';
  if (/^src\/(realism|app\/about-model)\//.test(path)) return 'realism';
  const isLong = LONG.has(property) || LONG_FILES.test(path) || (property === 'note' && path.startsWith(LONG_NOTES));
  return isLong ? 'long' : 'model';
}

/** @param {string} code @param {readonly Numbered[]} texts */
function withNumbers(code, texts) {
  let written = `import { lateText as __text, latePattern as __pattern, nextText as __next, nextLongText as __nextLong, startTexts as __start } from '/src/lib/late-text.ts';`;
  for (const shelf of SHELVES) {
    const first = texts.find((text) => text.shelf === shelf && text.inTurn);
    if (first !== undefined) written += `__start(${first.number}${named(shelf)});`;
  }
  let at = 0;
  for (const text of texts) {
    written += code.slice(at, text.from) + replaced(text);
    at = text.to;
  }
  return written + code.slice(at);
}

/**
 * A chunk without the starts of modules whose texts follow on those of the modules before them.
 * @param {string} code
 * @param {readonly (readonly Numbered[])[]} files in the order of the chunk
 */
function withoutNeedlessStarts(code, files) {
  /** @type {Partial<Record<Shelf, number>>} */
  const turn = {};
  /** @type {Set<string>} */
  const needless = new Set();
  for (const texts of files)
    for (const shelf of SHELVES) {
      const run = texts.filter((text) => text.shelf === shelf && text.inTurn);
      const [first] = run;
      if (first === undefined) continue;
      if (turn[shelf] === first.number) needless.add(`${shelf} ${first.number}`);
      turn[shelf] = first.number + run.length;
    }
  return code.replace(/\bstartTexts(?:\$\d+)?\((\d+)(?:, [`'"](\w+)[`'"])?\);/g, (start, number, shelf = 'model') =>
    needless.has(`${shelf} ${number}`) ? '' : start,
  );
}

/** The shelf as a last argument, which may be left out for the first. @param {Shelf} shelf */
function named(shelf) {
  return shelf === 'model' ? '' : `, '${shelf}'`;
}

/** @param {Numbered} text */
function replaced({ wording, source, number, shelf, inTurn }) {
  if (inTurn && shelf === 'long') return '__nextLong()';
  if (inTurn) return `__next(${shelf === 'model' ? '' : `'${shelf}'`})`;
  if (wording === null) return `{ get en() { return ${source.en}; }, get zh() { return ${source.zh}; } }`;
  const filled = fillings(wording);
  return filled.length === 0
    ? `/* @__PURE__ */ __text(${number}${named(shelf)})`
    : `/* @__PURE__ */ __pattern(${number}, '${shelf}', () => [${filled.join(', ')}])`;
}

/**
 * What fills a text's places in either language, each once.
 * @param {NonNullable<Numbered['wording']>} wording
 */
function fillings({ en, zh }) {
  return [...new Set([...en.filled, ...zh.filled])];
}

/**
 * The words with each place followed by the letter of what fills it.
 * @param {import('./written-texts.js').Wording} wording
 * @param {readonly string[]} all
 */
function withLetters({ words, filled }, all) {
  const letter = (/** @type {string} */ filling) =>
    String.fromCharCode(FIRST_FILLING.charCodeAt(0) + all.indexOf(filling));
  const [start, ...rest] = words.split(PLACE);
  return [start, ...rest.map((part, i) => PLACE + letter(filled[i] ?? '') + part)].join('');
}
