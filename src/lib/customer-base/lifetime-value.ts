/**
 * Value of a customer who brings the same margin each period and stays with the same chance.
 * Source: S. Gupta & D. R. Lehmann, J. Interactive Marketing 17(1), 2003: the margin multiple r/(1 + i - r).
 */
export function lifetimeValue(customer: {
  readonly margin: number;
  /** Chance to stay another period. */
  readonly retention: number;
  readonly discountRate: number;
  /** Periods counted after the present one; for ever by default. */
  readonly periods?: number;
}): {
  /** Margins from the next period on. */
  readonly future: number;
  /** With the margin of the present period. */
  readonly withPresent: number;
  /** Expected number of periods, the present one included. */
  readonly meanPeriods: number;
} {
  const { margin, retention, discountRate, periods = Infinity } = customer;
  let future = (margin * retention) / (1 + discountRate - retention);
  if (periods !== Infinity) {
    future = 0;
    let weight = margin;
    for (let period = 1; period <= periods; period++) future += weight *= retention / (1 + discountRate);
  }
  return { future, withPresent: future + margin, meanPeriods: 1 / (1 - retention) };
}
