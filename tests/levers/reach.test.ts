import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis';
import type { Kpi } from '../../src/kpis/kpi';
import { levers } from '../../src/levers';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';
import type { Facts } from '../../src/shop/facts';
import { happening, planned } from './a-scenario';
import { RUN_DAYS, runOnce, smallScenario } from './small-shop';

function kpiOf(id: string): Kpi {
  const kpi = kpis.find((one) => one.id === id);
  if (!kpi) throw new Error(`no KPI "${id}"`);
  return kpi;
}

/** The first day on which a KPI of two runs differs in any bit, 0 if none does. */
function parts(a: Facts, b: Facts, id: string): number {
  const kpi = kpiOf(id);
  for (let day = 1; day + kpi.followUpDays <= RUN_DAYS; day++) {
    const window = { firstDay: day, lastDay: day + kpi.followUpDays };
    const [left, right] = [kpi.read(a, window), kpi.read(b, window)];
    if (!Object.is(left.numerator, right.numerator) || !Object.is(left.denominator, right.denominator)) return day;
  }
  return 0;
}

/** Every bit of these KPIs is as it was, and there is something of each that could have moved. */
function expectAlone(base: Facts, changed: Facts, ids: readonly string[]): void {
  expect(ids.filter((id) => !(Math.abs(value(base, id)) > 0))).toEqual([]);
  expect(ids.filter((id) => parts(base, changed, id) > 0)).toEqual([]);
}

function value(facts: Facts, id: string): number {
  const { numerator, denominator } = kpiOf(id).read(facts, { firstDay: 1, lastDay: facts.days });
  return numerator / denominator;
}

/** Where a lever or a shock has something to act on: another shop, other settings, or the one feedback it works through. */
interface Stage {
  readonly shop?: Partial<ShopParameters>;
  readonly settings?: Record<string, number>;
  readonly siteLoad?: boolean;
}

const stages: Readonly<Record<string, Stage>> = {
  'site-capacity': { shop: { siteCapacityPagesPerSecond: 0.05 }, siteLoad: true },
  'site-trouble': { shop: { siteCapacityPagesPerSecond: 0.2 }, siteLoad: true },
  'overseas-warehouse': { shop: { abroadShare: 0.5 }, settings: { leadDays: 0 } },
  'stock-transfers': { shop: { placeCount: 3 } },
  'stock-clearance': { shop: { minimumOrderUnits: 150 } },
  'rush-orders': { shop: { serviceLevelA: 0.6, serviceLevelB: 0.6, serviceLevelC: 0.6 } },
  'stock-monitoring': { shop: { shrinkagePerYear: 0.5, countIntervalDays: 365 } },
  'staff-absence': { shop: { pickers: 2, packers: 2, chatAgents: 2, phoneAgents: 2, warehouseShiftHours: 2 } },
  'taste-shift': { settings: { moved: 1 } },
  'warehouse-staffing': { shop: { warehouseShiftHours: 2 } },
  'batch-picking': { shop: { warehouseShiftHours: 2 } },
  'picking-routes': { shop: { warehouseShiftHours: 2 } },
  'promotion-analytics': { shop: { promotionDiscount: 0.2 } },
  replanning: { shop: { forecastNoise: 0.8 } },
  'ai-forecasting': { shop: { forecastNoise: 0.8 } },
  'technology-upkeep': { settings: { fasterSite: 0.5 } },
  'market-research': { settings: { fitGain: 0.1 }, shop: { returnShare: 0.5 } },
  'ab-testing': { settings: { testsPerMonth: 40, winShare: 1, gainPerWinner: 0.02 } },
  'cart-recovery': { settings: { reachShare: 1, clicks: 0.4, recovered: 0.2 } },
  countdown: { settings: { gain: 0.2 } },
  'mobile-app': { settings: { phoneGain: 1 } },
  differentiation: { shop: { competitorPriceIndex: 0.8 } },
  'data-security': { settings: { trustGain: 0.1 } },
  'service-staffing': { shop: { serviceHours: 14 } },
  training: { shop: { wismoShareOnTime: 0.6, trackingQuality: 0, chatAgents: 3 } },
  recommendations: { settings: { conversionGain: 0.05 } },
};

