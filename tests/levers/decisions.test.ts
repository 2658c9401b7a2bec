import { describe, expect, it } from 'vitest';
import { levers } from '../../src/levers';
import { composeDay, fullSettings, leverCentsOnDay } from '../../src/levers/compose';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameterId } from '../../src/scenario/shop-parameters';
import { planned, scenarioWith } from './a-scenario';

/** Decisions at which a lever buys nothing, in the default shop. */
const NOTHING: readonly (readonly [lever: string, settings: Readonly<Record<string, number>>])[] = [
  ['ab-testing', { testsPerMonth: 0 }],
  ['segmentation', { coverage: 0 }],
  ['market-research', { studiesPerYear: 0 }],
  ['replanning', { everyDays: 7 }],
  ['seo', { keywordShare: 0 }],
  ['paid-search', { budgetFactor: 1 }],
  ['content', { piecesPerWeek: 0 }],
  ['social-media', { postsPerWeek: 0, replyShare: 0, campaignsPerYear: 0 }],
  ['email', { sendsPerWeek: 0, ask: 0, sendHour: defaultShop.emailSendHour }],
  ['promotion', { discount: 0, announceCents: 0 }],
  ['flash-sale', { skuShare: 0, announceCents: 0 }],
  ['gift-promotion', { giftCents: 0 }],
  ['cart-recovery', { reachShare: 0 }],
  ['group-buying', { groupShare: 0 }],
  ['everyday-price', { priceChange: 0 }],
  ['coupons', { moreOrders: 0 }],
  ['loyalty-programme', { pointShare: 0 }],
  ['referral-programme', { rewardCents: 0 }],
  ['chatbot', { meetShare: 0 }],
  ['ai-service-agent', { meetShare: 0 }],
  ['service-staffing', { chatAgents: 0, phoneAgents: 0, hours: 0, evening: 1, weekend: 1 }],
  ['training', { hoursPerMonth: 0 }],
  ['personal-care', { share: 0 }],
  ['after-sales-guarantee', { windowDays: 7 }],
  ['second-source', { use: 0 }],
  ['second-source', { use: 1, share: 0 }],
  ['supplier-collaboration', { noticeDays: 0 }],
  ['rush-orders', { leadFactor: 1 }],
  ['regional-warehouses', { places: 1 }],
  ['stock-transfers', { coverDays: 0 }],
  ['warehouse-staffing', { pickers: 0, packers: 0, shiftHours: 0, overtime: 0 }],
  ['faster-carrier', { transitCut: 0, tariffRise: 0 }],
  ['pick-up-points', { share: 0 }],
  ['delivery-windows', { share: 0 }],
  ['return-policy', { fee: 0 }],
  ['page-speed', { loadCut: 0, serverCut: 0 }],
  ['site-capacity', { capacityFactor: 1 }],
  ['interface-design', { simplicity: 0, consistency: 0, usability: 0, visuals: 0 }],
  ['navigation', { menus: 0, search: 0 }],
  ['social-proof', { showReviews: 0, showStock: 0 }],
  ['technology-upkeep', { budgetCents: 0 }],
  ['drone-delivery', { share: 0 }],
  ['live-commerce', { viewers: 0 }],
];

/**
 * Decisions that always buy something: what is bought by switching the lever on, how it is done, which level is set (the shop's own
 * is a level too), and prices that come with it.
 */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  seo: ['startPosition'],
  'cart-recovery': ['afterHours', 'messageCents'],
  promotion: ['skuShare', 'budgetCents', 'goalCents'],
  'flash-sale': ['discount', 'fromHour', 'hours'],
  'gift-promotion': ['skuShare'],
  'free-shipping': ['thresholdCents'],
  'loyalty-programme': ['expiryDays'],
  'multichannel-service': ['moreSlots'],
  'call-back': ['afterMinutes'],
  'personal-care': ['creditCents'],
  'satisfaction-survey': ['followUpShare', 'followUpCents'],
  'demand-forecast': ['method'],
  'abc-policy': ['levelA', 'levelB', 'levelC', 'criterion', 'reclassifyDays'],
  'safety-stock': ['level'],
  'review-cycle': ['reviewDays', 'orderDays', 'turnoverTarget'],
  'stock-monitoring': ['countDays'],
  'supplier-selection': ['fillShare', 'premium'],
  'rush-orders': ['premium'],
  'stock-clearance': ['coverDays', 'salvage'],
  'regional-warehouses': ['joint', 'crossShip'],
  'stock-transfers': ['fillDays', 'days', 'unitCents'],
  'overseas-warehouse': ['assortment', 'leadDays', 'freight'],
  'warehouse-automation': ['staff', 'released'],
  'batch-picking': ['method', 'orders', 'waveHours'],
  'express-first': ['share'],
  'express-service': ['expressShare', 'capacityFactor'],
  'carrier-choice': ['carriers', 'rule', 'overflow'],
  'carrier-partnership': ['capacityFactor', 'laterHours'],
  'parcel-tracking': ['quality'],
  'delivery-promise': ['days', 'rule', 'confidence'],
  'delivery-windows': ['hours', 'surcharge'],
  'green-packaging': ['costChange'],
  'green-delivery': ['slower', 'tariffChange'],
  'return-inspection': ['inspectors', 'refurbished', 'refundLater'],
  checkout: ['actions', 'guestShare'],
  'ai-service-agent': ['conversationCents'],
  'ai-forecasting': ['noticeDays'],
  'unmanned-warehouse': ['staffLeft'],
  'drone-delivery': ['extraCents'],
  'live-commerce': ['startHour'],
};

