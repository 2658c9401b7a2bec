/**
 * Replenishment policies: how much to order, as a pure function of the inventory position.
 *
 * - `fixedQuantity` (s,Q): when the position has fallen to s, order Q; if that does not lift it above s, order the least
 *   multiple of Q that does, the (r,nQ) policy.
 * - `orderUpTo` (s,S): when the position has fallen to s, order up to S.
 * - `periodicUpTo` (R,S): at every review order up to S.
 * - `baseStock` (S-1,S): after every demand order up to S.
 *
 * The last two order the same quantity and differ in the review calendar alone.
 */
export const POLICY = { fixedQuantity: 0, orderUpTo: 1, periodicUpTo: 2, baseStock: 3 } as const;
export type PolicyKind = (typeof POLICY)[keyof typeof POLICY];

/** Whether an order is due when the position stands exactly at the reorder point (`atOrBelow`, the field's (s,S)) or only beneath. */
export const COMPARISON = { atOrBelow: 0, below: 1 } as const;
export type Comparison = (typeof COMPARISON)[keyof typeof COMPARISON];

/** The policy of one SKU at one place. Units. */
export interface Policy {
  readonly kind: PolicyKind;
  readonly comparison: Comparison;
  /** s or r; not used by (R,S) and base stock. */
  readonly reorderPoint: number;
  /** S; not used by (s,Q). */
  readonly orderUpTo: number;
  /** Q > 0; used by (s,Q) only. */
  readonly quantity: number;
}

/** True when the position calls for an order. */
export function isDue(comparison: Comparison, position: number, reorderPoint: number): boolean {
  return comparison === COMPARISON.below ? position < reorderPoint : position <= reorderPoint;
}

/** Units to order now, 0 when none are due. */
export function orderQuantity(policy: Policy, position: number): number {
  if (policy.kind === POLICY.fixedQuantity) {
    if (!isDue(policy.comparison, position, policy.reorderPoint)) return 0;
    const missing = policy.reorderPoint - position;
    // Enough lots to leave the zone where an order is due.
    const lots =
      policy.comparison === COMPARISON.below
        ? Math.ceil(missing / policy.quantity)
        : Math.floor(missing / policy.quantity) + 1;
    return lots * policy.quantity;
  }
  if (policy.kind === POLICY.orderUpTo && !isDue(policy.comparison, position, policy.reorderPoint)) return 0;
  const missing = policy.orderUpTo - position;
  return missing > 0 ? missing : 0;
}

/** Raises an order to the supplier's minimum and to whole packs; 0 stays 0. */
export function toSupplierTerms(units: number, minimumOrder: number, packSize: number): number {
  if (units <= 0) return 0;
  const wanted = units < minimumOrder ? minimumOrder : units;
  return packSize > 1 ? Math.ceil(wanted / packSize) * packSize : wanted;
}
