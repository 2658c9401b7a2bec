import type { en } from './en';
import type { Values } from './filled';
import { filled } from './filled';

export type Locale = 'en' | 'zh';
export type Key = keyof typeof en;

export type Sentences = Readonly<Record<Key, string>>;

const known: Partial<Record<Locale, Sentences>> = {};

/** From now on the page can speak this language. */
export function learn(locale: Locale, sentences: Sentences): void {
  known[locale] = sentences;
}

/** What each language calls itself, and its tag for `lang` and number formats. */
export const locales: Readonly<Record<Locale, { readonly own: string; readonly tag: string }>> = {
  en: { own: 'English', tag: 'en' },
  zh: { own: '简体中文', tag: 'zh-CN' },
};

/** The first language of the browser that the page speaks; English otherwise. */
export function preferredLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'zh' || language === 'en') return language;
  }
  return 'en';
}

/** A sentence of a language with its {places} filled. */
export function phrase(locale: Locale, key: Key, values?: Values): string {
  const sentence = known[locale]?.[key];
  if (sentence === undefined) throw new Error(`the page has not learnt ${locale}`);
  if (!values) return sentence;
  return filled(sentence, values);
}
