import * as v from 'valibot';
import type { Text } from '../lib/text';
import type { Catalogue, CatalogueEntry } from './catalogue';
import { LIMITS } from './limits';
import { cut, notA, shown } from './foreign-value';
import type { Parameter, ParameterTable } from './parameter';
import { runParameters } from './parameters/run';
import type { PlainObject } from './plain-data';
import { inspect, isPlainObject, isPollutingKey } from './plain-data';
import type { Preset } from './preset';
import { scenarioOf } from './preset';
import { presets } from './presets';
import type { Problem } from './problem';
import { Problems } from './problem';
import type { Receipt } from './receipt';
import { receiptOf } from './receipt';
import type { Feedbacks, PlannedLever, PlannedShock, Scenario } from './scenario';
import { MODEL_VERSION, SCHEMA_VERSION } from './scenario';
import { cleanText, daysSchema, isWhole, valueSchema } from './schema';
import { shopParameters } from './shop-parameters';
import { writtenId } from './written-id';

/** A document made from foreign data, always valid, and what had to be changed for it. */
export interface Reading {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  /** What it gave where it was made, if the document says so. */
  readonly made?: Receipt;
}

/**
 * Turns anything into a valid document of this schema version: good fields are kept, a bad one becomes what the preset
 * it departs from has there and is listed, a missing one is the preset's. Never throws, never lets NaN or Infinity
 * through. Data of an older schema version is migrated first (open-document.ts).
 *
 * `data`: parsed JSON or a stored record; plain data without getters.
 */
export function validate(data: unknown, catalogue: Catalogue, language: keyof Text = 'en'): Reading {
  const problems = new Problems();
  const { refused, polluting } = inspect(data);
  for (const path of polluting) problems.add(path, 'impossible', POLLUTING);
  if (refused || !isPlainObject(data)) {
    problems.add('', 'impossible', refused ?? NOT_A_DOCUMENT);
    return { scenario: scenarioOf(presets[0]!, language), problems: problems.list() };
  }
  const scenario = new DocumentReader(data, catalogue, problems).read(language);
  const made = receiptOf(data['made'], data['model']);
  return { scenario, problems: problems.list(), ...(made && { made }) };
}

class DocumentReader {
  constructor(
    private readonly data: PlainObject,
    private readonly catalogue: Catalogue,
    private readonly problems: Problems,
  ) {}

  read(language: keyof Text): Scenario {
    const { data } = this;
    this.unknownKeys(data, KEYS, '');
    const start = scenarioOf(this.preset(), language);
    const scenario: Scenario = {
      schema: SCHEMA_VERSION,
      model: this.model(),
      preset: start.preset,
      name: this.text('name', LIMITS.nameCharacters, start.name),
      note: this.text('note', LIMITS.noteCharacters, start.note),
      shop: this.values(data['shop'], shopParameters, start.shop, 'shop') as Scenario['shop'],
      plan: this.planned('plan', 'lever', this.catalogue.levers, LIMITS.planEntries, start.plan) as PlannedLever[],
      shocks: this.planned(
        'shocks',
        'shock',
        this.catalogue.shocks,
        LIMITS.shockEntries,
        start.shocks,
      ) as PlannedShock[],
      ...(this.flag(data['shocksInScenarioOnly'], 'shocksInScenarioOnly', start.shocksInScenarioOnly === true)
        ? { shocksInScenarioOnly: true }
        : {}),
      horizonDays: this.number(data['horizonDays'], runParameters.horizonDays, start.horizonDays, 'horizonDays'),
      warmUpDays: this.number(data['warmUpDays'], runParameters.warmUpDays, start.warmUpDays, 'warmUpDays'),
      measureFromDay: this.number(
        data['measureFromDay'],
        runParameters.measureFromDay,
        start.measureFromDay,
        'measureFromDay',
      ),
      seed: this.number(data['seed'], runParameters.seed, start.seed, 'seed'),
      feedbacks: this.feedbacks(start.feedbacks),
    };
    return this.consistent(scenario, start);
  }

