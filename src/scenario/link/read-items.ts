import type { Catalogue, CatalogueEntry } from '../catalogue';
import { runParameters } from '../parameters/run';
import type { ParameterTable } from '../parameter';
import { codeOf } from '../parameter';
import type { Preset } from '../preset';
import type { Problem } from '../problem';
import { Problems } from '../problem';
import { shopParameters } from '../shop-parameters';
import { writtenId } from '../written-id';
import type { PlannedEntry } from './items';
import { FEEDBACK_BITS, ofLever, ofShock } from './items';
import { readNumber } from './number-code';
import { readText } from './text-code';

/** A document with the fields that the items name, to be validated like any foreign one, and items nobody knows. */
export interface ItemsReading {
  readonly document: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

export function readItems(items: readonly string[], preset: Preset, catalogue: Catalogue): ItemsReading {
  const problems = new Problems();
  const shop: Record<string, unknown> = {};
  const document: Record<string, unknown> = { preset: preset.id, shop };
  const plan = new EntryList(preset.content.plan.map(ofLever), catalogue.levers);
  const shocks = new EntryList(preset.content.shocks.map(ofShock), catalogue.shocks);
  for (const item of items) {
    const at = item.indexOf('-');
    const mark = at < 0 ? item : item.slice(0, at);
    const rest = at < 0 ? '' : item.slice(at + 1);
    if (mark === 'N') document['name'] = rest === 'z' ? preset.name.zh : readText(rest);
    else if (mark === 'O') document['note'] = rest === 'z' ? preset.note.zh : readText(rest);
    else if (mark === 'F') document['feedbacks'] = readFeedbacks(rest);
    else if (mark === 'S') document['shocksInScenarioOnly'] = readFlag(rest);
    else if (mark === 'R') document['made'] = readReceipt(rest);
    else if (mark === 'L' || mark === 'E') plan.add(rest, mark === 'E');
    else if (mark === 'K' || mark === 'J') shocks.add(rest, mark === 'J');
    else if (mark === 'P') plan.changed = true;
    else if (mark === 'Q') shocks.changed = true;
    else if (idOf(shopParameters, mark) !== null) shop[writtenId(idOf(shopParameters, mark)!)] = readNumber(rest);
    else if (idOf(runParameters, mark) !== null) document[idOf(runParameters, mark)!] = readNumber(rest);
    else problems.add('', 'impossible', unknownItem(mark));
  }
  if (plan.changed) document['plan'] = plan.list.map(({ id, ...rest }) => ({ lever: id, ...rest }));
  if (shocks.changed) document['shocks'] = shocks.list.map(({ id, ...rest }) => ({ shock: id, ...rest }));
  return { document, problems: problems.list() };
}

/** A plan or the shocks while they are read; values are checked later. */
class EntryList {
  changed = false;
  readonly list: Record<string, unknown>[] = [];
  readonly #unused: PlannedEntry[];

  constructor(
    start: readonly PlannedEntry[],
    private readonly entries: readonly CatalogueEntry[],
  ) {
    this.#unused = [...start];
  }

  add(text: string, edit: boolean): void {
    this.changed = true;
    const [code, ...parts] = text.split('-');
    const entry = this.entries.find((candidate) => candidate.code === code);
    // The name stays visible in the problem that validation lists.
    if (!entry) return void this.list.push({ id: `#${code}` });
    const at = edit ? this.#unused.findIndex(({ id }) => id === entry.id) : -1;
    const before = at < 0 ? undefined : this.#unused.splice(at, 1)[0]!;
    const settings: Record<string, unknown> = { ...before?.settings };
    const days: Record<string, unknown> = { fromDay: before?.fromDay ?? 1, toDay: before?.toDay ?? 0 };
    for (let i = 0; i < parts.length; i += 2) {
      const value = readNumber(parts[i + 1] ?? '');
      if (parts[i] === 'F') days['fromDay'] = value;
      else if (parts[i] === 'T') days['toDay'] = value;
      else settings[idOf(entry.settings, parts[i]!) ?? `#${parts[i]}`] = value;
    }
    this.list.push({ id: entry.id, settings, ...days });
  }
}

const idsByCode = new WeakMap<ParameterTable, ReadonlyMap<string, string>>();

function idOf(table: ParameterTable, code: string): string | null {
  let ids = idsByCode.get(table);
  if (!ids) {
    ids = new Map(Object.entries(table).map(([id, parameter]) => [codeOf(id, parameter), id]));
    idsByCode.set(table, ids);
  }
  return ids.get(code) ?? null;
}

function readFeedbacks(text: string): unknown {
  const bits = readNumber(text);
  return bits === null ? null : Object.fromEntries(FEEDBACK_BITS.map((name, i) => [name, ((bits >> i) & 1) === 1]));
}

/** Anything but a 0 or a 1 is passed on, for the validation to name. */
function readFlag(text: string): unknown {
  return text === '1' ? true : text === '0' ? false : text;
}

function readReceipt(text: string): unknown {
  const [replications = '', digest = ''] = text.split('-');
  return { replications: Number(replications), digest };
}

function unknownItem(mark: string): Problem['message'] {
  const name = mark.slice(0, 8);
  return {
    en: `The link names something this version does not know (${name}); it was left out.`,
    zh: `链接中有本版本不认识的内容（${name}），已略去。`,
  };
}
