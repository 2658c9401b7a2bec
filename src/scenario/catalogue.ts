import type { Text } from '../lib/text';
import type { ParameterTable } from './parameter';

/** What a document needs to know of a lever or a shock: what it is called and which settings it takes. */
export interface CatalogueEntry {
  readonly id: string;
  /** Stable short code in links, unique within its list, never reused. */
  readonly code: string;
  readonly name: Text;
  readonly settings: ParameterTable;
  /** Days from its start to its full effect; 0 or 1: at once. */
  readonly rampDays: number;
}

/**
 * The levers and shocks a document may name. An argument of reading and writing, because the folder `scenario` knows
 * neither: `{ levers, shocks }` with the lists of those folders is one.
 */
export interface Catalogue {
  readonly levers: readonly CatalogueEntry[];
  readonly shocks: readonly CatalogueEntry[];
}
