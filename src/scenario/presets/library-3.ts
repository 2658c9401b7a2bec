import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { social1 } from './social-1';

const { shop } = social1.content;

/** Steps, start days and settings are assumed. */
const plan: readonly PlannedLever[] = [
  step('social-media', 91, {
    postsPerWeek: 5,
    replyShare: 0.5,
    campaignsPerYear: 4,
    reachPerPost: 0.02,
    reachOfReplies: 0.08,
  }),
  step('content', 105, { piecesPerWeek: 2 }),
  step('referral-programme', 119, { rewardCents: 2000, reachGain: 0.25 }),
  step('coupons', 133, { moreOrders: 0.1, conversionGain: 0.15 }),
];

const staffing = staffingArithmetic(shop);

/** The article's further case 3 (appendix B), of which it gives the title only. */
export const library3: Preset = {
  id: 'library-3@1',
  code: 'l3',
  name: { en: 'Library 3: social media', zh: '案例库三：社会化媒体营销' },
  note: {
    en: `A social shop feeds what it lives from: posts, content, friends who bring friends, coupons among followers. The article names it in appendix B and reports no figure. Steps, start days and settings are assumed; read in the last 90 days of the year.\n${staffing.en}`,
    zh: `一家社交店铺经营其根本：帖子、内容、好友引荐与粉丝优惠。文章附录 B 仅列标题、未报告数据。步骤、开始日与设置均为假设；读取全年最后 90 天。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
