import type { Text } from '../lib/text';

export type CaseNumber = 1 | 2 | 3 | 4 | 5;

/**
 * What a simulated figure rests on. sourced: published effects, each inside its range, carry most of it; assumed: an effect
 * or a background without a source carries it; definition: it follows from a setting, so agreeing proves nothing.
 */
export type Basis = 'sourced' | 'assumed' | 'definition';

/** One of the 37 figures that the article reports for its cases. */
export interface Figure {
  readonly case: CaseNumber;
  /** What it is about, in our words, with the change as the article states it. */
  readonly name: Text;
  readonly kpi: string;
  /** Relative change of the KPI that the figure means: -0.3 for "30 % faster" where the KPI is a time. */
  readonly reported: number;
  /** How the article's words were turned into that KPI and that change. */
  readonly reading: Text;
  readonly basis: Basis;
  /** What moves it in the model, what holds it back, and by which sources. Names no simulated number. */
  readonly why: Text;
}
