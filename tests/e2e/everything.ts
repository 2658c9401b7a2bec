import { runDigest } from '../../src/experiments/run-digest';
import { levers } from '../../src/levers';
import { composeDay } from '../../src/levers/compose';
import { encode } from '../../src/scenario/link';
import type { Parameter, ParameterTable } from '../../src/scenario/parameter';
import { scenarioOf } from '../../src/scenario/preset';
import { base1 } from '../../src/scenario/presets/base-1';
import type { Scenario } from '../../src/scenario/scenario';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';
import { run, warmUp } from '../../src/shop/simulate';

/** How many parts there are. */
export const PARTS = 4;

/** A value that differs from the default as little as matters, so that a link has to say it; that of a number of choices stays. */
function beside({ default: value, min, max, integer }: Parameter): number {
  if (integer === true) return value;
  return value + (value < max ? max - value : min - value) * 0.001;
}

function values(table: ParameterTable): Record<string, number> {
  return Object.fromEntries(Object.entries(table).map(([id, parameter]) => [id, beside(parameter)]));
}

function part<T>(all: readonly T[], of: number): T[] {
  return all.filter((_, n) => n % PARTS === of);
}

/** A quarter of all inputs, levers and shocks at once, none at its default. */
function scenario(of: number): Scenario {
  const base = scenarioOf(base1);
  const inputs = part(Object.entries(shopParameters) as [string, Parameter][], of);
  return {
    ...base,
    horizonDays: 30,
    shop: { ...base.shop, ...values(Object.fromEntries(inputs)) },
    plan: part(levers, of).map(({ id, settings }) => ({
      lever: id,
      settings: values(settings),
      fromDay: 3,
      toDay: 0,
    })),
    shocks: part(shocks, of).map(({ id, settings }) => ({
      shock: id,
      settings: values(settings),
      fromDay: 6,
      toDay: 15,
    })),
  };
}

/** The link of a part, after its #. */
export function linkOf(of: number): string {
  return encode(scenario(of), { levers, shocks }).replace(/^.*#/, '');
}

/** The digest that so many replications of it have. */
export function digestOf(of: number, replications: number): string {
  const asked = scenario(of);
  const days = composeDay(asked);
  const runs = Array.from({ length: replications }, (_, n) => run(warmUp(asked, n + 1), asked.horizonDays, days));
  return runDigest(runs);
}
