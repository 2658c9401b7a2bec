import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { onDay, total } from '../../src/shop/facts';
import { NO_FEEDBACKS, simulate } from './small-shop';

const sum = (facts: Facts, name: CounterName): number =>
  total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });

/** From day 1 on, in a shop of plenty that nobody asks before buying. */
function reminding(change: Partial<ShopParameters>, days = 40): Facts {
  return simulate({
    days,
    shop: { askShare: 0 },
    feedbacks: NO_FEEDBACKS,
    plan: (_, base) => ({ ...base, ...change }),
  });
}

const ALL = { cartReminderShare: 1, cartReturnShare: 0.4, cartReturnPayShare: 0.5, cartReminderCents: 7 };

describe('reminders of carts', () => {
  const base = reminding({});

  it('are not sent while nobody is to be reminded, whatever they would do', () => {
    const idle = reminding({ ...ALL, cartReminderShare: 0 });
    expect(idle.digest).toBe(base.digest);
    expect(sum(idle, 'reminders')).toBe(0);
  });

  it('reach the share asked for of the carts that were left, and cost by the message', () => {
    const [all, half] = [1, 0.5].map((cartReminderShare) =>
      reminding({ ...ALL, cartReminderShare, cartReturnShare: 0 }),
    );
    const sent = sum(all!, 'reminders');
    // All carts of newcomers and all intents of members that did not end in a payment; browsing members leave theirs for their intents.
    const unpaid = sum(base, 'carts') - sum(base, 'orders');
    expect(sent).toBeGreaterThan(0.4 * unpaid);
    expect(sent).toBeLessThan(unpaid);
    expect(Math.abs(sum(half!, 'reminders') / sent - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / sent));
    expect(sum(half!, 'reminderCents')).toBe(7 * sum(half!, 'reminders'));
    expect(sum(half!, 'orders')).toBe(sum(base, 'orders'));
    expect(sum(half!, 'profitCents') - sum(base, 'profitCents')).toBe(-sum(half!, 'reminderCents'));
  });

  it('bring back and sell what their two shares say, by visits like those of newsletters', () => {
    const facts = reminding(ALL);
    const sent = sum(facts, 'reminders');
    const recovered = sum(facts, 'cartsRecovered');
    const back = sum(facts, 'visitsEmail') - sum(base, 'visitsEmail');
    expect(sent).toBeGreaterThan(2000);
    // Those of the last days are still to come; members who pay have their next intent later.
    expect(back / sent).toBeGreaterThan(0.3);
    expect(back / sent).toBeLessThan(0.42);
    expect(recovered / sent).toBeGreaterThan(0.15);
    expect(recovered / sent).toBeLessThan(0.22);
    expect(sum(facts, 'orders')).toBeGreaterThan(sum(base, 'orders') + 0.5 * recovered);
    expect(sum(facts, 'orders')).toBeLessThanOrEqual(sum(facts, 'checkouts'));
  });

  it('bring nobody back before they are sent', () => {
    const late = reminding({ ...ALL, cartReminderHours: 100 }, 12);
    for (const day of [1, 2, 3, 4]) expect(onDay(late, COUNTER.cartsRecovered, day)).toBe(0);
    expect(sum(late, 'cartsRecovered')).toBeGreaterThan(50);
    const soon = reminding({ ...ALL, cartReminderHours: 0 }, 12);
    expect(onDay(soon, COUNTER.cartsRecovered, 1)).toBeGreaterThan(0);
  });

  it('that bring everybody back to buy nothing leave members where they were: a few days later than without', () => {
    const idle = reminding({ ...ALL, cartReturnShare: 1, cartReturnPayShare: 0 });
    expect(sum(idle, 'cartsRecovered')).toBe(0);
    // A member who comes days later leaves the last unit of an article to a newcomer, or takes it.
    expect(Math.abs(sum(idle, 'firstOrders') / sum(base, 'firstOrders') - 1)).toBeLessThan(0.01);
    expect(sum(idle, 'repeatOrders') / sum(base, 'repeatOrders')).toBeGreaterThan(0.85);
    expect(sum(idle, 'repeatOrders') / sum(base, 'repeatOrders')).toBeLessThan(1.05);
  });

  it('sell less where the last step is worse: those who come back are no others', () => {
    const [dear, cheap] = [1.2, 0.9].map((priceLevel) => reminding({ ...ALL, priceLevel }));
    const rate = (facts: Facts): number => sum(facts, 'cartsRecovered') / sum(facts, 'reminders');
    expect(rate(dear!)).toBeLessThan(0.8 * rate(cheap!));
  });
});
