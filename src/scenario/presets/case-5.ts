import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { general1 } from './general-1';

/** The general shop behind an outdated site: slow, full in the evening, roundabout, with a long checkout; all assumed. */
const shop: Readonly<ShopParameters> = {
  ...general1.content.shop,
  pageLoadSeconds: 2.6,
  serverSecondsPerPage: 0.5,
  siteCapacityPagesPerSecond: 2.6,
  findability: 0.8,
  interfaceEase: 3.2,
  phoneConversionRatio: 0.5,
  // fewer buy, so it is smaller; as measured in a run of this shop without a plan
  historyOrdersPerDay: 53,
  pickers: 3,
  overheadCentsPerDay: 340_000,
  baseRating: 4.07,
  shortfallReferenceStars: 0.313,
};

/** The article's three groups in its order after a quarter without any; start days are assumed. */
const plan: readonly PlannedLever[] = [
  // 1 interface
  step('interface-design', 91, {
    simplicity: 0.8,
    consistency: 0.8,
    usability: 0.8,
    visuals: 0.8,
    starsPerPrinciple: 0.15,
  }),
  step('checkout', 105, { actions: 18, guestShare: 0 }),
  // 2 navigation
  step('navigation', 119, { menus: 1, search: 1, menuGain: 0.1, searchGain: 0.1 }),
  // 3 response
  step('page-speed', 140, { loadCut: 0.4, serverCut: 0.3 }),
  step('site-capacity', 154, { capacityFactor: 2 }),
];

const staffing = staffingArithmetic(shop);

/** The fifth case of the article: a shop that redesigns its site. */
export const case5: Preset = {
  id: 'case-5@1',
  code: 'c5',
  name: { en: 'Case 5: the site', zh: '案例五：用户体验优化' },
  note: {
    en: `The article’s fifth case (3.5): a general shop behind an outdated site works on interface, navigation and response in the article’s order. Read against the same shop without the plan in the last 90 days of the year. Troubles, start days and settings are assumed.\n${staffing.en}`,
    zh: `文章案例五（3.5）：一家站点陈旧的综合平台，按文章顺序优化界面、导航与响应速度。以同一店铺不实施方案为对照，读取全年最后 90 天。问题设定、开始日与各项设置均为假设。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
