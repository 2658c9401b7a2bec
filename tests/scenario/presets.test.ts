import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Digest } from '../../src/lib/digest';
import { decode, encode } from '../../src/scenario/link';
import type { Preset } from '../../src/scenario/preset';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { scenarioDigest } from '../../src/scenario/scenario-digest';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { validate } from '../../src/scenario/validation';
import { everything } from './fixtures';

/**
 * What every released preset contains is held by digests, and what links meant by tests/old-links.
 *
 * Before a release, while defaults are still being set:
 *   RENEW=1 npx vitest run tests/scenario/presets.test.ts    renews digests and links
 *   FREEZE=1 npx vitest run tests/scenario/presets.test.ts   writes the defaults down as the values of base@1
 * From version 1.0.0 of the package on both are refused: a changed preset is a new version.
 */
const renew = process.env['RENEW'] === '1';
const freeze = process.env['FREEZE'] === '1';
const packageFile = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
if ((renew || freeze) && !version.startsWith('0.'))
  throw new Error(
    `version ${version} is released: links stand on its presets, which are not renewed but followed by new ones`,
  );
const digestsFile = new URL('./golden/presets.json', import.meta.url);
const linksFolder = new URL('../old-links/', import.meta.url);
const frozenShop = new URL('../../src/scenario/presets/base-1.shop.json', import.meta.url);

interface OldLink {
  readonly what: string;
  readonly link: string;
  readonly digest: string;
  readonly name: string;
}

function contentDigest(preset: Preset): string {
  const digest = new Digest();
  digest.addText(scenarioDigest(scenarioOf(preset)));
  for (const { en, zh } of [preset.name, preset.note]) [en, zh].forEach((text) => digest.addText(text));
  return digest.hex();
}

/** The first links of this version, as they stand in chats and papers from its release on. */
function firstLinks(): OldLink[] {
  return presets.flatMap((preset) => {
    const start = scenarioOf(preset);
    const lever = everything.levers[0];
    const shock = everything.shocks[0];
    const settingsOf = (settings: (typeof everything.levers)[number]['settings']) =>
      Object.fromEntries(Object.entries(settings).map(([id, parameter]) => [id, parameter.default]));
    const variants = [
      { what: 'as it is', scenario: start },
      {
        what: 'numbers changed',
        scenario: {
          ...start,
          name: 'Two more hands',
          seed: 7,
          shop: { ...start.shop, pickers: 4, trust: 1.05, promiseDays: 10 / 3 },
        },
      },
      {
        what: 'nothing planned',
        scenario: { ...start, name: '空方案', note: '不采取任何措施。', plan: [], shocks: [] },
      },
      {
        what: 'a lever and a shock',
        scenario: {
          ...start,
          plan: lever ? [{ lever: lever.id, settings: settingsOf(lever.settings), fromDay: 8, toDay: 60 }] : [],
          shocks: shock ? [{ shock: shock.id, settings: settingsOf(shock.settings), fromDay: 20, toDay: 27 }] : [],
          feedbacks: { ...start.feedbacks, rating: false },
        },
      },
      { what: 'long', scenario: { ...start, note: 'What if the carrier collected twice a day? '.repeat(20).trim() } },
    ];
    return variants.map(({ what, scenario }) => ({
      what: `${preset.id}, ${what}`,
      link: encode(scenario, everything),
      digest: scenarioDigest(scenario),
      name: scenario.name,
    }));
  });
}

if (freeze) writeFileSync(frozenShop, `${JSON.stringify(defaultShop, null, 2)}\n`);
if (renew) {
  const digests = Object.fromEntries(presets.map((preset) => [preset.id, contentDigest(preset)]));
  writeFileSync(digestsFile, `${JSON.stringify(digests, null, 2)}\n`);
  writeFileSync(new URL('schema-1.json', linksFolder), `${JSON.stringify(firstLinks(), null, 2)}\n`);
}

describe('Presets', () => {
  const golden = JSON.parse(readFileSync(digestsFile, 'utf8')) as Record<string, string>;

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s is what it was when it was released',
    (id, preset) => {
      expect(
        contentDigest(preset),
        `${id} has changed, so every link that departs from it would mean something else. Leave it as it was and make a new version of it. (Not released yet? RENEW=1, see the head of this file.)`,
      ).toBe(golden[id]);
    },
  );

  it('base@1 has every value written down, or, before its release, none', () => {
    const written = Object.keys(JSON.parse(readFileSync(frozenShop, 'utf8')) as object);
    if (written.length > 0) expect(written.sort()).toEqual(Object.keys(defaultShop).sort());
  });

  it('that were released are all still there', () => {
    expect(presets.map(({ id }) => id)).toEqual(Object.keys(golden));
  });

  it('are named id@version, with codes of their own', () => {
    for (const { id, code } of presets) {
      expect(id).toMatch(/^[a-z]+(-[0-9a-z]+)*@[1-9]\d*$/);
      expect(code).toMatch(/^[a-z0-9]{2,4}$/);
    }
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(new Set(presets.map(({ code }) => code)).size).toBe(presets.length);
  });

  it('are one file each, all of them in the index', () => {
    const folder = new URL('../../src/scenario/presets/', import.meta.url);
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    expect(files).toHaveLength(presets.length);
    for (const file of files) expect(index).toContain(`'./${file.replace('.ts', '')}'`);
  });

  it('begin by saying in words what the shop is; sums follow', () => {
    for (const { id, note } of presets)
      for (const text of [note.en, note.zh]) expect(text.split('\n')[0], id).toMatch(/^[^×=]{40,}$/);
  });

  it('are valid as they stand, in both languages, with every setting of their plans written out', () => {
    for (const preset of presets) {
      for (const language of ['en', 'zh'] as const) {
        const scenario = scenarioOf(preset, language);
        const { scenario: read, problems } = validate(scenario, everything);
        expect(problems, preset.id).toEqual([]);
        expect(read, preset.id).toEqual(scenario);
        expect(scenario.name).not.toBe('');
        expect(scenario.note).not.toBe('');
      }
    }
  });
});

describe('Old links', () => {
  const links = readdirSync(linksFolder).flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, linksFolder), 'utf8')) as OldLink[],
  );

  it.each(links.map((old) => [old.what, old] as const))(
    '%s opens as the scenario it was',
    (_, { link, digest, name }) => {
      const result = decode(link, everything);
      if (!result.ok) throw new Error(result.error.en);
      expect(result.value.problems.filter(({ level }) => level !== 'notice')).toEqual([]);
      expect(scenarioDigest(result.value.scenario)).toBe(digest);
      expect(result.value.scenario.name).toBe(name);
    },
  );

  it('are at least five of every preset', () => {
    expect(links.length).toBeGreaterThanOrEqual(5 * presets.length);
  });
});
