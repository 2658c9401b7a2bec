import type { Text } from './text';

/**
 * Texts whose words come later, by number. The build puts them in the place of texts that are written out in the source,
 * so that a browser loads one language, and each shelf of it when it is needed, and a worker none.
 *
 * model: names and other short texts, there before the page opens. long: explanations, which follow. evidence: published
 * effects. cases: the article's cases. ownNumbers: the reading of order files.
 */
export type Shelf = 'model' | 'long' | 'evidence' | 'cases' | 'ownNumbers';

type Language = keyof Text;
type Words = Partial<Record<Shelf, readonly string[]>>;

const known: Record<Language, Words> = { en: {}, zh: {} };

/** The words in this language, or in the other one while only that is known; none while neither is. */
function find(language: Language, shelf: Shelf, number: number): { readonly words: string; readonly in: Language } {
  const here = known[language][shelf]?.[number];
  if (here !== undefined) return { words: here, in: language };
  const other = language === 'en' ? 'zh' : 'en';
  return { words: known[other][shelf]?.[number] ?? '', in: other };
}

/** A text written out. */
export function lateText(number: number, shelf: Shelf = 'model'): Text {
  return {
    get en() {
      return find('en', shelf, number).words;
    },
    get zh() {
      return find('zh', shelf, number).words;
    },
  };
}

/** What stands between two parts of a text, in the place of something that is known at run time only. */
export const PLACE = '\u0001';

/** A text with places: what fills them is read when the text is, in the language whose words are found. */
export function latePattern(
  number: number,
  shelf: Shelf,
  fillings: Readonly<Record<Language, () => readonly unknown[]>>,
): Text {
  const filled = (language: Language): string => {
    const found = find(language, shelf, number);
    if (found.words === '') return '';
    const parts = found.words.split(PLACE);
    const values = fillings[found.in]();
    return parts.map((part, i) => (i < values.length ? part + String(values[i]) : part)).join('');
  };
  return {
    get en() {
      return filled('en');
    },
    get zh() {
      return filled('zh');
    },
  };
}

/** From now on these texts are known in this language. */
export function giveWords(language: Language, shelf: Shelf, words: readonly string[]): void {
  known[language][shelf] = words;
}
