import type { Text } from '../lib/text';
import type { Grade } from '../scenario/evidence';
import type { StatisticId } from './measures';

export type Theme = 'demand' | 'articles' | 'forecasts' | 'orders' | 'customers' | 'site' | 'delivery' | 'service';

/** Units of the values as they are kept: shares are fractions. */
export type StatisticUnit = 'share' | 'ratio' | 'days' | 'hours' | 'stars' | 'count' | 'perWeek';

/**
 * What the simulator knows of the source: 'input', a parameter is set to this figure, so agreement shows only that the model
 * does what it was told; 'related', a parameter rests on the same data, the figure itself follows from the model; 'check',
 * nothing in the model was set from it.
 */
export type Rests = 'input' | 'related' | 'check';

/** A published figure that the simulated shop is held against. Data only: how it is measured stands in `measures`. */
export interface Statistic {
  readonly id: StatisticId;
  readonly theme: Theme;
  readonly what: Text;
  /** The clock or count that both sides use, where there is more than one. */
  readonly measured?: Text;
  readonly unit: StatisticUnit;
  readonly published: number;
  /** Range over sources, years or markets; left out where one figure is published. */
  readonly range?: readonly [low: number, high: number];
  /** Ids of evidence rows or of `dataSets`. */
  readonly sources: readonly string[];
  readonly rests: Rests;
  /** Why the base shop is outside. Left out where it was inside when the reasons were written. */
  readonly why?: Text;
}

export interface StatisticSource {
  readonly name: string;
  readonly grade: Grade;
  readonly year: string;
}
