import { describe, expect, it } from 'vitest';
import { writtenTexts } from '../../src/command/building/written-texts.js';

const words = (code: string): unknown[] => writtenTexts(code, 'a.ts').map((text) => text.words);

describe('The texts that a source writes out', () => {
  it('are found wherever they stand, with what the quotes mean', () => {
    const code = `const a: Text = { en: 'a\\'s', zh: "甲" }; f([{ name: { zh: \`乙\`, en: 'b' + ' c' } } as const]);`;
    expect(words(code)).toEqual([
      { en: "a's", zh: '甲' },
      { en: 'b c', zh: '乙' },
    ]);
  });

  it('say from where to where', () => {
    const code = `x({ en: 'a', zh: '甲' });`;
    const [text] = writtenTexts(code, 'a.ts');
    expect(code.slice(text!.from, text!.to)).toBe(`{ en: 'a', zh: '甲' }`);
  });

  it('have no words of their own where they are put together at run time', () => {
    expect(writtenTexts('const t = { en: `a ${n}`, zh: [n, "甲"].join("") };', 'a.ts')).toMatchObject([
      { words: null, source: { en: '`a ${n}`', zh: '[n, "甲"].join("")' } },
    ]);
  });

  it('are not mistaken for types, patterns, objects with more in them, or what speaks of itself', () => {
    expect(words('interface T { en: string; zh: string } const { en, zh } = t;')).toEqual([]);
    expect(words(`const t = { en: 'a', zh: '甲', fr: 'a' }; const u = { en: 'a' };`)).toEqual([]);
    expect(words('class A { t() { return { en: this.a, zh: this.b }; } }')).toEqual([]);
  });

  it('are an error to look for in what is no source', () => {
    expect(() => writtenTexts('const = ;', 'broken.ts')).toThrow(/broken\.ts/);
  });
});
