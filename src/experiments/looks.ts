/**
 * When a growing comparison may be judged. Looking again and again at a running 95 % interval finds differences that are
 * not there in far more than 5 % of the cases; so a verdict is taken only at these numbers of pairs, each with its share
 * of the 5 %.
 *
 * The shares follow Lan & DeMets (1983) with Pocock-like spending, 0.05 ln(1 + (e - 1) n/160) up to n pairs; the levels
 * come from Armitage, McPherson & Rowe's recursion (1969) for sums of normal differences, and are used with Student's t
 * (Pocock 1977). O'Brien-Fleming-like spending would leave 3e-8 for the second look: no early answer at all.
 */
export interface Look {
  /** Pairs of replications. */
  readonly pairs: number;
  /** Chance, under no difference, of an interval at this look that excludes 0: two-sided. */
  readonly chance: number;
}

export const LOOKS: readonly Look[] = [
  { pairs: 10, chance: 0.0051004 },
  { pairs: 20, chance: 0.0057348 },
  { pairs: 40, chance: 0.01004 },
  { pairs: 80, chance: 0.016789 },
  { pairs: 160, chance: 0.02555 },
];

/** The first look at so many pairs or later; null after the last. */
export function lookFrom(pairs: number): Look | null {
  return LOOKS.find((look) => look.pairs >= pairs) ?? null;
}
