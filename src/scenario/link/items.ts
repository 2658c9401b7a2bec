import type { Text } from '../../lib/text';
import type { Catalogue, CatalogueEntry } from '../catalogue';
import type { ParameterTable } from '../parameter';
import { codeOf } from '../parameter';
import { runParameters } from '../parameters/run';
import type { Preset } from '../preset';
import type { Receipt } from '../receipt';
import type { Feedbacks, PlannedLever, PlannedShock, Scenario } from '../scenario';
import { shopParameters } from '../shop-parameters';
import { writeNumber } from './number-code';

/**
 * The body of a link: what differs from a preset, as items with parts. A code and a number is a parameter. Capitals
 * are the rest: N name, O note, F feedbacks, S-1 shocks in the scenario only, S-0 in both where the preset says otherwise; L a lever and K a shock with all settings, E and J the preset's own next
 * entry of that lever or shock with what differs; P-0 and Q-0 an empty plan and no shocks. Within an entry F and T are
 * its first and last day.
 */
export function writeItems(
  scenario: Scenario,
  preset: Preset,
  catalogue: Catalogue,
  writeText: (text: string) => string,
): string[] {
  const { content } = preset;
  return [
    ...differences(scenario.shop, content.shop, shopParameters).map((pair) => pair.join('-')),
    ...differences({ ...scenario }, { ...content }, runParameters).map((pair) => pair.join('-')),
    ...feedbackItem(scenario.feedbacks, content.feedbacks),
    ...planItems(scenario.plan.map(ofLever), content.plan.map(ofLever), catalogue.levers, {
      full: 'L',
      edit: 'E',
      none: 'P-0',
    }),
    ...planItems(scenario.shocks.map(ofShock), content.shocks.map(ofShock), catalogue.shocks, {
      full: 'K',
      edit: 'J',
      none: 'Q-0',
    }),
    ...shocksItem(scenario.shocksInScenarioOnly === true, content.shocksInScenarioOnly === true),
    ...textItem('N', scenario.name, preset.name, writeText),
    ...textItem('O', scenario.note, preset.note, writeText),
  ];
}

/** A planned lever or shock without its kind. */
export interface PlannedEntry {
  readonly id: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly fromDay: number;
  readonly toDay: number;
}

export function ofLever({ lever, ...rest }: PlannedLever): PlannedEntry {
  return { id: lever, ...rest };
}

export function ofShock({ shock, ...rest }: PlannedShock): PlannedEntry {
  return { id: shock, ...rest };
}

/** Order of the bits of F. */
export const FEEDBACK_BITS: readonly (keyof Feedbacks)[] = ['rating', 'wordOfMouth', 'repeatPurchase', 'siteLoad'];

interface Marks {
  readonly full: string;
  readonly edit: string;
  readonly none: string;
}

function planItems(
  plan: readonly PlannedEntry[],
  start: readonly PlannedEntry[],
  entries: readonly CatalogueEntry[],
  { full, edit, none }: Marks,
): string[] {
  const unused = [...start];
  const items: string[] = [];
  let same = plan.length === start.length;
  for (const [index, planned] of plan.entries()) {
    const entry = entries.find(({ id }) => id === planned.id);
    if (!entry) throw new Error(`the catalogue has no "${planned.id}"`);
    const at = unused.findIndex(({ id }) => id === planned.id);
    const before = at < 0 ? undefined : unused.splice(at, 1)[0]!;
    const changed = [
      ...(planned.fromDay === (before?.fromDay ?? 1) ? [] : ['F', String(planned.fromDay)]),
      ...(planned.toDay === (before?.toDay ?? 0) ? [] : ['T', String(planned.toDay)]),
      ...differences(planned.settings, before?.settings ?? {}, entry.settings).flat(),
    ];
    if (before !== start[index] || changed.length > 0) same = false;
    items.push([before ? edit : full, entry.code, ...changed].join('-'));
  }
  if (same) return [];
  return items.length === 0 ? [none] : items;
}

function differences(
  values: Readonly<Record<string, unknown>>,
  start: Readonly<Record<string, unknown>>,
  table: ParameterTable,
): [code: string, value: string][] {
  return Object.entries(table)
    .filter(([id]) => values[id] !== start[id])
    .map(([id, parameter]) => [codeOf(id, parameter), writeNumber(values[id] as number)]);
}

function feedbackItem(feedbacks: Feedbacks, start: Feedbacks): string[] {
  if (FEEDBACK_BITS.every((name) => feedbacks[name] === start[name])) return [];
  return [`F-${FEEDBACK_BITS.reduce((bits, name, i) => bits + (feedbacks[name] ? 1 << i : 0), 0)}`];
}

function shocksItem(scenarioOnly: boolean, start: boolean): string[] {
  return scenarioOnly === start ? [] : [`S-${scenarioOnly ? 1 : 0}`];
}

/** R: the number of replications and their digest. The model's version stands in the link's frame. */
export function receiptItem({ replications, digest }: Receipt): string {
  return `R-${replications}-${digest}`;
}

function textItem(mark: string, text: string, start: Text, write: (text: string) => string): string[] {
  if (text === start.en) return [];
  return [`${mark}-${text === start.zh ? 'z' : write(text)}`];
}