  /** What single fields cannot see: whole weeks, and a window that lies within the run. */
  private consistent(scenario: Scenario, start: Scenario): Scenario {
    const { warmUpDays, measureFromDay, horizonDays } = scenario;
    const isWhole = warmUpDays % 7 === 0;
    const isWithin = measureFromDay <= horizonDays;
    if (!isWhole) {
      this.problems.add('warmUpDays', 'impossible', {
        en: `The days of the warm-up must be whole weeks; ${warmUpDays} was replaced by ${start.warmUpDays}.`,
        zh: `预热天数须为整周；${warmUpDays} 天已改为 ${start.warmUpDays} 天。`,
      });
    }
    if (!isWithin) {
      this.problems.add('measureFromDay', 'impossible', {
        en: `Day ${measureFromDay} lies after the end of the run; it is measured from day 1.`,
        zh: `第 ${measureFromDay} 天在模拟结束之后；改为从第 1 天起计量。`,
      });
    }
    return {
      ...scenario,
      warmUpDays: isWhole ? warmUpDays : start.warmUpDays,
      measureFromDay: isWithin ? measureFromDay : 1,
    };
  }

  private preset(): Preset {
    const id = this.data['preset'];
    const found = presets.find((preset) => preset.id === id);
    if (!found && id !== undefined) {
      this.problems.add('preset', 'impossible', {
        en: `There is no preset ${shown(id).en}; what is missing comes from ${presets[0]!.id}.`,
        zh: `没有预设 ${shown(id).zh}；缺少的值取自 ${presets[0]!.id}。`,
      });
    }
    return found ?? presets[0]!;
  }

  /** A document always belongs to the model it is read by; that it came from another is worth a notice. */
  private model(): number {
    const model = this.data['model'];
    if (model !== undefined && model !== MODEL_VERSION) {
      this.problems.add('model', 'notice', {
        en: `Made with version ${shown(model).en} of the model; this is version ${MODEL_VERSION}, so its numbers may differ.`,
        zh: `由模型第 ${shown(model).zh} 版生成；当前为第 ${MODEL_VERSION} 版，结果可能不同。`,
      });
    }
    return MODEL_VERSION;
  }

  private text(field: 'name' | 'note', characters: number, start: string): string {
    const value = this.data[field];
    if (value === undefined) return start;
    if (typeof value !== 'string') {
      this.problems.add(field, 'impossible', {
        en: `The ${FIELDS[field].en} must be a text; ${shown(value).en} was replaced.`,
        zh: `${FIELDS[field].zh}须为文本；${shown(value).zh} 已被替换。`,
      });
      return start;
    }
    const fitting = cut(cleanText(value.slice(0, 2 * characters), field === 'note'), characters);
    if (fitting !== value) {
      this.problems.add(field, 'impossible', {
        en: `The ${FIELDS[field].en} was shortened to ${characters} characters, or lost what cannot be shown in it.`,
        zh: `${FIELDS[field].zh}已截至 ${characters} 个字符，或去除了无法显示的字符。`,
      });
    }
    return fitting;
  }

  private number(value: unknown, parameter: Parameter, start: number, path: string): number {
    if (value === undefined) return start;
    const checked = v.safeParse(valueSchema(parameter), value);
    if (checked.success) return checked.output;
    const kind: Text = isWhole(parameter) ? { en: 'whole number', zh: '整数' } : { en: 'number', zh: '数值' };
    this.problems.add(path, 'impossible', {
      en: `${parameter.name.en} must be a ${kind.en} from ${parameter.min} to ${parameter.max}; ${shown(value).en} was replaced by ${start}.`,
      zh: `${parameter.name.zh}须为 ${parameter.min} 至 ${parameter.max} 的${kind.zh}；${shown(value).zh} 已改为 ${start}。`,
    });
    return start;
  }

  private values(
    data: unknown,
    table: ParameterTable,
    start: Readonly<Record<string, number>>,
    path: string,
  ): Readonly<Record<string, number>> {
    const given = this.object(data, path);
    this.unknownKeys(given, new Set(Object.keys(table).map(writtenId)), `${path}.`);
    const values: Record<string, number> = {};
    for (const [id, parameter] of Object.entries(table)) {
      const key = writtenId(id);
      const value = Object.hasOwn(given, key) ? given[key] : undefined;
      values[id] = this.number(value, parameter, start[id] ?? parameter.default, `${path}.${key}`);
    }
    return values;
  }

  private planned(
    field: 'plan' | 'shocks',
    kind: 'lever' | 'shock',
    entries: readonly CatalogueEntry[],
    most: number,
    start: Scenario['plan'] | Scenario['shocks'],
  ): unknown[] {
    const data = this.data[field];
    if (data === undefined) return this.known(start, kind, entries, field);
    if (!Array.isArray(data)) {
      this.problems.add(field, 'impossible', notA({ en: 'list', zh: '列表' }, data));
      return this.known(start, kind, entries, field);
    }
    if (data.length > most) {
      this.problems.add(field, 'impossible', {
        en: `Of ${data.length} entries the first ${most} were kept.`,
        zh: `共 ${data.length} 项，仅保留前 ${most} 项。`,
      });
    }
    return this.known(data.slice(0, most) as unknown[], kind, entries, field);
  }

