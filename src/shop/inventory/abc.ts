/** What a SKU's importance is measured by. */
export const ABC_CRITERION = { units: 0, revenue: 1, margin: 2 } as const;
export type AbcCriterion = (typeof ABC_CRITERION)[keyof typeof ABC_CRITERION];

export const ABC_CLASS = { a: 0, b: 1, c: 2 } as const;
export type AbcClass = (typeof ABC_CLASS)[keyof typeof ABC_CLASS];

/** A SKU's importance under a criterion, from units sold, price and unit cost in the same money. Never negative. */
export function importance(criterion: AbcCriterion, units: number, price: number, cost: number): number {
  const value =
    criterion === ABC_CRITERION.units ? units : units * (criterion === ABC_CRITERION.revenue ? price : price - cost);
  return value > 0 ? value : 0;
}

/**
 * ABC analysis: SKUs in falling order of importance; those that make up the first `aShare` of the total are A, up to
 * `bShare` B, the rest C. The SKU that crosses a cut still belongs to the better class; ties go by index. With nothing
 * sold all are C. The usual cuts are 80 % and 95 %.
 */
export function classify(values: ArrayLike<number>, aShare = 0.8, bShare = 0.95): Uint8Array {
  const count = values.length;
  const classes = new Uint8Array(count);
  classifyInto(classes, new Uint32Array(count), values, [aShare, bShare]);
  return classes;
}

/** The same into arrays that are used again; `order` is left with the SKUs in falling order of importance. */
export function classifyInto(
  classes: Uint8Array,
  order: Uint32Array,
  values: ArrayLike<number>,
  [aShare, bShare]: readonly [number, number],
): void {
  const count = values.length;
  let total = 0;
  for (let sku = 0; sku < count; sku++) {
    order[sku] = sku;
    total += values[sku]!;
  }
  order.sort((left, right) => values[right]! - values[left]! || left - right);
  classes.fill(ABC_CLASS.c);
  let before = 0;
  for (let rank = 0; rank < count && total > 0; rank++) {
    const sku = order[rank]!;
    if (values[sku]! <= 0) break;
    if (before < aShare * total) classes[sku] = ABC_CLASS.a;
    else if (before < bShare * total) classes[sku] = ABC_CLASS.b;
    before += values[sku]!;
  }
}
