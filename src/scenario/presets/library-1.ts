import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { crossBorder1 } from './cross-border-1';

const { shop } = crossBorder1.content;

/** Steps, start days and settings are assumed. */
const plan: readonly PlannedLever[] = [
  step('carrier-choice', 91, { carriers: 2, rule: 3, overflow: 1 }),
  step('faster-carrier', 119, { transitCut: 0.2, tariffRise: 0.1 }),
  step('parcel-tracking', 133, { quality: 0.9 }),
  step('warehouse-automation', 147, { pickFactor: 2, errorCut: 0.6, staff: 0, released: 0 }),
  step('delivery-promise', 175, { days: 11, rule: 1, confidence: 0.9 }),
];

const staffing = staffingArithmetic(shop);

/** The article's further case 1 (appendix B), of which it gives the title only. */
export const library1: Preset = {
  id: 'library-1@1',
  code: 'l1',
  name: { en: 'Library 1: smart logistics across borders', zh: '案例库一：跨境智能物流' },
  note: {
    en: `A cross-border shop works on its logistics alone: several carriers, faster lines, tracking, machines in the warehouse, and then a promise it can keep. The article names it in appendix B and reports no figure. Steps, start days and settings are assumed; read in the last 90 days of the year.\n${staffing.en}`,
    zh: `一家跨境平台专注物流：多家承运、更快线路、全程跟踪、仓储自动化，并据此给出可兑现的承诺。文章附录 B 仅列标题、未报告数据。步骤、开始日与设置均为假设；读取全年最后 90 天。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
