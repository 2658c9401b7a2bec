import type { Kpi } from '../../kpis/kpi';
import { daysNeeded } from '../../kpis/kpi';
import type { Scenario } from '../../scenario/scenario';
import { language } from '../i18n/language.svelte';

/** Why a KPI has no figure: the measured days are too few for its follow-up, or nothing happened that it is a share of. */
export function whyNoFigure(kpi: Kpi, { measureFromDay, horizonDays }: Scenario): string {
  const n = daysNeeded(kpi);
  return horizonDays - measureFromDay + 1 < n ? language.say('table.needsDays', { n }) : language.say('table.nothing');
}
