import type { Text } from '../../lib/text';

/**
 * E1 experiment, natural experiment or peer-reviewed causal estimate; E2 meta-analysis; E3 named panel, official
 * statistic or survey with a stated sample; E4 vendor figure, method not disclosed; E5 rule of thumb; C computed from
 * raw public data; D derived by arithmetic from other rows.
 */
export type Grade = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'C' | 'D';

/** Something that was measured and published, and that a parameter or a lever rests on. */
export interface Evidence {
  readonly what: Text;
  /** Several values as a text in the order that `what` names; null where only a direction or shape was found. */
  readonly value: number | string | null;
  /** Range over sources or of the estimate; null on a side that none states. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** As published: '%' are percent, not shares. */
  readonly unit: string;
  readonly grade: Grade;
  readonly year?: string;
  readonly source: string;
  /** Where it was read, often a secondary page. */
  readonly url?: string;
  /** True for a figure taken from memory and not read again; to be said wherever it is shown. */
  readonly recalled?: true;
}
