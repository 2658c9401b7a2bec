import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  lessNoise: {
    low: 0,
    central: 0.4,
    high: 0.8,
    meaning: {
      en: 'Part of the noise in planners’ forecasts that learning systems take away. In a large competition few teams beat the best simple method.',
      zh: '学习型系统消除的预测噪声比例。大型预测竞赛中，仅少数团队胜过最佳简单方法。',
    },
    basis: ['fc.m5'],
    sizeAssumed: true,
  },
} as const;

export const aiForecasting = defineLever({
  id: 'ai-forecasting',
  code: 'af',
  name: { en: 'AI forecasting', zh: 'AI 需求预测' },
  family: 'outlook',
  mechanism: {
    en: 'A learning system reads prices, promotions and weather for every article and plans with less noise; what is fashion next week it cannot know either.',
    zh: '学习型系统综合价格、促销与天气为每个商品预测，计划噪声更小；但下周流行什么它同样无法预知。',
  },
  settings: {
    lessNoise: effectSetting(effects.lessNoise, {
      code: 'ln',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Less noise', zh: '噪声减少' },
    }),
    noticeDays: {
      code: 'nd',
      unit: 'days',
      default: 3,
      min: 0,
      max: 30,
      basis: 'assumed',
      name: { en: 'Notice to suppliers', zh: '供应商提前量' },
      meaning: { en: 'Days by which suppliers see the plans earlier.', zh: '供应商更早看到计划的天数。' },
    },
  },
  rampDays: 60,
  effects,
  cost: () => ({ setUpCents: 10_000_000, perMonthCents: 900_000 }),
  changes: ({ lessNoise, noticeDays }) => [
    { input: 'forecastNoise', how: 'multiply', by: 1 - lessNoise },
    { input: 'noticeDays', how: 'add', by: noticeDays },
  ],
  path: [
    'forecastError',
    'supplierSatisfaction',
    'fillRate',
    'stockoutShare',
    'stockValue',
    'turnover',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.1'],
  speculative: true,
});
