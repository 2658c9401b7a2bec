import type { Shelf } from '../../lib/late-text';
import { giveWords } from '../../lib/late-text';
import type { Locale } from './phrase';
import { learn } from './phrase';

const languages = {
  en: () => import('virtual:language/en'),
  zh: () => import('virtual:language/zh'),
};

/** What comes when it is needed. */
export type LateShelf = Exclude<Shelf, 'model'>;

const shelves = {
  long: { en: () => import('virtual:words-long/en'), zh: () => import('virtual:words-long/zh') },
  evidence: { en: () => import('virtual:words-evidence/en'), zh: () => import('virtual:words-evidence/zh') },
  cases: { en: () => import('virtual:words-cases/en'), zh: () => import('virtual:words-cases/zh') },
  ownNumbers: { en: () => import('virtual:words-ownNumbers/en'), zh: () => import('virtual:words-ownNumbers/zh') },
  realism: { en: () => import('virtual:words-realism/en'), zh: () => import('virtual:words-realism/zh') },
};

/** Resolves when the page can speak the language; rejects where its file cannot be fetched. */
export async function loadLanguage(locale: Locale): Promise<void> {
  const { sentences, words } = await languages[locale]();
  learn(locale, sentences);
  giveWords(locale, 'model', words);
}

/** The same for a shelf of the model's texts. */
export async function loadShelf(shelf: LateShelf, locale: Locale): Promise<void> {
  const { words } = await shelves[shelf][locale]();
  giveWords(locale, shelf, words);
}
