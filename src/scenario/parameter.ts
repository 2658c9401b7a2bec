import type { Text } from '../lib/text';

/**
 * Units a parameter or a setting can have. The number in a document is in exactly this unit: money in integer cents,
 * shares between 0 and 1, times in hours, seconds or days as named.
 */
export type Unit =
  | 'share'
  /** So many times something. */
  | 'ratio'
  /** A shape, a spread or a rate whose name says it all. */
  | 'number'
  | 'elasticity'
  | 'cents'
  | 'cents/day'
  | 'cents/month'
  | 'cents/hour'
  | 'cents/order'
  | 'count'
  | 'visits/day'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'minutes'
  | 'seconds'
  | 'hour of day'
  | 'per hour'
  | 'pages'
  | 'pages/second'
  | 'lines/hour'
  | 'orders/hour'
  | 'grams'
  | 'kilograms'
  | 'stars'
  | 'points'
  | 'choice'
  | 'switch';

/**
 * One number of the model that a person can see and change. A table of these drives validation, controls, links,
 * documentation and cost sheets; nothing about a parameter is written twice.
 */
export interface Parameter {
  /** Stable short code in links: two or three of [a-z0-9], unique within its table, never reused. */
  readonly code: string;
  readonly name: Text;
  /** One or two sentences: what it is and what it does in the model. */
  readonly meaning: Text;
  readonly unit: Unit;
  readonly default: number;
  /** Outside [min, max] the value is impossible and refused. */
  readonly min: number;
  readonly max: number;
  /** Outside [low, high] the value is likely a typo: warned, kept. */
  readonly likely?: readonly [low: number, high: number];
  readonly integer?: boolean;
  /** For unit 'choice': names of the values 0, 1, 2, ... */
  readonly choices?: readonly Text[];
  /** Ids of the evidence rows it rests on (scenario/evidence.ts), or 'assumed'. */
  readonly basis: 'assumed' | readonly string[];
  /** True where these rows know a direction only, and its size is assumed. */
  readonly sizeAssumed?: true;
  /** True where these rows give no low end of its usual range, and that end is assumed. */
  readonly lowAssumed?: true;
  /** 'target': a published total that tests reproduce; 'coefficient' (default): used as it stands. */
  readonly role?: 'target' | 'coefficient';
  /** True when it shapes the shop before the first day and cannot change over time; levers may not touch it. */
  readonly structural?: boolean;
  /** True for inputs that only levers and shocks set (neutral by default); not offered as a control. */
  readonly hidden?: boolean;
}

/** Its code in links. A build in which this is the id as well says it once (src/command/building/short-names.js). */
export function codeOf(id: string, { code }: { readonly code?: string }): string {
  return code ?? id;
}

export type ParameterTable = Readonly<Record<string, Parameter>>;

/** The values of a table. */
export type ValuesOf<T extends ParameterTable> = { -readonly [K in keyof T]: number };

export function defaultsOf<T extends ParameterTable>(table: T): ValuesOf<T> {
  const values = {} as ValuesOf<T>;
  for (const id of Object.keys(table) as (keyof T)[]) values[id] = table[id]!.default;
  return values;
}
