import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fromFile, toFile } from '../../src/scenario/file';
import { LIMITS } from '../../src/scenario/limits';
import { openDocument } from '../../src/scenario/open-document';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { SCHEMA_VERSION } from '../../src/scenario/scenario';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { validate } from '../../src/scenario/validation';
import { catalogue, isValid, scenarios } from './fixtures';

const base = scenarioOf(presets[0]!);

function paths(data: unknown): string[] {
  return validate(data, catalogue).problems.map(({ path }) => path);
}

/** Values of every wrong kind, and some right ones. */
const foreign = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1, 0.5, 1e308, -1, 2 ** 53, null, undefined, true, false),
  fc.constantFrom('', '5', 'NaN', '__proto__', [], {}, [[]], [null], { value: 1 }),
  fc.anything({ maxDepth: 3, maxKeys: 4, withNullPrototype: true }),
);

const keys = fc.constantFrom(
  ...Object.keys(base),
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'lever', 'settings',
); // prettier-ignore

/** A valid document in which some fields, at any level, hold something else. */
const wrongTypes: fc.Arbitrary<unknown> = fc.oneof(
  foreign,
  fc.dictionary(keys, foreign),
  fc
    .record({
      scenario: scenarios(),
      top: fc.array(fc.tuple(keys, foreign), { maxLength: 3 }),
      shop: fc.array(fc.tuple(fc.constantFrom(...Object.keys(shopParameters), 'constructor', 'x'), foreign), {
        maxLength: 5,
      }),
      plan: fc.array(
        fc.oneof(
          foreign,
          fc.record(
            {
              lever: fc.constantFrom('alpha', 'nope', 3),
              settings: fc.dictionary(fc.constantFrom('share', 'factor', '__proto__'), foreign),
              fromDay: foreign,
              toDay: foreign,
            },
            { requiredKeys: [] },
          ),
        ),
        { maxLength: 4 },
      ),
      feedbacks: fc.option(fc.dictionary(fc.constantFrom('rating', 'siteLoad', 'x'), foreign)),
    })
    .map(({ scenario, top, shop, plan, feedbacks }) => ({
      ...scenario,
      shop: { ...scenario.shop, ...Object.fromEntries(shop) },
      ...(plan.length > 0 ? { plan } : {}),
      ...(feedbacks ? { feedbacks } : {}),
      ...Object.fromEntries(top),
    })),
);

