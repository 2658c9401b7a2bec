import { describe, expect, it } from 'vitest';
import { isGraded, isSourced, neutralOf, strengthOf, variantOf, VARIANTS } from '../../src/article/variants';
import { defaultsOf } from '../../src/scenario/parameter';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { levers } from '../../src/levers';
import { composeDay } from '../../src/levers/compose';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';

const case1 = scenarioOf(presets.find(({ id }) => id === 'case-1@1')!);

describe('The variants of a plan', () => {
  it('keep its levers, their order and their days', () => {
    for (const variant of VARIANTS) {
      const { plan } = variantOf(case1, variant);
      expect(plan.map(({ lever, fromDay, toDay }) => [lever, fromDay, toDay])).toEqual(
        case1.plan.map(({ lever, fromDay, toDay }) => [lever, fromDay, toDay]),
      );
    }
  });

  it('put every effect at the end of its range that they name and leave decisions as planned', () => {
    for (const end of ['low', 'central', 'high'] as const)
      variantOf(case1, end).plan.forEach(({ lever: id, settings }, i) => {
        const { effects } = levers.find((one) => one.id === id)!;
        for (const [name, value] of Object.entries(settings))
          expect(value, `${id}.${name}`).toBe(effects[name]?.[end] ?? case1.plan[i]!.settings[name]);
      });
  });

  it('offer every lever as it comes when asked for the defaults', () => {
    const all = variantOf(case1, 'defaults');
    const written = {
      ...case1,
      plan: case1.plan.map((planned) => ({
        ...planned,
        settings: Object.fromEntries(
          Object.entries(levers.find(({ id }) => id === planned.lever)!.settings).map(([id, s]) => [id, s.default]),
        ),
      })),
    };
    expect(composeDay(all)(365)).toEqual(composeDay(written)(365));
  });

  it('leave the sourced effects as planned and let the assumed ones do nothing when asked for sources only', () => {
    variantOf(case1, 'sourced').plan.forEach(({ lever: id, settings }, i) => {
      const lever = levers.find((one) => one.id === id)!;
      for (const [name, effect] of Object.entries(lever.effects))
        expect(settings[name], `${id}.${name}`).toBe(
          isSourced(effect) ? case1.plan[i]!.settings[name] : neutralOf(lever, name),
        );
    });
  });

  it('take an effect out by a value at which it moves nothing', () => {
    for (const lever of levers) {
      const settings = Object.fromEntries(Object.entries(lever.settings).map(([id, s]) => [id, s.default]));
      for (const id of Object.keys(lever.effects)) {
        const neutral = neutralOf(lever, id);
        const without = lever.changes({ ...settings, [id]: neutral });
        const central = lever.changes(settings);
        // What it changes, it changes less.
        without.forEach((change, i) => {
          expect(strengthOf(change), `${lever.id}.${id}`).toBeLessThanOrEqual(strengthOf(central[i]!) + 1e-12);
        });
        expect([0, 1, lever.settings[id]!.min, lever.effects[id]!.neutral].includes(neutral), `${lever.id}.${id}`).toBe(
          true,
        );
      }
    }
  });

  it.each([
    ['promotion', 'promotionTrafficGain'],
    ['flash-sale', 'promotionTrafficGain'],
    ['on-site-support', 'askShare'],
    ['cart-recovery', 'emailUnsubscribeShare'],
    ['pick-up-points', 'lockerShare'],
    ['delivery-windows', 'windowShare'],
    ['email', 'emailOptInShare'],
    ['group-buying', 'couponShare'],
    ['live-commerce', 'liveVisitsPerDay'],
    ['drone-delivery', 'failedAttemptShare'],
  ] as const)('believe more or less of what customers do of themselves by %s, or nothing (%s)', (lever, input) => {
    const scenario = { ...case1, plan: [{ lever, settings: {}, fromDay: 1, toDay: 0 }] };
    const moved = (variant: (typeof VARIANTS)[number]): number =>
      Math.abs(composeDay(variantOf(scenario, variant))(300)[input] - case1.shop[input]);
    expect(moved('central')).toBe(moved('defaults'));
    expect(moved('low')).toBeLessThan(moved('central'));
    expect(moved('high')).toBeGreaterThan(moved('central'));
    for (const variant of ['sourced', 'graded'] as const) expect(moved(variant)).toBe(0);
  });

  it('leave as it is what the shop has anyway, where an effect names the value at which it does nothing', () => {
    const named = levers.flatMap((lever) =>
      Object.entries(lever.effects).flatMap(([id, { neutral }]) => (neutral === undefined ? [] : [{ lever, id }])),
    );
    expect(named.map(({ lever, id }) => `${lever.id}.${id}`)).toContain('multichannel-service.slowdown');
    for (const { lever, id } of named) {
      const settings = defaultsOf(lever.settings);
      const without = lever.changes({ ...settings, [id]: neutralOf(lever, id) });
      const moved = lever.changes({ ...settings, [id]: lever.effects[id]!.high });
      const own = without.filter((change, i) => change.by !== moved[i]!.by);
      expect(own.length).toBeGreaterThan(0);
      for (const { input, by } of own) expect(by, `${lever.id}.${id}`).toBe(defaultShop[input]);
    }
  });

  it('tell what an experiment, a meta-analysis or a named survey supports from what is assumed or a vendor says', () => {
    const effect = { low: 0, central: 1, high: 2, meaning: { en: '', zh: '' } };
    expect(isSourced({ ...effect, basis: ['ab.p90'] })).toBe(true);
    expect(isSourced({ ...effect, basis: 'assumed' })).toBe(false);
    expect(isSourced({ ...effect, basis: ['ab.p90'], sizeAssumed: true })).toBe(false);
    expect(isGraded({ ...effect, basis: ['ab.p90'], sizeAssumed: true })).toBe(false);
    expect(isGraded({ ...effect, basis: 'assumed' })).toBe(false);
    expect(isGraded({ ...effect, basis: ['ab.p90'] })).toBe(true);
    expect(isGraded({ ...effect, basis: ['no such row'] })).toBe(false);
  });
});
