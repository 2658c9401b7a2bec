import { describe, expect, it } from 'vitest';
import { shortNames } from '../../src/command/building/engine-names.js';

describe('Names of the engine in a build', () => {
  const engine = {
    id: '/src/sim/line.ts',
    source: `
    export class Line { first = 0; length = 0; waiting = 0; rows = 0; kept = 0; told = 0; asked = 0; standBy() { this.first++; } }
    const facts = { rows: 1, bins: 2, sales: 3 };
    read('kept');`,
  };

  it('are short where a class or an object of the engine has them and nothing else could know them', () => {
    const page = { id: '/src/app/view.ts', source: 'show(told); line.asked = 1; chart(facts.sales);' };
    // length belongs to the language, kept is a text; told, asked and sales occur elsewhere.
    expect(Object.keys(shortNames([engine, page]))).toEqual(['bins', 'first', 'rows', 'standBy', 'waiting']);
    expect(Object.values(shortNames([engine, page]))).toEqual(['$0', '$1', '$2', '$3', '$4']);
  });
});
