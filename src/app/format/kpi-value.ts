import type { KpiUnit } from '../../kpis/kpi';
import type { Key, Locale } from '../i18n/phrase';
import { locales, phrase } from '../i18n/phrase';
import type { Style } from './numbers';
import { money, percent, plain, pointsOf, whole } from './numbers';

/** What stands behind a number of this unit, where a sign in front or a percent sign does not say it already. */
const unitKey: Partial<Record<KpiUnit, Key>> = {
  seconds: 'unit.seconds',
  minutes: 'unit.minutes',
  hours: 'unit.hours',
  days: 'unit.days',
  stars: 'unit.stars',
  points: 'unit.points',
  perDay: 'unit.perDay',
  perOrder: 'unit.perOrder',
  perHour: 'unit.perHour',
  perYear: 'unit.perYear',
  grams: 'unit.grams',
};

/** The value of a KPI with its unit. */
export function kpiValue(locale: Locale, unit: KpiUnit, value: number, style: Style = {}): string {
  const { tag } = locales[locale];
  // Nothing has no unit either.
  if (!Number.isFinite(value)) return plain(tag, value);
  if (unit === 'share') return percent(tag, value, style);
  if (unit === 'cents') return money(tag, value, style);
  // Who answers within the minute is counted in seconds; ticks keep the unit of their axis.
  if (unit === 'minutes' && !style.bare && value !== 0 && Math.abs(value) < 1)
    return kpiValue(locale, 'seconds', 60 * value, style);
  const key = unitKey[unit];
  const number = unit === 'count' && Math.abs(value) >= 20 ? whole(tag, value, style) : plain(tag, value, style);
  return key ? phrase(locale, key, { n: number }) : number;
}

/** A difference of two values of a KPI: shares in percentage points, everything else in its unit. */
export function kpiDifference(locale: Locale, unit: KpiUnit, value: number, style: Style = { signed: true }): string {
  if (unit !== 'share') return kpiValue(locale, unit, value, style);
  return phrase(locale, 'unit.percentagePoints', { n: pointsOf(locales[locale].tag, value, style) });
}

/** The name of a KPI's unit, for an axis. */
export function kpiUnitName(locale: Locale, unit: KpiUnit): string {
  return phrase(locale, `axis.${unit}` satisfies Key);
}
