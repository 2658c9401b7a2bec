import type { Text } from '../../lib/text';
import type { LateShelf } from './load';
import { loadLanguage, loadShelf } from './load';
import type { Values } from './filled';
import type { Key, Locale } from './phrase';
import { locales, phrase } from './phrase';

/** The language of the page. */
class Language {
  locale = $state<Locale>('en');
  readonly tag = $derived(locales[this.locale].tag);
  /** Shelves that can be read in the language of the page. */
  #here = $state.raw<readonly LateShelf[]>([]);
  readonly #wanted = new Set<LateShelf>();

  /** The sentence for a key. */
  say = (key: Key, values?: Values): string => phrase(this.locale, key, values);

  /** What a text of the model is called; read anew when further words have come. */
  of = (text: Text): string => {
    this.#follow();
    return text[this.locale];
  };

  #follow(): readonly LateShelf[] {
    return this.#here;
  }

  has(shelf: LateShelf): boolean {
    return this.#here.includes(shelf);
  }

  /** Fetches texts that the page opens without; rejects where they cannot be fetched, to be asked for again. */
  async need(shelf: LateShelf): Promise<void> {
    this.#wanted.add(shelf);
    await loadShelf(shelf, this.locale);
    if (!this.has(shelf)) this.#here = [...this.#here, shelf];
  }

  /** From now on in another language; rejects, and changes nothing, where it cannot be fetched. */
  async speak(locale: Locale): Promise<void> {
    const wanted = [...this.#wanted];
    await Promise.all([loadLanguage(locale), ...wanted.map((shelf) => loadShelf(shelf, locale))]);
    this.locale = locale;
    this.#here = wanted;
  }
}

export const language = new Language();
