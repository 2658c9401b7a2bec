import { describe, expect, it } from 'vitest';
import * as aboutModel from '../../src/app/about-model/words';
import * as cases from '../../src/app/cases/words';
import { en } from '../../src/app/i18n/en';
import { filled } from '../../src/app/i18n/filled';
import * as ownNumbers from '../../src/app/own-numbers/words';
import { parameterValue } from '../../src/app/format/parameter-value';
import { phrase } from '../../src/app/i18n/phrase';
import type { Text } from '../../src/lib/text';
import { shopParameters } from '../../src/scenario/shop-parameters';
import './languages';

/** Every English sentence of the page that has places to fill, by a name that finds it. */
const sentences = [
  ...Object.entries<string>(en),
  ...[cases.words, ownNumbers.words, ownNumbers.units, aboutModel.words].flatMap(
    (words: Readonly<Record<string, Text>>) => Object.entries(words).map(([name, text]) => [name, text.en] as const),
  ),
].filter(([, sentence]) => sentence.includes('{'));

/** Counts that are never one: of all there is, of what begins at two, at a week or at ten pairs, of signs in a link. */
const ALWAYS_MANY = [
  'bar.linkCopied',
  'bar.linkLong',
  'share.short',
  'share.long',
  'share.codeTooLong',
  'shop.search',
  'lever.search',
  'lever.ramp',
  'warning.list',
  'answer.plan.shocks',
  'answer.luck',
  'answer.luckMany',
  'table.needsDays',
  'table.followUp',
  'table.multiple',
  'shown',
  'few',
];

/** What ends in s behind a place and is no counted noun. */
const NO_COUNT = ['delivery.summary', 'delivery.summaryOne', 'drawn', 'weekdaysSummary'];

describe('a sentence with places', () => {
  it('tells one in the singular and anything else in the plural, signs and grouped digits included', () => {
    const runs = (n: string | number): string => filled('{n} more {n:run|runs}', { n });
    expect([0, 1, 2, 11, '1', '+1', '−1', '1.5', '1,000', '21'].map(runs)).toEqual([
      '0 more runs',
      '1 more run',
      '2 more runs',
      '11 more runs',
      '1 more run',
      '+1 more run',
      '−1 more run',
      '1.5 more runs',
      '1,000 more runs',
      '21 more runs',
    ]);
    expect(phrase('en', 'answer.basis', { n: 1 })).toBe('1 pair');
    expect(phrase('zh', 'answer.basis', { n: 1 })).toBe('1 对');
  });

  it('keeps what nobody filled visible', () => {
    expect(filled('{n} {n:run|runs} of {m}', {})).toBe('{n} {n:run|runs} of {m}');
  });

  it('counts no noun in the plural alone: "1 runs" is never said', () => {
    const plural = /\{(?!plan|profit)\w+\} (?:more |of |order )?[a-z]{2,}s\b/;
    const found = sentences.filter(([, sentence]) => plural.test(sentence)).map(([name]) => name);
    expect(found.sort()).toEqual([...ALWAYS_MANY, ...NO_COUNT].sort());
  });

  it('chooses a word by a number that it tells, or that stands in the field before it', () => {
    for (const [name, sentence] of sentences)
      for (const [, place] of sentence.matchAll(/\{(\w+):/g))
        expect(sentence.includes(`{${place}}`) || name.startsWith('field.'), name).toBe(true);
  });
});

describe('a number with its unit', () => {
  it('is one day, and two days', () => {
    const { leadTimeDays } = shopParameters;
    expect(parameterValue('en', leadTimeDays, 1)).toBe('1 day');
    expect(parameterValue('en', leadTimeDays, 2)).toBe('2 days');
    expect(parameterValue('zh', leadTimeDays, 1)).toBe('1 天');
  });
});
