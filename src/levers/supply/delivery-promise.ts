import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const { promiseRule, promiseConfidence } = shopParameters;

export const deliveryPromise = defineLever({
  id: 'delivery-promise',
  code: 'dp',
  name: { en: 'Delivery promise', zh: '送达承诺' },
  family: 'supply',
  mechanism: {
    en: 'A shorter promise sells a little more at once; kept promises cost nothing, broken ones cost stars, questions and customers. A promise by region is later where parcels travel farther, so that far customers are disappointed no more often than near ones.',
    zh: '更短的承诺立即略增成交；守约无成本，失约则损失评价、带来咨询并流失客户。分区域承诺对路途远的地区更晚，使远区顾客不比近区更常失望。',
  },
  settings: {
    days: {
      code: 'da',
      unit: 'days',
      default: 3,
      min: 0.5,
      max: 60,
      likely: [1, 14],
      basis: 'assumed',
      name: { en: 'Days promised', zh: '承诺天数' },
      meaning: {
        en: 'Days from payment that checkout promises: to everybody, or on average.',
        zh: '结账时承诺的送达天数：统一值或平均值。',
      },
    },
    rule: {
      code: 'ru',
      unit: 'choice',
      default: 0,
      min: 0,
      max: 2,
      integer: true,
      basis: 'assumed',
      choices: promiseRule.choices,
      name: promiseRule.name,
      meaning: promiseRule.meaning,
    },
    confidence: {
      code: 'cf',
      unit: 'share',
      default: promiseConfidence.default,
      min: promiseConfidence.min,
      max: promiseConfidence.max,
      likely: promiseConfidence.likely,
      basis: 'assumed',
      name: promiseConfidence.name,
      meaning: promiseConfidence.meaning,
    },
  },
  rampDays: 0,
  effects: {},
  through: ['promiseConversionPerDay', 'starsPerDayLate'],
  cost: () => ({ setUpCents: 100_000, perMonthCents: 0 }),
  changes: ({ days, rule, confidence }) => [
    { input: 'promiseDays', how: 'set', by: days },
    { input: 'promiseRule', how: 'set', by: rule },
    { input: 'promiseConfidence', how: 'set', by: confidence },
  ],
  path: [
    'promisedTime',
    'conversion',
    'orders',
    'onTimeRate',
    'onTimeFar',
    'afterSaleContactRate',
    'satisfaction',
    'repurchase30',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
