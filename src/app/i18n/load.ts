import { giveWords } from '../../lib/late-text';
import type { Locale } from './phrase';
import { learn } from './phrase';

const languages = {
  en: () => import('virtual:language/en'),
  zh: () => import('virtual:language/zh'),
};

const evidence = {
  en: () => import('virtual:evidence/en'),
  zh: () => import('virtual:evidence/zh'),
};

/** Resolves when the page and the model can speak the language; rejects where its file cannot be fetched. */
export async function loadLanguage(locale: Locale): Promise<void> {
  const { sentences, words } = await languages[locale]();
  learn(locale, sentences);
  giveWords(locale, { model: words });
}

/** The same for the texts of the published effects. */
export async function loadEvidence(locale: Locale): Promise<void> {
  const { words } = await evidence[locale]();
  giveWords(locale, { evidence: words });
}
