import type { Evidence } from '../../scenario/evidence';
import { language } from '../i18n/language.svelte';

/** The published effects, fetched with the first question about a source: the page opens without them. */
class EvidenceShelf {
  #find = $state.raw<((id: string) => Evidence | undefined) | null>(null);
  #fetching = false;

  /** True once rows can be looked up and read. */
  get ready(): boolean {
    return this.#find !== null && language.has('evidence');
  }

  row(id: string): Evidence | undefined {
    return this.#find?.(id);
  }

  /** Where it fails, the next question tries again. */
  async fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      const [{ evidenceOf }] = await Promise.all([import('../../scenario/evidence'), language.need('evidence')]);
      this.#find = evidenceOf;
    } catch {
      this.#fetching = false;
    }
  }
}

export const evidenceShelf = new EvidenceShelf();
