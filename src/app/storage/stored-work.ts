/** One piece of work as the browser keeps it: the document as it stands and the generation before it. */
export interface StoredWork {
  readonly id: string;
  /** Grows by one with every save; a tab that holds another number has been overtaken. */
  readonly revision: number;
  /** The scenario document; validated again when read. */
  readonly document: unknown;
  readonly previous: unknown;
  readonly name: string;
  /** Milliseconds since 1970, for the list of own work. */
  readonly savedAt: number;
}

export type SaveOutcome = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'overtaken' };

/** A place where work is kept. Every method rejects when the place fails; nothing is ever half saved. */
export interface WorkStore {
  /** The work saved last, if any. */
  latest(): Promise<StoredWork | undefined>;
  list(): Promise<readonly StoredWork[]>;
  /**
   * Saves over revision `expected` (0: new). Resolves 'saved' only when the browser has committed it, 'overtaken' when
   * another tab saved in between; then nothing is written.
   */
  save(work: Omit<StoredWork, 'revision' | 'previous'>, expected: number): Promise<SaveOutcome>;
  close(): void;
}
