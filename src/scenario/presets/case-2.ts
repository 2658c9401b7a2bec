import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { general1 } from './general-1';

/**
 * The general shop with a quarter of its category, records full of errors, one service level for all, coupons for
 * everybody and one carrier that is often late; all assumed.
 */
const shop: Readonly<ShopParameters> = {
  ...general1.content.shop,
  competitorRevenueCents: 11_600_000,
  forecastNoise: 0.3,
  serviceLevelA: 0.98,
  serviceLevelB: 0.98,
  serviceLevelC: 0.98,
  couponShare: 0.25,
  transitMeanHours: 60,
  trackingQuality: 0.2,
  carrierCapacityPerDay: 420,
  // as measured in a run of this shop without a plan
  expectedDeliveryDays: 3.15,
  baseRating: 4.11,
  shortfallReferenceStars: 0.314,
};

/** A promotion of a week on the best sellers, announced on every channel. */
function promotion(fromDay: number): PlannedLever {
  return {
    lever: 'promotion',
    settings: { discount: 0.15, skuShare: 0.2, announceCents: 600_000, trafficGain: 0.1, budgetCents: 0, goalCents: 0 },
    fromDay,
    toDay: fromDay + 6,
  };
}

/** The article's four groups in its order after a quarter without any; start days are assumed. */
const plan: readonly PlannedLever[] = [
  // 1 behaviour
  step('data-cleaning', 91, { errorsRemoved: 0.7 }),
  step('ab-testing', 94, { testsPerMonth: 8, winShare: 0.15, gainPerWinner: 0.006 }),
  step('recommendations', 101, { conversionGain: 0.002, moreLines: 0.0038 }),
  step('interface-design', 108, {
    simplicity: 0.6,
    consistency: 0.6,
    usability: 0.6,
    visuals: 0.6,
    starsPerPrinciple: 0.15,
  }),
  // 2 sales
  step('segmentation', 115, { coverage: 0.6, couponsSaved: 0.3, unsubscribesSaved: 0.25 }),
  step('coupons', 115, { moreOrders: 0.18, conversionGain: 0.4 }),
  step('basket-analysis', 122, { bundleTakers: 0.03 }),
  step('promotion-analytics', 136, { lessCannibal: 0.2, lessPulled: 0.2 }),
  promotion(141),
  promotion(197),
  promotion(253),
  promotion(288),
  promotion(330),
  // 3 stock
  step('demand-forecast', 148, { method: 2 }),
  step('abc-policy', 155, { levelA: 0.98, levelB: 0.95, levelC: 0.9, criterion: 2, reclassifyDays: 7 }),
  // 4 logistics
  step('batch-picking', 162, { method: 0, orders: 6, waveHours: 3, moreErrors: 0.1 }),
  step('carrier-choice', 169, { carriers: 2, rule: 3, overflow: 1 }),
];

const staffing = staffingArithmetic(shop);

/** The second case of the article: a general shop that decides by its data. */
export const case2: Preset = {
  id: 'case-2@1',
  code: 'c2',
  name: { en: 'Case 2: deciding by data', zh: '案例二：数据驱动运营' },
  note: {
    en: `The article’s second case (3.2): a general shop with a quarter of its category cleans its data and acts on behaviour, sales, stock and logistics in the article’s order. Read against the same shop without the plan in the last 90 days of the year. Troubles, start days and settings are assumed.\n${staffing.en}`,
    zh: `文章案例二（3.2）：一家占品类四分之一的综合平台清洗数据，并按文章顺序依据行为、销售、库存、物流数据行动。以同一店铺不实施方案为对照，读取全年最后 90 天。问题设定、开始日与各项设置均为假设。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
