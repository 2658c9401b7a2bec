import type { Reading } from '../kpis/kpi';
import type { Observation } from './observation';

/**
 * How a published statistic is read from one replication. A ratio is numerator over denominator, pooled over replications;
 * a value is one number a replication, averaged. 0/0 and NaN: the run is too short to say.
 */
export type Measure =
  | { readonly kind: 'ratio'; read(seen: Observation): Reading }
  | { readonly kind: 'value'; read(seen: Observation): number };

export function ratioOf(read: (seen: Observation) => Reading): Measure {
  return { kind: 'ratio', read };
}

export function valueOf(read: (seen: Observation) => number | null | undefined): Measure {
  return { kind: 'value', read: (seen) => read(seen) ?? NaN };
}

/** Where nothing can be said. */
export const NOTHING: Reading = { numerator: 0, denominator: 0 };
