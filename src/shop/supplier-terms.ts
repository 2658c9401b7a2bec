import type { ShopParameters } from '../scenario/shop-parameters';
import type { DeliveryRecord } from './delivery-record';

/** The shop's choices of a second supplier, in the order of the parameter's choices. */
export const SECOND_SOURCE = { none: 0, share: 1, backUp: 2 } as const;

/** How a purchase order was placed, and whether the supplier, being out, has held it back; flags. */
export const TERMS = { second: 1, rush: 2, joint: 4, held: 8 } as const;

/** What a supplier is like for one order. */
export interface SupplierTerms {
  /** Days from order to shelf as agreed; the mean as it is today; the coefficient of variation as a rule. */
  agreedDays: number;
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
  const agreed = second ? shop.secondLeadTimeDays : shop.leadTimeDays;
  const delayed = second ? agreed * shop.secondDelayFactor : agreed * shop.supplyDelayFactor + shop.supplyDelayDays;
  const pace = rush ? shop.expediteLeadFactor : 1;
  const farther = abroad ? shop.overseasLeadDays : 0;
  const fill = second ? shop.secondFillShare : shop.supplierFillShare;
  const defects = second ? shop.secondDefectShare : shop.supplierDefectShare;
  const price = shop.purchaseCostLevel * (second ? shop.secondCostFactor : 1);
  return {
    agreedDays: agreed * pace + farther,
    leadDays: delayed * pace + farther,
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

/** Where goods are ordered for, and what has been seen of both suppliers. */
export interface Ordering {
  readonly backUpAsked: boolean;
  readonly abroad: boolean;
  readonly main: Readonly<DeliveryRecord>;
  readonly second: Readonly<DeliveryRecord>;
}

/**
 * What a planner counts on: the lead time agreed with the supplier that gets the order and the days by which its goods have
 * lately been late, the mixture of both when suppliers share orders, the back-up's while that is asked. What delays goods
 * today is not known, and outages themselves are not planned for.
 */
export function plannedLeadTime(shop: Readonly<ShopParameters>, ordering: Ordering): LeadTime {
  const main = seenOf(shop, 0, ordering);
  if (shop.secondSource === SECOND_SOURCE.none) return main;
  const second = seenOf(shop, TERMS.second, ordering);
  if (shop.secondSource === SECOND_SOURCE.backUp) return ordering.backUpAsked ? second : main;
  const share = shop.secondSourceShare;
  const mean = (1 - share) * main.mean + share * second.mean;
  const square =
    (1 - share) * (main.sd * main.sd + main.mean * main.mean) +
    share * (second.sd * second.sd + second.mean * second.mean);
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)) };
}

function seenOf(shop: Readonly<ShopParameters>, flags: number, { abroad, main, second }: Ordering): LeadTime {
  const { agreedDays, leadCv } = termsOf(shop, flags, abroad);
  const mean = Math.max(0, agreedDays + (flags === TERMS.second ? second : main).daysLate);
  return { mean, sd: mean * leadCv };
}
