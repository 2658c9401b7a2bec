import { exp, log } from '../arithmetic';
import { minimise } from '../nelder-mead';
import type { BgNbd, PurchaseHistory } from './bg-nbd';
import { GroupedHistories } from './grouped-histories';

export interface BgNbdFit extends BgNbd {
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/**
 * Maximum-likelihood estimates of BG/NBD from customers' histories, all in one unit of time.
 *
 * The search runs over the logarithms of the parameters, which keeps them positive, on the mean log-likelihood. Throws a
 * RangeError without a single repeat purchase: nothing then tells the parameters apart.
 */
export function fitBgNbd(histories: readonly PurchaseHistory[] | GroupedHistories): BgNbdFit {
  const grouped = histories instanceof GroupedHistories ? histories : new GroupedHistories(histories);
  const { customers, repeats, time } = grouped;
  if (repeats === 0) throw new RangeError('no repeat purchase in the histories');
  const model = (x: readonly number[]): BgNbd => ({ r: exp(x[0]!), alpha: exp(x[1]!), a: exp(x[2]!), b: exp(x[3]!) });
  const start = [0, log(time / repeats), 0, 0];
  const found = minimise((x) => -grouped.logLikelihood(model(x)) / customers, start, [0.5, 0.5, 0.5, 0.5], {
    tolerance: 1e-11,
  });
  return { ...model(found.at), logLikelihood: -found.value * customers, converged: found.converged };
}
