/** Order quantities under steady, certain demand. Costs are per time, without the purchase cost unless said. */
export interface OrderQuantity {
  readonly quantity: number;
  readonly costPerTime: number;
}

/** EOQ, Harris 1913: Q* = sqrt(2 K d / h), cost sqrt(2 K d h). */
export function economicOrderQuantity(fixedCost: number, demand: number, holdingCost: number): OrderQuantity {
  return {
    quantity: Math.sqrt((2 * fixedCost * demand) / holdingCost),
    costPerTime: Math.sqrt(2 * fixedCost * demand * holdingCost),
  };
}

/** Cost per time of ordering `quantity` each time: K d/Q + h Q/2. */
export function orderQuantityCost(fixedCost: number, demand: number, holdingCost: number, quantity: number): number {
  return (fixedCost * demand) / quantity + (holdingCost * quantity) / 2;
}

/** EOQ with planned backorders at `stockoutCost` per unit and time; `backorderedShare` of demand waits. */
export function orderQuantityWithBackorders(
  fixedCost: number,
  demand: number,
  holdingCost: number,
  stockoutCost: number,
): OrderQuantity & { readonly backorderedShare: number } {
  const both = holdingCost + stockoutCost;
  return {
    quantity: Math.sqrt((2 * fixedCost * demand * both) / (holdingCost * stockoutCost)),
    costPerTime: Math.sqrt((2 * fixedCost * demand * holdingCost * stockoutCost) / both),
    backorderedShare: holdingCost / both,
  };
}

/** Cost per time of ordering `quantity` with a share of demand backordered. */
export function backorderedCost(
  {
    fixedCost,
    demand,
    holdingCost,
    stockoutCost,
  }: Readonly<Record<'fixedCost' | 'demand' | 'holdingCost' | 'stockoutCost', number>>,
  quantity: number,
  share: number,
): number {
  const served = 1 - share;
  return (
    (quantity / 2) * (holdingCost * served * served + stockoutCost * share * share) + (fixedCost * demand) / quantity
  );
}

/** Economic production quantity: goods come in at `production` > `demand` per time. */
export function economicProductionQuantity(
  fixedCost: number,
  demand: number,
  holdingCost: number,
  production: number,
): OrderQuantity {
  return economicOrderQuantity(fixedCost, demand, holdingCost * (1 - demand / production));
}

/** All-units discount: `unitCosts[i]` applies to every unit of an order of `breakpoints[i]` or more. */
export interface AllUnitsDiscount {
  readonly fixedCost: number;
  readonly demand: number;
  /** Holding cost per money and time; holding a unit costs this share of its price. */
  readonly holdingRate: number;
  /** Rising, the first 0. */
  readonly breakpoints: readonly number[];
  readonly unitCosts: readonly number[];
}

/** Purchase, ordering and holding cost per time of an order quantity under an all-units discount. */
export function discountCost(discount: AllUnitsDiscount, quantity: number): number {
  let tier = 0;
  while (tier + 1 < discount.breakpoints.length && quantity >= discount.breakpoints[tier + 1]!) tier++;
  return tierCost(discount, tier, quantity);
}

/** The cheapest order quantity under an all-units discount; its cost includes the purchase. */
export function orderQuantityWithDiscount(discount: AllUnitsDiscount): OrderQuantity & { readonly tier: number } {
  let best: { quantity: number; costPerTime: number; tier: number } | null = null;
  for (let tier = 0; tier < discount.breakpoints.length; tier++) {
    const holdingCost = discount.holdingRate * discount.unitCosts[tier]!;
    const wanted = economicOrderQuantity(discount.fixedCost, discount.demand, holdingCost).quantity;
    const end = discount.breakpoints[tier + 1] ?? Infinity;
    if (wanted >= end) continue; // this price's best quantity already earns the next price
    const quantity = Math.max(wanted, discount.breakpoints[tier]!);
    const costPerTime = tierCost(discount, tier, quantity);
    if (best === null || costPerTime < best.costPerTime) best = { quantity, costPerTime, tier };
  }
  return best!;
}

function tierCost(discount: AllUnitsDiscount, tier: number, quantity: number): number {
  const price = discount.unitCosts[tier]!;
  const holdingCost = discount.holdingRate * price;
  return price * discount.demand + orderQuantityCost(discount.fixedCost, discount.demand, holdingCost, quantity);
}
