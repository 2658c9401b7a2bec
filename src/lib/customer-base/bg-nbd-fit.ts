import { exp, log } from '../arithmetic';
import { minimise } from '../nelder-mead';
import type { BgNbd, PurchaseHistory } from './bg-nbd';
import { logLikelihood } from './bg-nbd';

export interface BgNbdFit extends BgNbd {
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/**
 * Maximum-likelihood estimates of BG/NBD from customers' histories, all in one unit of time.
 *
 * The search runs over the logarithms of the parameters, which keeps them positive, on the mean log-likelihood. Equal
 * histories are counted once with their number. Throws a RangeError without a single repeat purchase: nothing then tells
 * the parameters apart.
 */
export function fitBgNbd(histories: readonly PurchaseHistory[]): BgNbdFit {
  const counted = new Map<string, { readonly history: PurchaseHistory; count: number }>();
  let repeats = 0;
  let time = 0;
  for (const history of histories) {
    repeats += history.x;
    time += history.T;
    const key = `${history.x}/${history.tx}/${history.T}`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { history, count: 1 });
    else known.count += 1;
  }
  if (repeats === 0) throw new RangeError('no repeat purchase in the histories');
  const groups = [...counted.values()];
  const total = (model: BgNbd) =>
    groups.reduce((sum, { history, count }) => sum + count * logLikelihood(model, history), 0);
  const model = (x: readonly number[]): BgNbd => ({ r: exp(x[0]!), alpha: exp(x[1]!), a: exp(x[2]!), b: exp(x[3]!) });
  const start = [0, log(time / repeats), 0, 0];
  const found = minimise((x) => -total(model(x)) / histories.length, start, [0.5, 0.5, 0.5, 0.5], { tolerance: 1e-11 });
  return { ...model(found.at), logLikelihood: -found.value * histories.length, converged: found.converged };
}
