import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenTexts } from './written-texts.js';

/** @typedef {'en' | 'zh'} Language */
/** @typedef {import('../../lib/late-text').Shelf} Shelf */
/** @typedef {import('./written-texts.js').WrittenText & { readonly number: number, readonly shelf: Shelf }} Numbered */
/** @typedef {{ texts: Map<string, Numbered[]>, words: Record<Shelf, Record<Language, string[]>> }} Numbering */

/** @type {readonly Language[]} */
const LANGUAGES = ['en', 'zh'];
/** @type {readonly Shelf[]} */
const SHELVES = ['model', 'long', 'evidence', 'cases', 'ownNumbers'];

/** Not calibration, whose texts cross from its worker as they are. */
const FOLDERS = [
  'scenario',
  'shop',
  'levers',
  'shocks',
  'kpis',
  'experiments',
  'article',
  'app/cases',
  'app/own-numbers',
];
/** Explanations that the page can open without. */
const LONG = new Set(['meaning', 'mechanism', 'formula']);
const PRESETS = 'src/scenario/presets/';

/** What the page imports for one language: its own sentences with the model's names, and each further shelf. */
const MODULE = /^virtual:(language|words-(?:long|evidence|cases|ownNumbers))\/(en|zh)$/;

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
    const found = writtenTexts(readFileSync(file, 'utf8'), file)
      // A link leaves a preset's name out in either language, and so must know both.
      .filter(({ property }) => !(name.startsWith(PRESETS) && property === 'name'))
      .map((text) => {
        const shelf = shelfOf(name, text.property);
        if (text.wording !== null)
          for (const language of LANGUAGES) words[shelf][language].push(text.wording[language].words);
        return { ...text, shelf, number: words[shelf].en.length - 1 };
      });
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

/** @param {string} path @param {string} property @returns {Shelf} */
function shelfOf(path, property) {
  if (path.startsWith('src/scenario/evidence/')) return 'evidence';
  if (/^src\/(article|app\/cases)\//.test(path)) return 'cases';
  if (path.startsWith('src/app/own-numbers/')) return 'ownNumbers';
  return LONG.has(property) ? 'long' : 'model';
}

/** @param {string} code @param {readonly Numbered[]} texts */
function withNumbers(code, texts) {
  let written = `import { lateText as __text, latePattern as __pattern } from '/src/lib/late-text.ts';`;
  let at = 0;
  for (const text of texts) {
    written += code.slice(at, text.from) + replaced(text);
    at = text.to;
  }
  return written + code.slice(at);
}

/** @param {Numbered} text */
function replaced({ wording, source, number, shelf }) {
  if (wording === null) return `{ get en() { return ${source.en}; }, get zh() { return ${source.zh}; } }`;
  const { en, zh } = wording;
  const fillings = [en, zh].map(({ filled }) => `() => [${filled.join(', ')}]`);
  return en.filled.length + zh.filled.length === 0
    ? `/* @__PURE__ */ __text(${number}${shelf === 'model' ? '' : `, '${shelf}'`})`
    : `/* @__PURE__ */ __pattern(${number}, '${shelf}', { en: ${fillings[0]}, zh: ${fillings[1]} })`;
}
