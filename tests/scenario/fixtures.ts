import fc from 'fast-check';
import * as v from 'valibot';
import { levers } from '../../src/levers';
import type { Catalogue, CatalogueEntry } from '../../src/scenario/catalogue';
import { LIMITS } from '../../src/scenario/limits';
import type { Parameter, ParameterTable } from '../../src/scenario/parameter';
import { runParameters } from '../../src/scenario/parameters/run';
import type { Preset } from '../../src/scenario/preset';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';
import { cleanText, documentSchema, isWhole } from '../../src/scenario/schema';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';

const share: Parameter = {
  code: 'a', name: { en: 'Share', zh: '比例' }, meaning: { en: 'A share.', zh: '比例。' },
  unit: 'share', default: 0.1, min: 0, max: 1, basis: 'assumed',
}; // prettier-ignore

/** Levers and shocks that no change of the real ones can move. */
function entry(id: string, code: string): CatalogueEntry {
  return {
    id,
    code,
    name: { en: id, zh: id },
    rampDays: 0,
    settings: {
      share: { ...share, code: 'sh' },
      budgetCents: { ...share, code: 'bu', unit: 'cents', default: 1000, max: 1e9, integer: true },
      factor: { ...share, code: 'fa', unit: 'ratio', default: -1, min: -1e12, max: 1e12 },
    },
  };
}

export const catalogue: Catalogue = {
  levers: [entry('alpha', 'xal'), entry('beta', 'xbe'), entry('gamma', 'xg3')],
  shocks: [entry('storm', 'xst'), entry('strike', 'xsk')],
};

/** The levers and shocks there are. */
export const everything: Catalogue = { levers, shocks };

const schema = documentSchema(catalogue);

/** Whether it is a valid document over the test's own catalogue. */
export function isValid(document: unknown): boolean {
  return v.is(schema, document);
}

/** Something between 0 and 1, and what to make of it. */
const spot = fc.record({ kind: fc.nat({ max: 5 }), u: fc.double({ min: 0, max: 1, noNaN: true }) });

/** Any value a parameter can have: its ends, its default, round numbers, full-precision ones, and tiny ones. */
function valueAt({ kind, u }: { kind: number; u: number }, parameter: Parameter): number {
  const { min, max } = parameter;
  const within = (value: number): number => Math.min(max, Math.max(min, value)) + 0;
  if (kind === 0) return u < 0.5 ? min : max;
  if (kind === 1) return parameter.default;
  if (isWhole(parameter)) return within(Math.round(min + u * (max - min)));
  if (kind === 2) return within(Math.round(100 * u) / 100);
  if (kind === 3) return within(min + u * 1e-9);
  return within(min + u * (max - min));
}

export function valuesOf(table: ParameterTable): fc.Arbitrary<Record<string, number>> {
  const parameters = Object.entries(table);
  return fc
    .array(spot, { minLength: parameters.length, maxLength: parameters.length })
    .map((spots) => Object.fromEntries(parameters.map(([id, parameter], i) => [id, valueAt(spots[i]!, parameter)])));
}

/** Some of the values changed, as people do, rarely all. */
function someChanged(table: ParameterTable): fc.Arbitrary<Record<string, number>> {
  const parameters = Object.entries(table);
  const some = fc.array(fc.tuple(fc.nat({ max: parameters.length - 1 }), spot), { maxLength: 12 }).map((list) =>
    Object.fromEntries(
      list.map(([at, where]) => {
        const [id, parameter] = parameters[at]!;
        return [id, valueAt(where, parameter)];
      }),
    ),
  );
  return fc.oneof({ weight: 49, arbitrary: some }, { weight: 1, arbitrary: valuesOf(table) });
}

function planned(kind: 'lever' | 'shock', entries: readonly CatalogueEntry[]): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record({
      at: fc.nat({ max: entries.length - 1 }),
      spots: fc.array(spot, { minLength: 3, maxLength: 3 }),
      fromDay: fc.integer({ min: 1, max: LIMITS.days }),
      length: fc.option(fc.integer({ min: -400, max: 400 })),
    })
    .map(({ at, spots, fromDay, length }) => {
      const { id, settings } = entries[at]!;
      const values = Object.entries(settings).map(([name, setting], i) => [name, valueAt(spots[i % 3]!, setting)]);
      const toDay = length === null ? 0 : Math.max(1, Math.min(LIMITS.days, fromDay + length));
      return { [kind]: id, settings: Object.fromEntries(values), fromDay, toDay };
    });
}

/** Names and notes: plain, Chinese, with line ends and emoji, and quite odd ones. */
export function text(characters: number, lines = true): fc.Arbitrary<string> {
  const letters = fc.oneof(
    fc.constantFrom(...Array.from('abcdefgh XYZ 0123456789.,-~%&=#"\n')),
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(...Array.from('，。：；？！“”—…（）')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  return fc.oneof(
    fc.constantFrom('', 'z', 'Spring plan 2', '春季促销方案'),
    fc
      .array(letters, { maxLength: 30 })
      .map((list) => cleanText(cleanText(list.join(''), lines).slice(0, characters), lines)),
  );
}

export const anyPreset: fc.Arbitrary<Preset> = fc.constantFrom(...presets);

/** Valid scenarios over the test's catalogue, departing from any preset. */
export function scenarios(levers: Catalogue = catalogue): fc.Arbitrary<Scenario> {
  const { horizonDays, measureFromDay, ...others } = runParameters;
  return fc
    .record({
      preset: anyPreset,
      name: fc.option(text(LIMITS.nameCharacters, false), { nil: undefined }),
      note: fc.option(text(LIMITS.noteCharacters), { nil: undefined }),
      language: fc.constantFrom<'en' | 'zh'>('en', 'zh'),
      shop: someChanged(shopParameters),
      plan: fc.array(planned('lever', levers.levers), { maxLength: 6 }),
      shocks: fc.array(planned('shock', levers.shocks), { maxLength: 6 }),
      shocksInScenarioOnly: fc.boolean(),
      run: valuesOf({ seed: others.seed, horizonDays }),
      weeks: fc.integer({ min: 0, max: LIMITS.warmUpDays / 7 }),
      measure: fc.double({ min: 0, max: 1, noNaN: true }),
      feedbacks: fc.record({
        rating: fc.boolean(),
        wordOfMouth: fc.boolean(),
        repeatPurchase: fc.boolean(),
        siteLoad: fc.boolean(),
      }),
    })
    .map(
      ({ preset, name, note, language, shop, plan, shocks, shocksInScenarioOnly, run, weeks, measure, feedbacks }) => {
        const start = scenarioOf(preset, language);
        const days = run['horizonDays']!;
        return {
          ...start,
          ...(shocksInScenarioOnly && { shocksInScenarioOnly }),
          name: name ?? start.name,
          note: note ?? start.note,
          shop: { ...start.shop, ...shop },
          plan: plan as unknown as Scenario['plan'],
          shocks: shocks as unknown as Scenario['shocks'],
          horizonDays: days,
          warmUpDays: weeks * 7,
          measureFromDay: Math.max(1, Math.min(days, Math.ceil(measure * days), measureFromDay.max)),
          seed: run['seed']!,
          feedbacks: { ...feedbacks },
        };
      },
    );
}
