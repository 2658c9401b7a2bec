import type { Estimate } from './estimate';
import { estimate } from './estimate';
import type { Readings } from './readings';

/** Places in the list that the readings were made with. */
export interface AdReturnPlaces {
  readonly sales: number;
  readonly spend: number;
}

/**
 * What advertising brings in all: sales gained (or lost) for each cent of advertising more (or less), from worlds that share
 * their luck. Unlike what is credited to clicks it counts repeat orders, word of mouth and members who were reminded, and leaves
 * out what would have come anyway. Replication j of both sides has the same luck; null when they spend the same.
 */
export function adReturn(
  withIt: readonly Readings[],
  without: readonly Readings[],
  { sales, spend }: AdReturnPlaces,
): Estimate | null {
  const n = Math.min(withIt.length, without.length);
  const gained = (k: number): number[] =>
    Array.from({ length: n }, (_, j) => withIt[j]!.numerators[k]! - without[j]!.numerators[k]!);
  const denominators = gained(spend);
  if (denominators.every((cents) => cents === 0)) return null;
  return estimate({ kind: 'ratio', numerators: gained(sales), denominators });
}
