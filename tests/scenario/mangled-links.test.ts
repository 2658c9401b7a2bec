import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/scenario/link';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';
import { catalogue } from './fixtures';

const base = scenarioOf(presets[0]!);

/** A preset as it is, one readable link, one Chinese one, one with everything, and one long enough to be deflated. */
const originals: readonly Scenario[] = [
  base,
  {
    ...base,
    name: 'Spring plan 2',
    shop: { ...base.shop, pickers: 3, pageLoadSeconds: 1.1, adBudgetCentsPerDay: 500000 },
  },
  { ...base, name: '春季促销：加一名拣货员', note: '先看人手，再看广告。', shop: { ...base.shop, pickers: 3 } },
  {
    ...base,
    name: 'a -- b... (c)',
    plan: [{ lever: 'alpha', settings: { share: 0.1 + 0.2, budgetCents: 5e8, factor: -1 / 3 }, fromDay: 8, toDay: 30 }],
    shocks: [{ shock: 'storm', settings: { share: 1e-7, budgetCents: 0, factor: 1e12 }, fromDay: 20, toDay: 0 }],
    seed: 4294967295,
    feedbacks: { ...base.feedbacks, siteLoad: false },
  },
  { ...base, note: 'Look at the queue of the packers first. '.repeat(30) },
];

const PAGE = 'https://example.org/shop/#';

/** What happens to links on their way: a name, what it does, and whether it must still open. */
const forms: readonly (readonly [name: string, mangle: (link: string) => string, opens: boolean])[] = [
  ['the part after # alone', (link) => link, true],
  ['with its #', (link) => `#${link}`, true],
  ['the whole address', (link) => PAGE + link, true],
  ['a file address', (link) => `file:///home/me/index.html#${link}`, true],
  ['a full stop after it', (link) => `${PAGE}${link}.`, true],
  ['a comma after it', (link) => `${PAGE}${link}, and then`, true],
  ['question and exclamation marks after it', (link) => `${PAGE}${link}?!`, true],
  ['a Chinese full stop and text after it', (link) => `${PAGE}${link}。看看这个`, true],
  ['the closing ~ dropped with the punctuation', (link) => PAGE + link.slice(0, -1), true],
  ['the closing ~ dropped, a full stop added', (link) => `${PAGE}${link.slice(0, -1)}.`, true],
  ['the closing ~ dropped, a word after a space', (link) => `${PAGE}${link.slice(0, -1)} nice`, true],
  [
    'the closing ~ dropped, the next line glued on by copying',
    (link) => `${PAGE}${link.slice(0, -1)}\nBest wishes`,
    true,
  ],
  ['percent-encoded', (link) => encodeURIComponent(PAGE + link), true],
  ['percent-encoded twice', (link) => encodeURIComponent(encodeURIComponent(PAGE + link)), true],
  ['only ~ percent-encoded', (link) => PAGE + link.replace('~', '%7E'), true],
  [
    'dots and hyphens percent-encoded in small letters',
    (link) => PAGE + link.replace(/\./g, '%2e').replace(/-/g, '%2d'),
    true,
  ],
  ['wrapped after 76 letters', (link) => (PAGE + link).replace(/(.{76})/g, '$1\r\n'), true],
  ['wrapped and quoted with >', (link) => (PAGE + link).replace(/(.{60})/g, '$1\n> '), true],
  ['quoted-printable', (link) => (PAGE + link).replace(/=/g, '=3D').replace(/(.{75})/g, '$1=\r\n'), true],
  ['wrapped after 20 letters with indents', (link) => (PAGE + link).replace(/(.{20})/g, '$1\n\t  '), true],
  ['in angle brackets', (link) => `<${PAGE}${link}>`, true],
  ['in round brackets', (link) => `(${PAGE}${link})`, true],
  ['in Chinese brackets', (link) => `（${PAGE}${link}）`, true],
  ['in double quotes', (link) => `"${PAGE}${link}"`, true],
  ['in typographic quotes', (link) => `“${PAGE}${link}”`, true],
  ['as a Markdown link', (link) => `[my plan](${PAGE}${link})`, true],
  ['as an HTML link', (link) => `<a href="${PAGE}${link}">my plan</a>`, true],
  ['as a Slack link', (link) => `<${PAGE}${link}|my plan>`, true],
  ['in bold', (link) => `**${PAGE}${link}**`, true],
  ['with Markdown escapes', (link) => PAGE + link.replace(/([.~-])/g, '\\$1'), true],
  ['with &amp; and other entities around it', (link) => `see &lt;${PAGE}${link}&gt; &amp; tell me`, true],
  ['its # as an entity', (link) => `https://example.org/shop/&#35;${link}`, true],
  ['zero-width spaces inside', (link) => PAGE + link.replace(/(.{10})/g, '$1\u200b'), true],
  ['soft hyphens and word joiners inside', (link) => PAGE + link.replace(/(.{15})/g, '$1\u00ad\u2060'), true],
  ['a byte-order mark before it', (link) => `\ufeff${PAGE}${link}`, true],
  ['hyphens made into dashes', (link) => PAGE + link.replace(/-/g, '–'), true],
  ['non-breaking hyphens', (link) => PAGE + link.replace(/-/g, '\u2011'), true],
  [
    'full-width letters',
    (link) => PAGE + link.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    true,
  ],
  ['a tracking parameter after it', (link) => `${PAGE}${link}?utm_source=chat&utm_medium=x`, true],
  ['a second # after it', (link) => `${PAGE}${link}#top`, true],
  ['twice in a row', (link) => `${PAGE}${link} ${PAGE}${link}`, true],
  [
    'in a sentence with other links',
    (link) => `https://example.org/#faq and ${PAGE}${link} and https://example.org/#help`,
    true,
  ],
  ['in small letters', (link) => (PAGE + link).toLowerCase(), false],
  ['in capitals', (link) => (PAGE + link).toUpperCase(), false],
  ['cut in half', (link) => PAGE + link.slice(0, link.length / 2), false],
  ['its last eight letters cut', (link) => PAGE + link.slice(0, -8), false],
  ['shortened with dots in the middle', (link) => `${PAGE}${link.slice(0, 12)}...${link.slice(-8)}`, false],
  ['two letters swapped', (link) => PAGE + link.replace(/(\w)(\w)(?=\w{0,4}~)/, '$2$1'), false],
  ['reversed', (link) => PAGE + Array.from(link).reverse().join(''), false],
  ['another link’s checksum', (link) => `${PAGE}${link.slice(0, -7)}AAAAAA~`, false],
];

describe('A link mangled on its way', () => {
  it.each(forms)('%s: opens right or says so', (_, mangle, opens) => {
    for (const scenario of originals) {
      const link = encode(scenario, catalogue);
      const result = decode(mangle(link), catalogue);
      if (opens && !result.ok) throw new Error(`${result.error.en} ${mangle(link).slice(0, 300)}`);
      if (result.ok) expect(isDeepStrictEqual(result.value.scenario, scenario)).toBe(true);
      else expect(result.error.en).toMatch(/incomplete|newer/);
    }
  });

  it('is tested in at least 40 forms', () => {
    expect(forms.length).toBeGreaterThanOrEqual(40);
  });
});
