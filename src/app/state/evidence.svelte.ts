import type { Evidence } from '../../scenario/evidence';

/** The published effects, fetched with the first question about a source: the page opens without them. */
class EvidenceShelf {
  #find = $state.raw<((id: string) => Evidence | undefined) | null>(null);
  #fetching = false;

  /** True once rows can be looked up. */
  get ready(): boolean {
    return this.#find !== null;
  }

  row(id: string): Evidence | undefined {
    return this.#find?.(id);
  }

  fetch(): void {
    if (this.#fetching) return;
    this.#fetching = true;
    import('../../scenario/evidence').then(
      ({ evidenceOf }) => (this.#find = evidenceOf),
      () => (this.#fetching = false),
    );
  }
}

export const evidenceShelf = new EvidenceShelf();
