/** Retention by contract: each period a customer stays with an own chance; churn chances are beta(alpha, beta). */
export interface ShiftedBetaGeometric {
  readonly alpha: number;
  readonly beta: number;
}

/** Shares still there after periods 1..count. Source: P. S. Fader & B. G. S. Hardie, J. Interactive Marketing 21(1), 2007. */
export function survival(model: ShiftedBetaGeometric, count: number): readonly number[] {
  const shares: number[] = [];
  let share = 1;
  for (let period = 1; period <= count; period++) shares.push((share *= retention(model, period)));
  return shares;
}

/** Share of those there at the end of the period before who stay through this one; it rises, as the loyal remain. */
export function retention({ alpha, beta }: ShiftedBetaGeometric, period: number): number {
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/** Present value of one unit of margin in each period from now on while the customer stays, the first at once. */
export function discountedLifetime(model: ShiftedBetaGeometric, discountRate: number): number {
  let sum = 1;
  let weight = 1;
  for (let period = 1; weight > 1e-16 * sum && period < 10_000_000; period++) {
    weight *= retention(model, period) / (1 + discountRate);
    sum += weight;
  }
  return sum;
}