describe('a decision that buys nothing', () => {
  it.each(NOTHING)(
    '%s at %o leaves every input of the shop as it is, bit for bit, and costs nothing',
    (lever, given) => {
      const entry = planned(lever, given, 5, 80);
      const day = composeDay(scenarioWith([entry]));
      for (const d of [1, 5, 30, 80, 90]) {
        expect(leverCentsOnDay(entry, d)).toBe(0);
        const moved = (Object.keys(defaultShop) as ShopParameterId[]).filter(
          (id) => !Object.is(day(d)[id], defaultShop[id]),
        );
        expect(moved, `day ${d}`).toEqual([]);
      }
    },
  );

  it.each(NOTHING)('%s buys something at its defaults', (lever) => {
    const entry = planned(lever, {}, 5, 80);
    const shop = composeDay(scenarioWith([entry]))(60);
    expect((Object.keys(defaultShop) as ShopParameterId[]).some((id) => !Object.is(shop[id], defaultShop[id]))).toBe(
      true,
    );
  });

  it('is known for every decision of every lever, or known to be none', () => {
    const unknown = levers.flatMap((lever) =>
      Object.keys(lever.settings)
        .filter((id) => !(id in lever.effects))
        .filter((id) => !NOTHING.some(([name, given]) => name === lever.id && id in given))
        .filter((id) => !(LEVELS[lever.id] ?? []).includes(id))
        .map((id) => `${lever.id}.${id}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('what customers do', () => {
  const decisions = levers.flatMap((lever) =>
    Object.entries(lever.settings)
      .filter(([id]) => !(id in lever.effects))
      .map(([id, { name, meaning }]) => ({ of: `${lever.id}.${id}`, text: `${name.en} ${meaning.en}` })),
  );
  /** Decisions that speak of people or orders: who is offered something, which ones the shop takes. */
  const CHOSEN = [
    'cart-recovery.reachShare',
    'checkout.guestShare',
    'segmentation.coverage',
    'live-commerce.startHour',
    'batch-picking.orders',
    'express-first.share',
  ];

  it('is an effect with a range, not a decision', () => {
    const said =
      /(customers?|buyers|visitors|viewers|orders) (who|that|in) |visits it brings|relative (gain|rise|fall)|(more|fewer) (questions|opt-ins|unsubscribes|failed)/i;
    expect(decisions.filter(({ of, text }) => said.test(text) && !CHOSEN.includes(of)).map(({ of }) => of)).toEqual([]);
  });

  /** What is bought by what it can do: faster machines, more hours of cleaning. */
  const BY_SIZE = ['warehouse-automation', 'data-cleaning'];

  it.each(levers.filter(({ id }) => !BY_SIZE.includes(id)))(
    '$id costs as much whatever comes of it',
    ({ cost, effects, settings }) => {
      const given = fullSettings(settings, {});
      const ends = (end: 'low' | 'high') =>
        Object.fromEntries(Object.entries(effects).map(([id, effect]) => [id, effect[end]]));
      expect(cost({ ...given, ...ends('high') })).toEqual(cost({ ...given, ...ends('low') }));
    },
  );
});

describe('announcing a promotion', () => {
  const gain = (lever: string, given: Record<string, number>): number =>
    composeDay(scenarioWith([planned(lever, given)]))(2).promotionTrafficGain - defaultShop.promotionTrafficGain;

  it.each(['promotion', 'flash-sale'])(
    '%s: four times the money brings twice the visits, none brings none',
    (lever) => {
      const usual = levers.find(({ id }) => id === lever)!.settings['announceCents']!.default;
      expect(gain(lever, {})).toBe(levers.find(({ id }) => id === lever)!.effects['trafficGain']!.central);
      expect(gain(lever, { announceCents: 4 * usual })).toBeCloseTo(2 * gain(lever, {}), 12);
      expect(gain(lever, { announceCents: 0 })).toBe(0);
      expect(leverCentsOnDay(planned(lever, {}), 2) * 30).toBeCloseTo(usual, -2);
    },
  );

  it('a longer sale thins the same crowd: each hour less, all hours more', () => {
    const [two, eight] = [2, 8].map((hours) => gain('flash-sale', { hours }));
    expect(eight! / two!).toBeCloseTo(0.5, 12);
    expect(8 * eight!).toBeGreaterThan(2 * two!);
  });
});

describe('more of a decision', () => {
  const at = (lever: string, given: Record<string, number>) => composeDay(scenarioWith([planned(lever, given)]))(80);

  it.each([
    ['training', 'hoursPerMonth', [0, 3, 12, 48], 'firstContactResolution'],
    ['personal-care', 'creditCents', [0, 250, 1000, 4000], 'starsForCare'],
    ['satisfaction-survey', 'followUpCents', [0, 250, 1000, 2000], 'recoveryShare'],
    ['referral-programme', 'rewardCents', [0, 500, 2000, 8000], 'referralReach'],
  ] as const)('%s: the effect of %s at %o grows with its square root, from nothing', (lever, setting, steps, input) => {
    const none = input === 'starsForCare' || input === 'recoveryShare' ? 0 : defaultShop[input];
    const gains = steps.map((value) => at(lever, { [setting]: value })[input] - none);
    expect(gains[0]).toBeCloseTo(0, 12);
    expect(gains[2]).toBeGreaterThan(0);
    expect(gains[1]! / gains[2]!).toBeCloseTo(0.5, 9);
    expect(gains[3]! / gains[2]!).toBeCloseTo(Math.sqrt(steps[3] / steps[2]), 9);
  });

  it('suppliers who see two days ahead are steadied less than those who see a fortnight', () => {
    const cut = (noticeDays: number): number =>
      1 - at('supplier-collaboration', { noticeDays, spreadCut: 0.15 }).leadTimeCv / defaultShop.leadTimeCv;
    expect(cut(2) / cut(14)).toBeCloseTo(Math.sqrt(1 / 7), 9);
  });

  it('segments cost by how many customers they cover', () => {
    const { cost, settings } = levers.find(({ id }) => id === 'segmentation')!;
    const [some, all] = [0.5, 1].map((coverage) => cost(fullSettings(settings, { coverage })));
    expect(all!.setUpCents).toBe(2 * some!.setUpCents);
    expect(all!.perMonthCents).toBe(2 * some!.perMonthCents);
  });
});

describe('search engine optimisation', () => {
  it('loses no reach by gaining positions, whole ones or parts, from wherever it starts', () => {
    const seo = levers.find(({ id }) => id === 'seo')!;
    const { min, max } = seo.settings['startPosition']!;
    const reach = (startPosition: number, positionsGained: number): number =>
      seo.changes(fullSettings(seo.settings, { keywordShare: 1, startPosition, positionsGained }))[0]!.by;
    for (let start = min; start <= max; start++) {
      expect(reach(start, 0)).toBe(1);
      for (let gained = 0; gained < 9; gained += 0.25)
        expect(reach(start, gained + 0.25), `from #${start} by ${gained + 0.25}`).toBeGreaterThanOrEqual(
          reach(start, gained),
        );
      expect(reach(start, start - 1)).toBeGreaterThan(1);
    }
  });
});

