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
  /** A published range in the unit of the effect, from the evidence row's own numbers, and from `lowest` on where none of it may come. */
  const range = (row: string, convert: (published: number) => number, lowest?: number): [number, number] => {
    const { value, low, high } = evidenceOf(row)!;
    const numbers = [value, low, high].filter((n) => typeof n === 'number').map(convert);
    if (lowest !== undefined) numbers.push(lowest);
    return [Math.min(...numbers), Math.max(...numbers)];
  };
  const upTo = (most: number): [number, number] => [0, most];

  /** What the sources say: the range in which the effect must stay, or the central value, or both. */
  const PUBLISHED: Readonly<
    Record<string, { readonly within?: readonly [number, number]; readonly central?: number }>
  > = {
    'ab-testing.winShare': {
      within: range('ab.fail', (fail) => 1 - percent(fail)),
      central: 1 - percent(part('ab.fail', 1)),
    },
    // Nine tests in ten stay within 1.2 %: the row's number is the ninety.
    'ab-testing.gainPerWinner': { within: upTo(0.012) },
    'market-research.fitGain': { within: upTo(0.012) },
    // At most all returns blamed on goods not being as expected.
    'market-research.fewerReturns': { within: upTo(percent(part('ret.reasons', 3))) },
    'product-quality.fewerReturns': { within: upTo(percent(part('ret.reasons', 3))) },
    'cart-recovery.clicks': { central: percent(part('email.cart', 1)) },
    'cart-recovery.recovered': {
      within: range('email.flow.order', percent, 0),
      central: percent(of('email.flow.order')),
    },
    'chatbot.solvesQuestions': { within: range('cs.bot.comm100', percent), central: percent(of('cs.bot.comm100')) },
    'chatbot.solvesRequests': { central: percent(part('cs.bot.gartner', 0)) },
    'multichannel-service.phoneShift': {
      within: range('cs.deflection', percent),
      central: percent(of('cs.deflection')),
    },
    'training.resolutionGain': { within: upTo(percent(part('cs.fcr', 1) - part('cs.fcr', 0))) },
    'personal-service.resolutionGain': { within: upTo(percent(part('cs.fcr', 1) - part('cs.fcr', 0))) },
    'agent-assistance.fasterBy': { within: range('cs.ai.assist', percent), central: percent(of('cs.ai.assist')) },
    // Who would leave unsolved but stays when solved late, of those who would stay when solved at once.
    'satisfaction-survey.recovery': {
      within: upTo((part('cs.defect', 2) - part('cs.defect', 1)) / (part('cs.defect', 2) - part('cs.defect', 0))),
    },
    'warehouse-automation.pickFactor': { within: [1, part('wh.kiva', 1) / part('wh.kiva', 0)] },
    // From the base shop's share of wrong lines to that of the best warehouses.
    'warehouse-automation.errorCut': {
      within: upTo(1 - (1 - percent(of('wh.accuracy'))) / shopParameters.wrongItemShare.default),
    },
    'green-delivery.co2Cut': { within: range('co2.bike', (change) => -percent(change), 0) },
    'recommendations.conversionGain': { within: range('ab.product_recommendations', percent, 0) },
    // All of the published gain in revenue by further lines, each worth one line of an order.
    'recommendations.moreLines': {
      within: upTo(percent(of('ab.product_recommendations')) * shopParameters.linesPerOrder.default),
    },
    'social-proof.proof': { central: percent(of('ab.social_proof')) },
    'social-proof.scarcity': { central: percent(of('ab.scarcity')) },
    'countdown.gain': { central: percent(of('ab.urgency')) },
    'on-site-support.selfService': { within: range('cs.selfserve', percent, 0), central: percent(of('cs.selfserve')) },
    'ai-service-agent.solvesQuestions': { within: range('cs.bot.comm100', percent) },
    'ai-service-agent.solvesDisputes': { within: range('cs.bot.gartner', percent) },
    // From no faster to the best automated station over the slowest person.
    'unmanned-warehouse.pickFactor': { within: [1, part('wh.bands', 5) / part('wh.bands', 0)] },
    // The last mile's part of a parcel: at most all of it saved, or as much again spent.
    'drone-delivery.lessCarbon': {
      within: [-of('co2.lastmile') / of('co2.total'), of('co2.lastmile') / of('co2.total')],
    },
    'live-commerce.conversionRatio': { within: upTo(part('live.conversion', 1)) },
    'live-commerce.moreReturns': {
      within: [
        part('live.returns', 0) / part('live.returns', 3) - 1,
        part('live.returns', 1) / part('live.returns', 2) - 1,
      ],
      central:
        (part('live.returns', 0) + part('live.returns', 1)) / (part('live.returns', 2) + part('live.returns', 3)) - 1,
    },
    'privacy-rule.dearerCustomers': { central: percent(of('ads.offsite')) },
  };

  const effects = [...levers, ...shocks].flatMap((one: Lever | Shock) =>
    Object.entries(one.effects).map(([id, effect]) => ({ name: `${one.id}.${id}`, effect })),
  );

  it('are held against what was published, each of them, or say that only their direction was', () => {
    const sourced = effects.filter(({ effect }) => effect.basis !== 'assumed');
    const sized = sourced.filter(({ effect }) => effect.sizeAssumed !== true).map(({ name }) => name);
    expect(Object.keys(PUBLISHED).sort()).toEqual(sized.sort());
    expect(sized.length).toBeGreaterThan(25);
    for (const { effect } of effects) if (effect.sizeAssumed) expect(effect.basis).not.toBe('assumed');
  });

  it.each(Object.entries(PUBLISHED))('%s keeps to %o', (name, { within, central }) => {
    const { effect } = effects.find((one) => one.name === name)!;
    expect(within ?? central).toBeDefined();
    if (central !== undefined) expect(effect.central).toBeCloseTo(central, 12);
    if (within === undefined) return;
    expect(within.every(Number.isFinite)).toBe(true);
    expect(effect.low).toBeGreaterThanOrEqual(within[0] - 1e-12);
    expect(effect.high).toBeLessThanOrEqual(within[1] + 1e-12);
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
