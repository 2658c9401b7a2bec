import { describe, expect, it } from 'vitest';
import { pagesOfLooking, searchLength } from '../../src/scenario/search-length';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import { NO_FEEDBACKS, simulate, smallShop } from './small-shop';

const sum = (facts: Facts, name: CounterName): number =>
  total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });

/** Nobody has bought before, so nobody comes back with an intent, and hardly anybody buys: visits only look. */
const lookers = { visitsPerDay: 20000, conversionShare: 0.0001, askShare: 0, historyOrdersPerDay: 0 } as const;

const look = (findability: number): Facts =>
  simulate({
    shop: { ...lookers, siteCapacityPagesPerSecond: 1000 },
    plan: (_, shop) => ({ ...shop, findability }),
    feedbacks: NO_FEEDBACKS,
    days: 10,
  });

describe('the pages of a visit', () => {
  it('are those of the searches that were looked at, and follow their law', () => {
    for (const findability of [1, 2.5]) {
      const facts = look(findability);
      const stays = sum(facts, 'visits') - sum(facts, 'bounces');
      const perStay = (sum(facts, 'pages') - sum(facts, 'bounces')) / stays;
      const law = pagesOfLooking(searchLength({ ...smallShop, findability }));
      // About 5,850 searches are looked at: 3 standard errors are 3.7 %.
      expect(sum(facts, 'sampledVisits')).toBeGreaterThan(5500);
      expect(sum(facts, 'wishPages') / sum(facts, 'sampledVisits') / law).toBeGreaterThan(0.963);
      expect(sum(facts, 'wishPages') / sum(facts, 'sampledVisits') / law).toBeLessThan(1.037);
      expect(perStay / (sum(facts, 'wishPages') / sum(facts, 'sampledVisits'))).toBeCloseTo(1, 2);
      expect((100 * sum(facts, 'wishedFound')) / sum(facts, 'wishPages')).toBeCloseTo((100 * findability) / 22, 0);
    }
  });

  it('become fewer, and waits shorter, for the same visits when the wish is easier to find', () => {
    const before = look(1);
    const after = look(1.5);
    expect(sum(after, 'visits')).toBe(sum(before, 'visits'));
    expect(sum(after, 'sampledVisits')).toBe(sum(before, 'sampledVisits'));
    expect(sum(after, 'wishedFound')).toBeGreaterThan(sum(before, 'wishedFound'));
    const pages = sum(after, 'wishPages') / sum(before, 'wishPages');
    const law = (findability: number): number => pagesOfLooking(searchLength({ ...smallShop, findability }));
    expect(pages).toBeCloseTo(law(1.5) / law(1), 1);
    // Bounces, at a page each, stay what they are.
    const staying = (facts: Facts): number => sum(facts, 'pages') - sum(facts, 'bounces');
    expect(staying(after) / staying(before)).toBeCloseTo(pages, 2);
    expect(sum(after, 'waitingSecondsSum') / sum(before, 'waitingSecondsSum')).toBeCloseTo(
      sum(after, 'pages') / sum(before, 'pages'),
      6,
    );
  });

  it('are those of a whole search when a member comes to buy', () => {
    const members = { visitsPerDay: 0, browseVisitsPerWeek: 0, liveVisitsPerDay: 0, competitorServiceIndex: 1 };
    const facts = simulate({
      shop: members,
      plan: (_, shop) => ({ ...shop, findability: 2 }),
      feedbacks: NO_FEEDBACKS,
      days: 5,
    });
    expect(sum(facts, 'visits')).toBeGreaterThan(20);
    expect(sum(facts, 'pages')).toBeCloseTo(sum(facts, 'visits') * (smallShop.pagesPerBuyingVisit / 2), 6);
  });
});
