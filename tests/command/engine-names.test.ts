import { describe, expect, it } from 'vitest';
import { shortNames, withNumbers } from '../../src/command/building/engine-names.js';

describe('Names of the engine in a build', () => {
  const engine = {
    id: '/src/sim/line.ts',
    source: `
    export class Line { first = 0; length = 0; waiting = 0; rows = 0; kept = 0; told = 0; asked = 0; standBy() { this.first++; } }
    const facts = { rows: 1 };
    read('kept');`,
  };

  it('are short where a class of the engine has them and nothing else could know them', () => {
    const page = { id: '/src/app/view.ts', source: 'show(told); line.asked = 1;' };
    // length belongs to the language, rows is a key of an object, kept a text; told and asked occur elsewhere.
    expect(Object.keys(shortNames([engine, page]))).toEqual(['first', 'standBy', 'waiting']);
    expect(Object.values(shortNames([engine, page]))).toEqual(['$0', '$1', '$2']);
  });

  it('give way to numbers where a constant holds nothing else', () => {
    expect(withNumbers('const AT = { a: 0, b: 1 }; x[i + AT.b] = AT.a; ({ AT: 1 }).AT;')).toBe(
      'const AT = { a: 0, b: 1 }; x[i + 1] = 0; ({ AT: 1 }).AT;',
    );
  });

  it.each([
    ['written to', 'const AT = { a: 0 }; AT.a = 1; f(AT.a);'],
    ['counted up', 'const AT = { a: 0 }; AT.a++; f(AT.a);'],
    ['taken apart into', 'const AT = { a: 0 }; [AT.a] = g(); f(AT.a);'],
    ['deleted from', 'const AT = { a: 0 }; delete AT.a; f(AT.a);'],
    ['handed on', 'const AT = { a: 0 }; f(AT.a, AT);'],
    ['read by a name that is worked out', 'const AT = { a: 0 }; f(AT.a, AT[k]);'],
    ['read for what it does not have', 'const AT = { a: 0 }; f(AT.a, AT.b);'],
    ['exported', 'const AT = { a: 0 }; f(AT.a); export { AT };'],
    ['hidden by a name within a function', 'const AT = { a: 0 }; function g(AT) { return AT.a; }'],
    ['not a constant', 'let AT = { a: 0 }; f(AT.a);'],
    ['not all numbers', 'const AT = { a: 0, b: c }; f(AT.a);'],
  ])('stay where a constant is %s', (_, code) => {
    expect(withNumbers(code)).toBe(code);
  });
});
