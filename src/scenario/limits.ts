/** How much a document, a link or a file may hold; beyond it is refused before anything is built from it. */
export const LIMITS = {
  nameCharacters: 80,
  noteCharacters: 2_000,
  /** Levels of nesting, and values in all, of foreign JSON. */
  depth: 8,
  nodes: 20_000,
  planEntries: 200,
  shockEntries: 100,
  /** Longest run, and last day a lever may be planned for. */
  days: 1_825,
  warmUpDays: 364,
  /** Characters of a link's part after #: up to here without a word, with a warning, and at all. */
  linkNormal: 1_900,
  linkWithWarning: 8_000,
  link: 32_000,
  inflatedBytes: 256 * 1024,
  fileBytes: 5 * 1024 * 1024,
  /** Of one run: events, things alive at once, customers. Predicted before a run, enforced inside. */
  events: 20_000_000,
  live: 200_000,
  customers: 2_000_000,
  /** Problems listed of one document; the rest is counted. */
  problems: 100,
} as const;
