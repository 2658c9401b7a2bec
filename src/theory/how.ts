import type { How } from './case';

/** Rows of a family's table that share their evidence. */
export function rows(how: How, ...quantities: readonly string[]): Record<string, How> {
  return Object.fromEntries(quantities.map((quantity) => [quantity, how]));
}
