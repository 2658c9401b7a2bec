import type { Readings } from '../../experiments/readings';
import { counterIndex as COUNTER } from '../../shop/counters';
import type { Key } from '../i18n/phrase';

/** From landing to paying: what each stage is called, and how many visits of a run came so far. */
export const FUNNEL_STAGES: readonly { readonly key: Key; readonly count: (totals: Readings['totals']) => number }[] = [
  { key: 'funnel.landed', count: (totals) => totals[COUNTER.visits]! },
  { key: 'funnel.stayed', count: (totals) => totals[COUNTER.visits]! - totals[COUNTER.bounces]! },
  { key: 'funnel.viewed', count: (totals) => totals[COUNTER.productViews]! },
  { key: 'funnel.carted', count: (totals) => totals[COUNTER.carts]! },
  { key: 'funnel.checkout', count: (totals) => totals[COUNTER.checkouts]! },
  { key: 'funnel.paid', count: (totals) => totals[COUNTER.orders]! },
];
