import type { Kpi } from '../kpis/kpi';
import type { Scenario } from '../scenario/scenario';
import type { Signal } from './cancellation';
import type { Payback } from './payback';
import { payback } from './payback';
import type { Readings } from './readings';
import type { ReplicationStore } from './replication-store';

export interface LeverPayback {
  /** Place of the lever in the plan. */
  readonly index: number;
  readonly lever: string;
  readonly payback: Payback;
}

export interface PaybackPlan {
  readonly scenario: Scenario;
  /** Replications 1 .. n of each world. */
  readonly replications: number;
  /** A total in cents, such as profit; read from the store's KPIs. */
  readonly kpi: Kpi;
  readonly signal: Signal;
}

/** The scenario as it would be without one lever of its plan. */
export function withoutLever(scenario: Scenario, index: number): Scenario {
  return { ...scenario, plan: scenario.plan.filter((_, i) => i !== index) };
}

/**
 * Payback of each lever of a plan: the whole plan against the plan without that lever, in pairs with the same luck. What levers do
 * together counts for each of them, so the parts need not add up to the whole. Rejects with the signal's reason.
 */
export async function leverPaybacks(store: ReplicationStore, plan: PaybackPlan): Promise<LeverPayback[]> {
  const { scenario, replications, kpi, signal } = plan;
  const place = { kpi, k: store.kpis.indexOf(kpi) };
  const runs = (world: Scenario): Promise<Readings[]> => {
    const keyed = store.keyed(world);
    return Promise.all(
      Array.from({ length: replications }, async (_, i) => store.peek(keyed, i + 1) ?? store.get(keyed, i + 1, signal)),
    );
  };
  const whole = await runs(scenario);
  const results: LeverPayback[] = [];
  for (const [index, { lever }] of scenario.plan.entries()) {
    const found = payback(whole, await runs(withoutLever(scenario, index)), place);
    if (found) results.push({ index, lever, payback: found });
  }
  return results;
}
