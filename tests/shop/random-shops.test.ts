import { describe, expect, it } from 'vitest';
import { CROSSING } from '../../src/shop/inventory/lead-time';
import { BUDGET, watch } from '../../src/shop/limits';
import { run, warmUp } from '../../src/shop/simulate';
import { randomShop } from './random-shops';
import { simulate, warm } from './small-shop';

/** On demand more: RANDOM_SHOPS=1000 (or 10000) npx vitest run tests/shop/random-shops.test.ts */
const COUNT = Number(process.env['RANDOM_SHOPS'] ?? 60);
/** Milliseconds a shop may take on a busy machine. */
const PATIENCE = 2000;

function violationOf(number: number): string | null {
  const { warm, later, changeDay, feedbacks } = randomShop(number);
  try {
    const from = warmUp({ shop: warm, warmUpDays: 7, seed: number, feedbacks }, 0);
    const facts = run(from, 7, (day) => (day < changeDay ? warm : later), { recountDaily: true });
    if (facts.stopped !== null && !facts.stopped.startsWith('day')) return facts.stopped;
    const wrong = facts.counters.findIndex((value) => !(Math.abs(value) < 1e18));
    return wrong < 0 ? null : `counter ${wrong} is ${facts.counters[wrong]}`;
  } catch (error) {
    return String(error);
  }
}

describe('shops far from any real one', () => {
  it(
    'keep every unit, order and cent on every day, or stop with a reason; every count is a number',
    () => {
      const violations: string[] = [];
      for (let number = 0; number < COUNT; number++) {
        const violation = violationOf(number);
        if (violation !== null) violations.push(`shop ${number}: ${violation}`);
      }
      expect(violations).toEqual([]);
    },
    COUNT * PATIENCE,
  );

  it('stop before they grow beyond memory: by visits of an hour, by orders and purchase orders alive, by customers of the past', () => {
    // Every visitor asks by e-mail, and nobody answers.
    const flood = simulate({
      days: 5,
      options: { recountDaily: false },
      shop: { visitsPerDay: 10, historyOrdersPerDay: 0.1 },
      plan: (_day, base) => ({
        ...base,
        visitsPerDay: 200_000,
        siteCapacityPagesPerSecond: 10_000,
        askShare: 1,
        phoneContactShare: 0,
        emailShareOfContacts: 1,
        chatAgents: 0,
      }),
    });
    expect(flood.stopped).toMatch(/alive at once/);
    const torrent = simulate({
      days: 1,
      shop: { emailListSize: 2_000_000, emailSendsPerWeek: 14 },
      plan: (_day, base) => ({ ...base, visitsPerDay: 200_000, promotionTrafficGain: 10, emailShare: 1 }),
    });
    expect(torrent.stopped).toMatch(/visits in an hour/);
    // As an assortment of thousands that is ordered anew every day from a supplier who never ships.
    const { world } = warm({});
    const { pipeline } = world.stock;
    while (pipeline.open <= BUDGET.live) pipeline.place(0, 1, 0, 1, CROSSING.independent);
    watch(world);
    expect(world.stopped).toMatch(/200001 .*purchase orders alive at once/);
    const crowd = simulate({ days: 2, shop: { historyDays: 3650, historyOrdersPerDay: 10_000 } });
    expect(crowd.stopped).toMatch(/customers/);
    expect(crowd.events).toBe(0);
  });
});
