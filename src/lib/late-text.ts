import type { Text } from './text';

/**
 * Texts whose words come later, by number. The build puts them in the place of texts that are written out in the source,
 * so that a browser loads one language, and each shelf of it when it is needed, and a worker none.
 *
 * model: names and other short texts, there before the page opens. long: explanations, which follow. evidence: published
 * effects. cases: the article's cases. ownNumbers: the reading of order files. realism: how real
 * the shop is, and where the model ends.
 */
export type Shelf = 'model' | 'long' | 'evidence' | 'cases' | 'ownNumbers' | 'realism';

type Language = keyof Text;
type Words = Partial<Record<Shelf, readonly string[]>>;

const known: Record<Language, Words> = { en: {}, zh: {} };

/** The words in this language, or in the other one while only that is known; none while neither is. */
function find(language: Language, shelf: Shelf, number: number): string {
  return known[language][shelf]?.[number] ?? known[language === 'en' ? 'zh' : 'en'][shelf]?.[number] ?? '';
}

/** A text written out. */
export function lateText(number: number, shelf: Shelf = 'model'): Text {
  return {
    get en() {
      return find('en', shelf, number);
    },
    get zh() {
      return find('zh', shelf, number);
    },
  };
}

const turn: Partial<Record<Shelf, number>> = {};

/**
 * A module that asks for texts of a shelf in the order of their numbers, once each, says here where it begins. While it is
 * read no other module is, so one place in the shelf is enough for all.
 */
export function startTexts(first: number, shelf: Shelf = 'model'): void {
  turn[shelf] = first;
}

/** The text whose turn it is. */
export function nextText(shelf: Shelf = 'model'): Text {
  const number = turn[shelf] ?? 0;
  turn[shelf] = number + 1;
  return lateText(number, shelf);
}

/** The explanation whose turn it is: most texts are names that have one, and say so in a word. */
export function nextLongText(): Text {
  return nextText('long');
}

/** What stands in a text in the place of something that is known at run time only, before the letter that says of what. */
export const PLACE = '\u0001';
/** The letter of the first filling; the others follow in the order of the characters. */
export const FIRST_FILLING = 'a';

/** A text with places: what fills them is read when the text is. */
export function latePattern(number: number, shelf: Shelf, fillings: () => readonly unknown[]): Text {
  const filled = (language: Language): string => {
    const [start = '', ...rest] = find(language, shelf, number).split(PLACE);
    if (rest.length === 0) return start;
    const values = fillings();
    const value = (part: string): string => String(values[part.charCodeAt(0) - FIRST_FILLING.charCodeAt(0)]);
    return start + rest.map((part) => value(part) + part.slice(1)).join('');
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
