import type { Books } from '../../kpis/books';
import { balanceSheet, cashFlowStatement, incomeStatement } from '../../kpis/books';
import type { Locale } from '../i18n/phrase';
import type { Shown } from '../state/runner.svelte';
import { csvRow } from './csv';
import { csvHead } from './csv-head';

export const statements = [incomeStatement, balanceSheet, cashFlowStatement] as const;

/**
 * The books as a file: a head with what is needed to get the same numbers again, then every line in cents. They are means of
 * runs, given to the hundredth of a cent, so that lines still add up.
 */
export function booksCsv(
  locale: Locale,
  shown: Shown,
  { books, base }: { readonly books: Books; readonly base: Books | null },
  link: string,
): string {
  const head: (readonly (string | number)[])[] = [
    ...csvHead(shown, link),
    [],
    ['statement', 'line', 'name', 'base (cents)', 'scenario (cents)', 'difference (cents)'],
  ];
  const rows = statements.flatMap((of) => {
    const before = base && of(base);
    return of(books).lines.map(({ id, label, cents }, i) => {
      const then = before?.lines[i]?.cents;
      const rest = then === undefined ? ['', rounded(cents), ''] : [then, cents, cents - then].map(rounded);
      return [of(books).id, id, label[locale], ...rest];
    });
  });
  return [...head, ...rows].map(csvRow).join('');
}

function rounded(cents: number): number {
  return Math.round(cents * 100) / 100;
}
