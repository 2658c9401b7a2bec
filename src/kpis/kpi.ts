import type { Text } from '../lib/text';
import type { Facts, Window } from '../shop/facts';

export type KpiFamily = 'article' | 'traffic' | 'sales' | 'stock' | 'delivery' | 'service' | 'customers';

export type KpiUnit =
  | 'share'
  | 'cents'
  | 'count'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'ratio'
  | 'stars'
  | 'points'
  | 'perDay'
  | 'perOrder'
  | 'perHour'
  | 'perYear'
  | 'grams';

/**
 * How a KPI is read from one replication: numerator over denominator. A total has denominator 1. Over several
 * replications a ratio is the ratio of the totals, never the mean of ratios.
 */
export interface Reading {
  readonly numerator: number;
  readonly denominator: number;
}

/** Something one measures. One definition each. */
export interface Kpi {
  readonly id: string;
  readonly name: Text;
  /** The formula in words of the trade, as shown. */
  readonly formula: Text;
  /** A remark, such as where the article's formula errs. */
  readonly note?: Text;
  readonly unit: KpiUnit;
  /**
   * A ratio's denominator is a quantity of the books - days, money, paid hours, a balance added up day by day - and no
   * count of what was observed.
   */
  readonly accounting?: true;
  readonly family: KpiFamily;
  readonly better: 'higher' | 'lower' | 'neither';
  /** The smallest difference worth acting on: relative to the base's mean, or absolute in the KPI's unit. */
  readonly worthwhile: { readonly relative: number } | { readonly absolute: number };
  /** 'quantile' KPIs are read per replication and averaged. */
  readonly kind: 'total' | 'ratio' | 'quantile';
  /** Days of follow-up an outcome needs: the cohort is the orders paid in the window minus these last days. 0 for flows. */
  readonly followUpDays: number;
  /** Reads the window without its last `followUpDays` days; 0/0 when no day is left or nothing happened to measure. */
  read(facts: Facts, window: Window): Reading;
}

/** Days that a window must have for the KPI to know anything. */
export function daysNeeded({ followUpDays }: Kpi): number {
  return followUpDays + 1;
}
