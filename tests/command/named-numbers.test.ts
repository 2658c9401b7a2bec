import { describe, expect, it } from 'vitest';
import { tablesIn, withNumbers } from '../../src/command/building/named-numbers.js';
import { COUNTERS, counterIndex } from '../../src/shop/counters';

const modules: Record<string, string> = {
  './event': `export const EVENT = { picked: 5, packed: 6, many: 3 * 4, first: 1_000 } as const;
    export const LOOSE = { a: 1 };
    const NAMES = ['visits', 'orders'] as const;
    export const placeOf = numbered(NAMES);`,
  './names': `export const NAMES = ['visits', 'orders'] as const;`,
  './index': `export { EVENT as HAPPENING } from './event'; export { placeOf } from './event';`,
};
const tablesOf = (name: string): ReturnType<typeof tablesIn> => tablesIn(modules[name] ?? '', tablesOf);
const built = (code: string): string => withNumbers(code, tablesOf);

describe('A number with a name', () => {
  it('stands where a build reads it', () => {
    expect(built(`import { EVENT } from './event'; when(EVENT.packed, EVENT.first); ({ EVENT: x }).EVENT;`)).toBe(
      `import { EVENT } from './event'; when((6), (1_000)); ({ EVENT: x }).EVENT;`,
    );
    expect(built('const AT = { a: 0, b: 1 } as const; const x = row[i + AT.b]! + AT.a;')).toBe(
      'const AT = { a: 0, b: 1 } as const; const x = row[i + (1)]! + (0);',
    );
  });

  it('is found under another name, where it is handed on, and by its place in a numbered list', () => {
    expect(built(`import { HAPPENING as H, placeOf } from './index'; f(H.picked, placeOf.orders);`)).toBe(
      `import { HAPPENING as H, placeOf } from './index'; f((5), (1));`,
    );
  });

  it('is the length of a list of names, too', () => {
    expect(built(`import { NAMES } from './names'; new Float64Array(NAMES.length * days);`)).toBe(
      `import { NAMES } from './names'; new Float64Array((2) * days);`,
    );
  });

  it.each([
    ['worked out', `import { EVENT } from './event'; f(EVENT.many);`],
    ['asked for by a name that is', `import { EVENT } from './event'; f(EVENT[kind]);`],
    ['not there', `import { EVENT } from './event'; f(EVENT.lost);`],
    ['not a constant', `import { LOOSE } from './event'; f(LOOSE.a); let EVENT = { packed: 6 }; f(EVENT.packed);`],
    ['of a library', `import { EVENT } from 'library'; f(EVENT.packed);`],
    ['hidden by a parameter', `import { EVENT } from './event'; const f = ({ EVENT }) => EVENT.packed;`],
    ['hidden by a variable', `import { EVENT } from './event'; function f() { const EVENT = g(); h(EVENT.packed); }`],
  ])('stays a name where it is %s', (_, code) => {
    expect(built(code)).toBe(code);
  });

  it('is the number that the same module has at run time', () => {
    const tables = tablesIn(
      `const COUNTERS = ${JSON.stringify(COUNTERS)} as const; const index = numbered(COUNTERS);`,
      tablesOf,
    );
    expect(Object.fromEntries([...tables.get('index')!].map(([name, place]) => [name, Number(place)]))).toEqual(
      counterIndex,
    );
  });
});
