import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';

/**
 * A general shop with the troubles of the article's background, all assumed: slow and roundabout pages, dirty data and one
 * service level for all, one carrier without tracking, no bot. What describes its size and its own state at the start (first
 * orders a day, mean experience, usual delivery time) was measured in a run of it without any plan.
 */
const shop: Readonly<ShopParameters> = {
  ...base1.content.shop,
  // size
  visitsPerDay: 9000,
  skuCount: 300,
  historyOrdersPerDay: 66,
  emailListSize: 33_000,
  adBudgetCentsPerDay: 213_000,
  competitorRevenueCents: 14_500_000,
  overheadCentsPerDay: 850_000,
  // site
  pageLoadSeconds: 2.8,
  serverSecondsPerPage: 0.4,
  siteCapacityPagesPerSecond: 3.5,
  findability: 0.85,
  interfaceEase: 3.5,
  phoneConversionRatio: 0.5,
  checkoutActions: 26,
  // stock
  forecastNoise: 0.3,
  shrinkagePerYear: 0.02,
  countIntervalDays: 180,
  // warehouse and carrier
  pickers: 3,
  packers: 2,
  warehouseShiftHours: 8,
  wrongItemShare: 0.008,
  transitMeanHours: 58,
  promiseDays: 4.5,
  expectedDeliveryDays: 3.05,
  carrierCapacityPerDay: 360,
  trackingQuality: 0.1,
  // service
  chatAgents: 3,
  phoneAgents: 1,
  firstContactResolution: 0.65,
};

/** The article's five groups of measures in its order, a step every two weeks; start days are assumed. */
const plan: readonly PlannedLever[] = [
  // 1 behaviour data: better recommendations and pages
  step('ab-testing', 8, { testsPerMonth: 4, winShare: 0.15, gainPerWinner: 0.006 }),
  step('recommendations', 15, { conversionGain: 0.002, moreLines: 0.004 }),
  // 2 stock: forecasts, ABC classes, monitoring
  step('data-cleaning', 29, { errorsRemoved: 0.7 }),
  step('demand-forecast', 43, { method: 2 }),
  step('abc-policy', 43, { levelA: 0.98, levelB: 0.95, levelC: 0.88, criterion: 2 }),
  step('stock-monitoring', 57, { countDays: 14, shrinkageCut: 0.3 }),
  step('review-cycle', 57, { reviewDays: 3, orderDays: 10 }),
  // 3 logistics: several carriers, automation, tracking
  step('multi-carrier', 71, { expressShare: 0.3, capacityFactor: 1.5 }),
  step('warehouse-automation', 85, { pickFactor: 2, errorCut: 0.6, released: 1 }),
  step('parcel-tracking', 99, { quality: 0.9 }),
  // 4 interface: navigation, design for all screens, speed
  step('navigation', 113, { menus: 1, search: 0, menuGain: 0.1, searchGain: 0.1 }),
  step('responsive-design', 127, { phoneGain: 0.05, easeGain: 0.1 }),
  step('page-speed', 141, { loadCut: 0.4, serverCut: 0.3 }),
  // 5 service: bot, several channels, training
  step('chatbot', 155, { meetShare: 0.75, solvesQuestions: 0.448, solvesRequests: 0.58 }),
  step('multichannel-service', 169, { phoneShift: 0.4, moreSlots: 1 }),
  step('training', 183, { resolutionGain: 0.05, hoursPerMonth: 12 }),
];

function step(lever: string, fromDay: number, settings: Readonly<Record<string, number>>): PlannedLever {
  return { lever, settings, fromDay, toDay: 0 };
}

const staffing = staffingArithmetic(shop);

/** The first case of the article: a general shop that works on its data, stock, logistics, site and service for a year. */
export const case1: Preset = {
  id: 'case-1@1',
  code: 'c1',
  name: { en: 'Case 1: a general shop', zh: '案例一：综合电商平台' },
  note: {
    en: `The article’s first case (3.1): a general shop with slow pages, dirty data, one carrier and no bot takes the five groups of measures in the article’s order. Read against the same shop without the plan in the last 90 days of the year. Troubles, start days and settings are assumed.\n${staffing.en}`,
    zh: `文章案例一（3.1）：一家页面慢、数据脏、快递单一、无智能客服的综合平台，按文章顺序实施五组措施。以同一店铺不实施方案为对照，读取全年最后 90 天。问题设定、开始日与各项设置均为假设。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