describe('with feedbacks off', () => {
  it.each([...levers])('$id moves what its mechanism moves first, and no bit of what it cannot touch', (lever) => {
    const { shop = {}, settings = {}, siteLoad = false } = stages[lever.id] ?? {};
    const base = runOnce(smallScenario([], shop, [], siteLoad));
    const changed = runOnce(smallScenario([planned(lever.id, settings)], shop, [], siteLoad));
    expect(parts(base, changed, lever.path[0]!)).toBeGreaterThan(0);
    expect(parts(base, changed, 'profit')).toBeGreaterThan(0);
    expectAlone(base, changed, lever.cannotTouch);
  });

  it.each([...shocks])('$id moves what its mechanism moves first, and nothing before its first day', (shock) => {
    const { shop = {}, settings = {}, siteLoad = false } = stages[shock.id] ?? {};
    const base = runOnce(smallScenario([], shop, [], siteLoad));
    const changed = runOnce(smallScenario([], shop, [happening(shock.id, settings, 8, 25)], siteLoad));
    const moved = shock.path.map((id) => ({ id, day: parts(base, changed, id), followUp: kpiOf(id).followUpDays }));
    expect(moved[0]!.day).toBeGreaterThan(0);
    // Outcomes belong to the day of payment: orders of the days before may already feel it.
    for (const { day, followUp } of moved) if (followUp === 0 && day > 0) expect(day).toBeGreaterThanOrEqual(8);
  });

  it.each([...shocks])('$id leaves alone every bit of what it cannot touch, for weeks or for good', (shock) => {
    const { shop = {}, settings = {}, siteLoad = false } = stages[shock.id] ?? {};
    const base = runOnce(smallScenario([], shop, [], siteLoad));
    for (const [fromDay, toDay] of [
      [8, 25],
      [1, 0],
    ] as const) {
      const changed = runOnce(smallScenario([], shop, [happening(shock.id, settings, fromDay, toDay)], siteLoad));
      expect(parts(base, changed, shock.path[0]!)).toBeGreaterThan(0);
      expect(parts(base, changed, 'profit')).toBeGreaterThan(0);
      expectAlone(base, changed, shock.cannotTouch);
    }
  });

  it('a lever moves nothing before its first day', () => {
    const base = runOnce(smallScenario([]));
    const later = runOnce(smallScenario([planned('checkout', {}, 15), planned('paid-search', {}, 15)]));
    for (const { id, followUpDays } of kpis) {
      const day = parts(base, later, id);
      if (followUpDays === 0 && day > 0) expect(day).toBeGreaterThanOrEqual(15);
    }
    expect(parts(base, later, 'adSpend')).toBe(15);
  });

  it('a plan of levers that ended and of levers set to nothing changes no bit', () => {
    const base = runOnce(smallScenario([]));
    const idle = runOnce(
      smallScenario([planned('paid-search', { budgetFactor: 1 }), planned('everyday-price', { priceChange: 0 })]),
    );
    expect(idle.digest).toBe(base.digest);
    expect(idle.counters).toEqual(base.counters);
  });
});

