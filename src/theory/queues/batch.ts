import { batchArrivals } from '../../lib/queueing/batch-arrivals';
import type { Family, TheoryCase } from '../case';
import { rows } from '../how';
import { MissingInput } from '../inputs';
import { findNumberIn, inRange, INNER_SHARE, numberIn, OutOfRange, POSITIVE, SHARE, wholeFrom } from '../ranges';
import { exponentialLaw } from './law';
import type { Measures } from './station-simulation';
import { unsteady } from './stability';
import { relaxationTime, steadyState } from './station-simulation';
import { meanNumber, total } from './station-run';

/** Orders of several lines before one picker: batches arrive, their members are served one by one. */
export const batch: Family = {
  prefix: 'BATCH',
  title: 'batch arrivals M[X]/M/1',
  how: rows(
    'simulated',
    'utilization',
    'L_mean_lines_in_system',
    'L_mean_in_system',
    'Lq_mean_in_queue',
    'W_mean_sojourn_per_line',
    'W_mean_sojourn',
    'Wq_mean_wait_per_line',
    'P_empty',
  ),
  unsupported(c) {
    const { rate, capacity, meanSize } = queueOf(c);
    return unsteady((rate * meanSize) / capacity);
  },
  precision: (c) => {
    const { rate, capacity, meanSize } = queueOf(c);
    return (rate * meanSize) / capacity >= 0.95 ? 0.05 : null;
  },

  analytic(c) {
    const { rate, capacity, meanSize, secondMoment } = queueOf(c);
    const measures = batchArrivals({ batchRate: rate, meanSize, secondMoment, serviceRate: capacity });
    return {
      utilization: measures.utilisation,
      L_mean_lines_in_system: measures.meanInSystem,
      L_mean_in_system: measures.meanInSystem,
      Lq_mean_in_queue: measures.meanQueue,
      W_mean_sojourn_per_line: measures.meanSojourn,
      W_mean_sojourn: measures.meanSojourn,
      Wq_mean_wait_per_line: measures.meanWait,
      P_empty: measures.probabilityEmpty,
    };
  },

  simulation(c) {
    const { rate, capacity, meanSize, secondMoment, size } = queueOf(c);
    const measures: Measures = {
      utilization: (tally) => tally.meanBusy,
      L_mean_lines_in_system: (tally) => meanNumber(tally),
      L_mean_in_system: (tally) => meanNumber(tally),
      Lq_mean_in_queue: (tally) => tally.meanQueue,
      W_mean_sojourn_per_line: (tally) => tally.sojourn / tally.finished,
      W_mean_sojourn: (tally) => tally.sojourn / tally.finished,
      Wq_mean_wait_per_line: (tally) => total(tally.waitOfStarted) / total(tally.started),
      P_empty: (tally) => tally.timeByNumber[0]! / tally.span,
    };
    const variability = (1 + secondMoment / meanSize) / 2;
    return steadyState(
      {
        classes: [
          { interarrival: exponentialLaw(1 / rate).sample, service: exponentialLaw(1 / capacity).sample, batch: size },
        ],
        servers: 1,
      },
      measures,
      { relaxation: relaxationTime(rate * meanSize, capacity, 1, variability), rate: rate * (1 + meanSize) },
    );
  },
};

function queueOf(c: TheoryCase) {
  const sizes = sizeProbabilities(c);
  let meanSize = 0;
  let secondMoment = 0;
  for (const [size, p] of sizes) {
    meanSize += size * p;
    secondMoment += size * size * p;
  }
  const size = (u: number) => {
    let below = 0;
    for (const [value, p] of sizes) if (u < (below += p)) return value;
    return sizes[sizes.length - 1]![0];
  };
  return {
    rate: numberIn(POSITIVE, c, 'batch_rate', 'batch_rate_#', 'order_rate', 'arrival_rate', 'arrival_rate_#'),
    capacity: numberIn(POSITIVE, c, 'service_rate_per_line', 'service_rate', 'service_rate_#'),
    meanSize,
    secondMoment,
    size,
  };
}

/** Lines of an order. */
const SIZES = wholeFrom(1, 10_000);

/** From a table of probabilities by size, a constant size, or the mean of a geometric size on 1, 2, ... */
function sizeProbabilities(c: TheoryCase): readonly (readonly [number, number])[] {
  const table = c.inputs['batch_size_pmf'] ?? c.inputs['batch_pmf'];
  if (typeof table === 'object' && table !== null) {
    const sizes = Object.entries(table).map(([size, p]) => {
      const lines = inRange('batch size', Number(size) + (Array.isArray(table) ? 1 : 0), SIZES);
      return [lines, inRange(`probability of batch size ${lines}`, Number(p), SHARE)] as const;
    });
    const sum = sizes.reduce((before, [, p]) => before + p, 0);
    if (!(Math.abs(sum - 1) < 1e-6))
      throw new OutOfRange(`probabilities of the batch sizes: their sum is ${sum}, not 1`);
    return sizes;
  }
  const constant = findNumberIn(SIZES, c, 'batch_size');
  if (constant !== null) return [[constant, 1]];
  const mean = findNumberIn(
    { from: 1, to: 1000 },
    c,
    'mean_batch_size',
    'geometric_mean_size',
    'mean_batch',
    'batch_size_mean',
  );
  const p =
    findNumberIn({ ...INNER_SHARE, from: 1e-3, below: false }, c, 'geometric_p', 'batch_geometric_p') ??
    (mean === null ? null : 1 / mean);
  if (p === null) throw new MissingInput('no batch sizes among the inputs');
  const sizes: [number, number][] = [];
  for (let size = 1, left = 1; left > 1e-15 && size < 100_000; size++) {
    sizes.push([size, left * p]);
    left *= 1 - p;
  }
  return sizes;
}
