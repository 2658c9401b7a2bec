import { block, child, word } from '../sim/keyed';

const GENERATION = 1;
const REPLICATION = 2;

/** The key of a case, folded from the letters of its id: nobody chooses a seed. `generation` 0 is the first run. */
export function caseKey(id: string, generation: number): readonly [number, number] {
  let k0 = 0x7468656f; // "theo"
  let k1 = 0x72790000; // "ry"
  for (let i = 0; i < id.length; i++) {
    block(k0, k1, i, id.charCodeAt(i));
    k0 = word[0]!;
    k1 = word[1]!;
  }
  child(k0, k1, GENERATION, generation);
  return [word[0]!, word[1]!];
}

/** The key of one replication of a case. */
export function replicationKey(key: readonly [number, number], replication: number): readonly [number, number] {
  child(key[0], key[1], REPLICATION, replication);
  return [word[0]!, word[1]!];
}
