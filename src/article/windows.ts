import type { Kpi } from '../kpis/kpi';
import type { Scenario } from '../scenario/scenario';
import type { Window } from '../shop/facts';

/** Days over which the figures of a case are read. */
export interface CaseWindows {
  /** The measured window at the end of the run. */
  readonly after: Window;
  /** As many days right before the plan's first step: what a manager would compare with. Null if there are not as many. */
  readonly before: Window | null;
}

export function caseWindows({ measureFromDay, horizonDays, plan }: Scenario): CaseWindows {
  const days = horizonDays - measureFromDay + 1;
  const firstStep = plan.reduce((first, { fromDay }) => Math.min(first, fromDay), Infinity);
  const before = { firstDay: firstStep - days, lastDay: firstStep - 1 };
  return {
    after: { firstDay: measureFromDay, lastDay: horizonDays },
    before: before.firstDay >= 1 && before.lastDay < measureFromDay ? before : null,
  };
}

/** Id of a KPI's twin that reads the window before the first step. */
export function beforeId(kpi: string): string {
  return `${kpi} before`;
}

/**
 * The KPIs of a case as they are read from one run: each over the window at its end and, if there is one, over the window
 * before the first step. An outcome whose follow-up would swallow the whole window (repurchase within 90 days) is read of
 * the customers of as many days, as early as the follow-up asks.
 */
export function caseKpis(kpis: readonly Kpi[], scenario: Scenario): Kpi[] {
  const { after, before } = caseWindows(scenario);
  return kpis.flatMap((kpi) => {
    const days = after.lastDay - after.firstDay + 1;
    const late = kpi.followUpDays >= days ? kpi.followUpDays : 0;
    const atEnd = { ...kpi, read: read(kpi, { firstDay: Math.max(1, after.firstDay - late), lastDay: after.lastDay }) };
    if (before === null) return [atEnd];
    const earlier = { firstDay: before.firstDay, lastDay: before.lastDay + late };
    return [atEnd, { ...kpi, id: beforeId(kpi.id), read: read(kpi, earlier) }];
  });
}

function read(kpi: Kpi, window: Window): Kpi['read'] {
  return (facts) => kpi.read(facts, window);
}
