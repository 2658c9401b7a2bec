import type { Evidence } from '../../scenario/evidence';
import { loadEvidence } from '../i18n/load';
import type { Locale } from '../i18n/phrase';

/** The published effects, fetched with the first question about a source: the page opens without them. */
class EvidenceShelf {
  #find = $state.raw<((id: string) => Evidence | undefined) | null>(null);
  #languages = $state.raw<readonly Locale[]>([]);
  readonly #fetching = new Set<Locale>();

  /** True once rows can be looked up and read in this language. */
  isReady(locale: Locale): boolean {
    return this.#find !== null && this.#languages.includes(locale);
  }

  row(id: string): Evidence | undefined {
    return this.#find?.(id);
  }

  /** Where it fails, the next question tries again. */
  async fetch(locale: Locale): Promise<void> {
    if (this.#fetching.has(locale)) return;
    this.#fetching.add(locale);
    try {
      const [{ evidenceOf }] = await Promise.all([import('../../scenario/evidence'), loadEvidence(locale)]);
      this.#find = evidenceOf;
      this.#languages = [...this.#languages, locale];
    } catch {
      this.#fetching.delete(locale);
    }
  }
}

export const evidenceShelf = new EvidenceShelf();
