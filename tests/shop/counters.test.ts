import { LIFE, LIFE_WIDTH } from '../../src/shop/customers';
import { describe, expect, it } from 'vitest';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { Expiries } from '../../src/shop/expiries';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { block, unit32, word } from '../../src/sim/keyed';
import { simulate, warm } from './small-shop';

function sum(facts: Facts, name: CounterName): number {
  return total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });
}

describe('what is counted', () => {
  it('units filled at once are never more than units demanded, however often customers come back for them', () => {
    for (const lines of [1, 5]) {
      // A tenth of what is ordered arrives.
      const facts = simulate({ days: 30, shop: { linesPerOrder: lines, supplierFillShare: 0.1 } });
      expect(sum(facts, 'unitsFilled')).toBeLessThan(0.8 * sum(facts, 'unitsDemanded'));
      // What is bought was demanded, and what is neither filled, substituted nor owed came at a later try.
      const later = sum(facts, 'units') - sum(facts, 'unitsFilled');
      expect(later).toBeGreaterThan(0);
    }
  });

  it('visitors are newcomers less those who come back the same day, and the members who only look', () => {
    for (const sameDayVisitShare of [0, 0.1, 0.5]) {
      const facts = simulate({ days: 20, shop: { sameDayVisitShare } });
      const newcomers = sum(facts, 'visits') - sum(facts, 'visitsMember');
      const members = sum(facts, 'visitors') - newcomers * (1 - sameDayVisitShare);
      expect(sum(facts, 'visitsMember')).toBeGreaterThan(500);
      expect(members).toBeGreaterThan(0.95 * sum(facts, 'visitsMember'));
      expect(members).toBeLessThanOrEqual(sum(facts, 'visitsMember') + 1e-6);
    }
  });

  it('a member who comes to buy several times a day is one visitor, and one customer', () => {
    // Few members, who come several times a day; nobody new, nobody who only looks.
    const eager = { visitsPerDay: 0, browseVisitsPerWeek: 0, historyOrdersPerDay: 1, historyDays: 30 };
    const law = { repeatShape: 20, repeatScaleWeeks: 1, dropOutA: 0.01, dropOutB: 10 };
    const facts = simulate({ days: 10, shop: { ...eager, ...law } });
    expect(sum(facts, 'visits')).toBeGreaterThan(1.5 * sum(facts, 'visitors'));
    expect(sum(facts, 'orders')).toBeGreaterThan(1.2 * sum(facts, 'customersOrdering'));
    expect(sum(facts, 'visitors')).toBeGreaterThanOrEqual(sum(facts, 'customersOrdering'));
    for (let day = 1; day <= 10; day++) {
      const visitors = total(facts, COUNTER.visitors, { firstDay: day, lastDay: day });
      expect(visitors).toBeLessThanOrEqual(30);
      expect(Number.isInteger(visitors)).toBe(true);
    }
  });

  it('conversion by visitor is above conversion by visit where visitors come back, and rises with how many do', () => {
    let before = 0;
    for (const sameDayVisitShare of [0.1, 0.3, 0.6]) {
      const facts = simulate({ days: 20, shop: { sameDayVisitShare } });
      const byVisitor = sum(facts, 'customersOrdering') / sum(facts, 'visitors');
      expect(byVisitor).toBeGreaterThan(sum(facts, 'orders') / sum(facts, 'visits'));
      expect(byVisitor).toBeGreaterThan(before);
      before = byVisitor;
    }
  });

  it('members of the panel are active on the days on which they come to buy, paid or not', () => {
    // Nobody browses, and nobody who means to buy does.
    const facts = simulate({
      days: 30,
      shop: { browseVisitsPerWeek: 0 },
      plan: (_d, base) => ({ ...base, trust: 0.2 }),
    });
    const intents = sum(facts, 'visitsMember');
    expect(sum(facts, 'panelActiveDaily')).toBeGreaterThan(intents * 0.5);
    expect(sum(facts, 'panelActiveDaily')).toBeLessThanOrEqual(intents);
  });
});

describe('counting by recency', () => {
  it('equals a pass over all things every day', () => {
    const things = 300;
    const expiries = new Expiries(-20);
    const due = new Int32Array(things).fill(-1000);
    for (let day = -19; day <= 900; day++) {
      for (let n = 0; n < 5; n++) {
        block(1, 2, day, n);
        const thing = Math.floor(unit32(word[0]!) * things);
        const until = day + Math.floor(unit32(word[1]!) * 400);
        expiries.move(due[thing]!, until);
        due[thing] = until;
      }
      expiries.advance(day);
      let current = 0;
      for (const until of due) if (until > day) current++;
      expect(expiries.current).toBe(current);
    }
  });

  it('knows the loyal among the active, and what a look at every customer would find', () => {
    const { world } = warm({});
    const { customers, day } = world;
    const today = day - 1; // the last day that is over
    let active = 0;
    let loyal = 0;
    for (let customer = 0; customer < customers.count; customer++) {
      const of = (fact: number): number => customers.life[customer * LIFE_WIDTH + fact]!;
      if (of(LIFE.lastDay) <= today - 180) continue;
      active++;
      if (of(LIFE.orders) > 1 && of(LIFE.previousDay) > today - 365) loyal++;
    }
    expect(world.activeBuyers.current).toBe(active);
    expect(world.loyalBuyers.current).toBe(loyal);
    expect(loyal).toBeGreaterThan(50);
  });
});
