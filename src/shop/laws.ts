import { expm1 } from '../lib/arithmetic';
import { normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';
import { gamma, lognormal } from '../sim/distributions';
import { tabulate } from '../sim/quantile-table';
import type { QuantileTable } from '../sim/quantile-table';

/** The standard normal law, tabulated. */
export const STANDARD_NORMAL: QuantileTable = Object.freeze(tabulate(normalQuantile));

const MOST_KEPT = 32;

/** Laws of mean 1 by coefficient of variation, tabulated; the same number gives the same table. */
function ofMeanOne(quantileByMean: (u: number, mean: number, cv: number) => number): (cv: number) => QuantileTable {
  const tables = new Map<number, QuantileTable>();
  return (cv) => {
    let table = tables.get(cv);
    if (table === undefined) {
      if (tables.size >= MOST_KEPT) tables.clear();
      table = Object.freeze(tabulate((u) => quantileByMean(u, 1, cv)));
      tables.set(cv, table);
    }
    return table;
  };
}

const lognormalOfMeanOne = ofMeanOne(lognormal.quantileByMean);
/** The gamma law of mean 1 with this coefficient of variation. */
export const gammaOfMeanOne = ofMeanOne(gamma.quantileByMean);
/** Steadier than this a gamma law is hard to invert; nobody would notice. And the most that lead times may spread. */
const LEAST_CV = 0.001;
const MOST_CV = 3;

/** The laws of today's durations, of which a run asks for ten thousands of variates: mean 1, the caller knows the mean. */
export class Laws {
  /** Of a pick and of a pack. */
  handling = STANDARD_NORMAL;
  /** Of an answer of an agent. */
  service = STANDARD_NORMAL;
  /** Of a parcel's way. */
  transit = STANDARD_NORMAL;
  /** Of a purchase order's, at the main and at the second supplier. */
  supply = STANDARD_NORMAL;
  secondSupply = STANDARD_NORMAL;

  openDay(shop: Readonly<ShopParameters>): void {
    this.handling = lognormalOfMeanOne(shop.handlingCv);
    this.service = lognormalOfMeanOne(shop.serviceTimeCv);
    this.supply = gammaOfMeanOne(Math.min(MOST_CV, Math.max(LEAST_CV, shop.leadTimeCv * shop.supplySpreadFactor)));
    if (shop.secondSource > 0) this.secondSupply = gammaOfMeanOne(Math.max(LEAST_CV, shop.secondLeadTimeCv));
    this.transit = lognormalOfMeanOne(Math.sqrt(expm1(shop.transitSigma * shop.transitSigma)));
  }
}
