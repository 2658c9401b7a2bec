import type { Family, How } from './case';

/**
 * What stands at the places of `#` in a quantity's name, if it fits the pattern: `E_X_t#` fits `E_X_t31.8571` and gives
 * ['31.8571']. Null if it does not fit.
 */
export function digits(pattern: string, quantity: string): readonly string[] | null {
  const parts = pattern.split('#');
  const source = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(\\d+(?:\\.\\d+)?)');
  const match = new RegExp(`^${source}$`).exec(quantity);
  return match === null ? null : match.slice(1);
}

/** The same as numbers. */
export function fit(pattern: string, quantity: string): readonly number[] | null {
  return digits(pattern, quantity)?.map(Number) ?? null;
}

/** The evidence a family's table names for a quantity; null: not listed, hence unsupported. */
export function howOf(family: Family, quantity: string): How | null {
  const exact = Object.hasOwn(family.how, quantity) ? family.how[quantity] : undefined;
  if (exact !== undefined) return exact;
  for (const [pattern, how] of Object.entries(family.how))
    if (pattern.includes('#') && fit(pattern, quantity) !== null) return how;
  return null;
}

/** The values of several patterns for all quantities that fit one: a family's answers to names with numbers in them. */
export function answersTo<T>(
  quantities: readonly string[],
  patterns: Readonly<Record<string, (...values: number[]) => T | null>>,
): Record<string, T> {
  const answers: Record<string, T> = {};
  for (const quantity of quantities)
    for (const [pattern, answer] of Object.entries(patterns)) {
      const values = fit(pattern, quantity);
      const value = values === null ? null : answer(...values);
      if (value !== null) answers[quantity] = value;
    }
  return answers;
}

/**
 * Why a name asks for what there is not, or null: the percentage of a quantile (`wait_p99`) lies strictly between 0 and 100,
 * that of a share (`share_top_20pct`) is at most 100.
 */
export function impossible(quantity: string): string | null {
  const quantile = /(?:^|_)p(\d+(?:\.\d+)?)(?=_|$)/.exec(quantity);
  if (quantile !== null && !(Number(quantile[1]) > 0 && Number(quantile[1]) < 100))
    return 'a quantile outside 0 to 100 %';
  const share = /(?:^|_)(\d+(?:\.\d+)?)pct(?=_|$)/.exec(quantity);
  if (share === null || /^cost_at_/.test(quantity)) return null;
  return Number(share[1]) > 0 && Number(share[1]) <= 100 ? null : 'a share outside 0 to 100 %';
}
