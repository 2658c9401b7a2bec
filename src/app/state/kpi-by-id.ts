import { kpis } from '../../kpis';
import type { Kpi } from '../../kpis/kpi';

export const kpiById: ReadonlyMap<string, Kpi> = new Map(kpis.map((kpi) => [kpi.id, kpi]));

/** The figures on the cards: the article's four, then what the shop lives from and lives for. */
export const headlineKpis = [
  'conversion',
  'orderValue',
  'grossMarginRate',
  'purchaseFrequency',
  'profit',
  'satisfaction',
];
