import { kpis } from '../kpis';
import { levers } from '../levers';
import { presets } from '../scenario/presets';
import { shocks } from '../shocks';
import type { Known } from './coverage/check';
import { views } from './views';

/** Everything that the mapping of the article may name. */
export const known: Known = {
  lever: ids(levers),
  kpi: ids(kpis),
  shock: ids(shocks),
  preset: ids(presets),
  view: ids(views),
};

function ids(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
