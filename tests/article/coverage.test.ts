import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/article/coverage';
import { checkCoverage, unnamed } from '../../src/article/coverage/check';
import type { Entry } from '../../src/article/coverage/entry';
import { isTextOnly } from '../../src/article/coverage/entry';
import { levers } from '../../src/levers';
import { defaultsOf } from '../../src/scenario/parameter';
import { known } from '../../src/article/known';
import { views } from '../../src/article/views';

/** Every numbered section of the article, as its table of contents and its text have them. */
const SECTIONS = `
1 1.1 1.1.1 1.1.2 1.1.3 1.2 1.2.1 1.2.2 1.2.3 1.3 1.3.1 1.3.2 1.3.3 1.3.4
2 2.1 2.1.1 2.1.2 2.1.3 2.2 2.2.1 2.2.2 2.2.3 2.3 2.3.1 2.3.2 2.3.3 2.4 2.4.1 2.4.2 2.4.3 2.5 2.5.1 2.5.2 2.5.3
3 3.1 3.1.1 3.1.2 3.1.3 3.1.4 3.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3 3.3.1 3.3.2 3.3.3 3.4 3.4.1 3.4.2 3.4.3 3.5 3.5.1 3.5.2
3.5.3 4 4.1 4.1.1 4.1.2 4.1.3 4.2 4.2.1 4.2.2 4.2.3 4.3 4.3.1 4.3.2 4.3.3 A B C ref end`
  .trim()
  .split(/\s+/);

const count = (kind: Entry['kind'], section: RegExp): number =>
  coverage.filter((entry) => entry.kind === kind && section.test(entry.section)).length;

const entry = (to: Entry['to']): Entry => ({ section: '9', kind: 'idea', name: { en: 'x', zh: '某' }, to });

describe('The coverage of the article', () => {
  it('leaves nothing unmapped and names nothing that does not exist', () => {
    const { mapped, textOnly, unmapped, missing } = checkCoverage(coverage, known);
    expect(missing.map(({ target }) => target)).toEqual([]);
    expect(unmapped).toEqual([]);
    expect(mapped + textOnly).toBe(coverage.length);
    expect(textOnly).toBeLessThan(20);
  });

  it('has every section, and in each what the article lists there', () => {
    const sections = new Set(coverage.map(({ section }) => section));
    expect(SECTIONS.filter((section) => !sections.has(section))).toEqual([]);
    expect(count('step', /^1\.2\.3$/)).toBe(7);
    expect(count('kpi', /^1\.3\./)).toBe(4);
    expect(count('method', /^2\.1\.1$/)).toBe(4);
    expect(count('step', /^2\.1\.3$/)).toBe(6);
    expect(count('method', /^2\.2\.1$/)).toBe(5);
    expect(count('step', /^2\.2\.2$/)).toBe(6);
    expect(count('method', /^2\.2\.3$/)).toBe(5);
    expect(count('method', /^2\.3\.2$/)).toBe(5);
    expect(count('method', /^2\.3\.3$/)).toBe(5);
    expect(count('step', /^2\.4\.1$/)).toBe(4);
    expect(count('method', /^2\.4\.2$/)).toBe(4);
    expect(count('method', /^2\.4\.3$/)).toBe(4);
    expect(count('method', /^2\.5\.2$/)).toBe(5);
    expect(count('method', /^2\.5\.3$/)).toBe(5);
    expect(count('figure', /^3\./)).toBe(37);
    expect(count('trend', /^4\.1$/)).toBe(5);
    expect(count('challenge', /^4\.2$/)).toBe(4);
    expect(count('answer', /^4\.2$/)).toBe(4);
    expect(count('path', /^4\.3$/)).toBe(5);
    expect(count('tool', /^A$/)).toBe(10);
    expect(count('case', /^B$/)).toBe(5);
    expect(count('leaf', /^C$/)).toBe(13);
  });

  it('is told in both languages', () => {
    for (const { name, section } of coverage) {
      expect(name.en, section).toMatch(/[A-Za-z]/);
      expect(name.zh, section).toMatch(/[\u4e00-\u9fff]|O2O/);
    }
  });

  it('finds a planted hole, an empty reason and a name of nothing', () => {
    const planted = [entry([]), entry({ en: '', zh: '' }), entry(['lever:teleport']), entry({ en: 'why', zh: '因' })];
    const { mapped, textOnly, unmapped, missing } = checkCoverage(planted, known);
    expect([mapped, textOnly, unmapped.length]).toEqual([1, 1, 2]);
    expect(missing.map(({ target }) => target)).toEqual(['lever:teleport']);
  });

  it('names every lever and every shock there is: what the model can do, the article asked for', () => {
    expect(unnamed(coverage, known).filter((target) => /^(lever|shock):/.test(target))).toEqual([]);
  });

  it('leads each of these to what does it: markets and goods are chosen, both kinds of partner gain', () => {
    const inputsOf = (name: string): string[] => {
      const { to } = coverage.find((one) => one.name.en === name)!;
      const named = isTextOnly(to) ? [] : levers.filter(({ id }) => to.includes(`lever:${id}`));
      return named.flatMap((lever) => lever.changes(defaultsOf(lever.settings)).map(({ input }) => input));
    };
    expect(inputsOf('Find the markets and goods that matter')).toContain('overseasAssortment');
    expect(inputsOf('Partners who gain too')).toEqual(expect.arrayContaining(['noticeDays', 'carrierCapacityPerDay']));
  });

  it('knows views that exist', () => {
    for (const { file } of views) expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
  });
});