describe('the after-sales guarantee', () => {
  const day = (windowDays: number) =>
    composeDay(scenarioWith([planned('after-sales-guarantee', { windowDays, trustGain: 0.01, moreReturns: 0.04 })]))(
      60,
    );

  it('gains by the logarithm of its window: nothing at the days of the law, less than nothing below them', () => {
    const gains = [1, 7, 15, 30, 90].map((windowDays) => day(windowDays).trust / defaultShop.trust - 1);
    expect(gains[1]).toBe(0);
    expect(gains[2]).toBeCloseTo(0.01, 12);
    expect(gains[0]).toBeLessThan(-0.02);
    // From 7 to 15 days and from 7 to 30: 0.762 and 1.455.
    expect(gains[3]! / gains[2]!).toBeCloseTo(1.455 / 0.762, 2);
    for (let n = 1; n < gains.length; n++) expect(gains[n]).toBeGreaterThan(gains[n - 1]!);
  });

  it('has more returns by the same measure', () => {
    const rises = [1, 7, 15, 30].map((windowDays) => day(windowDays).returnShare / defaultShop.returnShare - 1);
    expect(rises[1]).toBe(0);
    expect(rises[2]).toBeCloseTo(0.04, 12);
    expect(rises[0]).toBeLessThan(-0.05);
    expect(rises[3]).toBeGreaterThan(rises[2]!);
  });
});
