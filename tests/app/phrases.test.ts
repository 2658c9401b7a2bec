import { describe, expect, it } from 'vitest';
import { en } from '../../src/app/i18n/en';
import type { Key } from '../../src/app/i18n/phrase';
import { phrase, preferredLocale } from '../../src/app/i18n/phrase';
import { zh } from '../../src/app/i18n/zh';
import './languages';

const keys = Object.keys(en) as Key[];
const places = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('the languages of the page', () => {
  it('say the same things', () => {
    expect(Object.keys(zh).sort()).toEqual([...keys].sort());
  });

  it('leave the same places to fill in every sentence', () => {
    for (const key of keys) expect(places(zh[key]), key).toEqual(places(en[key]));
  });

  it('Chinese has no sentence left in English', () => {
    const latin = keys.filter((key) => /[a-z]{4,}/.test(zh[key].replace(/\{\w+\}|Ctrl|Shift/g, '')));
    expect(latin).toEqual(['shop.searchHint']);
  });

  it('follow the first language of the browser that the page speaks', () => {
    expect(preferredLocale(['fr-FR', 'zh-TW', 'en'])).toBe('zh');
    expect(preferredLocale(['en-GB', 'zh'])).toBe('en');
    expect(preferredLocale(['fr', 'de'])).toBe('en');
  });

  it('a value is filled in as text and an unknown place stays visible', () => {
    expect(phrase('en', 'shop.nothing', { query: '{query} $& <b>' })).toBe('No parameter matches “{query} $& <b>”.');
    expect(phrase('en', 'shop.nothing', {})).toContain('{query}');
  });
});
