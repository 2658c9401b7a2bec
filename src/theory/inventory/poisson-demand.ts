import { PoissonLaw } from '../../lib/inventory/poisson-law';
import { exponential } from '../../sim/distributions';
import type { Sampler } from './stock-run';

/** Times between the demands of a Poisson process. */
export function poissonInterdemand(rate: number): Sampler {
  return (u) => exponential.quantile(u, 1 / rate);
}

/** Demand of one period, Poisson, by inversion from a table; the mode's neighbourhood is reached without searching. */
export function poissonPeriodDemand(mean: number): Sampler {
  const law = new PoissonLaw(mean);
  // Guide table (Chen & Asau 1974): where the search for u starts.
  const guide = new Int32Array(1024);
  let units = 0;
  for (let cell = 0; cell < guide.length; cell++) {
    while (law.atMost(units) < cell / guide.length) units++;
    guide[cell] = units;
  }
  return (u) => {
    let demand = guide[Math.floor(u * guide.length)]!;
    while (law.atMost(demand) < u) demand++;
    return demand;
  };
}
