import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  fasterBy: {
    low: 0,
    central: 0.1,
    high: 0.2,
    meaning: {
      en: 'Share of handling time saved when the agent need not ask who it is and what was bought. Assumed.',
      zh: '客服无需询问身份与购买记录所节省的时长比例。数值为假设。',
    },
    basis: 'assumed',
  },
  resolutionGain: {
    low: 0,
    central: 0.05,
    high: 0.1,
    meaning: {
      en: 'Points of first-contact resolution with known customers, at most the way from the mean (70 %) to world class (80 %). Size assumed within that range.',
      zh: '对老客户一次解决率的提升，至多为行业均值 70% 到世界级 80% 的差距；具体取值为假设。',
    },
    basis: ['cs.fcr'],
    sizeAssumed: true,
  },
} as const;

export const personalService = defineLever({
  id: 'personal-service',
  code: 'pv',
  name: { en: 'Personal service with a customer record (CRM)', zh: '基于 CRM 的个性化服务' },
  family: 'service',
  mechanism: {
    en: 'Agents see what a customer bought and wrote before: answers to customers with more than one order are shorter and settle the matter more often. New customers have no record to look at.',
    zh: '客服可见顾客以往订单与沟通记录：对多次购买的顾客答复更快、更常一次解决；新客户无档案可查。',
  },
  settings: {
    fasterBy: effectSetting(effects.fasterBy, {
      code: 'fb',
      unit: 'share',
      min: 0,
      max: 0.9,
      name: { en: 'Time saved', zh: '节省时长' },
    }),
    resolutionGain: effectSetting(effects.resolutionGain, {
      code: 'rg',
      unit: 'share',
      min: 0,
      max: 0.3,
      name: { en: 'Gain in resolution', zh: '解决率提升' },
    }),
  },
  rampDays: 60,
  effects,
  cost: () => ({ setUpCents: 2_500_000, perMonthCents: 150_000 }),
  changes: ({ fasterBy, resolutionGain }) => [
    { input: 'historyHandlingCut', how: 'toward', by: fasterBy },
    { input: 'historyResolutionGain', how: 'toward', by: resolutionGain },
  ],
  path: [
    'agentUtilisation',
    'resolutionRate',
    'afterSaleContactRate',
    'responseTime',
    'satisfaction',
    'repurchase30',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.3', '3.4.2'],
});
