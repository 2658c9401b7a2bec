import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';
import { scenarioDigest } from '../../src/scenario/scenario-digest';
import { scenarios } from './fixtures';

const base = scenarioOf(presets[0]!);

/** The same values with the keys of every object in reverse. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as T;
}

describe('The digest of a scenario', () => {
  it('does not depend on the order of keys, the name, the note, or the preset it departs from', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const other = { ...reversed(scenario), name: 'x', note: 'y', preset: 'z' };
        return scenarioDigest(other) === scenarioDigest(scenario);
      }),
      { numRuns: 300, seed: 31 },
    );
  });

  it('changes with every single number, switch, day and order that a run depends on', () => {
    const settings = { share: 0.1, factor: 2 };
    const full: Scenario = {
      ...base,
      plan: [
        { lever: 'alpha', settings, fromDay: 1, toDay: 0 },
        { lever: 'beta', settings, fromDay: 1, toDay: 0 },
      ],
      shocks: [{ shock: 'storm', settings, fromDay: 3, toDay: 9 }],
    };
    const [alpha, beta] = full.plan as [Scenario['plan'][number], Scenario['plan'][number]];
    const [storm] = full.shocks as [Scenario['shocks'][number]];
    const variants: Scenario[] = [
      full,
      base,
      ...Object.keys(base.shop).map((id) => ({
        ...full,
        shop: { ...full.shop, [id]: full.shop[id as keyof typeof full.shop] + 1e-9 },
      })),
      ...(['horizonDays', 'warmUpDays', 'measureFromDay', 'seed'] as const).map((id) => ({
        ...full,
        [id]: full[id] + 1,
      })),
      ...(['rating', 'wordOfMouth', 'repeatPurchase', 'siteLoad'] as const).map((id) => ({
        ...full,
        feedbacks: { ...full.feedbacks, [id]: false },
      })),
      { ...full, model: full.model + 1 },
      { ...full, plan: [beta, alpha] },
      { ...full, plan: [alpha] },
      { ...full, plan: [alpha, alpha] },
      { ...full, plan: [{ ...alpha, fromDay: 2 }, beta] },
      { ...full, plan: [{ ...alpha, toDay: 2 }, beta] },
      { ...full, plan: [{ ...alpha, settings: { share: 0.1, factor: 3 } }, beta] },
      { ...full, plan: [{ ...alpha, settings: { share: 2, factor: 0.1 } }, beta] },
      { ...full, shocks: [] },
      { ...full, shocks: [storm, storm] },
      { ...full, shocks: [{ ...storm, shock: 'strike' }] },
      { ...full, shocks: [{ ...storm, toDay: 0 }] },
    ];
    expect(new Set(variants.map(scenarioDigest)).size).toBe(variants.length);
  });
});
