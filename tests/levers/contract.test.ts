import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis';
import { fullSettings } from '../../src/levers/compose';
import { levers } from '../../src/levers';
import type { Lever } from '../../src/levers/lever';
import type { Text } from '../../src/lib/text';
import { evidenceOf } from '../../src/scenario/evidence';
import type { InputChange } from '../../src/scenario/input-change';
import type { Parameter, ParameterTable } from '../../src/scenario/parameter';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';
import type { Shock } from '../../src/shocks/shock';

const table: ParameterTable = shopParameters;
const kpiIds = new Set(kpis.map(({ id }) => id));

function expectBilingual({ en, zh }: Text): void {
  expect(en).toMatch(/[a-zA-Z]{2}/);
  expect(en).not.toMatch(/[\u4e00-\u9fff]{6}/);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
}

function basisExists(basis: Parameter['basis']): boolean {
  return basis === 'assumed' || (basis.length > 0 && basis.every((id) => evidenceOf(id) !== undefined));
}

/** Any settings that validation lets through. */
function anySettings(settings: ParameterTable): fc.Arbitrary<Record<string, number>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(settings).map(([id, { min, max, integer }]) => [
        id,
        integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
      ]),
    ),
  );
}

function expectSoundChanges(changes: readonly InputChange[]): void {
  for (const { input, by } of changes) {
    expect(Object.keys(table)).toContain(input);
    expect(table[input]!.structural ?? false).toBe(false);
    expect(table[input]!.hidden ?? false).toBe(false);
    expect(Number.isFinite(by)).toBe(true);
  }
}

