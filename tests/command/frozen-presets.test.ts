import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beyondDefaults, writtenDefaults } from '../../src/command/building/frozen-presets.js';
import { defaultShop } from '../../src/scenario/shop-parameters';

const scenario = new URL('../../src/scenario/', import.meta.url);
const sources = readdirSync(new URL('parameters/', scenario)).map((file) =>
  readFileSync(new URL(`parameters/${file}`, scenario), 'utf8'),
);

describe('A frozen preset in a build', () => {
  const defaults = writtenDefaults(sources);
  const presets = readdirSync(new URL('presets/', scenario)).filter((file) => file.endsWith('.shop.json'));

  it('knows the defaults that the model has, and no others', () => {
    for (const [id, value] of Object.entries(defaultShop)) expect([id, defaults.get(id) ?? value]).toEqual([id, value]);
    expect(Object.keys(defaultShop).filter((id) => defaults.has(id)).length).toBeGreaterThan(300);
  });

  it.each(presets)('is the shop it was, number for number: %s', (file) => {
    const frozen = JSON.parse(readFileSync(new URL(`presets/${file}`, scenario), 'utf8')) as Record<string, number>;
    const kept = beyondDefaults(frozen, defaults);
    expect({ ...defaultShop, ...kept }).toEqual({ ...defaultShop, ...frozen });
  });

  it('keeps what is not the default, down to the sign of nothing', () => {
    const few = writtenDefaults([
      'const a = { x: { code: "a", default: 1 }, y: { default: 0 }, z: { default: f() } };',
    ]);
    expect(beyondDefaults({ x: 2, y: -0, z: 3 }, few)).toEqual({ x: 2, y: -0, z: 3 });
    expect(beyondDefaults({ x: 1, y: 0, z: 3 }, few)).toEqual({ z: 3 });
  });
});
