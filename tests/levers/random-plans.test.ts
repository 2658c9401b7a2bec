import { describe, expect, it } from 'vitest';
import { composeDay } from '../../src/levers/compose';
import { levers } from '../../src/levers';
import type { ParameterTable } from '../../src/scenario/parameter';
import { isWhole } from '../../src/scenario/schema';
import { shocks } from '../../src/shocks';
import { run, warmUp } from '../../src/shop/simulate';
import { Xoshiro } from '../../src/sim/xoshiro';
import { happening, planned, scenarioWith } from './a-scenario';

const DAYS = 21;
/** On demand more: RANDOM_PLANS=1000 (or 10000) npx vitest run tests/levers/random-plans.test.ts */
const COUNT = Number(process.env['RANDOM_PLANS'] ?? 40);
/** Milliseconds a plan may take on a busy machine. */
const PATIENCE = 3000;

/** Somewhere in the range of each setting, at an end in one case of four. */
function anySettings(table: ParameterTable, random: Xoshiro): Record<string, number> {
  const settings: Record<string, number> = {};
  for (const [id, setting] of Object.entries(table)) {
    const u = [0, 1, random.below(1001) / 1000, random.below(1001) / 1000][random.below(4)]!;
    const value = setting.min + u * (setting.max - setting.min);
    settings[id] = isWhole(setting) ? Math.round(value) : value;
  }
  return settings;
}

function anyPlan(number: number): ReturnType<typeof scenarioWith> {
  const random = Xoshiro.seeded(number);
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
  const fromDay = (): number => 1 + random.below(DAYS - 1);
  const plan = Array.from({ length: 1 + random.below(8) }, () => {
    const lever = pick(levers);
    return planned(lever.id, anySettings(lever.settings, random), fromDay(), random.below(2) * DAYS);
  });
  const happenings = Array.from({ length: random.below(4) }, () => {
    const shock = pick(shocks);
    return happening(shock.id, anySettings(shock.settings, random), fromDay(), DAYS);
  });
  const scenario = scenarioWith(plan, happenings, {
    visitsPerDay: 600,
    skuCount: 30,
    historyDays: 60,
    historyOrdersPerDay: 6,
    placeCount: 1 + random.below(3),
  });
  const on = random.below(2) === 1;
  return {
    ...scenario,
    feedbacks: { rating: on, wordOfMouth: on, repeatPurchase: on, siteLoad: random.below(2) === 1 },
  };
}

function violationOf(number: number): string | null {
  const scenario = anyPlan(number);
  const { shop, feedbacks } = scenario;
  try {
    const warm = warmUp({ shop, warmUpDays: 7, seed: number, feedbacks }, 0);
    const facts = run(warm, DAYS, composeDay(scenario), { recountDaily: true });
    if (facts.stopped !== null && !facts.stopped.startsWith('day')) return facts.stopped;
    const wrong = facts.counters.findIndex((value) => !(Math.abs(value) < 1e18));
    return wrong < 0 ? null : `counter ${wrong} is ${facts.counters[wrong]}`;
  } catch (error) {
    return String(error);
  }
}

describe('any plan under any shocks', () => {
  it(
    'keeps every unit, order, parcel and cent on every day, or stops with a reason; every count is a number',
    () => {
      const violations: string[] = [];
      for (let number = 0; number < COUNT; number++) {
        const violation = violationOf(number);
        if (violation !== null) violations.push(`plan ${number}: ${violation}`);
      }
      expect(violations).toEqual([]);
    },
    COUNT * PATIENCE,
  );
});
