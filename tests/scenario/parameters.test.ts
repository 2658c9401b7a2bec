import { describe, expect, it } from 'vitest';
import { levers } from '../../src/levers';
import type { Parameter, ParameterTable } from '../../src/scenario/parameter';
import { runParameters } from '../../src/scenario/parameters/run';
import { isWhole } from '../../src/scenario/schema';
import { parameterGroups, shopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';

const shopTable: ParameterTable = { ...shopParameters, ...runParameters };

/** Every table a person can set: the shop's with the run's, and the settings of each lever and shock. */
const tables: readonly { where: string; table: ParameterTable }[] = [
  { where: 'shop', table: shopTable },
  ...[...levers, ...shocks].map(({ id, settings }) => ({ where: id, table: settings })),
];

const all: readonly (readonly [string, Parameter])[] = tables.flatMap(({ where, table }) =>
  Object.entries(table).map(([id, parameter]) => [`${where}.${id}`, parameter] as const),
);

function repeated(codes: readonly string[]): string[] {
  return codes.filter((code, i) => codes.indexOf(code) !== i);
}

describe('Every parameter', () => {
  it('has a code of two or three small letters and digits, which no other of the shop or of its lever has', () => {
    for (const { where, table } of tables) {
      const codes = Object.values(table).map(({ code }) => code);
      for (const code of codes) expect(code, where).toMatch(/^[a-z0-9]{2,3}$/);
      expect(repeated(codes), where).toEqual([]);
    }
  });

  it('is in one group of the shop only', () => {
    const inGroups = Object.values(parameterGroups).flatMap((group) => Object.keys(group));
    expect(repeated(inGroups)).toEqual([]);
    expect(inGroups.sort()).toEqual(Object.keys(shopParameters).sort());
  });

  it('has a default within its range, and a likely range within the possible one around the default', () => {
    for (const [id, { min, max, default: value, likely, integer }] of all) {
      for (const x of [min, max, value]) expect(Number.isFinite(x), id).toBe(true);
      expect(min, id).toBeLessThan(max);
      expect(value >= min && value <= max, id).toBe(true);
      if (integer) expect([min, max, value].every(Number.isInteger), id).toBe(true);
      if (!likely) continue;
      const [low, high] = likely;
      expect(min <= low && low <= value && value <= high && high <= max, id).toBe(true);
    }
  });

  it('has a range that fits its unit', () => {
    for (const [id, parameter] of all) {
      const { unit, min, max, choices } = parameter;
      if (unit === 'share') expect(min >= -1 && max <= 10, id).toBe(true);
      if (unit === 'stars') expect(min >= -5 && max <= 5, id).toBe(true);
      if (unit === 'hour of day') expect(min >= 0 && max <= 24, id).toBe(true);
      if (unit === 'switch') expect([min, max], id).toEqual([0, 1]);
      // A lever may take hands away; a shop cannot have fewer than none.
      if (
        id.startsWith('shop.') &&
        /^(cents|count|visits|hours$|days|weeks|minutes|seconds|pages|grams|kilograms|per hour)/.test(unit)
      ) {
        expect(min, id).toBeGreaterThanOrEqual(0);
      }
      expect(choices !== undefined, id).toBe(unit === 'choice');
      if (choices) expect([min, max, isWhole(parameter)], id).toEqual([0, choices.length - 1, true]);
    }
  });

  it('is named and explained in both languages', () => {
    for (const [id, { name, meaning, choices }] of all) {
      for (const { en, zh } of [name, meaning, ...(choices ?? [])]) {
        expect(en.trim().length, id).toBeGreaterThan(1);
        expect(zh.trim().length, id).toBeGreaterThan(1);
        expect(en, id).not.toMatch(/\p{Script=Han}/u);
      }
      expect(name.zh + meaning.zh, id).toMatch(/\p{Script=Han}/u);
      expect(meaning.en, id).toMatch(/[.?!)]$/);
      expect(name.en.length, id).toBeLessThanOrEqual(60);
    }
  });

  it('has a name of its own among the shop’s', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(repeated(Object.values(shopTable).map(({ name }) => name[language]))).toEqual([]);
    }
  });
});

describe('Levers and shocks', () => {
  it('have ids and codes of their own, which links can carry', () => {
    for (const list of [levers, shocks]) {
      expect(repeated(list.map(({ id }) => id))).toEqual([]);
      expect(repeated(list.map(({ code }) => code))).toEqual([]);
      for (const { id, code } of list) expect(code, id).toMatch(/^[a-z0-9]{2,4}$/);
    }
  });
});
