import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BYTES, pack } from '../../src/scenario/link/base62';
import { decode, encode } from '../../src/scenario/link';
import { frame } from '../../src/scenario/link/frame';
import { readNumber, writeNumber } from '../../src/scenario/link/number-code';
import { readText, writeText } from '../../src/scenario/link/text-code';
import { LIMITS } from '../../src/scenario/limits';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';
import { MODEL_VERSION, SCHEMA_VERSION } from '../../src/scenario/scenario';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { catalogue, everything, isValid, scenarios, text } from './fixtures';

function opened(link: string, with_ = catalogue): Scenario {
  const result = decode(link, with_);
  if (!result.ok) throw new Error(`${result.error.en} ${link.slice(0, 100)}`);
  if (result.value.problems.length > 0) throw new Error(JSON.stringify(result.value.problems));
  return result.value.scenario;
}

function of(payload: string, form = 't', versions: { schema?: number; model?: number } = {}): string {
  return frame({ schema: SCHEMA_VERSION, model: MODEL_VERSION, ...versions, form, payload });
}

describe('A link', () => {
  it('gives back every scenario exactly, without a problem, and encodes to itself (10,000 scenarios)', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const link = encode(scenario, catalogue);
        const again = opened(link);
        return isDeepStrictEqual(again, scenario) && encode(again, catalogue) === link && /^[\w.~-]+$/.test(link);
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  it('of a preset carries next to nothing, and twelve changed numbers take about a hundred characters', () => {
    for (const preset of presets) {
      for (const language of ['en', 'zh'] as const) {
        const scenario = scenarioOf(preset, language);
        const link = encode(scenario, everything);
        expect(link.length).toBeLessThanOrEqual(32);
        expect(opened(link, everything)).toEqual(scenario);
      }
    }
    const base = scenarioOf(presets[0]!);
    const changes = Object.entries(shopParameters)
      .filter(([, parameter]) => isFractional(parameter))
      .slice(0, 12);
    const shop = { ...base.shop, ...Object.fromEntries(changes.map(([id, { max }]) => [id, Math.min(max, 0.35)])) };
    expect(encode({ ...base, shop }, catalogue).length).toBeLessThan(110);
  });

  it('of any preset with 40 numbers at full precision, 6 shocks, a long name and 200 Chinese characters fits', () => {
    const random = fc.sample(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { numRuns: 400, seed: 5 });
    const hanzi = fc.sample(fc.integer({ min: 0x4e00, max: 0x9fff }), { numRuns: 280, seed: 6 });
    const han = (from: number, n: number): string => String.fromCharCode(...hanzi.slice(from, from + n));
    let next = 0;
    const within = ({ min, max, integer }: { min: number; max: number; integer?: boolean }): number => {
      const value = min + random[next++ % random.length]! * (max - min);
      return integer ? Math.round(value) : value;
    };
    const settingsOf = (settings: (typeof everything.shocks)[number]['settings']) =>
      Object.fromEntries(Object.entries(settings).map(([id, setting]) => [id, within(setting)]));
    // The greediest six of the real shocks and the test's.
    const all = { levers: everything.levers, shocks: [...everything.shocks, ...catalogue.shocks] };
    const greedy = [...all.shocks].sort((a, b) => Object.keys(b.settings).length - Object.keys(a.settings).length);
    for (const preset of presets) {
      const start = scenarioOf(preset);
      const precise = Object.entries(shopParameters)
        .filter(([, parameter]) => isFractional(parameter))
        .slice(0, 40);
      expect(precise).toHaveLength(40);
      const shocks = Array.from({ length: 6 }, (_, i) => {
        const { id, settings } = greedy[i % greedy.length]!;
        return { shock: id, settings: settingsOf(settings), fromDay: 100 + i, toDay: 200 + i };
      });
      const scenario: Scenario = {
        ...start,
        name: han(0, LIMITS.nameCharacters),
        note: han(80, 200),
        shop: { ...start.shop, ...Object.fromEntries(precise.map(([id, parameter]) => [id, within(parameter)])) },
        shocks,
      };
      const link = encode(scenario, all);
      expect(opened(link, all)).toEqual(scenario);
      expect(link.length, preset.id).toBeLessThanOrEqual(LIMITS.linkNormal);
    }
  });

  it('deflates what is long and repetitive', () => {
    const scenario = { ...scenarioOf(presets[0]!), note: 'Raise the budget; see what happens. '.repeat(50) };
    const link = encode(scenario, catalogue);
    expect(link.length).toBeLessThan(200);
    expect(opened(link)).toEqual(scenario);
  });

  it('changed in any way opens as it was or says that it is damaged (2,000 changes)', () => {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.nat({ max: 3 }),
      letter: fc.constantFrom(...Array.from('0AaZz9.-~%#é')),
    });
    let said = 0;
    fc.assert(
      fc.property(scenarios(), fc.array(change, { minLength: 1, maxLength: 3 }), (scenario, changes) => {
        let link = encode(scenario, catalogue);
        for (const { at, kind, letter } of changes) {
          const i = at % Math.max(1, link.length);
          if (kind === 0) link = link.slice(0, i) + letter + link.slice(i + 1);
          else if (kind === 1) link = link.slice(0, i) + letter + link.slice(i);
          else if (kind === 2) link = link.slice(0, i) + link.slice(i + 1);
          else link = link.slice(0, i);
        }
        const result = decode(link, catalogue);
        if (!result.ok) said++;
        return result.ok ? isDeepStrictEqual(result.value.scenario, scenario) : result.error.zh.length > 5;
      }),
      { numRuns: 2_000, seed: 2 },
    );
    expect(said).toBeGreaterThan(1_000);
  });

  it('that is no link at all is refused in words (2,000 texts)', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webUrl({ withFragments: true })),
        (junk) => {
          const result = decode(junk, catalogue);
          return !result.ok && result.error.en.length > 5;
        },
      ),
      { numRuns: 2_000, seed: 3 },
    );
  });

  it('that names what this version does not know opens without it and lists it', () => {
    const result = decode(of('b1.zz-3.fc-7.L-nope-F-3.L-xal-qq-1.X-1'), catalogue);
    if (!result.ok) throw new Error(result.error.en);
    const { scenario, problems } = result.value;
    expect(scenario.shop.pickers).toBe(7);
    expect(scenario.plan).toEqual([
      { lever: 'alpha', settings: { share: 0.1, budgetCents: 1000, factor: -1 }, fromDay: 1, toDay: 0 },
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['', '', 'plan[0]', 'plan[1].settings.#qq']);
  });

  it('with an impossible value keeps the preset’s and lists the field', () => {
    const result = decode(of('b1.fc-x00000000000.ta-n5.sa-1e400.pw-x.sb-p2'), catalogue);
    if (!result.ok) throw new Error(result.error.en);
    const base = scenarioOf(presets[0]!).shop;
    expect(result.value.scenario.shop).toEqual({ ...base, pickers: 0, serverSecondsPerPage: 0.2 });
    expect(result.value.problems.map(({ path }) => path)).toEqual(['', 'shop.visitsPerDay', 'shop.pageLoadSeconds']);
  });

  it('made by a newer version, or from a preset this one lacks, is refused as such', () => {
    const newer = decode(of('whatever.else', 't', { schema: SCHEMA_VERSION + 1 }), catalogue);
    expect(newer.ok ? '' : newer.error.en).toContain('newer version');
    expect(decode(of('b1', 'q'), catalogue).ok).toBe(false);
    const strange = decode(of('b99'), catalogue);
    expect(strange.ok ? '' : strange.error.en).toContain('preset');
  });

  it('made with another version of the model opens with a notice', () => {
    const result = decode(of('b1.fc-3', 't', { model: MODEL_VERSION + 1 }), catalogue);
    if (!result.ok) throw new Error(result.error.en);
    expect(result.value.scenario.model).toBe(MODEL_VERSION);
    expect(result.value.problems).toMatchObject([{ path: 'model', level: 'notice' }]);
  });

  it('longer than 32,000 characters is refused unread', () => {
    const link = of(`b1.N-a${'x'.repeat(LIMITS.link)}`);
    const result = decode(link, catalogue);
    expect(result.ok ? '' : result.error.en).toContain('32000');
  });

  it('that would inflate beyond 256 KiB is refused after that much (20 bombs)', () => {
    for (let i = 1; i <= 20; i++) {
      const payload = pack(deflateRawSync(new Uint8Array(i * 250_000).fill(48 + i), { level: 9 }), BYTES);
      const link = of(payload, 'z');
      if (link.length > LIMITS.link) continue;
      const before = process.memoryUsage().arrayBuffers;
      const result = decode(link, catalogue);
      expect(result.ok).toBe(false);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
    }
    const justFits = pack(deflateRawSync(Buffer.from(`b1.O-r${'y'.repeat(LIMITS.inflatedBytes - 6)}`)), BYTES);
    const result = decode(of(justFits, 'z'), catalogue);
    if (!result.ok) throw new Error(result.error.en);
    expect(result.value.scenario.note).toHaveLength(LIMITS.noteCharacters);
    expect(decode(of(pack(deflateRawSync(Buffer.from('x')).subarray(0, 2), BYTES), 'z'), catalogue).ok).toBe(false);
  });

  it('always opens to a valid document, whatever its items say (3,000 bodies)', () => {
    const marks = [
      ...Object.values(shopParameters).map(({ code }) => code),
      'ra',
      'rb',
      'rc',
      'rd',
      'N',
      'O',
      'F',
      'L',
      'E',
      'K',
      'J',
      'P',
      'Q',
    ];
    const part = fc.oneof(
      fc.constantFrom('xal', 'xbe', 'xst', 'F', 'T', 'sh', 'bu', 'fa', 'z'),
      fc.stringMatching(/^[0-9a-zA-Z]{0,13}$/),
    );
    const item = fc
      .tuple(fc.constantFrom(...marks), fc.array(part, { maxLength: 6 }))
      .map(([mark, parts]) => [mark, ...parts].join('-'));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const result = decode(of(['b1', ...items].join('.')), catalogue);
        return result.ok && isValid(result.value.scenario);
      }),
      { numRuns: 3_000, seed: 4 },
    );
  });
});

