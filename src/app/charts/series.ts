import type { Estimate } from '../../experiments/estimate';
import { estimate } from '../../experiments/estimate';
import type { Difference } from '../../experiments/paired';
import { compare } from '../../experiments/paired';
import type { Readings } from '../../experiments/readings';
import type { Sample } from '../../experiments/sample';
import type { Kpi } from '../../kpis/kpi';

/** Days first..last that are read together. */
export interface Bin {
  readonly first: number;
  readonly last: number;
}

/** The days of a run in bins of one or seven; what is left of a last week is a bin of its own. */
export function bins(days: number, size: number): readonly Bin[] {
  return Array.from({ length: Math.ceil(days / size) }, (_, i) => ({
    first: i * size + 1,
    last: Math.min(days, (i + 1) * size),
  }));
}

/** A KPI and its place in the list the runs were read with. */
export interface Measured {
  readonly kpi: Kpi;
  readonly k: number;
}

/**
 * The readings of a KPI over a bin: ratios as ratios of the bin's totals; amounts and quantiles as means per day, so that
 * a short last bin compares with the others.
 */
function sample(replications: readonly Readings[], { kpi, k }: Measured, { first, last }: Bin): Sample {
  const ratio = kpi.kind === 'ratio';
  const numerators: number[] = [];
  const denominators: number[] = [];
  for (const { days, dayNumerators, dayDenominators } of replications) {
    let above = 0;
    let below = 0;
    for (let day = first; day <= last; day++) {
      const at = k * days + day - 1;
      const denominator = dayDenominators[at]!;
      if (ratio) {
        above += dayNumerators[at]!;
        below += denominator;
      } else if (denominator !== 0) {
        above += dayNumerators[at]! / denominator;
        below += 1;
      }
    }
    numerators.push(above);
    denominators.push(below);
  }
  return { kind: ratio ? 'ratio' : 'quantile', numerators, denominators };
}

/** A KPI bin by bin over the replications of one world. */
export function levels(
  replications: readonly Readings[],
  measured: Measured,
  over: readonly Bin[],
): readonly Estimate[] {
  return over.map((bin) => estimate(sample(replications, measured, bin)));
}

/** Scenario minus base, bin by bin, by pairs. */
export function differences(
  base: readonly Readings[],
  scenario: readonly Readings[],
  measured: Measured,
  over: readonly Bin[],
): readonly Difference[] {
  return over.map((bin) =>
    compare(sample(base, measured, bin), sample(scenario, measured, bin), measured.kpi, 'running'),
  );
}