describe('the lists of levers and shocks', () => {
  it.each([
    ['levers', levers],
    ['shocks', shocks],
  ] as const)('%s have ids, codes and names of their own', (_, list: readonly (Lever | Shock)[]) => {
    for (const word of ['id', 'code'] as const) expect(new Set(list.map((one) => one[word])).size).toBe(list.length);
    for (const language of ['en', 'zh'] as const)
      expect(new Set(list.map(({ name }) => name[language])).size).toBe(list.length);
    for (const { code } of list) expect(code).toMatch(/^[a-z0-9]{2,3}$/);
  });

  it('offers three levers or more from each of the article’s five families', () => {
    for (const family of ['data', 'marketing', 'service', 'supply', 'experience'])
      expect(levers.filter((lever) => lever.family === family).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each([...levers, ...shocks])('$id', (one: Lever | Shock) => {
  const settings = Object.entries(one.settings);

  it('is explained in English and in Chinese', () => {
    expectBilingual(one.name);
    expectBilingual(one.mechanism);
    for (const [, { name, meaning, choices }] of settings) {
      [name, meaning].forEach(expectBilingual);
      // Methods may go by a person's name in both languages.
      for (const choice of choices ?? []) expect(choice.en.length * choice.zh.length).toBeGreaterThan(0);
    }
    for (const { meaning } of Object.values(one.effects)) expectBilingual(meaning);
    expect(one.article.length).toBeGreaterThan(0);
  });

  it('has settings whose defaults lie within their ranges', () => {
    expect(new Set(settings.map(([, { code }]) => code)).size).toBe(settings.length);
    for (const [, { code, default: value, min, max, likely, integer, unit, choices }] of settings) {
      expect(code).toMatch(/^[a-z0-9]{2,3}$/);
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      if (likely) expect(likely[0] >= min && likely[1] <= max && likely[0] <= value && value <= likely[1]).toBe(true);
      if (integer) expect(Number.isInteger(value)).toBe(true);
      if (unit === 'choice') expect(choices).toHaveLength(max + 1);
    }
  });

  it('states effect sizes as settings, central within low and high, on evidence that exists', () => {
    for (const [id, { low, central, high, basis }] of Object.entries(one.effects)) {
      expect(low <= central && central <= high && low < high).toBe(true);
      expect(basisExists(basis)).toBe(true);
      expect(one.settings[id]).toMatchObject({ default: central, likely: [low, high], basis });
    }
    for (const [, { basis }] of settings) expect(basisExists(basis)).toBe(true);
  });

  it('changes only inputs that exist and may change over time, by finite amounts, for every setting', () => {
    fc.assert(
      fc.property(anySettings(one.settings), (given) => expectSoundChanges(one.changes(given))),
      { numRuns: 30, seed: 1 },
    );
  });

  it('changes something at its default settings', () => {
    expect(one.changes(fullSettings(one.settings, {})).length).toBeGreaterThan(0);
  });

  it('is pure: frozen settings give the same changes twice', () => {
    const given = Object.freeze(fullSettings(one.settings, {}));
    expect(one.changes(given)).toEqual(one.changes(given));
  });

  it('has a path of KPIs that exist, none twice', () => {
    expect(one.path.length).toBeGreaterThanOrEqual(3);
    expect(new Set(one.path).size).toBe(one.path.length);
    for (const id of one.path) expect(kpiIds).toContain(id);
  });

  it('cannot touch some KPIs that exist and lie off its path', () => {
    expect(one.cannotTouch.length).toBeGreaterThan(0);
    expect(new Set(one.cannotTouch).size).toBe(one.cannotTouch.length);
    for (const id of one.cannotTouch) {
      expect(kpiIds).toContain(id);
      expect(one.path).not.toContain(id);
    }
  });
});

describe.each([...levers])('lever $id', (lever) => {
  it('costs nothing or something, never less, for every setting', () => {
    fc.assert(
      fc.property(anySettings(lever.settings), (given) => {
        const { setUpCents, perMonthCents } = lever.cost(given);
        expect(setUpCents).toBeGreaterThanOrEqual(0);
        expect(perMonthCents).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30, seed: 2 },
    );
  });
});

it.each(levers)(
  '$id says what its size rests on: effects of its own, or numbers of the shop',
  ({ effects, through = [] }) => {
    expect(Object.keys(effects).length + through.length).toBeGreaterThan(0);
    expect(new Set(through).size).toBe(through.length);
    for (const id of through) expect(shopParameters).toHaveProperty(id);
  },
);

describe('sourced effect sizes', () => {
  const of = (row: string): number => evidenceOf(row)!.value as number;
  const percent = (published: number): number => published / 100;
  /** The n-th number of a row that has several. */
  const part = (row: string, n: number): number => Number((evidenceOf(row)!.value as string).match(/[\d.]+/g)![n]);
  /** What was published, in the unit of the effect, from the evidence row's own numbers. */
  const range = (row: string, convert: (published: number) => number): [number, number] => {
    const { value, low, high } = evidenceOf(row)!;
    const numbers = [value, low, high].filter((n) => typeof n === 'number').map(convert);
    return [Math.min(...numbers), Math.max(...numbers)];
  };
  const upTo = (most: number): [number, number] => [0, most];
  const only = (published: number): [number, number] => [published, published];

  /** What the sources say: the range in which low, central and high must stay, and the central value where they name one. */
  const PUBLISHED: Readonly<Record<string, { readonly within: readonly [number, number]; readonly central?: number }>> =
    {
      'ab-testing.winShare': {
        within: range('ab.fail', (fail) => 1 - percent(fail)),
        central: 1 - percent(part('ab.fail', 1)),
      },
      // Nine tests in ten stay within 1.2 %: the row's number is the ninety.
      'ab-testing.gainPerWinner': { within: upTo(0.012) },
      'cart-recovery.clicks': { within: only(percent(part('email.cart', 1))), central: percent(part('email.cart', 1)) },
      'cart-recovery.recovered': {
        within: range('email.flow.order', percent),
        central: percent(of('email.flow.order')),
      },
      'chatbot.solvesQuestions': { within: range('cs.bot.comm100', percent), central: percent(of('cs.bot.comm100')) },
      // Returns and cancellations are what it is asked to do; the row's other number is disputes.
      'chatbot.solvesRequests': {
        within: only(percent(part('cs.bot.gartner', 0))),
        central: percent(part('cs.bot.gartner', 0)),
      },
      'multichannel-service.phoneShift': {
        within: range('cs.deflection', percent),
        central: percent(of('cs.deflection')),
      },
      'agent-assistance.fasterBy': { within: range('cs.ai.assist', percent), central: percent(of('cs.ai.assist')) },
      // From lights at the racks against paper to goods that come to the picker.
      'warehouse-automation.pickFactor': {
        within: [part('wh.methods', 1) / part('wh.methods', 0), part('wh.kiva', 1) / part('wh.kiva', 0)],
      },
      // Half of the published gain in revenue by more buyers, the other half by further lines, each worth one line of an order.
      'recommendations.conversionGain': {
        within: only(percent(of('ab.product_recommendations')) / 2),
        central: percent(of('ab.product_recommendations')) / 2,
      },
      'recommendations.moreLines': {
        within: only((percent(of('ab.product_recommendations')) / 2) * shopParameters.linesPerOrder.default),
        central: (percent(of('ab.product_recommendations')) / 2) * shopParameters.linesPerOrder.default,
      },
      'social-proof.proof': { within: range('ab.social_proof', percent), central: percent(of('ab.social_proof')) },
      'social-proof.scarcity': { within: range('ab.scarcity', percent), central: percent(of('ab.scarcity')) },
      'countdown.gain': { within: range('ab.urgency', percent), central: percent(of('ab.urgency')) },
      'on-site-support.selfService': { within: range('cs.selfserve', percent), central: percent(of('cs.selfserve')) },
      // From the slowest automated station against the fastest person to the fastest against the slowest.
      'unmanned-warehouse.pickFactor': {
        within: [part('wh.bands', 4) / part('wh.bands', 1), part('wh.bands', 5) / part('wh.bands', 0)],
      },
      'live-commerce.moreReturns': {
        within: [
          part('live.returns', 0) / part('live.returns', 3) - 1,
          part('live.returns', 1) / part('live.returns', 2) - 1,
        ],
        central:
          (part('live.returns', 0) + part('live.returns', 1)) / (part('live.returns', 2) + part('live.returns', 3)) - 1,
      },
      'privacy-rule.dearerCustomers': { within: range('ads.offsite', percent), central: percent(of('ads.offsite')) },
    };

  /** Sizes that are assumed: what was published besides a direction limits them, or there is nothing but a direction. */
  const LIMITS: Readonly<Record<string, readonly [number, number] | 'direction'>> = {
    'market-research.fitGain': upTo(0.012),
    // At most all returns blamed on goods not being as expected.
    'market-research.fewerReturns': upTo(percent(part('ret.reasons', 3))),
    'product-quality.fewerReturns': upTo(percent(part('ret.reasons', 3))),
    'training.resolutionGain': upTo(percent(part('cs.fcr', 1) - part('cs.fcr', 0))),
    'personal-service.resolutionGain': upTo(percent(part('cs.fcr', 1) - part('cs.fcr', 0))),
    // Who would leave unsolved but stays when solved late, of those who would stay when solved at once.
    'satisfaction-survey.recovery': upTo(
      (part('cs.defect', 2) - part('cs.defect', 1)) / (part('cs.defect', 2) - part('cs.defect', 0)),
    ),
    // From the base shop's share of wrong lines to that of the best warehouses.
    'warehouse-automation.errorCut': upTo(1 - (1 - percent(of('wh.accuracy'))) / shopParameters.wrongItemShare.default),
    'green-delivery.co2Cut': upTo(-percent(of('co2.bike'))),
    'ai-service-agent.solvesQuestions': range('cs.bot.comm100', percent),
    'ai-service-agent.solvesDisputes': range('cs.bot.gartner', percent),
    // The last mile's part of a parcel: at most all of it saved, or as much again spent.
    'drone-delivery.lessCarbon': [-of('co2.lastmile') / of('co2.total'), of('co2.lastmile') / of('co2.total')],
    'live-commerce.conversionRatio': upTo(part('live.conversion', 1)),
    'after-sales-guarantee.trustGain': 'direction',
    'after-sales-guarantee.moreReturns': 'direction',
    'ai-forecasting.lessNoise': 'direction',
    'data-breach.trustLost': 'direction',
    'navigation.searchGain': 'direction',
    'supplier-collaboration.spreadCut': 'direction',
  };

  const effects = [...levers, ...shocks].flatMap((one: Lever | Shock) =>
    Object.entries(one.effects).map(([id, effect]) => ({
      name: `${one.id}.${id}`,
      effect,
      setting: one.settings[id]!,
    })),
  );

  it('are held against what was published, each of them, or say that only a direction or a limit was', () => {
    const sourced = effects.filter(({ effect }) => effect.basis !== 'assumed');
    const named = (sized: boolean): string[] =>
      sourced.filter(({ effect }) => (effect.sizeAssumed !== true) === sized).map(({ name }) => name);
    expect(Object.keys(PUBLISHED).sort()).toEqual(named(true).sort());
    expect(Object.keys(LIMITS).sort()).toEqual(named(false).sort());
    expect(sourced.length).toBeGreaterThanOrEqual(36);
  });

  it.each(Object.entries(PUBLISHED))('%s keeps to %o', (name, { within: [least, most], central }) => {
    const { effect } = effects.find((one) => one.name === name)!;
    expect([least, most].every(Number.isFinite)).toBe(true);
    if (central !== undefined) expect(effect.central).toBeCloseTo(central, 12);
    for (const size of [effect.central, effect.high]) {
      expect(size).toBeGreaterThanOrEqual(least - 1e-12);
      expect(size).toBeLessThanOrEqual(most + 1e-12);
    }
    // A low end goes below what was published only if it says so, and says so only if it does.
    expect(effect.low < least - 1e-12).toBe(effect.lowAssumed === true);
  });

  it.each(
    Object.entries(LIMITS).flatMap(([name, limits]) => (limits === 'direction' ? [] : [[name, limits] as const])),
  )('%s is assumed within %o', (name, limits) => {
    const { effect } = effects.find((one) => one.name === name)!;
    expect(limits.every(Number.isFinite)).toBe(true);
    expect(effect.low).toBeGreaterThanOrEqual(limits[0] - 1e-12);
    expect(effect.high).toBeLessThanOrEqual(limits[1] + 1e-12);
  });

  it('of recommendations make no more together than was published for them, wherever in their ranges', () => {
    const { conversionGain, moreLines } = levers.find(({ id }) => id === 'recommendations')!.effects;
    const together = (1 + conversionGain!.high) * (1 + moreLines!.high / shopParameters.linesPerOrder.default) - 1;
    expect(together).toBeCloseTo(percent(of('ab.product_recommendations')), 5);
  });

  it('that call themselves assumed are marked so, in whole or in part, in both languages alike', () => {
    for (const { name, effect } of effects) {
      const { basis, meaning, sizeAssumed, lowAssumed } = effect;
      const says = /\bassum/i.test(meaning.en);
      expect(/假设|假定/.test(meaning.zh), name).toBe(says);
      if (says) expect(basis === 'assumed' || (sizeAssumed ?? lowAssumed), name).toBe(true);
    }
  });

  it('that are assumed in part or whole have a source for the rest, and their settings say the same', () => {
    for (const { name, effect, setting } of effects) {
      const { sizeAssumed, lowAssumed } = effect;
      if (sizeAssumed ?? lowAssumed) expect(effect.basis, name).not.toBe('assumed');
      expect(sizeAssumed && lowAssumed, name).toBeUndefined();
      expect({ sizeAssumed: setting.sizeAssumed, lowAssumed: setting.lowAssumed }, name).toEqual({
        sizeAssumed,
        lowAssumed,
      });
    }
  });
});

describe('levers that act on the last step as a whole', () => {
  const acting = levers.filter((lever) =>
    lever.changes(fullSettings(lever.settings, {})).some(({ input }) => input === 'trust'),
  );

  it.each(acting)('$id says so', ({ mechanism }) => {
    expect(mechanism.en).toMatch(/factors? on the last step of the funnel/);
    expect(mechanism.zh).toMatch(/漏斗最后一步/);
    expect(mechanism.zh).toMatch(/系数/);
  });

  it('are few', () => {
    expect(acting.map(({ id }) => id).sort()).toEqual([
      'after-sales-guarantee',
      'countdown',
      'data-security',
      'market-research',
      'social-proof',
      'traceability',
    ]);
  });
});
