import type { Evidence, evidenceOf, unitNames } from '../../scenario/evidence';
import { language } from '../i18n/language.svelte';

/** The published effects, fetched with the first question about a source: the page opens without them. */
class EvidenceShelf {
  #find = $state.raw<typeof evidenceOf | null>(null);
  #unitNames = $state.raw<typeof unitNames>({});
  #fetching = false;

  /** True once rows can be looked up and read. */
  get ready(): boolean {
    return this.#find !== null && language.has('evidence');
  }

  row(id: string): Evidence | undefined {
    return this.#find?.(id);
  }

  /** The unit of a row in the language of the page. */
  unit({ unit }: Evidence): string {
    const name = this.#unitNames[unit];
    return name ? language.of(name) : unit;
  }

  /** Where it fails, the next question tries again. */
  async fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      const [{ evidenceOf, unitNames }] = await Promise.all([
        import('../../scenario/evidence'),
        language.need('evidence'),
      ]);
      this.#unitNames = unitNames;
      this.#find = evidenceOf;
    } catch {
      this.#fetching = false;
    }
  }
}

export const evidenceShelf = new EvidenceShelf();
