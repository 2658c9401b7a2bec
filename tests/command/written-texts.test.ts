import { describe, expect, it } from 'vitest';
import { FIRST_FILLING, PLACE, writtenTexts } from '../../src/command/building/written-texts.js';
import { FIRST_FILLING as FIRST_AT_RUN_TIME, PLACE as AT_RUN_TIME } from '../../src/lib/late-text';

const plain = (words: string) => ({ words, filled: [] });
const wordings = (code: string): unknown[] => writtenTexts(code, 'a.ts').map((text) => text.wording);

describe('The texts that a source writes out', () => {
  it('are found wherever they stand, with what the quotes mean', () => {
    const code = `const a: Text = { en: 'a\\'s', zh: "甲" }; f([{ name: { zh: \`乙\`, en: 'b' + ' c' } } as const]);`;
    expect(wordings(code)).toEqual([
      { en: plain("a's"), zh: plain('甲') },
      { en: plain('b c'), zh: plain('乙') },
    ]);
    expect(writtenTexts(code, 'a.ts').map(({ property }) => property)).toEqual(['', 'name']);
  });

  it('say from where to where', () => {
    const code = `x({ en: 'a', zh: '甲' });`;
    const [text] = writtenTexts(code, 'a.ts');
    expect(code.slice(text!.from, text!.to)).toBe(`{ en: 'a', zh: '甲' }`);
  });

  it('keep places for what is known at run time only, and what fills them', () => {
    expect(wordings('const t = { en: `a ${n} of ${f(m)}`, zh: `${m}甲` + `乙${n}` };')).toEqual([
      {
        en: { words: `a ${PLACE} of ${PLACE}`, filled: ['n', 'f(m)'] },
        zh: { words: `${PLACE}甲乙${PLACE}`, filled: ['m', 'n'] },
      },
    ]);
    expect([PLACE, FIRST_FILLING]).toEqual([AT_RUN_TIME, FIRST_AT_RUN_TIME]);
  });

  it('have no wording where they are put together in another way', () => {
    expect(writtenTexts('const t = { en: `a ${n}`, zh: [n, "甲"].join("") };', 'a.ts')).toMatchObject([
      { wording: null, source: { en: '`a ${n}`', zh: '[n, "甲"].join("")' } },
    ]);
  });

  it('are not mistaken for types, patterns, objects with more in them, or what speaks of itself', () => {
    expect(wordings('interface T { en: string; zh: string } const { en, zh } = t;')).toEqual([]);
    expect(wordings(`const t = { en: 'a', zh: '甲', fr: 'a' }; const u = { en: 'a' };`)).toEqual([]);
    expect(wordings('class A { t() { return { en: this.a, zh: this.b }; } }')).toEqual([]);
  });

  it('may not hold what changes between making and reading them', () => {
    const text = (filling: string) => 'const t = { en: `a ${' + filling + '}`, zh: `${' + filling + '}甲` };';
    expect(() => writtenTexts(`let day = 5; ${text('day')} day = 0;`, 'a.ts')).toThrow(/a\.ts.*"day"/);
    expect(() => writtenTexts(`for (let i = 0; i < 3; i++) { ${text('names[i]')} }`, 'a.ts')).toThrow('"i"');
    expect(() => writtenTexts(`${text('shown(shop.pages)')} shop.pages += 1;`, 'a.ts')).toThrow('"shop"');
    expect(() => writtenTexts(`let day = 5; day = 0; ${text('data.day')} ({ day: 1 });`, 'a.ts')).not.toThrow();
    expect(() => writtenTexts(`${text('id')} values[id] = 1;`, 'a.ts')).not.toThrow();
    expect(() => writtenTexts(`let day = 5; day = 0; const t = { en: 'day', zh: '天' };`, 'a.ts')).not.toThrow();
  });

  it('are an error to look for in what is no source', () => {
    expect(() => writtenTexts('const = ;', 'broken.ts')).toThrow(/broken\.ts/);
  });
});
