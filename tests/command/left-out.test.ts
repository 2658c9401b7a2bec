import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, withoutDeclarations } from '../../src/command/building/left-out.js';

describe('What a build leaves out of levers and shocks', () => {
  it('is what they declare for tests, and nothing around it', () => {
    const code = `export const a = defineLever({ id: 'a', cannotTouch: [...TRAFFIC, 'x'], path: ['y'], article: ['2.1'] });
      const b = { cannotTouch: [] };`;
    expect(withoutDeclarations(code).replace(/\s+/g, ' ')).toBe(
      `export const a = defineLever({ id: 'a', path: ['y'], }); const b = { cannotTouch: [] };`,
    );
  });

  it('is read by commands and tests only', () => {
    const src = new URL('../../src/', import.meta.url);
    const inPage = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(ts|svelte)$/.test(path) && !/^(command|theory|levers\/\w+|shocks)[\\/]/.test(path),
    );
    const reads = new RegExp(`\\.(${Object.values(LEFT_OUT).flat().join('|')})\\b(?!['/])`);
    const reading = inPage.filter((path) => reads.test(readFileSync(new URL(path, src), 'utf8')));
    expect(reading).toEqual([]);
  });
});
