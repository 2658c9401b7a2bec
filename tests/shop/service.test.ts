import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/lib/queueing/erlang-a';
import { onDay, total } from '../../src/shop/facts';
import type { CounterName } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { simulate } from './small-shop';

function sum(facts: Facts, name: CounterName, firstDay = 1): number {
  return total(facts, name, { firstDay, lastDay: facts.days });
}

describe('customer service', () => {
  it('without a single agent leaves every contact unanswered, and the shop goes on all the same', () => {
    const facts = simulate({ days: 120, shop: { visitsPerDay: 500, chatAgents: 0, phoneAgents: 0, promiseDays: 60 } });
    expect(facts.stopped).toBeNull();
    expect(sum(facts, 'answered')).toBe(0);
    expect(sum(facts, 'abandoned')).toBeGreaterThan(0);
    // E-mails are given up after a week, so no more than that can be waiting.
    const lately = total(facts, 'humanContacts', { firstDay: 113, lastDay: 120 });
    expect(onDay(facts, 'waitingContacts', 120)).toBeLessThanOrEqual(lately);
  });

  it('loses as many as Erlang A says when patience and handling are exponential in effect and arrivals steady', () => {
    // One phone line around the clock; nearly all who ask, ask by phone before buying. Lognormal handling of
    // coefficient of variation 1 stands for exponential; arrivals keep the hours' profile, so it is set hour by hour.
    const hours = 24;
    const facts = simulate({
      days: 200,
      options: { recountDaily: false },
      feedbacks: { rating: false, wordOfMouth: false, repeatPurchase: false, siteLoad: false },
      shop: {
        visitsPerDay: 2000,
        historyOrdersPerDay: 1,
        dayFactorCv2: 0,
        channelFactorCv2: 0,
        viralBurstsPerYear: 0,
        eveningWeight: 0,
        weekendFactor: 1,
        serviceOpensHour: 0,
        serviceHours: hours,
        phoneContactShare: 1,
        emailShareOfContacts: 0,
        phoneAgents: 1,
        phoneMinutes: 10,
        serviceTimeCv: 1,
        patienceMinutes: 15,
        askShare: 0.25,
        wismoShareOnTime: 0,
        wismoShareLate: 0,
        complaintShare: 0,
        returnContactShare: 0,
      },
    });
    const arrivals = sum(facts, 'humanContacts') / facts.days / 24;
    const share = sum(facts, 'abandoned') / sum(facts, 'humanContacts');
    // Tolerance: four standard errors of a share over some 50,000 contacts that hang together. Expected is the mean over the hours of the stationary law, weighted by arrivals.
    const profile = [
      0.55, 0.32, 0.2, 0.15, 0.15, 0.2, 0.4, 0.7, 0.95, 1.15, 1.25, 1.25, 1.3, 1.25, 1.15, 1.15, 1.15, 1.1, 1.1, 1.15,
      1.2, 1.2, 1.1, 0.85,
    ];
    const mean = profile.reduce((total, weight) => total + weight, 0) / 24;
    let expected = 0;
    for (const weight of profile) {
      const law = erlangA({
        arrivalRate: (arrivals * weight) / mean,
        serviceRate: 6,
        abandonmentRate: 4,
        servers: 1,
      });
      expected += (law.probabilityOfAbandonment * weight) / mean / 24;
    }
    expect(Math.abs(share - expected)).toBeLessThan(0.01);
  });
});
