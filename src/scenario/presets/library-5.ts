import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';

const { shop } = base1.content;

/** Steps, start days and settings are assumed. */
const plan: readonly PlannedLever[] = [
  step('data-cleaning', 91, { errorsRemoved: 0.7 }),
  step('ab-testing', 94, { testsPerMonth: 4, winShare: 0.15, gainPerWinner: 0.006 }),
  step('recommendations', 105, { conversionGain: 0.002, moreLines: 0.0038 }),
  step('segmentation', 119, { coverage: 0.6, couponsSaved: 0.3, unsubscribesSaved: 0.25 }),
  step('basket-analysis', 126, { bundleTakers: 0.03 }),
];

const staffing = staffingArithmetic(shop);

/** The article's further case 5 (appendix B), of which it gives the title only. */
export const library5: Preset = {
  id: 'library-5@1',
  code: 'l5',
  name: { en: 'Library 5: a recommender', zh: '案例库五：个性化推荐系统' },
  note: {
    en: `A home-goods shop builds a recommender: segments, recommended goods, bundles, and tests that say what is worth keeping. Causal studies find that three in four recommended clicks would have happened anyway. The article names it in appendix B and reports no figure. Steps, start days and settings are assumed; read in the last 90 days of the year.\n${staffing.en}`,
    zh: `一家家居店建设推荐系统：分群、推荐、搭配，并以测试决定取舍。因果研究表明四分之三的推荐点击本会发生。文章附录 B 仅列标题、未报告数据。步骤、开始日与设置均为假设；读取全年最后 90 天。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
