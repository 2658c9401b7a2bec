import type { Preset } from '../preset';
import { step } from '../plan-step';
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
  visitsPerDay: 9800,
  skuCount: 900,
  historyOrdersPerDay: 68,
  emailListSize: 36_000,
  adBudgetCentsPerDay: 232_000,
  competitorRevenueCents: 15_800_000,
  overheadCentsPerDay: 790_000,
  // site
  pageLoadSeconds: 2.35,
  serverSecondsPerPage: 0.3,
  siteCapacityPagesPerSecond: 3.5,
  findability: 0.85,
  interfaceEase: 3.5,
  phoneConversionRatio: 0.5,
  checkoutActions: 26,
  // stock: the same high service level for every article
  serviceLevelA: 0.98,
  serviceLevelB: 0.98,
  serviceLevelC: 0.98,
  forecastNoise: 0.3,
  shrinkagePerYear: 0.02,
  countIntervalDays: 180,
  // warehouse and carrier
  pickers: 3,
  packers: 2,
  warehouseShiftHours: 8,
  wrongItemShare: 0.008,
  transitMeanHours: 62,
  promiseDays: 4,
  expectedDeliveryDays: 3.23,
  carrierCapacityPerDay: 360,
  trackingQuality: 0.1,
  // service
  chatAgents: 3,
  phoneAgents: 1,
  firstContactResolution: 0.65,
  // customers, as measured in a run of this shop without a plan
  baseRating: 4.06,
  shortfallReferenceStars: 0.324,
};

/** The article's five groups of measures in its order, a step a week after a quarter without any; start days are assumed. */
const plan: readonly PlannedLever[] = [
  // 1 behaviour data: better recommendations and pages
  step('ab-testing', 91, { testsPerMonth: 4, winShare: 0.15, gainPerWinner: 0.006 }),
  step('recommendations', 94, { conversionGain: 0.002, moreLines: 0.0038 }),
  // 2 stock: forecasts, ABC classes, monitoring
  step('data-cleaning', 100, { errorsRemoved: 0.7 }),
  step('demand-forecast', 107, { method: 2 }),
  step('abc-policy', 107, { levelA: 0.99, levelB: 0.97, levelC: 0.95, criterion: 2, reclassifyDays: 7 }),
  step('stock-monitoring', 114, { countDays: 14, shrinkageCut: 0.3 }),
  step('review-cycle', 114, { reviewDays: 7, orderDays: 14, turnoverTarget: 0 }),
  // 3 logistics: several carriers, automation, tracking
  step('carrier-choice', 121, { carriers: 2, rule: 3, overflow: 1 }),
  step('warehouse-automation', 128, { pickFactor: 2, errorCut: 0.6, staff: 0, released: 0 }),
  step('parcel-tracking', 135, { quality: 0.9 }),
  // 4 interface: navigation, design for all screens, speed
  step('navigation', 142, { menus: 1, search: 0, menuGain: 0.1, searchGain: 0.1 }),
  step('responsive-design', 149, { phoneGain: 0.05, easeGain: 0.1 }),
  step('page-speed', 156, { loadCut: 0.33, serverCut: 0.3 }),
  // 5 service: bot, several channels, training
  step('chatbot', 163, { meetShare: 0.75, solvesQuestions: 0.448, solvesRequests: 0.58 }),
  step('multichannel-service', 170, { phoneShift: 0.4, slowdown: 0.15, moreSlots: 1 }),
  step('training', 177, { resolutionGain: 0.05, hoursPerMonth: 12 }),
];

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
