import { describe, expect, it } from 'vitest';
import { run, warmUp } from '../../src/shop/simulate';
import { randomShop } from './random-shops';
import { simulate } from './small-shop';

/** On demand more: RANDOM_SHOPS=1000 (or 10000) npx vitest run tests/shop/random-shops.test.ts */
const COUNT = Number(process.env['RANDOM_SHOPS'] ?? 60);

describe('shops far from any real one', () => {
  it('keep every unit, order and cent on every day, or stop with a reason; every count is a number', () => {
    for (let number = 0; number < COUNT; number++) {
      const { warm, later, changeDay, feedbacks } = randomShop(number);
      const from = warmUp({ shop: warm, warmUpDays: 7, seed: number, feedbacks }, 0);
      const facts = run(from, 7, (day) => (day < changeDay ? warm : later), { recountDaily: true });
      expect(facts.stopped === null || facts.stopped.startsWith('day')).toBe(true);
      expect(facts.counters.findIndex((value) => !(Math.abs(value) < 1e18))).toBe(-1);
    }
  });

  it('stop before they grow beyond memory: by visits of an hour, by orders alive, by customers of the past', () => {
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
    const crowd = simulate({ days: 2, shop: { historyDays: 3650, historyOrdersPerDay: 10_000 } });
    expect(crowd.stopped).toMatch(/customers/);
    expect(crowd.events).toBe(0);
  });
});
