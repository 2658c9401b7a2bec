import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { defaultShop, inOneLayout } from '../../src/scenario/shop-parameters';

setFlagsFromString('--allow-natives-syntax');
const haveSameLayout = runInNewContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
const haveFastLayout = runInNewContext('(a) => %HasFastProperties(a)') as (a: object) => boolean;

test('the numbers of all shops lie in one layout, whether they are whole or not', () => {
  const first = inOneLayout(defaultShop);
  expect(haveFastLayout(first)).toBe(true);
  const shops = [
    defaultShop,
    { ...defaultShop, priceLevel: 1.05, pickers: 3 },
    { ...defaultShop, priceLevel: 2, pickers: 2.5 },
    ...presets.map((preset) => scenarioOf(preset).shop),
  ];
  for (const shop of shops) expect(haveSameLayout(inOneLayout(shop), first)).toBe(true);
});

test('a shop in the one layout has the same numbers, and nobody can change them', () => {
  const shop = { ...defaultShop, priceLevel: 1.05 };
  expect(inOneLayout(shop)).toEqual(shop);
  expect(Object.isFrozen(inOneLayout(shop))).toBe(true);
});
