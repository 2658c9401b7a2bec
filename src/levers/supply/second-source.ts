import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  premium: {
    low: 0,
    central: 0.08,
    high: 0.25,
    meaning: {
      en: 'What the second supplier charges more for a unit: nearer and smaller, so dearer.',
      zh: '第二供应商单位进价的上浮：更近更小，因而更贵。',
    },
    basis: 'assumed',
  },
  leadTimeCut: {
    low: 0.1,
    central: 0.5,
    high: 0.7,
    meaning: {
      en: 'By how much its lead time is shorter than the ten days of the base shop’s supplier.',
      zh: '其交货期比基准店供应商的十天缩短多少。',
    },
    basis: 'assumed',
  },
} as const;

export const secondSource = defineLever({
  id: 'second-source',
  code: 's2',
  name: { en: 'Second supplier', zh: '第二供应商' },
  family: 'supply',
  mechanism: {
    en: 'A second supplier takes a standing share of the units, or all while the first is out. It is nearer and steadier and dearer: planners count on both lead times, and each unit costs what its supplier charges.',
    zh: '第二供应商承担固定份额，或在主供应商断供时接单。它更近、更稳、更贵：计划按两家的交货期，成本按各自进价。',
  },
  settings: {
    use: {
      code: 'us',
      unit: 'choice',
      default: 1,
      min: 0,
      max: 2,
      integer: true,
      basis: 'assumed',
      choices: shopParameters.secondSource.choices,
      name: { en: 'Used as', zh: '用途' },
      meaning: shopParameters.secondSource.meaning,
    },
    share: {
      code: 'sh',
      unit: 'share',
      default: 0.4,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Standing share', zh: '固定份额' },
      meaning: { en: 'Share of units ordered there.', zh: '向其订购的件数比例。' },
    },
    leadTimeCut: effectSetting(effects.leadTimeCut, {
      code: 'lc',
      unit: 'share',
      min: 0,
      max: 0.95,
      name: { en: 'Shorter lead time', zh: '交货期缩短' },
    }),
    premium: effectSetting(effects.premium, {
      code: 'pr',
      unit: 'share',
      min: 0,
      max: 3,
      name: { en: 'Dearer per unit', zh: '进价上浮' },
    }),
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 1_000_000, perMonthCents: 60_000 }),
  changes: ({ use, share, leadTimeCut, premium }) =>
    use === 0 || (use === 1 && share === 0)
      ? []
      : [
          { input: 'secondSource', how: 'set', by: use },
          { input: 'secondSourceShare', how: 'set', by: share },
          { input: 'secondLeadTimeDays', how: 'set', by: shopParameters.leadTimeDays.default * (1 - leadTimeCut) },
          { input: 'secondCostFactor', how: 'set', by: 1 + premium },
        ],
  path: [
    'secondSourceShare',
    'supplyTime',
    'stockoutShare',
    'fillRate',
    'stockValue',
    'turnover',
    'inventoryCostRate',
    'orders',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.1', '3.3.2'],
});
