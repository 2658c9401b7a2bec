import fc from 'fast-check';
import type { Catalogue, CatalogueEntry } from '../../src/scenario/catalogue';
import { LIMITS } from '../../src/scenario/limits';
import type { Parameter, ParameterTable } from '../../src/scenario/parameter';
import { runParameters } from '../../src/scenario/parameters/run';
import type { Preset } from '../../src/scenario/preset';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';
import { cleanText, isWhole } from '../../src/scenario/schema';
import { shopParameters } from '../../src/scenario/shop-parameters';

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
    settings: {
      share: { ...share, code: 'sh' },
      budgetCents: { ...share, code: 'bu', unit: 'cents', default: 1000, max: 1e9, integer: true },
      factor: { ...share, code: 'fa', unit: 'ratio', default: -1, min: -1e12, max: 1e12 },
    },
  };
}

/** Levers of a test's own, besides those the presets' plans name, so that every preset is valid in it. */
export const catalogue: Catalogue = {
  levers: [entry('alpha', 'al'), entry('beta', 'be'), entry('gamma', 'ga3')],
  shocks: [entry('storm', 'st'), entry('strike', 'sk')],
};

/** Any value a parameter can have: its ends, its default, round numbers and full-precision ones. */
export function valueOf(parameter: Parameter): fc.Arbitrary<number> {
  const { min, max } = parameter;
  if (isWhole(parameter)) return fc.oneof(fc.constantFrom(min, max, parameter.default), fc.maxSafeInteger().map((n) => min + (Math.abs(n) % (max - min + 1))));
  return fc.oneof(
    fc.constantFrom(min, max, parameter.default),
    fc.double({ min, max, noNaN: true }).map((x) => x + 0),
    fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Math.min(max, Math.max(min, min + x * (max - min)))),
    fc.integer({ min: 0, max: 100 }).map((n) => Math.min(max, Math.max(min, n / 100))),
  );
}

function valuesOf(table: ParameterTable): fc.Arbitrary<Record<string, number>> {
  return fc.record(Object.fromEntries(Object.entries(table).map(([id, parameter]) => [id, valueOf(parameter)])));
}

/** Some of the values changed, as people do, rarely all. */
function someChanged(table: ParameterTable): fc.Arbitrary<Record<string, number>> {
  const fields = Object.entries(table).map(([id, parameter]) => [id, valueOf(parameter)] as const);
  return fc.oneof(
    { weight: 9, arbitrary: fc.subarray(fields, { maxLength: 12 }).chain((some) => fc.record(Object.fromEntries(some))) },
    { weight: 1, arbitrary: fc.record(Object.fromEntries(fields)) },
  );
}

function planned(kind: 'lever' | 'shock', entries: readonly CatalogueEntry[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.constantFrom(...entries).chain(({ id, settings }) =>
    fc
      .record({
        settings: valuesOf(settings),
        fromDay: fc.integer({ min: 1, max: LIMITS.days }),
        length: fc.option(fc.integer({ min: 0, max: 400 })),
      })
      .map(({ settings: values, fromDay, length }) => ({
        [kind]: id,
        settings: values,
        fromDay,
        toDay: length === null ? 0 : Math.min(LIMITS.days, fromDay + length),
      })),
  );
}

/** Names and notes: plain, Chinese, with line ends and emoji, and quite odd ones. */
export function text(characters: number): fc.Arbitrary<string> {
  const letters = fc.oneof(
    fc.constantFrom(...'abcdefgh XYZ 0123456789.,-~%&=#"\n'),
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(...'，。：；？！“”—…（）'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  return fc.oneof(
    fc.constantFrom('', 'z', 'Spring plan 2', '春季促销方案'),
    fc.array(letters, { maxLength: 30 }).map((list) => cleanText(list.join('')).slice(0, characters)).map(whole),
  );
}

/** Without half a surrogate pair at the end. */
function whole(cut: string): string {
  return cleanText(cut);
}

export const anyPreset: fc.Arbitrary<Preset> = fc.constantFrom(...presets);

/** Valid scenarios over the test's catalogue, departing from any preset. */
export function scenarios(levers: Catalogue = catalogue): fc.Arbitrary<Scenario> {
  const { horizonDays, measureFromDay, ...others } = runParameters;
  return fc
    .record({
      preset: anyPreset,
      name: fc.option(text(LIMITS.nameCharacters), { nil: undefined }),
      note: fc.option(text(LIMITS.noteCharacters), { nil: undefined }),
      language: fc.constantFrom<'en' | 'zh'>('en', 'zh'),
      shop: someChanged(shopParameters),
      plan: fc.array(planned('lever', levers.levers), { maxLength: 6 }),
      shocks: fc.array(planned('shock', levers.shocks), { maxLength: 6 }),
      run: valuesOf({ seed: others.seed, horizonDays }),
      weeks: fc.integer({ min: 0, max: LIMITS.warmUpDays / 7 }),
      measure: fc.double({ min: 0, max: 1, noNaN: true }),
      feedbacks: fc.record({ rating: fc.boolean(), wordOfMouth: fc.boolean(), repeatPurchase: fc.boolean(), siteLoad: fc.boolean() }),
    })
    .map(({ preset, name, note, language, shop, plan, shocks, run, weeks, measure, feedbacks }) => {
      const start = scenarioOf(preset, language);
      const days = run['horizonDays']!;
      return {
        ...start,
        name: name ?? start.name,
        note: note ?? start.note,
        shop: { ...start.shop, ...shop },
        plan: plan as unknown as Scenario['plan'],
        shocks: shocks as unknown as Scenario['shocks'],
        horizonDays: days,
        warmUpDays: weeks * 7,
        measureFromDay: Math.max(1, Math.min(days, Math.ceil(measure * days), measureFromDay.max)),
        seed: run['seed']!,
        feedbacks,
      };
    });
}
