import { expm1 } from '../lib/arithmetic';
import { normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';
import { lognormal } from '../sim/distributions';
import { tabulate } from '../sim/quantile-table';
import type { QuantileTable } from '../sim/quantile-table';

/** The standard normal law, tabulated. */
export const STANDARD_NORMAL: QuantileTable = Object.freeze(tabulate(normalQuantile));

const MOST_KEPT = 32;
const lognormals = new Map<number, QuantileTable>();

/** The lognormal law of mean 1 with this coefficient of variation, tabulated; the same number gives the same table. */
function lognormalOfMeanOne(cv: number): QuantileTable {
  let table = lognormals.get(cv);
  if (table === undefined) {
    if (lognormals.size >= MOST_KEPT) lognormals.clear();
    table = Object.freeze(tabulate((u) => lognormal.quantileByMean(u, 1, cv)));
    lognormals.set(cv, table);
  }
  return table;
}

/** The laws of today's durations, of which a run asks for ten thousands of variates: mean 1, the caller knows the mean. */
export class Laws {
  /** Of a pick and of a pack. */
  handling = STANDARD_NORMAL;
  /** Of an answer of an agent. */
  service = STANDARD_NORMAL;
  /** Of a parcel's way. */
  transit = STANDARD_NORMAL;

  openDay(shop: Readonly<ShopParameters>): void {
    this.handling = lognormalOfMeanOne(shop.handlingCv);
    this.service = lognormalOfMeanOne(shop.serviceTimeCv);
    this.transit = lognormalOfMeanOne(Math.sqrt(expm1(shop.transitSigma * shop.transitSigma)));
  }
}
