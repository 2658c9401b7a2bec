import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis';
import { fullSettings } from '../../src/levers/compose';
import { levers } from '../../src/levers';
import type { Lever } from '../../src/levers/lever';
import type { Text } from '../../src/lib/text';
import { evidenceOf } from '../../src/scenario/evidence';
import type { InputChange } from '../../src/scenario/input-change';
import type { Parameter, ParameterTable } from '../../src/scenario/parameter';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';
import type { Shock } from '../../src/shocks/shock';

const table: ParameterTable = shopParameters;
const kpiIds = new Set(kpis.map(({ id }) => id));

function expectBilingual({ en, zh }: Text): void {
  expect(en).toMatch(/[a-zA-Z]{2}/);
  expect(en).not.toMatch(/[\u4e00-\u9fff]{6}/);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
}

function basisExists(basis: Parameter['basis']): boolean {
  return basis === 'assumed' || (basis.length > 0 && basis.every((id) => evidenceOf(id) !== undefined));
}

/** Any settings that validation lets through. */
function anySettings(settings: ParameterTable): fc.Arbitrary<Record<string, number>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(settings).map(([id, { min, max, integer }]) => [
        id,
        integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
      ]),
    ),
  );
}

function expectSoundChanges(changes: readonly InputChange[]): void {
  for (const { input, by } of changes) {
    expect(Object.keys(table)).toContain(input);
    expect(table[input]!.structural ?? false).toBe(false);
    expect(table[input]!.hidden ?? false).toBe(false);
    expect(Number.isFinite(by)).toBe(true);
  }
}

