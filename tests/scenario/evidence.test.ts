import { describe, expect, it } from 'vitest';
import { levers } from '../../src/levers';
import { evidence, evidenceOf, unitNames } from '../../src/scenario/evidence';
import { runParameters } from '../../src/scenario/parameters/run';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';

/** Every basis in the program: of parameters, of settings of levers and shocks, and of their effects. */
function bases(): { where: string; basis: 'assumed' | readonly string[] }[] {
  const tables = [
    { where: 'shop', table: shopParameters },
    { where: 'run', table: runParameters },
    ...levers.map(({ id, settings }) => ({ where: id, table: settings })),
    ...shocks.map(({ id, settings }) => ({ where: id, table: settings })),
  ];
  return [
    ...tables.flatMap(({ where, table }) =>
      Object.entries(table).map(([id, { basis }]) => ({ where: `${where}.${id}`, basis })),
    ),
    ...levers.flatMap(({ id, effects }) =>
      Object.entries(effects).map(([name, { basis }]) => ({ where: `${id}.effects.${name}`, basis })),
    ),
  ];
}

describe('The evidence', () => {
  it('has its unit in both languages, where it is a word and no sign or currency', () => {
    const units = new Set(Object.values(evidence).map(({ unit }) => unit));
    const words = [...units].filter((unit) => !/^(%|[A-Z]{3}|g CO2e?|)$/.test(unit));
    expect(words.sort((a, b) => (a < b ? -1 : 1))).toEqual(Object.keys(unitNames).sort((a, b) => (a < b ? -1 : 1)));
    for (const { zh } of Object.values(unitNames)) expect(zh).not.toMatch(/[a-z]/);
  });

  it('has a row for every source that a parameter, a setting or an effect cites', () => {
    const unknown = bases().flatMap(({ where, basis }) =>
      basis === 'assumed' ? [] : basis.filter((id) => !evidenceOf(id)).map((id) => `${where} cites ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('is never cited by an empty list: what has no source says assumed', () => {
    expect(bases().filter(({ basis }) => basis.length === 0)).toEqual([]);
  });

  it('says in both languages what was measured, and names its source', () => {
    for (const [id, row] of Object.entries(evidence)) {
      expect(row.what.en.length, id).toBeGreaterThan(8);
      expect(row.what.zh, id).toMatch(/\p{Script=Han}/u);
      expect(row.source.length, id).toBeGreaterThan(3);
      expect(row.source, id).not.toMatch(/\bsame\b|\bhere\b/);
      if (row.url) expect(new URL(row.url).protocol, id).toMatch(/^https?:$/);
    }
  });

  it('keeps every single value within its range', () => {
    for (const [id, { value, low, high }] of Object.entries(evidence)) {
      if (typeof value !== 'number') continue;
      expect(value, id).toBeGreaterThanOrEqual(low ?? -Infinity);
      expect(value, id).toBeLessThanOrEqual(high ?? Infinity);
    }
  });
});