  /** The entries whose lever or shock exists, with all settings. */
  private known(
    list: readonly unknown[],
    kind: 'lever' | 'shock',
    entries: readonly CatalogueEntry[],
    field: string,
  ): unknown[] {
    const kept: unknown[] = [];
    for (const [index, data] of list.entries()) {
      const path = `${field}[${index}]`;
      const given = this.object(data, path);
      const id = Object.hasOwn(given, kind) ? given[kind] : undefined;
      const entry = entries.find((candidate) => candidate.id === id);
      if (!entry) {
        this.problems.add(path, 'impossible', {
          en: `There is no ${KINDS[kind].en} ${shown(id).en}; the entry was left out.`,
          zh: `没有${KINDS[kind].zh} ${shown(id).zh}；该项已略去。`,
        });
        continue;
      }
      this.unknownKeys(given, new Set([kind, 'settings', 'fromDay', 'toDay']), `${path}.`);
      const settings = this.values(given['settings'], entry.settings, {}, `${path}.settings`);
      const fromDay = this.day(given, 'fromDay', 1, path);
      // One that ends before it starts is kept and never happens: whoever types one day first meets it on the way.
      const toDay = this.day(given, 'toDay', 0, path);
      kept.push({ [kind]: entry.id, settings, fromDay, toDay });
    }
    return kept;
  }

  private day(given: PlainObject, field: 'fromDay' | 'toDay', start: number, path: string): number {
    const value = Object.hasOwn(given, field) ? given[field] : undefined;
    if (value === undefined) return start;
    const checked = v.safeParse(daysSchema[field], value);
    if (checked.success) return checked.output + 0;
    this.problems.add(`${path}.${field}`, 'impossible', {
      en: `A day must be a whole number up to ${LIMITS.days}; ${shown(value).en} was replaced by ${start}.`,
      zh: `日期须为不超过 ${LIMITS.days} 的整数；${shown(value).zh} 已改为 ${start}。`,
    });
    return start;
  }

  private feedbacks(start: Feedbacks): Feedbacks {
    const given = this.object(this.data['feedbacks'], 'feedbacks');
    this.unknownKeys(given, new Set(Object.keys(start)), 'feedbacks.');
    const flag = (name: keyof Feedbacks): boolean =>
      this.flag(Object.hasOwn(given, name) ? given[name] : undefined, `feedbacks.${name}`, start[name]);
    return {
      rating: flag('rating'),
      wordOfMouth: flag('wordOfMouth'),
      repeatPurchase: flag('repeatPurchase'),
      siteLoad: flag('siteLoad'),
    };
  }

  private flag(value: unknown, path: string, start: boolean): boolean {
    if (typeof value === 'boolean') return value;
    if (value !== undefined)
      this.problems.add(path, 'impossible', notA({ en: 'switch (true or false)', zh: '开关（true 或 false）' }, value));
    return start;
  }

  private object(data: unknown, path: string): PlainObject {
    if (isPlainObject(data)) return data;
    if (data !== undefined) this.problems.add(path, 'impossible', notA({ en: 'group of fields', zh: '字段组' }, data));
    return {};
  }

  private unknownKeys(given: PlainObject, known: ReadonlySet<string>, prefix: string): void {
    for (const key of Object.keys(given)) {
      if (known.has(key) || isPollutingKey(key)) continue;
      this.problems.add(`${prefix}${key}`, 'impossible', { en: 'Unknown field, ignored.', zh: '未知字段，已忽略。' });
    }
  }
}

const KEYS: ReadonlySet<string> = new Set([
  'schema',
  'model',
  'preset',
  'name',
  'note',
  'shop',
  'plan',
  'shocks',
  'shocksInScenarioOnly',
  'feedbacks',
  'made',
  ...Object.keys(runParameters),
]);

const POLLUTING: Text = { en: 'A key of this name is refused.', zh: '拒绝使用此名称的键。' };
const NOT_A_DOCUMENT: Text = { en: 'This is not a scenario document.', zh: '这不是方案文档。' };
const KINDS = { lever: { en: 'lever', zh: '杠杆' }, shock: { en: 'shock', zh: '冲击' } } satisfies Record<string, Text>;
const FIELDS = { name: { en: 'name', zh: '名称' }, note: { en: 'note', zh: '备注' } } satisfies Record<string, Text>;
