/**
 * How much more a decision does than at the amount for which its effect is stated: four times the money or the hours, twice
 * the effect. That more helps, and each further unit less, is common knowledge; the square root is assumed.
 */
export function diminishing(amount: number, stated: number): number {
  return Math.sqrt(amount / stated);
}
