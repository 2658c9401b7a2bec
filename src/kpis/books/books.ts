import { counterIndex } from '../../shop/counters';
import type { Facts, Window } from '../../shop/facts';
import { BOOK_FIELDS } from '../../shop/facts';
import { ACCOUNT_COUNT } from '../../shop/ledger';

/** The books of a window, mean over replications; amounts in cents, arrays by account (see ledger.ts). */
export interface Books {
  /** Balances at the end of the day before the window, and at its end. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
  /** Net cash received in the window against each other account. */
  readonly cash: Float64Array;
  /** Memo: cost of the capital tied in stock, and sales lost for want of it. */
  readonly capitalCents: number;
  readonly lostSalesCents: number;
}

/** What is kept of a replication's books: the day before the window and its last day, BOOK_FIELDS each. */
export function bookRows({ books }: Facts, { firstDay, lastDay }: Window): Float64Array {
  const rows = new Float64Array(2 * BOOK_FIELDS);
  rows.set(books.subarray((firstDay - 1) * BOOK_FIELDS, firstDay * BOOK_FIELDS));
  rows.set(books.subarray(lastDay * BOOK_FIELDS, (lastDay + 1) * BOOK_FIELDS), BOOK_FIELDS);
  return rows;
}

/** Mean books of replications, from their rows and their counters summed over the window; null of none. */
export function meanBooks(
  replications: readonly { readonly books: Float64Array; readonly totals: Float64Array }[],
): Books | null {
  const n = replications.length;
  if (n === 0) return null;
  const mean = new Float64Array(2 * BOOK_FIELDS);
  let capitalCents = 0;
  let lostSalesCents = 0;
  for (const { books, totals } of replications) {
    for (let i = 0; i < mean.length; i++) mean[i]! += books[i]! / n;
    capitalCents += totals[counterIndex.capitalMemoCents]! / n;
    lostSalesCents += totals[counterIndex.lostSalesCents]! / n;
  }
  const cash = new Float64Array(ACCOUNT_COUNT);
  for (let account = 0; account < ACCOUNT_COUNT; account++) {
    cash[account] = mean[BOOK_FIELDS + ACCOUNT_COUNT + account]! - mean[ACCOUNT_COUNT + account]!;
  }
  return {
    opening: mean.slice(0, ACCOUNT_COUNT),
    closing: mean.slice(BOOK_FIELDS, BOOK_FIELDS + ACCOUNT_COUNT),
    cash,
    capitalCents,
    lostSalesCents,
  };
}
