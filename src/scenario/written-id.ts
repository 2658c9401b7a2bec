import type { PlainObject } from './plain-data';
import type { Scenario } from './scenario';
import { shopParameters } from './shop-parameters';

const IDS: readonly string[] = Object.keys(shopParameters);
/** A build gives parameters short ids, and here, in their places, the ids that the sources have (src/command/building/short-names.js). */
const WRITTEN = IDS;
const written = new Map(IDS.map((id, place) => [id, WRITTEN[place]]));

/**
 * How documents that are kept or sent write the id of a parameter, and digests read it. Any other key is written as it is.
 */
export function writtenId(id: string): string {
  return written.get(id) || id;
}

/** The scenario as a document that is kept or sent, to be opened by `openDocument` of any build. */
export function writtenDocument(scenario: Scenario): PlainObject {
  const shop = Object.fromEntries(Object.entries(scenario.shop).map(([id, value]) => [writtenId(id), value]));
  return { ...scenario, shop };
}
