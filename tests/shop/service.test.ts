import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/lib/queueing/erlang-a';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { onDay, total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import { ORDER_FLAG } from '../../src/shop/orders';
import { onLateCheck, onMishap } from '../../src/shop/service-demand';
import { World } from '../../src/shop/world';
import { NO_FEEDBACKS, simulate, smallShop, start, warm } from './small-shop';

function sum(facts: Facts, name: CounterName, firstDay = 1): number {
  return total(facts, COUNTER[name], { firstDay, lastDay: facts.days });
}

/** Shares of the day's visits by hour, as the shop has them without an evening peak. */
const PROFILE = [
  0.55, 0.32, 0.2, 0.15, 0.15, 0.2, 0.4, 0.7, 0.95, 1.15, 1.25, 1.25, 1.3, 1.25, 1.15, 1.15, 1.15, 1.1, 1.1, 1.15, 1.2,
  1.2, 1.1, 0.85,
];

/** Around the clock; only questions before buying; arrivals as steady as they get. */
const QUESTIONS: Partial<ShopParameters> = {
  visitsPerDay: 2000,
  historyOrdersPerDay: 1,
  dayFactorCv2: 0,
  channelFactorCv2: 0,
  viralBurstsPerYear: 0,
  eveningWeight: 0,
  weekendFactor: 1,
  serviceOpensHour: 0,
  serviceHours: 24,
  emailShareOfContacts: 0,
  phoneMinutes: 10,
  serviceTimeCv: 1,
  patienceMinutes: 15,
  askShare: 0.25,
  wismoShareOnTime: 0,
  wismoShareLate: 0,
  complaintShare: 0,
  returnContactShare: 0,
};

const quiet = { feedbacks: NO_FEEDBACKS, options: { recountDaily: false } };

/** Share that gives up by Erlang A, hour by hour, weighted by arrivals; `perHour` is the day's mean. */
function givingUp(perHour: number, servers: number): number {
  const mean = PROFILE.reduce((total, weight) => total + weight, 0) / 24;
  return PROFILE.reduce((total, weight) => {
    const law = erlangA({ arrivalRate: (perHour * weight) / mean, serviceRate: 6, abandonmentRate: 4, servers });
    return total + (law.probabilityOfAbandonment * weight) / mean / 24;
  }, 0);
}

describe('customer service', () => {
  it('without a single agent leaves every contact unanswered, and the shop goes on all the same', () => {
    const facts = simulate({ days: 120, shop: { visitsPerDay: 500, chatAgents: 0, phoneAgents: 0, promiseDays: 60 } });
    expect(facts.stopped).toBeNull();
    expect(sum(facts, 'answered')).toBe(0);
    expect(sum(facts, 'abandoned')).toBeGreaterThan(0);
    // E-mails are given up after a week, so no more than that can be waiting.
    const lately = total(facts, COUNTER.humanContacts, { firstDay: 113, lastDay: 120 });
    expect(onDay(facts, COUNTER.waitingContacts, 120)).toBeLessThanOrEqual(lately);
  });

  it('loses as many as Erlang A says when patience and handling are exponential in effect and arrivals steady', () => {
    // One phone line; lognormal handling of coefficient of variation 1 stands for exponential.
    const facts = simulate({ ...quiet, days: 200, shop: { ...QUESTIONS, phoneContactShare: 1, phoneAgents: 1 } });
    const share = sum(facts, 'abandoned') / sum(facts, 'humanContacts');
    // Tolerance: four standard errors of a share over some 50,000 contacts that hang together.
    expect(Math.abs(share - givingUp(sum(facts, 'humanContacts') / facts.days / 24, 1))).toBeLessThan(0.01);
  });

  it('is remembered by who waited for it, with the order: by callers and chatters, longer where hands are few, never by writers', () => {
    /** Stars that waiting adds to the mean of all orders; without feedbacks nothing else depends on what customers think. */
    const felt = (change: Partial<ShopParameters>): number => {
      const mean = (starsPerMinuteWaited: number): number => {
        const shop = { ...QUESTIONS, conversionShare: 0.03, toleratedWaitMinutes: 1, ...change, starsPerMinuteWaited };
        const facts = simulate({ ...quiet, days: 40, shop });
        return sum(facts, 'experienceSum') / sum(facts, 'finished');
      };
      return mean(-0.2) - mean(0);
    };
    const calls = { phoneContactShare: 1, referenceWaitMinutes: 0 };
    const [few, more, many] = [1, 2, 50].map((phoneAgents) => felt({ ...calls, phoneAgents }));
    expect(few).toBeLessThan(more! - 0.02);
    expect(more).toBeLessThan(0);
    expect(many).toBe(0);
    // Who is never answered waits until patience ends.
    expect(felt({ ...calls, phoneAgents: 0 })).toBeLessThan(few!);
    expect(felt({ phoneContactShare: 0, emailShareOfContacts: 1, chatAgents: 0 })).toBe(0);
    // A bot that answers everybody at once is better than the wait that customers are used to.
    expect(felt({ phoneContactShare: 0, botMeetShare: 1, botSolveQuestionShare: 1 })).toBeGreaterThan(0);
    // Who has hung up to be called back waits no longer.
    const later = { callBackShare: 1, callBackAfterMinutes: 1 };
    expect(felt({ ...calls, phoneAgents: 1, patienceMinutes: 200, ...later })).toBe(0);
  });

  it('has evenings and weekends covered as asked, and pays for the hours on duty only', () => {
    const shop = { chatAgents: 4, phoneAgents: 2, serviceOpensHour: 8, serviceHours: 14 };
    const weekday = (facts: Facts, day: number): number => onDay(facts, COUNTER.agentPaidHours, day);
    const plain = simulate({ days: 7, shop });
    expect([1, 6].map((day) => weekday(plain, day))).toEqual([6 * 14, 6 * 14]);
    const covered = simulate({ days: 7, shop: { ...shop, eveningStaffRatio: 0.5, weekendStaffRatio: 1.5 } });
    // Monday: ten hours by all six, four by half of them. Saturday: 1.5 times four and two; 0.75 times in the evening.
    expect([1, 6].map((day) => weekday(covered, day))).toEqual([6 * 10 + 3 * 4, 9 * 10 + (3 + 2) * 4]);
  });
});

