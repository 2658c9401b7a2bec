import type { Books } from '../../kpis/books';
import { balanceSheet, cashFlowStatement, incomeStatement } from '../../kpis/books';
import { scenarioDigest } from '../../scenario/scenario-digest';
import type { Locale } from '../i18n/phrase';
import type { Shown } from '../state/runner.svelte';
import { csvRow } from './csv';

export const statements = [incomeStatement, balanceSheet, cashFlowStatement] as const;

/** The books as a file: a head with what is needed to get the same numbers again, then every line in cents. */
export function booksCsv(
  locale: Locale,
  { scenario, result }: Shown,
  { books, base }: { readonly books: Books; readonly base: Books | null },
): string {
  const head: (readonly (string | number)[])[] = [
    ['scenario', scenario.name],
    ['scenario digest', scenarioDigest(scenario)],
    ['seed', scenario.seed],
    ['n', result.n],
    ['days', `${scenario.measureFromDay}..${scenario.horizonDays}`],
    [],
    ['statement', 'line', 'name', 'base (cents)', 'scenario (cents)', 'difference (cents)'],
  ];
  const rows = statements.flatMap((of) => {
    const before = base && of(base);
    return of(books).lines.map(({ id, label, cents }, i) => {
      const then = before?.lines[i]?.cents;
      return [of(books).id, id, label[locale], then ?? '', cents, then === undefined ? '' : cents - then];
    });
  });
  return [...head, ...rows].map(csvRow).join('');
}