function isFractional({ unit, integer, max }: { unit: string; integer?: boolean; max: number }): boolean {
  return !integer && unit !== 'choice' && unit !== 'switch' && max > 0;
}

describe('A number in a link', () => {
  it('is exact for every finite double, in at most thirteen letters and digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const code = writeNumber(x);
        return readNumber(code) === x && /^[0-9a-zA-Z]{1,13}$/.test(code);
      }),
      { numRuns: 20_000, seed: 7 },
    );
  });

  it('reads as people would write it', () => {
    expect([0.5, -0.5, 12, 1.25, 1e21, 1e-7, 400000].map(writeNumber)).toEqual([
      'p5', 'np5', '12', '1p25', '1e21', '1f7', '400000',
    ]); // prettier-ignore
    for (const bad of ['', 'n', 'p', '1p', 'e5', '1e999', 'x1', 'xzzzzzzzzzzz', '1-2', 'NaN']) {
      expect(readNumber(bad), bad).toBe(null);
    }
  });
});

describe('A text in a link', () => {
  it('comes back exactly, in characters that survive', () => {
    fc.assert(
      fc.property(text(200), (before) => {
        const code = writeText(before);
        return readText(code) === before && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(code);
      }),
      { numRuns: 5_000, seed: 8 },
    );
  });

  it('takes less than two and a half characters for a Chinese one, and is plain where it can be', () => {
    expect(writeText('春季促销，买二送一。'.repeat(20)).length).toBeLessThan(200 * 2.45 + 1);
    expect(writeText('Spring plan 2')).toBe('aSpring-plan-2');
  });
});