describe('one team for all channels', () => {
  const shop = { ...QUESTIONS, phoneContactShare: 0.5, phoneAgents: 1, chatAgents: 1, chatSlots: 1, chatMinutes: 10 };

  it('loses as many as Erlang A says of two servers, fewer than two teams of one', () => {
    const apart = simulate({ ...quiet, days: 120, shop });
    const pooled = simulate({ ...quiet, days: 120, shop: { ...shop, serviceTeams: 1 } });
    const perHour = sum(pooled, 'humanContacts') / pooled.days / 24;
    const share = (facts: Facts): number => sum(facts, 'abandoned') / sum(facts, 'humanContacts');
    // Tolerance: four standard errors of a share over some 30,000 contacts that hang together.
    expect(Math.abs(share(pooled) - givingUp(perHour, 2))).toBeLessThan(0.012);
    expect(Math.abs(share(apart) - givingUp(perHour / 2, 1))).toBeLessThan(0.012);
    expect(share(pooled)).toBeLessThan(share(apart) - 0.03);
  });

  it('takes over who waits when it is formed, and hands back when it parts', () => {
    const forming = simulate({
      days: 21,
      shop: { ...QUESTIONS, phoneContactShare: 0.5, emailShareOfContacts: 0.3, patienceMinutes: 240, phoneAgents: 1 },
      plan: (day, base) => ({ ...base, serviceTeams: day % 2, chatAgents: day % 3 }),
    });
    expect(forming.stopped).toBeNull();
    const left = sum(forming, 'humanContacts') - sum(forming, 'answered') - sum(forming, 'abandoned');
    expect(Math.abs(left - onDay(forming, COUNTER.waitingContacts, 21))).toBeLessThan(200);
    expect(sum(forming, 'answered')).toBeGreaterThan(0.3 * sum(forming, 'humanContacts'));
  });
});

