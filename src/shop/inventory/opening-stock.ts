/** A purchase order on its way at the opening. */
export interface OpeningOrder {
  readonly units: number;
  /** Time until it arrives. */
  readonly dueIn: number;
}

export interface OpeningStock {
  readonly onHand: number;
  readonly orders: readonly OpeningOrder[];
}

/**
 * The stock of a running shop: a row caught at a uniformly random point of its order cycle, with the orders placed within the
 * last lead time on their way. Demand is taken as steady; randomness enters through `u` alone, so that the warm-up has
 * little left to forget.
 *
 * @param u uniform in (0, 1): place in the cycle, 0 just before an order falls due.
 * @param reorderPoint position at which an order is placed, units.
 * @param lot units of one order, >= 1.
 * @param demandPerTime units per time, >= 0.
 * @param leadTime time from order to arrival.
 */
export function openingStock(
  u: number,
  reorderPoint: number,
  lot: number,
  { demandPerTime, leadTime }: { readonly demandPerTime: number; readonly leadTime: number },
): OpeningStock {
  const position = reorderPoint + 1 + Math.floor(u * lot);
  if (demandPerTime <= 0) return { onHand: Math.max(0, position), orders: [] };
  const cycle = lot / demandPerTime;
  const orders: OpeningOrder[] = [];
  let onHand = position;
  for (let age = (reorderPoint + lot - position) / demandPerTime; age < leadTime; age += cycle) {
    orders.push({ units: lot, dueIn: leadTime - age });
    onHand -= lot;
  }
  // A steady row would owe these units; an opening day owes nothing, so the missing units are still to come.
  return { onHand: Math.max(0, onHand), orders };
}
