import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { general1 } from './general-1';

const { shop } = general1.content;

/** Steps, start days and settings are assumed. */
const plan: readonly PlannedLever[] = [
  step('data-cleaning', 91, { errorsRemoved: 0.7 }),
  step('ab-testing', 94, { testsPerMonth: 4, winShare: 0.15, gainPerWinner: 0.006 }),
  step('navigation', 119, { menus: 1, search: 1, menuGain: 0.1, searchGain: 0.1 }),
  step('segmentation', 133, { coverage: 0.6, couponsSaved: 0.3, unsubscribesSaved: 0.25 }),
  step('basket-analysis', 147, { bundleTakers: 0.03 }),
];

const staffing = staffingArithmetic(shop);

/** The article's further case 2 (appendix B), of which it gives the title only. */
export const library2: Preset = {
  id: 'library-2@1',
  code: 'l2',
  name: { en: 'Library 2: behaviour analysis', zh: '案例库二：用户行为分析' },
  note: {
    en: `A general shop records what visitors do and acts on it: clean data, tests, navigation, segments, bundles. The article names it in appendix B and reports no figure. Steps, start days and settings are assumed; read in the last 90 days of the year.\n${staffing.en}`,
    zh: `一家综合平台记录并利用用户行为：清洗数据、测试、导航、分群、搭配。文章附录 B 仅列标题、未报告数据。步骤、开始日与设置均为假设；读取全年最后 90 天。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