describe('Validation', () => {
  it('makes a valid document of anything and never throws (10,000 documents of wrong types)', () => {
    let repaired = 0;
    fc.assert(
      fc.property(wrongTypes, (data) => {
        const { scenario, problems } = validate(data, catalogue);
        if (problems.length > 0) repaired++;
        return isValid(scenario) && problems.length <= LIMITS.problems + 1;
      }),
      { numRuns: 10_000, seed: 11 },
    );
    expect(repaired).toBeGreaterThan(5_000);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  it('keeps a valid document as it is and finds nothing', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { scenario: read, problems } = validate(scenario, catalogue);
        return isDeepStrictEqual(read, scenario) && problems.length === 0;
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it('replaces a bad field by the preset’s, keeps the good ones, and names the field, the value and the range', () => {
    const { scenario, problems } = validate(
      { ...base, shop: { ...base.shop, pickers: 2.5, packers: 3, trust: 'high', promiseDays: null } },
      catalogue,
    );
    expect(scenario.shop).toEqual({ ...base.shop, packers: 3 });
    expect(problems.map(({ path }) => path).sort()).toEqual(['shop.pickers', 'shop.promiseDays', 'shop.trust']);
    const pickers = problems.find(({ path }) => path === 'shop.pickers')!;
    expect(pickers.level).toBe('impossible');
    expect(pickers.message.en).toContain('Pickers must be a whole number from 0 to 500; 2.5 was replaced');
    expect(pickers.message.zh).toContain('拣货员');
  });

  it('fills what is missing from the preset, without a word', () => {
    expect(validate({ preset: presets[1]!.id, shop: { pickers: 4 } }, { levers: [], shocks: [] }).scenario).toEqual({
      ...scenarioOf(presets[1]!),
      plan: [],
      shocks: [],
      shop: { ...presets[1]!.content.shop, pickers: 4 },
    });
    expect(paths({})).toEqual([]);
  });

  it('refuses keys that reach prototypes at any depth and lists where', () => {
    const data: unknown = JSON.parse(
      '{"__proto__":{"seed":5},"shop":{"__proto__":{"pickers":9},"packers":2},"plan":[{"lever":"alpha","settings":{"constructor":1,"share":0.2}}],"feedbacks":{"prototype":{}}}',
    );
    const { scenario, problems } = validate(data, catalogue);
    expect(problems.map(({ path }) => path).sort()).toEqual([
      '__proto__', 'feedbacks.prototype', 'plan.0.settings.constructor', 'shop.__proto__',
    ]); // prettier-ignore
    expect(scenario.seed).toBe(base.seed);
    expect(scenario.shop.packers).toBe(2);
    expect(scenario.plan[0]!.settings['share']).toBe(0.2);
    expect(Object.getPrototypeOf(scenario.shop)).toBe(Object.prototype);
  });

  it('looks over depth and size before it reads, without recursion', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    const ring: Record<string, unknown> = {};
    ring['ring'] = ring;
    const wide = Array.from({ length: LIMITS.nodes + 1 }, () => 0);
    const sparse: unknown[] = [];
    sparse.length = 2 ** 32 - 1;
    const bushy = Array.from({ length: 200 }, () => Array.from({ length: 101 }, () => 0));
    for (const plan of [deep, ring, wide, sparse, bushy]) {
      const { scenario, problems } = validate({ plan }, catalogue);
      expect(scenario).toEqual(base);
      expect(problems).toHaveLength(1);
      expect(problems[0]!.message.en).toMatch(/nested|values/);
      expect(openDocument({ plan }, catalogue).ok).toBe(false);
    }
  });

  it('leaves out levers and shocks that do not exist, and days that cannot be; what ends before it starts is kept', () => {
    const { scenario, problems } = validate(
      {
        plan: [
          { lever: 'nope' },
          { lever: 'alpha', fromDay: 10, toDay: 5 },
          { lever: 'beta', fromDay: 0.5, settings: { share: 2 } },
        ],
        shocks: [{ shock: 'alpha' }, { shock: 'storm', toDay: 7 }],
      },
      catalogue,
    );
    const defaults = { share: 0.1, budgetCents: 1000, factor: -1 };
    expect(scenario.plan).toEqual([
      { lever: 'alpha', settings: defaults, fromDay: 10, toDay: 5 },
      { lever: 'beta', settings: defaults, fromDay: 1, toDay: 0 },
    ]);
    expect(scenario.shocks).toEqual([{ shock: 'storm', settings: defaults, fromDay: 1, toDay: 7 }]);
    expect(problems.map(({ path }) => path)).toEqual([
      'plan[0]', 'plan[2].settings.share', 'plan[2].fromDay', 'shocks[0]',
    ]); // prettier-ignore
  });

  it('wants a warm-up of whole weeks and a window within the run', () => {
    const { scenario } = validate({ warmUpDays: 10, horizonDays: 30, measureFromDay: 31 }, catalogue);
    expect([scenario.warmUpDays, scenario.measureFromDay]).toEqual([base.warmUpDays, 1]);
    expect(paths({ warmUpDays: 10, horizonDays: 30, measureFromDay: 31 })).toEqual(['warmUpDays', 'measureFromDay']);
  });

  it('shortens names and notes without halving a letter, and drops what cannot be shown', () => {
    const { scenario, problems } = validate({ name: `${'a'.repeat(79)}😀`, note: 'a\u0000\ud800b\nc' }, catalogue);
    expect(scenario.name).toBe('a'.repeat(79));
    expect(scenario.note).toBe('ab\nc');
    expect(problems.map(({ path }) => path)).toEqual(['name', 'note']);
    expect(validate({ name: 'two\nlines' }, catalogue).scenario.name).toBe('two lines');
  });

  it('lists at most a hundred problems and counts the rest', () => {
    const shop = Object.fromEntries(Object.keys(shopParameters).map((id) => [id, 'x']));
    const { problems } = validate({ shop }, catalogue);
    expect(problems).toHaveLength(LIMITS.problems + 1);
    expect(problems.at(-1)!.message.en).toBe(
      `${Object.keys(shop).length - LIMITS.problems} more problems are not listed.`,
    );
  });
});

describe('A scenario file', () => {
  it('gives back every scenario exactly', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const result = fromFile(toFile(scenario), catalogue);
        return result.ok && result.value.problems.length === 0 && isDeepStrictEqual(result.value.scenario, scenario);
      }),
      { numRuns: 300, seed: 13 },
    );
  });

  it('that is no JSON, no document, or too large is refused with a reason', () => {
    const reason = (text: string): string => {
      const result = fromFile(text, catalogue);
      return result.ok ? 'opened' : result.error.en;
    };
    expect(reason('{"name":')).toContain('not JSON');
    expect(reason('[]')).toContain('not a scenario');
    expect(reason('{"schema":"one"}')).toContain('not a scenario');
    expect(reason(' '.repeat(LIMITS.fileBytes + 1))).toContain('5 MiB');
    expect(reason('\ufeff{}')).toBe('opened');
  });

  it('of a newer schema version is refused as such, and the overflow of 1e400 does not get in', () => {
    const newer = fromFile(JSON.stringify({ schema: SCHEMA_VERSION + 1 }), catalogue);
    expect(newer.ok ? '' : newer.error.en).toContain('newer version');
    const overflow = fromFile('{"shop":{"trust":1e400},"seed":-0}', catalogue);
    if (!overflow.ok) throw new Error(overflow.error.en);
    expect(overflow.value.scenario.shop.trust).toBe(base.shop.trust);
    expect(Object.is(overflow.value.scenario.seed, 0)).toBe(true);
  });
});