describe('call-back', () => {
  const shop = { ...QUESTIONS, phoneContactShare: 1, phoneAgents: 2, patienceMinutes: 5 };

  it('loses no caller when offered at once and always taken, and answers them all in time', () => {
    const facts = simulate({ ...quiet, days: 40, shop: { ...shop, callBackShare: 1, callBackAfterMinutes: 0 } });
    expect(sum(facts, 'abandoned')).toBe(0);
    expect(sum(facts, 'callBacks')).toBeGreaterThan(0.1 * sum(facts, 'humanContacts'));
    expect(onDay(facts, COUNTER.waitingContacts, 40)).toBeLessThan(60);
  });

  it('is promised only while somebody is there to keep it', () => {
    const always = { callBackShare: 1, callBackAfterMinutes: 0 };
    const night = simulate({ ...quiet, days: 20, shop: { ...shop, ...always, phoneAgents: 0, chatAgents: 5 } });
    expect(sum(night, 'humanContacts')).toBeGreaterThan(1000);
    expect(sum(night, 'abandoned')).toBeGreaterThan(0.99 * sum(night, 'humanContacts'));
    const shift = simulate({ ...quiet, days: 20, shop: { ...shop, ...always, serviceOpensHour: 8, serviceHours: 8 } });
    expect(sum(shift, 'abandoned')).toBeGreaterThan(0.2 * sum(shift, 'humanContacts'));
    expect(sum(shift, 'callBacks')).toBeGreaterThan(0);
  });

  it('turns part of those who would have given up into late answers, none where nobody waits that long', () => {
    const plain = simulate({ ...quiet, days: 40, shop });
    const offered = simulate({ ...quiet, days: 40, shop: { ...shop, callBackShare: 0.5, callBackAfterMinutes: 2 } });
    const never = simulate({ ...quiet, days: 40, shop: { ...shop, callBackShare: 1, callBackAfterMinutes: 60 } });
    expect(sum(offered, 'abandoned')).toBeLessThan(0.95 * sum(plain, 'abandoned'));
    expect(sum(offered, 'answered')).toBeGreaterThan(sum(plain, 'answered'));
    expect(sum(plain, 'callBacks')).toBe(0);
    expect(sum(never, 'callBacks')).toBeLessThan(5);
  });
});

describe('first-contact resolution', () => {
  /** Only returns are asked about, by many: nothing answers itself. */
  const shop: Partial<ShopParameters> = {
    visitsPerDay: 3000,
    askShare: 0,
    wismoShareOnTime: 0,
    wismoShareLate: 0,
    complaintShare: 0,
    returnContactShare: 1,
    returnShare: 0.5,
    phoneContactShare: 0,
    emailShareOfContacts: 0,
    chatAgents: 50,
    serviceOpensHour: 0,
    serviceHours: 24,
    firstContactResolution: 0.6,
  };
  const rate = (change: Partial<ShopParameters>): number => {
    const facts = simulate({ ...quiet, days: 70, shop: { ...shop, ...change } });
    const window = { firstDay: 1, lastDay: 60 };
    expect(total(facts, COUNTER.matters, window)).toBeGreaterThan(500);
    return total(facts, COUNTER.mattersSolvedFirst, window) / total(facts, COUNTER.matters, window);
  };

  it('is the share of matters not followed by another contact: the solved ones and the silent ones', () => {
    // Tolerance: three standard errors over some 1,500 matters.
    expect(Math.abs(rate({ repeatContactShare: 0.8 }) - (1 - 0.4 * 0.8))).toBeLessThan(0.04);
  });

  it('is one when nobody comes back, and the chance to settle a matter when everybody does', () => {
    expect(rate({ repeatContactShare: 0 })).toBe(1);
    expect(Math.abs(rate({ repeatContactShare: 1 }) - 0.6)).toBeLessThan(0.04);
  });

  it('is nothing where nobody answers, though nobody may come back', () => {
    expect(rate({ repeatContactShare: 0, chatAgents: 0 })).toBe(0);
  });

  it('rises with agents who see the history of customers with more than one order, and not by questions of newcomers', () => {
    expect(rate({ repeatContactShare: 1, historyResolutionGain: 0.4 })).toBeGreaterThan(
      rate({ repeatContactShare: 1 }) + 0.05,
    );
    const newcomers = simulate({ days: 20, shop: QUESTIONS });
    const known = simulate({
      days: 20,
      shop: { ...QUESTIONS, historyResolutionGain: 0.4, historyHandlingCut: 0.5 },
    });
    expect(known.digest).toBe(newcomers.digest);
  });
});

