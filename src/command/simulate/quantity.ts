import type { KpiUnit } from '../../kpis/kpi';

/** What stands behind the number, by unit. */
const SUFFIX: Partial<Record<KpiUnit, string>> = {
  seconds: ' s',
  minutes: ' min',
  hours: ' h',
  days: ' d',
  perDay: ' /day',
  perOrder: ' /order',
  perHour: ' /h',
  perYear: ' /year',
  grams: ' g',
};

/** A KPI's value for a terminal: cents as currency units, shares as per cent; "-" where nothing is known. */
export function formatted(value: number, unit: KpiUnit): string {
  if (!Number.isFinite(value)) return '-';
  if (unit === 'share') return `${rounded(100 * value)} %`;
  if (unit === 'cents') return rounded(value / 100);
  return `${rounded(value)}${SUFFIX[unit] ?? ''}`;
}

/** Four digits that say something, no exponent, thousands apart. */
function rounded(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
  return value.toFixed(decimals).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}
