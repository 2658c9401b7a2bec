import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_FILLING, PLACE, writtenTexts } from './written-texts.js';

/** @typedef {'en' | 'zh'} Language */
/** @typedef {import('../../lib/late-text').Shelf} Shelf */
/**
 * `inTurn`: it is the next of those in turn on its shelf, which are numbered without gaps.
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
/** Explanations that the page can open without. */
const LONG = new Set(['meaning', 'mechanism', 'formula']);
const PRESETS = 'src/scenario/presets/';
/** From so many texts on, counting them is shorter than numbering each. */
const WORTH_TURNS = 6;

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
      return `${what === 'language' ? sentences : ''}export const words = ${JSON.stringify(words)};`;
    },
    transform(code, id) {
      if (!building) return null;
      const texts = numbered().texts.get(id.replace(/\?.*/, ''));
      return texts === undefined ? null : { code: withNumbers(code, texts), map: null };
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
 * In the order of the files' names, so that the same sources give the same numbers.
 * @param {string} root
 * @returns {Numbering}
 */
function numberTexts(root) {
  const words = /** @type {Numbering['words']} */ ({});
  for (const shelf of SHELVES) words[shelf] = { en: [], zh: [] };
  /** @type {Numbering['texts']} */
  const texts = new Map();
  for (const name of sourcesBelow(root)) {
    const file = join(root, name);
    const written = writtenTexts(readFileSync(file, 'utf8'), file)
      // A link leaves a preset's name out in either language, and so must know both.
      .filter(({ property }) => !(name.startsWith(PRESETS) && property === 'name'))
      .map((text) => ({ ...text, shelf: shelfOf(name, text.property) }));
    const turns = (/** @type {Shelf} */ shelf) =>
      written.filter((text) => text.shelf === shelf && canBeInTurn(text)).length;
    const inTurn = written.map((text) => canBeInTurn(text) && turns(text.shelf) >= WORTH_TURNS);
    const number = (/** @type {typeof written[number]} */ { shelf, wording }) => {
      if (wording === null) return -1;
      const all = fillings(wording);
      for (const language of LANGUAGES) words[shelf][language].push(withLetters(wording[language], all));
      return words[shelf].en.length - 1;
    };
    /** @type {Map<number, number>} */
    const numbers = new Map();
    for (const turn of [true, false]) written.forEach((text, i) => inTurn[i] === turn && numbers.set(i, number(text)));
    const found = written.map((text, i) => ({ ...text, inTurn: inTurn[i] === true, number: numbers.get(i) ?? -1 }));
    if (found.length > 0) texts.set(file.replaceAll('\\', '/'), found);
  }
  return { texts, words };
}

/** @param {string} root */
function sourcesBelow(root) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      ['src', folder, path].join('/').replaceAll('\\', '/'),
    ),
  )
    .filter((name) => name.endsWith('.ts'))
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
  return LONG.has(property) ? 'long' : 'model';
}

/** @param {string} code @param {readonly Numbered[]} texts */
function withNumbers(code, texts) {
  let written = `import { lateText as __text, latePattern as __pattern, lateTexts as __texts } from '/src/lib/late-text.ts';`;
  for (const shelf of SHELVES) {
    const first = texts.find((text) => text.shelf === shelf && text.inTurn);
    if (first !== undefined)
      written += `const __next_${shelf} = /* @__PURE__ */ __texts(${first.number}${named(shelf)});`;
  }
  let at = 0;
  for (const text of texts) {
    written += code.slice(at, text.from) + replaced(text);
    at = text.to;
  }
  return written + code.slice(at);
}

/** The shelf as a last argument, which may be left out for the first. @param {Shelf} shelf */
function named(shelf) {
  return shelf === 'model' ? '' : `, '${shelf}'`;
}

/** @param {Numbered} text */
function replaced({ wording, source, number, shelf, inTurn }) {
  if (inTurn) return `__next_${shelf}()`;
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
