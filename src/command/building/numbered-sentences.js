import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { asOneText } from './one-text.js';

const APP = 'src/app';
const SENTENCES = /\/src\/app\/i18n\/(en|zh)\.ts$/;

/**
 * In a build the page asks for its own sentences by number instead of by key, and a language is a list of them. Keys that
 * are put together at run time, and words without a full stop, which could be anything else as well, stay what they are.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function numberedSentences(root) {
  let building = false;
  /** @type {ReadonlyMap<string, number> | undefined} */
  let numbers;
  return {
    name: 'numbered-sentences',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build';
    },
    transform(code, id) {
      const file = id.replace(/\?.*/, '');
      if (!building || !file.includes(`/${APP}/`) || !/\.(ts|svelte)$/.test(file)) return null;
      numbers ??= sentenceNumbers(readFileSync(join(root, APP, 'i18n/en.ts'), 'utf8'), appSources(root));
      const [, language] = SENTENCES.exec(file) ?? [];
      const written = language === undefined ? askedByNumber(code, numbers) : listed(code, language, numbers);
      return { code: written, map: null };
    },
  };
}

/** @param {string} root */
function appSources(root) {
  return readdirSync(join(root, APP), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => readFileSync(join(root, APP, path), 'utf8'));
}

/**
 * The keys of a language that sources only name as a whole, numbered in the order of the language.
 * @param {string} language
 * @param {readonly string[]} sources
 * @returns {ReadonlyMap<string, number>}
 */
export function sentenceNumbers(language, sources) {
  const beginnings = sources.flatMap((source) =>
    [...source.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, beginning]) => beginning ?? ''),
  );
  const keys = sentencesOf(language).flatMap(({ key }) =>
    key.includes('.') && !beginnings.some((beginning) => key.startsWith(beginning)) ? [key] : [],
  );
  return new Map(keys.map((key, number) => [key, number]));
}

/** @param {string} code @param {ReadonlyMap<string, number>} numbers */
export function askedByNumber(code, numbers) {
  return code.replace(/'((?:\w+\.)+\w+)'/g, (whole, key) => String(numbers.get(key) ?? whole));
}

/**
 * A language's module with the numbered sentences as a list, in which the others stand by their keys.
 * @param {string} code
 * @param {string} language
 * @param {ReadonlyMap<string, number>} numbers
 */
export function listed(code, language, numbers) {
  /** @type {string[]} */
  const list = [];
  /** @type {string[]} */
  const named = [];
  for (const { key, value, words } of sentencesOf(code)) {
    const number = numbers.get(key);
    if (number === undefined) named.push(`${JSON.stringify(key)}: ${value}`);
    else list[number] = words;
  }
  return `export const ${language} = Object.assign(${asOneText(list)}, { ${named.join(', ')} });`;
}

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */

/**
 * Key, source of the value and its words for each property of the object that a module exports.
 * @param {string} code
 */
function sentencesOf(code) {
  const body = /** @type {readonly Node[]} */ (/** @type {unknown} */ (parseSync('language.ts', code).program.body));
  const exported = body.find(({ type }) => type === 'ExportNamedDeclaration');
  if (exported === undefined) throw new Error('a language exports its sentences');
  const [declared] = /** @type {readonly Node[]} */ (/** @type {Node} */ (exported['declaration'])['declarations']);
  let object = /** @type {Node} */ (declared?.['init']);
  while (object.type !== 'ObjectExpression') object = /** @type {Node} */ (object['expression']);
  return /** @type {readonly Node[]} */ (object['properties']).map((property) => {
    const key = /** @type {Node} */ (property['key']);
    const value = /** @type {Node} */ (property['value']);
    const words = wordsOf(value);
    if (words === undefined) throw new Error(`a sentence is a text: ${code.slice(value.start, value.end)}`);
    return { key: String(key['value'] ?? key['name']), value: code.slice(value.start, value.end), words };
  });
}

/** A quoted text, or several joined by +. @param {Node} value @returns {string | undefined} */
function wordsOf(value) {
  if (typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'BinaryExpression' || value['operator'] !== '+') return undefined;
  const [left, right] = [value['left'], value['right']].map((part) => wordsOf(/** @type {Node} */ (part)));
  return left === undefined || right === undefined ? undefined : left + right;
}
