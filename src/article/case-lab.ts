import type { Executor } from '../experiments/executor';
import { Lab } from '../experiments/lab';
import type { Clock } from '../experiments/study';
import type { Kpi } from '../kpis/kpi';
import type { Scenario } from '../scenario/scenario';
import { caseKpis } from './windows';

/** Progress reports a second: often enough to see it move. */
const PROGRESS_PER_SECOND = 5;

/** A lab that reads a case's KPIs over the windows of its scenario. */
export function caseLab(executor: Executor, kpis: readonly Kpi[], scenario: Scenario, now?: Clock): Lab {
  return new Lab({
    // Workers know KPIs by id over one window; these are read over two, so the facts themselves must come.
    executor: {
      lanes: executor.lanes,
      run: (job, signal) => executor.run(job, signal),
      close: () => executor.close(),
    },
    kpis: caseKpis(kpis, scenario),
    perDay: false,
    progressPerSecond: PROGRESS_PER_SECOND,
    ...(now && { now }),
  });
}
