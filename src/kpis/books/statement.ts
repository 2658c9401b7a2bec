import type { Text } from '../../lib/text';
import type { Books } from './books';

/** One line of a statement: an entry, a sum of what stands above it, or a memo that the books do not post. */
export interface StatementLine {
  readonly id: string;
  readonly label: Text;
  readonly kind: 'entry' | 'sum' | 'memo';
  /** Cents; costs and payments are negative. */
  readonly cents: number;
}

export interface Statement {
  readonly id: 'income' | 'balance' | 'cash';
  readonly title: Text;
  readonly lines: readonly StatementLine[];
}

/** How a line is read from the books. */
export interface LineRule {
  readonly id: string;
  readonly label: Text;
  readonly kind: StatementLine['kind'];
  read(books: Books): number;
}

export function statement(id: Statement['id'], title: Text, rules: readonly LineRule[]): (books: Books) => Statement {
  return (books) => ({
    id,
    title,
    // No line shows a negative zero.
    lines: rules.map(({ id, label, kind, read }) => ({ id, label, kind, cents: read(books) + 0 })),
  });
}