describe('personal care', () => {
  it('notices a late parcel and a mishap of one order by luck of their own', () => {
    const world = new World(start({ shop: { careShare: 0.5 } }), 1, 2);
    world.today = { ...world.today, careShare: 0.5 };
    const { orders } = world;
    const cared = (order: number, what: (world: World, order: number) => void): boolean => {
      orders.hold(order);
      orders.flags[order] = 0;
      what(world, order);
      return orders.has(order, ORDER_FLAG.cared);
    };
    let both = 0;
    let late = 0;
    let mishap = 0;
    const n = 2000;
    for (let k = 0; k < n; k++) {
      const order = orders.open();
      orders.key0[order] = k;
      orders.key1[order] = 7;
      orders.promisedAt[order] = world.events.time - 1;
      const a = cared(order, onLateCheck);
      const b = cared(order, onMishap);
      if (a) late++;
      if (b) mishap++;
      if (a && b) both++;
    }
    // Four standard errors of a share of one half, and of one quarter.
    expect(Math.abs(late / n - 0.5)).toBeLessThan(0.045);
    expect(Math.abs(mishap / n - 0.5)).toBeLessThan(0.045);
    expect(Math.abs(both / n - 0.25)).toBeLessThan(0.04);
  });
});

describe('personal care for late parcels', () => {
  /** A slow carrier that loses and spoils nothing, and nobody who asks before buying. */
  const LATE: Partial<ShopParameters> = {
    visitsPerDay: 2500,
    promiseDays: 3,
    transitMeanHours: 60,
    lostShare: 0,
    damagedShare: 0,
    wrongItemShare: 0,
    askShare: 0,
    complaintShare: 0,
    returnContactShare: 0,
    careShare: 1,
    goodwillCents: 1000,
  };
  const run = (shop: Partial<ShopParameters>): Facts => simulate({ days: 40, shop: { ...LATE, ...shop }, ...quiet });
  const credits = (facts: Facts): number => sum(facts, 'goodwillCents') / 1000;

  /** Credits per late order: those of three weeks of payments, and those given three days after each. */
  function creditsPerLateOrder(facts: Facts): number {
    const paid = { firstDay: 1, lastDay: 21 };
    const late = total(facts, COUNTER.delivered, paid) - total(facts, COUNTER.deliveredOnTime, paid);
    expect(late).toBeGreaterThan(100);
    return total(facts, COUNTER.goodwillCents, { firstDay: 4, lastDay: 24 }) / 1000 / late;
  }

  it('goes to every late order, whether its customer would have asked or not', () => {
    // But for the few that were cancelled afterwards.
    expect(creditsPerLateOrder(run({}))).toBeCloseTo(1, 1.7);
    expect(creditsPerLateOrder(run({ careShare: 0.5 }))).toBeCloseTo(0.5, 0.9);
  });

  it('is as much where parcels are tracked, so that nobody asks, as where they are not', () => {
    const [untracked, tracked] = [0, 1].map((trackingQuality) => run({ trackingQuality, wismoShareOnTime: 0.2 }));
    expect(credits(tracked!)).toBeGreaterThan(200);
    expect(credits(tracked!)).toBe(credits(untracked!));
    expect(sum(tracked!, 'contacts')).toBe(0);
    expect(sum(untracked!, 'contacts')).toBeGreaterThan(100);
  });

  it('leaves who is not reached to ask as they would have without it', () => {
    // Only who would ask once late; a share so small that nobody is met.
    const shop = { trackingQuality: 0, wismoShareOnTime: 0, wismoShareLate: 0.8 };
    const [without, missed, met] = [0, 1e-9, 1].map((careShare) => run({ ...shop, careShare }));
    expect(credits(missed!)).toBe(0);
    expect(sum(without!, 'contacts')).toBeGreaterThan(100);
    expect(missed!.counters).toEqual(without!.counters);
    expect(sum(met!, 'contacts')).toBe(0);
  });

  it('waits for the time that a customer has agreed on', () => {
    const perLate = creditsPerLateOrder(run({ windowShare: 1, windowLaterShare: 1, windowHours: 1 }));
    expect(perLate).toBeGreaterThan(0.9);
    expect(perLate).toBeLessThan(1.1);
  });
});

