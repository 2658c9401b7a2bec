import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { general1 } from './general-1';

/**
 * The general shop with a strained service and much to complain about: late and faulty parcels, few matters settled at
 * once; all assumed.
 */
const shop: Readonly<ShopParameters> = {
  ...general1.content.shop,
  overheadCentsPerDay: 570_000,
  transitMeanHours: 62,
  trackingQuality: 0.1,
  wrongItemShare: 0.015,
  damagedShare: 0.015,
  returnShare: 0.16,
  returnContactShare: 0.4,
  firstContactResolution: 0.6,
  chatAgents: 3,
  phoneAgents: 2,
  // as measured in a run of this shop without a plan
  expectedDeliveryDays: 3.2,
  baseRating: 4.04,
  shortfallReferenceStars: 0.342,
};

/** The article's four groups in its order after a quarter without any; start days are assumed. */
const plan: readonly PlannedLever[] = [
  // 1 answering by itself
  step('chatbot', 91, { meetShare: 0.75, solvesQuestions: 0.448, solvesRequests: 0.58 }),
  step('service-staffing', 121, { chatAgents: -1, phoneAgents: 0, hours: 0, evening: 1, weekend: 1 }),
  // 2 several channels
  step('multichannel-service', 128, { phoneShift: 0.4, slowdown: 0.15, moreSlots: 0 }),
  step('agent-assistance', 128, { fasterBy: 0.34 }),
  step('training', 135, { resolutionGain: 0.01, hoursPerMonth: 12 }),
  // 3 knowing the customer
  step('segmentation', 142, { coverage: 0.6, couponsSaved: 0.3, unsubscribesSaved: 0.25 }),
  step('loyalty-programme', 142, { pointShare: 0.02, returnGain: 0.12, expiryDays: 365 }),
  step('personal-service', 149, { fasterBy: 0.1, resolutionGain: 0.02 }),
  // 4 care
  step('personal-care', 156, { stars: 0.6, share: 0.6, creditCents: 300 }),
  step('satisfaction-survey', 163, { answerShare: 0.2, recovery: 0.5, followUpShare: 0.8, followUpCents: 1000 }),
  step('after-sales-guarantee', 163, { windowDays: 15, trustGain: 0.01, moreReturns: 0.04 }),
];

const staffing = staffingArithmetic(shop);

/** The fourth case of the article: a shop that rebuilds its customer service. */
export const case4: Preset = {
  id: 'case-4@1',
  code: 'c4',
  name: { en: 'Case 4: customer service', zh: '案例四：客户体验提升' },
  note: {
    en: `The article’s fourth case (3.4): a general shop with a strained service and many complaints brings in a bot, channels, membership and care in the article’s order. Read against the same shop without the plan in the last 90 days of the year. Troubles, start days and settings are assumed.\n${staffing.en}`,
    zh: `文章案例四（3.4）：一家客服吃紧、投诉较多的综合平台，按文章顺序引入智能客服、多渠道、会员与关怀。以同一店铺不实施方案为对照，读取全年最后 90 天。问题设定、开始日与各项设置均为假设。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
