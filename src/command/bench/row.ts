/** One line of the benchmark: what was measured, and where there is one, the bound it has to keep. */
export interface Row {
  readonly id: string;
  readonly what: string;
  /** ns/event, x, bytes/event, ... */
  readonly unit: string;
  readonly value: number;
  readonly bound?: { readonly atLeast: number } | { readonly atMost: number };
}

/** True if the row has no bound or keeps it. */
export function keepsBound({ value, bound }: Row): boolean {
  if (bound === undefined) return true;
  return 'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost;
}