describe('the satisfaction survey', () => {
  const shop = { visitsPerDay: 3000 };
  const from = warm({ shop });
  const run = (change: Partial<ShopParameters>): Facts =>
    simulate({ days: 60, shop, plan: (_day, base) => ({ ...base, ...change }) }, from);

  it('is answered by the share asked for, and changes nothing else unless the unhappy are followed up', () => {
    const without = run({});
    const asked = run({ surveyShare: 0.3 });
    const answers = sum(asked, 'surveyAnswers') / sum(asked, 'finished');
    // Four standard errors over some 2,000 orders.
    expect(Math.abs(answers - 0.3)).toBeLessThan(0.045);
    expect(
      Math.abs(
        sum(asked, 'surveySatisfied') / sum(asked, 'surveyAnswers') - sum(asked, 'satisfied') / sum(asked, 'finished'),
      ),
    ).toBeLessThan(0.08);
    expect(sum(asked, 'profitCents')).toBe(sum(without, 'profitCents'));
    expect(sum(asked, 'experienceSum')).toBe(sum(without, 'experienceSum'));
  });

  /** Hands for every call at any hour. */
  const manned = { phoneAgents: 8, serviceOpensHour: 0, serviceHours: 24 };
  const asking = { ...manned, surveyShare: 1 };
  const calling = { ...asking, followUpShare: 1, recoveryShare: 0.5, followUpCents: 2000 };

  it('gives back part of what was missing where the shop calls, for a credit and an agent’s time', () => {
    const asked = run(asking);
    const followed = run(calling);
    const calls = sum(followed, 'followUps');
    expect(calls).toBeGreaterThan(50);
    // Calls about orders paid before day 1 belong to no day that is counted.
    const paid = sum(followed, 'goodwillCents') - sum(asked, 'goodwillCents');
    expect(paid % 2000).toBe(0);
    expect(paid).toBeGreaterThanOrEqual(2000 * calls);
    expect(sum(followed, 'agentWageCents')).toBe(sum(asked, 'agentWageCents'));
    const perCall = (sum(followed, 'agentBusyHours') - sum(asked, 'agentBusyHours')) / (paid / 2000);
    // Four standard errors of a mean of calls with a CV of 0.8, and what better experiences change.
    expect(Math.abs((perCall * 60) / smallShop.phoneMinutes - 1)).toBeLessThan((4 * 0.8) / Math.sqrt(calls) + 0.05);
    const shortfall = (facts: Facts): number => sum(facts, 'shortfallSum') / sum(facts, 'finished');
    // Most of what is missing is missing to the unhappy; at most half of it comes back.
    expect(shortfall(followed)).toBeLessThan(0.85 * shortfall(asked));
    expect(shortfall(followed)).toBeGreaterThan(0.5 * shortfall(asked));
  });

  it('makes no contacts, but callers wait longer while agents are on the phone for the shop', () => {
    const few = { phoneAgents: 1, phoneContactShare: 0.5, phoneMinutes: 12 };
    const [asked, followed] = [run({ ...asking, ...few }), run({ ...calling, ...few, recoveryShare: 0 })];
    expect(sum(followed, 'followUps')).toBeGreaterThan(50);
    const wait = (facts: Facts): number => sum(facts, 'responseMinutesSum') / sum(facts, 'responses');
    expect(wait(followed)).toBeGreaterThan(1.02 * wait(asked));
    expect(sum(followed, 'abandoned')).toBeGreaterThan(sum(asked, 'abandoned'));
    expect(Math.abs(sum(followed, 'contacts') / sum(asked, 'contacts') - 1)).toBeLessThan(0.05);
  });

  it('leaves the call to whoever has time: busy agents make few, nobody makes none, and chat agents make them where no one has the phone', () => {
    const share = (change: Partial<ShopParameters>): number => {
      const facts = run({ ...calling, ...change });
      return sum(facts, 'followUps') / sum(facts, 'surveyAnswers');
    };
    const free = share({});
    expect(free).toBeGreaterThan(0.15);
    expect(share({ phoneAgents: 1, phoneContactShare: 0.9, phoneMinutes: 60, patienceMinutes: 240 })).toBeLessThan(
      0.5 * free,
    );
    expect(share({ phoneAgents: 0, chatAgents: 0 })).toBe(0);
    expect(share({ phoneAgents: 0, chatAgents: 8 })).toBeGreaterThan(0.9 * free);
  });
});

describe('an answer that convinces', () => {
  it('never makes more orders than checkouts, carts or viewers, however good', () => {
    const facts = simulate({
      ...quiet,
      days: 20,
      shop: {
        ...QUESTIONS,
        askShare: 1,
        askAnsweredRatio: 3,
        askReferenceInTime: 0,
        askReferenceLate: 0,
        conversionShare: 0.06,
        chatAgents: 200,
        phoneAgents: 200,
      },
    });
    expect(sum(facts, 'orders')).toBeGreaterThan(0);
    expect(sum(facts, 'orders')).toBeLessThanOrEqual(sum(facts, 'checkouts'));
    expect(sum(facts, 'checkouts')).toBeLessThanOrEqual(sum(facts, 'carts'));
    expect(sum(facts, 'carts')).toBeLessThanOrEqual(sum(facts, 'productViews'));
  });
});
