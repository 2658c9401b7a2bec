import type { ShopParameters } from '../scenario/shop-parameters';

/** The shop's choices of a second supplier, in the order of the parameter's choices. */
export const SECOND_SOURCE = { none: 0, share: 1, backUp: 2 } as const;

/** How a purchase order was placed; flags. */
export const TERMS = { second: 1, rush: 2, joint: 4 } as const;

/** What a supplier is like for one order. */
export interface SupplierTerms {
  /** Mean days from order to shelf, and their coefficient of variation. */
  leadDays: number;
  leadCv: number;
  /** Share of ordered units that arrive and are good. */
  goodShare: number;
  /** Price of a unit as a multiple of the catalogue's cost. */
  costFactor: number;
  minimumUnits: number;
}

/** The terms of a purchase order for a place at home or abroad; goods for a warehouse abroad travel longer, with freight and duty. */
export function termsOf(shop: Readonly<ShopParameters>, flags: number, abroad: boolean): SupplierTerms {
  const second = (flags & TERMS.second) !== 0;
  const rush = (flags & TERMS.rush) !== 0;
  const leadDays = second ? shop.secondLeadTimeDays : shop.leadTimeDays;
  const fill = second ? shop.secondFillShare : shop.supplierFillShare;
  const defects = second ? shop.secondDefectShare : shop.supplierDefectShare;
  const price = shop.purchaseCostLevel * (second ? shop.secondCostFactor : 1);
  return {
    leadDays: leadDays * (rush ? shop.expediteLeadFactor : 1) + (abroad ? shop.overseasLeadDays : 0),
    leadCv: second ? shop.secondLeadTimeCv : shop.leadTimeCv,
    goodShare: (1 - (1 - fill) * shop.supplierShortfallFactor) * (1 - defects),
    costFactor:
      price * (rush ? 1 + shop.expeditePremiumShare : 1) * (abroad ? 1 + shop.dutyShare + shop.importFreightShare : 1),
    minimumUnits: second ? shop.secondMinimumUnits : shop.minimumOrderUnits,
  };
}

/** Mean and standard deviation of lead time in days, as the planner counts on them. */
export interface LeadTime {
  mean: number;
  sd: number;
}

/**
 * What a planner counts on: the law of the supplier that gets the order, the mixture of both when they share orders, the
 * back-up's while that is asked. Outages themselves are not planned for.
 */
export function plannedLeadTime(shop: Readonly<ShopParameters>, backUpAsked: boolean, abroad: boolean): LeadTime {
  const main = termsOf(shop, 0, abroad);
  const sd = main.leadDays * main.leadCv;
  if (shop.secondSource === SECOND_SOURCE.none) return { mean: main.leadDays, sd };
  const second = termsOf(shop, TERMS.second, abroad);
  const secondSd = second.leadDays * second.leadCv;
  if (shop.secondSource === SECOND_SOURCE.backUp)
    return backUpAsked ? { mean: second.leadDays, sd: secondSd } : { mean: main.leadDays, sd };
  const share = shop.secondSourceShare;
  const mean = (1 - share) * main.leadDays + share * second.leadDays;
  const square =
    (1 - share) * (sd * sd + main.leadDays * main.leadDays) +
    share * (secondSd * secondSd + second.leadDays * second.leadDays);
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)) };
}