describe('the lists of levers and shocks', () => {
  it.each([
    ['levers', levers],
    ['shocks', shocks],
  ] as const)('%s have ids, codes and names of their own', (_, list: readonly (Lever | Shock)[]) => {
    for (const word of ['id', 'code'] as const) expect(new Set(list.map((one) => one[word])).size).toBe(list.length);
    for (const language of ['en', 'zh'] as const)
      expect(new Set(list.map(({ name }) => name[language])).size).toBe(list.length);
    for (const { code } of list) expect(code).toMatch(/^[a-z0-9]{2,3}$/);
  });

  it('offers three levers or more from each of the article’s five families', () => {
    for (const family of ['data', 'marketing', 'service', 'supply', 'experience'])
      expect(levers.filter((lever) => lever.family === family).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each([...levers, ...shocks])('$id', (one: Lever | Shock) => {
  const settings = Object.entries(one.settings);

  it('is explained in English and in Chinese', () => {
    expectBilingual(one.name);
    expectBilingual(one.mechanism);
    for (const [, { name, meaning, choices }] of settings) {
      [name, meaning].forEach(expectBilingual);
      // Methods may go by a person's name in both languages.
      for (const choice of choices ?? []) expect(choice.en.length * choice.zh.length).toBeGreaterThan(0);
    }
    for (const { meaning } of Object.values(one.effects)) expectBilingual(meaning);
    expect(one.article.length).toBeGreaterThan(0);
  });

  it('has settings whose defaults lie within their ranges', () => {
    expect(new Set(settings.map(([, { code }]) => code)).size).toBe(settings.length);
    for (const [, { code, default: value, min, max, likely, integer, unit, choices }] of settings) {
      expect(code).toMatch(/^[a-z0-9]{2,3}$/);
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      if (likely) expect(likely[0] >= min && likely[1] <= max && likely[0] <= value && value <= likely[1]).toBe(true);
      if (integer) expect(Number.isInteger(value)).toBe(true);
      if (unit === 'choice') expect(choices).toHaveLength(max + 1);
    }
  });

  it('states effect sizes as settings, central within low and high, on evidence that exists', () => {
    for (const [id, { low, central, high, basis }] of Object.entries(one.effects)) {
      expect(low <= central && central <= high && low < high).toBe(true);
      expect(basisExists(basis)).toBe(true);
      expect(one.settings[id]).toMatchObject({ default: central, likely: [low, high], basis });
    }
    for (const [, { basis }] of settings) expect(basisExists(basis)).toBe(true);
  });

  it('changes only inputs that exist and may change over time, by finite amounts, for every setting', () => {
    fc.assert(
      fc.property(anySettings(one.settings), (given) => expectSoundChanges(one.changes(given))),
      { numRuns: 30, seed: 1 },
    );
  });

  it('changes something at its default settings', () => {
    expect(one.changes(fullSettings(one.settings, {})).length).toBeGreaterThan(0);
  });

  it('is pure: frozen settings give the same changes twice', () => {
    const given = Object.freeze(fullSettings(one.settings, {}));
    expect(one.changes(given)).toEqual(one.changes(given));
  });

  it('has a path of KPIs that exist, none twice', () => {
    expect(one.path.length).toBeGreaterThanOrEqual(3);
    expect(new Set(one.path).size).toBe(one.path.length);
    for (const id of one.path) expect(kpiIds).toContain(id);
  });
});

describe.each([...levers])('lever $id', (lever) => {
  it('cannot touch KPIs that exist and lie off its path', () => {
    expect(new Set(lever.cannotTouch).size).toBe(lever.cannotTouch.length);
    for (const id of lever.cannotTouch) {
      expect(kpiIds).toContain(id);
      expect(lever.path).not.toContain(id);
    }
  });

  it('costs nothing or something, never less, for every setting', () => {
    fc.assert(
      fc.property(anySettings(lever.settings), (given) => {
        const { setUpCents, perMonthCents } = lever.cost(given);
        expect(setUpCents).toBeGreaterThanOrEqual(0);
        expect(perMonthCents).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30, seed: 2 },
    );
  });
});

describe('sourced effect sizes', () => {
  /** A published range in the unit of the effect, from the evidence row's own numbers. */
  const range = (row: string, convert: (published: number) => number, lowest?: number): [number, number] => {
    const { value, low, high } = evidenceOf(row)!;
    const numbers = [value, low, high, lowest].filter((n) => typeof n === 'number').map(convert);
    return [Math.min(...numbers), Math.max(...numbers)];
  };
  const percent = (published: number): number => published / 100;

  it.each([
    ['ab-testing', 'winShare', range('ab.fail', (fail) => 1 - fail / 100)],
    ['chatbot', 'solvesQuestions', range('cs.bot.comm100', percent)],
    ['training', 'resolutionGain', range('cs.fcr', (rate) => (rate - 70) / 100, 70)],
    ['agent-assistance', 'fasterBy', range('cs.ai.assist', percent)],
    ['recommendations', 'conversionGain', range('ab.product_recommendations', percent, 0)],
    ['recommendations', 'moreLines', [0, 0.01]],
    ['green-delivery', 'co2Cut', range('co2.bike', (change) => -change / 100, 0)],
    ['warehouse-automation', 'pickFactor', [1, 3]],
    ['ab-testing', 'gainPerWinner', [0, 0.012]],
  ] as const)('%s: %s lies within what was published', (id, effect, [lowest, highest]) => {
    const { low, high } = levers.find((lever) => lever.id === id)!.effects[effect]!;
    expect(low).toBeGreaterThanOrEqual(lowest - 1e-12);
    expect(high).toBeLessThanOrEqual(highest + 1e-12);
  });

  it.each([
    ['social-proof', 'proof', 'ab.social_proof'],
    ['social-proof', 'scarcity', 'ab.scarcity'],
    ['chatbot', 'solvesQuestions', 'cs.bot.comm100'],
    ['agent-assistance', 'fasterBy', 'cs.ai.assist'],
  ] as const)('%s: %s takes the published value as its central one', (id, effect, row) => {
    const { central } = levers.find((lever) => lever.id === id)!.effects[effect]!;
    expect(central).toBeCloseTo(percent(evidenceOf(row)!.value as number), 12);
  });
});
