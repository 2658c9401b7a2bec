import { kpis } from '../../kpis';
import type { Locale } from '../i18n/phrase';
import { phrase } from '../i18n/phrase';
import type { Shown } from '../state/runner.svelte';
import { csvRow } from './csv';
import { csvHead } from './csv-head';
import { judgementOf } from './judgement';

/**
 * The KPI table as a file for spreadsheets and reports: a head with everything needed to get the same numbers again, then
 * one row per KPI in raw numbers of the units named.
 */
export function kpiTableCsv(locale: Locale, shown: Shown, link: string): string {
  const { result } = shown;
  const head: (readonly (string | number)[])[] = [
    ...csvHead(shown, link),
    ['confidence', 0.95],
    [],
    [
      'id',
      'name',
      'unit',
      'base',
      'base half-width',
      'scenario',
      'scenario half-width',
      'base denominator per run',
      'scenario denominator per run',
      'difference',
      'difference half-width',
      'relative',
      'relative half-width',
      'variance reduction',
      'worthwhile difference',
      'verdict',
    ],
  ];
  const rows = kpis.map((kpi) => {
    const now = result.estimate(kpi.id);
    const base = result.baseEstimate(kpi.id);
    const difference = result.difference(kpi.id);
    const first = base ?? now;
    const judgement = difference && judgementOf(difference);
    return [
      kpi.id,
      kpi.name[locale],
      kpi.unit,
      first.mean,
      first.halfWidth,
      ...(base ? [now.mean, now.halfWidth] : ['', '']),
      first.denominator,
      base ? now.denominator : '',
      ...(difference
        ? [
            difference.mean,
            difference.halfWidth,
            difference.relative,
            difference.relativeHalfWidth,
            difference.varianceReduction,
            difference.worthwhile,
          ]
        : ['', '', '', '', '', '']),
      judgement && Number.isFinite(difference.mean) ? phrase(locale, judgement.key, judgement.values) : '',
    ];
  });
  return [...head, ...rows].map(csvRow).join('');
}
