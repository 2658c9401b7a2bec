import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenTexts } from './written-texts.js';

/** @typedef {'en' | 'zh'} Language */
/** @typedef {import('../../lib/late-text').Shelf} Shelf */
/** @typedef {import('./written-texts.js').WrittenText & { readonly number: number }} Numbered */
/** @typedef {{ texts: Map<string, Numbered[]>, words: Record<Shelf, Record<Language, string[]>> }} Numbering */

/** @type {readonly Language[]} */
const LANGUAGES = ['en', 'zh'];

const FOLDERS = ['lib', 'scenario', 'shop', 'levers', 'shocks', 'kpis', 'experiments'];
/** The names and notes of presets stay in both languages: a link leaves them out in either. They, too, are read late. */
const KEPT = 'src/scenario/presets/';
const EVIDENCE = 'src/scenario/evidence/';

/** What the page imports for one language: the sentences of the page and, in a build, the words of the model. */
const MODULE = /^virtual:(language|evidence)\/(en|zh)$/;

/**
 * A visitor reads one language. In a build every text that the model writes out becomes a number, and its words go into
 * one file for each language, of which the page loads what it shows. Texts put together at run time stay where they are
 * and read the words they are made of when they are read themselves.
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
      const shelf = what === 'evidence' ? 'evidence' : 'model';
      const words = building ? numbered().words[shelf][/** @type {Language} */ (language)] : [];
      const sentences = `export { ${language} as sentences } from '/src/app/i18n/${language}.ts';`;
      return `${what === 'language' ? sentences : ''}export const words = ${JSON.stringify(words)};`;
    },
    transform(code, id) {
      if (!building) return null;
      const texts = numbered().texts.get(id.replace(/\?.*/, ''));
      return texts === undefined ? null : { code: withNumbers(code, texts, id), map: null };
    },
  };
}

/**
 * What the file of one language is called, by its module: "language-en", "evidence-zh"; undefined for other modules.
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
  /** @type {Numbering} */
  const { texts, words } = { texts: new Map(), words: { model: { en: [], zh: [] }, evidence: { en: [], zh: [] } } };
  for (const name of sourcesBelow(root)) {
    const shelf = words[shelfOf(name)];
    const file = join(root, name);
    const written = writtenTexts(readFileSync(file, 'utf8'), file);
    const found = written
      .filter(({ words }) => words === null || !name.startsWith(KEPT))
      .map((text) => {
        if (text.words !== null) for (const language of LANGUAGES) shelf[language].push(text.words[language]);
        return { ...text, number: shelf.en.length - 1 };
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

/** @param {string} path @returns {Shelf} */
const shelfOf = (path) => (path.includes(EVIDENCE) ? 'evidence' : 'model');

/** @param {string} code @param {readonly Numbered[]} texts @param {string} id */
function withNumbers(code, texts, id) {
  const make = shelfOf(id) === 'evidence' ? 'lateEvidence' : 'lateText';
  let written = `import { ${make} as __text } from '/src/lib/late-text.ts';`;
  let at = 0;
  for (const { from, to, words, source, number } of texts) {
    const text =
      words === null
        ? // Read anew each time: the parts may have become known in another language since.
          `{ get en() { return ${source.en}; }, get zh() { return ${source.zh}; } }`
        : `/* @__PURE__ */ __text(${number})`;
    written += code.slice(at, from) + text;
    at = to;
  }
  return written + code.slice(at);
}
