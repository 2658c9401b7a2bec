import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  resolutionGain: {
    low: 0,
    central: 0.05,
    high: 0.1,
    meaning: {
      en: 'Points of first-contact resolution that agents gain by 12 hours of training a month: half of the way from the mean (70 %) to world class (80 %). That 12 hours bring so much is assumed.',
      zh: '每月 12 小时培训带来的一次解决率提升：从行业均值 70% 到世界级 80% 的一半；12 小时能带来多少为假设。',
    },
    basis: ['cs.fcr'],
    sizeAssumed: true,
  },
} as const;

/** Hours of training at which the effect is stated. */
const REFERENCE_HOURS = 12;

export const training = defineLever({
  id: 'training',
  code: 'tr',
  name: { en: 'Training of agents', zh: '客服培训' },
  family: 'service',
  mechanism: {
    en: 'Trained agents settle more matters at the first contact: fewer come back to queue again, and fewer customers stay unhelped. More hours help more, each less (square root).',
    zh: '受训客服更多地一次解决问题：重复联系减少，未获帮助的顾客也减少。时数越多越好，但递减（平方根）。',
  },
  settings: {
    resolutionGain: effectSetting(effects.resolutionGain, {
      code: 'rg',
      unit: 'share',
      min: 0,
      max: 0.3,
      name: { en: 'Gain in resolution', zh: '解决率提升' },
    }),
    hoursPerMonth: {
      code: 'hm',
      unit: 'hours',
      default: 12,
      min: 0,
      max: 200,
      basis: 'assumed',
      name: { en: 'Training a month', zh: '每月培训小时' },
      meaning: {
        en: 'Hours of training for the team a month; paid, on top of the shifts.',
        zh: '团队每月培训小时，班次外计薪。',
      },
    },
  },
  rampDays: 60,
  effects,
  cost: ({ hoursPerMonth }) => ({ setUpCents: hoursPerMonth > 0 ? 500_000 : 0, perMonthCents: 12_000 * hoursPerMonth }),
  changes: ({ hoursPerMonth, resolutionGain }) => [
    {
      input: 'firstContactResolution',
      how: 'add',
      by: resolutionGain * diminishing(hoursPerMonth, REFERENCE_HOURS),
    },
  ],
  path: [
    'resolutionRate',
    'afterSaleContactRate',
    'agentUtilisation',
    'responseTime',
    'satisfaction',
    'repurchase30',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2', '3.1.3', '3.4.2'],
});
