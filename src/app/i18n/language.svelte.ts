import type { Text } from '../../lib/text';
import type { Key, Locale, Values } from './phrase';
import { locales, phrase } from './phrase';

/** The language of the page. */
class Language {
  locale = $state<Locale>('en');
  readonly tag = $derived(locales[this.locale].tag);

  /** The sentence for a key. */
  say = (key: Key, values?: Values): string => phrase(this.locale, key, values);

  /** What a text of the model is called. */
  of = (text: Text): string => text[this.locale];
}

export const language = new Language();
