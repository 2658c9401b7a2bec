import type { Counter } from '../shop/counters';
import type { Facts, Window } from '../shop/facts';
import { total } from '../shop/facts';
import type { Kpi, Reading } from './kpi';

/** A number read from the facts of a window. */
export type Quantity = (facts: Facts, window: Window) => number;

/** The sum of counters over a window. */
export function sum(...counters: readonly Counter[]): Quantity {
  return (facts, window) => {
    let value = 0;
    for (const counter of counters) value += total(facts, counter, window);
    return value;
  };
}

/** One sum of counters less another. */
export function difference(of: readonly Counter[], less: readonly Counter[]): Quantity {
  const plus = sum(...of);
  const minus = sum(...less);
  return (facts, window) => plus(facts, window) - minus(facts, window);
}

/** The number of days in a window: denominator of daily means. */
export const days: Quantity = (_facts, { firstDay, lastDay }) => lastDay - firstDay + 1;

export function times(factor: number, quantity: Quantity): Quantity {
  return (facts, window) => factor * quantity(facts, window);
}

/** Differences below 1 % of the base's mean are not worth acting on. */
export const onePercent = { relative: 0.01 } as const;

/** For rates that are shares: differences below half a point are not worth acting on. */
export const halfPoint = { absolute: 0.005 } as const;

type Description = Omit<Kpi, 'kind' | 'read' | 'followUpDays' | 'worthwhile'> & {
  readonly worthwhile?: Kpi['worthwhile'];
  readonly followUpDays?: number;
};

/** The days of a window whose outcome is known at its end. */
export function judged({ firstDay, lastDay }: Window, followUpDays: number): Window {
  return { firstDay, lastDay: lastDay - followUpDays };
}

/** What is read where nothing is known. */
export const NOTHING: Reading = { numerator: 0, denominator: 0 };

/** A KPI that is one quantity over another. */
export function ratio(kpi: Description & { readonly numerator: Quantity; readonly denominator: Quantity }): Kpi {
  const { numerator, denominator, ...description } = kpi;
  const followUpDays = kpi.followUpDays ?? 0;
  return {
    worthwhile: kpi.unit === 'share' ? halfPoint : onePercent,
    ...description,
    ...(denominator === days && { accounting: true as const }),
    kind: 'ratio',
    followUpDays,
    read: (facts, window) => {
      const known = judged(window, followUpDays);
      if (known.lastDay < known.firstDay) return NOTHING;
      return { numerator: numerator(facts, known), denominator: denominator(facts, known) };
    },
  };
}

/** A KPI that is an amount, added up over the window. Amounts are flows: they need no follow-up. */
export function amount(kpi: Omit<Description, 'followUpDays'> & { readonly quantity: Quantity }): Kpi {
  const { quantity, ...description } = kpi;
  return {
    worthwhile: onePercent,
    ...description,
    kind: 'total',
    followUpDays: 0,
    read: (facts, window) => ({ numerator: quantity(facts, window), denominator: 1 }),
  };
}
