import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  stars: {
    low: 0.2,
    central: 0.6,
    high: 1,
    meaning: {
      en: 'Stars by which a customer whose trouble the shop addresses first, with a credit of CNY 10, takes it better. That a credit helps more than words was found on 1.5 million late rides (Halperin, Ho, List, Muir, Economic Journal 2022); the size in stars is assumed.',
      zh: '店铺先行处理后并补偿 10 元时顾客体验回升的星级。150 万次晚点乘车的实验显示补偿优于言辞（Halperin 等，Economic Journal 2022）；星级大小为假设。',
    },
    basis: 'assumed',
  },
} as const;

/** Credit at which the effect is stated. */
const REFERENCE_CENTS = 1000;

export const personalCare = defineLever({
  id: 'personal-care',
  code: 'pc',
  name: { en: 'Personal care', zh: '情感关怀' },
  family: 'service',
  mechanism: {
    en: 'The shop looks after every order at its promised hour and writes first when it goes wrong or late, with a small credit, also to those who would never have asked: the customer need not ask and takes it better, the more the larger the credit (square root). Credits are posted as they are given.',
    zh: '店铺在承诺时刻逐单检查，订单出错或延误时先行致意并给予小额补偿，本不会询问的顾客也在内：无需询问，体验更好，补偿越高越好但递减（平方根）。补偿发生时入账。',
  },
  settings: {
    stars: effectSetting(effects.stars, {
      code: 'ss',
      unit: 'stars',
      min: 0,
      max: 4,
      name: { en: 'Stars regained', zh: '挽回星级' },
    }),
    share: {
      code: 'sh',
      unit: 'share',
      default: 0.6,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Mishaps addressed first', zh: '先行关怀比例' },
      meaning: {
        en: 'Share of mishaps that the shop addresses before the customer asks. A decision.',
        zh: '在顾客询问之前由店铺先行处理的问题比例。由店铺决定。',
      },
    },
    creditCents: {
      code: 'cr',
      unit: 'cents',
      default: 1000,
      min: 0,
      max: 100_000,
      basis: 'assumed',
      name: { en: 'Credit', zh: '补偿金额' },
      meaning: {
        en: 'Given with each message; words alone only spare the question. A decision.',
        zh: '每次关怀附带的补偿；仅有致意只能免去询问。由店铺决定。',
      },
    },
  },
  rampDays: 14,
  effects,
  cost: ({ share }) => ({ setUpCents: share > 0 ? 300_000 : 0, perMonthCents: 90_000 * share }),
  changes: ({ stars, share, creditCents }) =>
    share === 0
      ? []
      : [
          { input: 'careShare', how: 'toward', by: share },
          { input: 'starsForCare', how: 'set', by: stars * diminishing(creditCents, REFERENCE_CENTS) },
          { input: 'goodwillCents', how: 'set', by: creditCents },
        ],
  path: [
    'afterSaleContactRate',
    'responseTime',
    'meanExperience',
    'satisfaction',
    'repurchase30',
    'serviceCostPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.3', '3.4.2'],
});