describe('more of a lever', () => {
  const laws: readonly (readonly [
    lever: string,
    less: Record<string, number>,
    more: Record<string, number>,
    kpi: string,
    sign: 1 | -1,
  ])[] = [
    ['paid-search', { budgetFactor: 1.2 }, { budgetFactor: 2 }, 'paidVisits', 1],
    ['paid-search', { budgetFactor: 1.2 }, { budgetFactor: 2 }, 'awareness', 1],
    ['seo', { positionsGained: 1 }, { positionsGained: 4 }, 'organicVisits', 1],
    ['content', { piecesPerWeek: 1 }, { piecesPerWeek: 8 }, 'contentVisits', 1],
    ['social-media', { postsPerWeek: 2 }, { postsPerWeek: 20 }, 'socialVisits', 1],
    ['email', { sendsPerWeek: 1 }, { sendsPerWeek: 4 }, 'emailVisits', 1],
    ['promotion', { discount: 0.1 }, { discount: 0.3 }, 'discountRate', 1],
    ['everyday-price', { priceChange: -0.05 }, { priceChange: -0.2 }, 'orders', 1],
    ['everyday-price', { priceChange: -0.05 }, { priceChange: -0.2 }, 'grossMarginRate', -1],
    ['coupons', { moreOrders: 0.1 }, { moreOrders: 0.4 }, 'discountRate', 1],
    ['referral-programme', { rewardCents: 1000 }, { rewardCents: 8000 }, 'referralVisits', 1],
    ['chatbot', { meetShare: 0.3 }, { meetShare: 0.9 }, 'botShare', 1],
    ['chatbot', { meetShare: 0.3 }, { meetShare: 0.9 }, 'agentUtilisation', -1],
    ['service-staffing', { hours: 0 }, { hours: 8 }, 'abandonment', -1],
    ['training', { resolutionGain: 0.05 }, { resolutionGain: 0.25 }, 'resolutionRate', 1],
    ['training', { hoursPerMonth: 1 }, { hoursPerMonth: 100 }, 'resolutionRate', 1],
    ['personal-care', { creditCents: 0 }, { creditCents: 4000 }, 'meanExperience', 1],
    ['satisfaction-survey', { followUpCents: 0 }, { followUpCents: 4000 }, 'meanExperience', 1],
    ['referral-programme', { rewardCents: 1000 }, { rewardCents: 8000 }, 'acquisitionCost', 1],
    ['service-staffing', { chatAgents: 0, evening: 0 }, { chatAgents: 0, evening: 2 }, 'abandonment', -1],
    ['service-staffing', { chatAgents: 0, weekend: 0 }, { chatAgents: 0, weekend: 2 }, 'agentUtilisation', -1],
    ['service-pooling', { slowerBy: 0 }, { slowerBy: 0.5 }, 'abandonment', 1],
    ['call-back', { acceptShare: 0.2 }, { acceptShare: 1 }, 'abandonment', -1],
    ['call-back', { acceptShare: 0.2 }, { acceptShare: 1 }, 'callBackRate', 1],
    ['personal-service', { resolutionGain: 0.02 }, { resolutionGain: 0.3 }, 'resolutionRate', 1],
    ['satisfaction-survey', { answerShare: 0.1 }, { answerShare: 1 }, 'meanExperience', 1],
    ['satisfaction-survey', { answerShare: 0.1 }, { answerShare: 1 }, 'serviceCostPerOrder', 1],
    ['personal-care', { share: 0.2 }, { share: 1 }, 'afterSaleContactRate', -1],
    ['personal-care', { stars: 0.2 }, { stars: 1 }, 'meanExperience', 1],
    ['multichannel-service', { slowdown: 0.05 }, { slowdown: 1 }, 'responseTime', 1],
    ['after-sales-guarantee', { moreReturns: 0 }, { moreReturns: 0.5 }, 'returnRate', 1],
    ['safety-stock', { level: 0.8 }, { level: 0.995 }, 'stockValue', 1],
    ['safety-stock', { level: 0.8 }, { level: 0.995 }, 'fillRate', 1],
    ['supplier-selection', { leadTimeCut: 0.05 }, { leadTimeCut: 0.5 }, 'supplyTime', -1],
    ['second-source', { share: 0.2 }, { share: 0.8 }, 'supplyTime', -1],
    ['second-source', { premium: 0 }, { premium: 0.25 }, 'grossProfit', -1],
    ['rush-orders', { leadFactor: 0.9 }, { leadFactor: 0.2 }, 'supplyTime', -1],
    ['stock-clearance', { coverDays: 200 }, { coverDays: 40 }, 'deadStock', 1],
    ['regional-warehouses', { places: 2 }, { places: 4 }, 'deliveryTime', -1],
    ['regional-warehouses', { places: 2 }, { places: 4 }, 'stockValue', 1],
    ['stock-transfers', { coverDays: 1, fillDays: 4 }, { coverDays: 4, fillDays: 4 }, 'transferredUnits', 1],
    ['stock-transfers', { unitCents: 0 }, { unitCents: 1000 }, 'transferCost', 1],
    ['review-cycle', { turnoverTarget: 8 }, { turnoverTarget: 40 }, 'stockValue', -1],
    ['supplier-collaboration', { shortfallCut: 0 }, { shortfallCut: 1 }, 'supplierFillRate', 1],
    ['supplier-collaboration', { noticeDays: 1 }, { noticeDays: 14 }, 'supplierSatisfaction', 1],
    ['warehouse-staffing', { pickers: 1 }, { pickers: 3 }, 'pickerUtilisation', -1],
    ['warehouse-automation', { pickFactor: 1.5, released: 0 }, { pickFactor: 3, released: 0 }, 'pickerUtilisation', -1],
    ['warehouse-automation', { errorCut: 0.1, released: 0 }, { errorCut: 1, released: 0 }, 'wrongItemRate', -1],
    ['express-service', { expressShare: 0.1 }, { expressShare: 0.9 }, 'deliveryTime', -1],
    ['express-service', { expressShare: 0.1 }, { expressShare: 0.9 }, 'logisticsCostPerOrder', 1],
    ['faster-carrier', { transitCut: 0.1 }, { transitCut: 0.5 }, 'deliveryTimeP90', -1],
    ['faster-carrier', { transitCut: 0.1 }, { transitCut: 0.5 }, 'satisfaction', 1],
    ['parcel-tracking', { quality: 0.4 }, { quality: 1 }, 'afterSaleContactRate', -1],
    ['delivery-promise', { days: 5 }, { days: 2 }, 'onTimeRate', -1],
    ['delivery-promise', { rule: 2, confidence: 0.6 }, { rule: 2, confidence: 0.98 }, 'onTimeRate', 1],
    ['delivery-promise', { rule: 2, confidence: 0.6 }, { rule: 2, confidence: 0.98 }, 'conversion', -1],
    ['warehouse-automation', { pickFactor: 1.5, staff: 1 }, { pickFactor: 3, staff: 1 }, 'logisticsEfficiency', 1],
    ['warehouse-staffing', { pickers: 0, overtime: 1 }, { pickers: 0, overtime: 6 }, 'overtimeShare', 1],
    ['warehouse-staffing', { pickers: 0, overtime: 0 }, { pickers: 0, overtime: 6 }, 'orderCycleTime', -1],
    ['batch-picking', { orders: 2 }, { orders: 10 }, 'pickerUtilisation', -1],
    ['batch-picking', { method: 1, waveHours: 1 }, { method: 1, waveHours: 4 }, 'ordersPerTour', 1],
    ['picking-routes', { walkCut: 0.1 }, { walkCut: 0.8 }, 'pickerUtilisation', -1],
    ['carrier-choice', { carriers: 2, rule: 1 }, { carriers: 2, rule: 2 }, 'transitTime', -1],
    ['carrier-choice', { carriers: 3, rule: 2 }, { carriers: 3, rule: 1 }, 'freightPerOrder', -1],
    ['carrier-partnership', { tariffCut: 0.02 }, { tariffCut: 0.2 }, 'freightPerOrder', -1],
    ['carrier-partnership', { mishapCut: 0 }, { mishapCut: 1 }, 'failedAttemptRate', -1],
    ['pick-up-points', { share: 0.1 }, { share: 0.9 }, 'failedAttemptRate', -1],
    ['pick-up-points', { share: 0.1 }, { share: 0.9 }, 'co2PerOrder', -1],
    ['delivery-windows', { failureCut: 0.1 }, { failureCut: 1 }, 'failedAttemptRate', -1],
    ['delivery-windows', { hours: 6 }, { hours: 1 }, 'freightPerOrder', 1],
    ['delivery-windows', { share: 0.1 }, { share: 1 }, 'deliveryTime', 1],
    ['green-delivery', { co2Cut: 0.05 }, { co2Cut: 0.2 }, 'co2PerOrder', -1],
    ['return-policy', { fee: 200 }, { fee: 4000 }, 'returnRate', -1],
    ['return-policy', { fee: 200 }, { fee: 4000 }, 'conversion', -1],
    ['return-inspection', { refurbished: 0.1 }, { refurbished: 1 }, 'returnResale', 1],
    ['green-packaging', { co2Cut: 0.2 }, { co2Cut: 0.8 }, 'co2PerOrder', -1],
    ['page-speed', { loadCut: 0.1 }, { loadCut: 0.6 }, 'pageLoadTime', -1],
    ['page-speed', { loadCut: 0.1 }, { loadCut: 0.6 }, 'bounceRate', -1],
    ['page-speed', { loadCut: 0.1 }, { loadCut: 0.6 }, 'conversion', 1],
    ['navigation', { searchGain: 0.05 }, { searchGain: 1 }, 'browsingEfficiency', 1],
    ['navigation', { searchGain: 0.05 }, { searchGain: 1 }, 'waitingTime', -1],
    ['interface-design', { starsPerPrinciple: 0.05 }, { starsPerPrinciple: 0.25 }, 'interfaceSatisfaction', 1],
    ['checkout', { actions: 20 }, { actions: 12 }, 'easeOfOperation', 1],
    ['checkout', { guestShare: 0 }, { guestShare: 1 }, 'conversion', 1],
    ['navigation', { menuGain: 0 }, { menuGain: 0.5 }, 'browsingEfficiency', 1],
    ['navigation', { menuGain: 0 }, { menuGain: 0.5 }, 'productViewRate', 1],
    ['social-proof', { proof: 0.01 }, { proof: 0.2 }, 'conversion', 1],
    ['product-quality', { starsGained: 0.05 }, { starsGained: 0.6 }, 'satisfaction', 1],
    ['ai-service-agent', { meetShare: 0.2 }, { meetShare: 0.95 }, 'abandonment', -1],
    ['promotion', { trafficGain: 0 }, { trafficGain: 1 }, 'promotionUplift', 1],
    ['promotion', { budgetCents: 20_000 }, { budgetCents: 200_000 }, 'promotionCost', 1],
    ['promotion', { goalCents: 20_000 }, { goalCents: 200_000 }, 'promotionUplift', 1],
    ['flash-sale', { discount: 0.1 }, { discount: 0.4 }, 'promotionSales', 1],
    ['flash-sale', { hours: 1 }, { hours: 8 }, 'promotionSales', 1],
    ['gift-promotion', { giftCents: 200 }, { giftCents: 2000 }, 'giftCost', 1],
    ['group-buying', { groupShare: 0.05 }, { groupShare: 0.4 }, 'discountRate', 1],
    ['cart-recovery', { recovered: 0.005, clicks: 0.4 }, { recovered: 0.2, clicks: 0.4 }, 'conversion', 1],
    ['cart-recovery', { reachShare: 0.1 }, { reachShare: 0.9 }, 'emailVisits', 1],
    ['market-research', { fewerReturns: 0.05, fitGain: 0 }, { fewerReturns: 0.9, fitGain: 0 }, 'returnRate', -1],
    ['on-site-support', { moreQuestions: 0.1 }, { moreQuestions: 2 }, 'contactsPerOrder', 1],
    ['mobile-app', { returnGain: 0.02 }, { returnGain: 0.6 }, 'repeatOrderShare', 1],
    ['live-commerce', { viewers: 50 }, { viewers: 500 }, 'liveVisits', 1],
    ['live-commerce', { conversionRatio: 1 }, { conversionRatio: 8 }, 'orders', 1],
    ['unmanned-warehouse', { pickFactor: 1 }, { pickFactor: 4 }, 'pickerUtilisation', -1],
    ['unmanned-warehouse', { errorCut: 0 }, { errorCut: 1 }, 'wrongItemRate', -1],
    ['drone-delivery', { fasterShare: 0 }, { fasterShare: 0.9, share: 1 }, 'deliveryTime', -1],
    ['traceability', { feeCut: 0, trustGain: 0 }, { feeCut: 1, trustGain: 0 }, 'contributionPerOrder', 1],
    ['technology-upkeep', { fasterSite: 0 }, { fasterSite: 0.8 }, 'pageLoadTime', -1],
    ['loyalty-programme', { pointShare: 0.01 }, { pointShare: 0.05 }, 'pointsOwed', 1],
    ['basket-analysis', { bundleTakers: 0.01 }, { bundleTakers: 0.2 }, 'linesPerOrder', 1],
  ];

  it.each(laws)('%s from %o to %o: %s moves as it should (%d)', (lever, less, more, kpi, sign) => {
    const [before, after] = [less, more].map((settings) =>
      value(runOnce(smallScenario([planned(lever, settings)], stages[lever]?.shop)), kpi),
    );
    expect(Math.sign(after! - before!)).toBe(sign);
  });

  it('cleaner data make the forecasts better where data are dirty', () => {
    const dirty = { forecastNoise: 0.8 };
    const [before, after] = [0.05, 0.95].map((errorsRemoved) =>
      runOnce(smallScenario([planned('data-cleaning', { errorsRemoved })], dirty)),
    );
    expect(value(after!, 'forecastError')).toBeLessThan(value(before!, 'forecastError'));
  });
});
