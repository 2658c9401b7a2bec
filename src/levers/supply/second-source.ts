import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../reach';

const effects = {
  leadTimeCut: {
    low: 0.1,
    central: 0.3,
    high: 0.5,
    meaning: {
      en: 'Shorter mean lead time from a nearer or second supplier.',
      zh: '就近或第二供应商带来的平均交货期缩短。',
    },
    basis: 'assumed',
  },
  spreadCut: {
    low: 0,
    central: 0.2,
    high: 0.4,
    meaning: {
      en: 'Steadier lead times: relative cut of their coefficient of variation.',
      zh: '交货期变异系数的相对下降。',
    },
    basis: 'assumed',
  },
} as const;

export const secondSource = defineLever({
  id: 'second-source',
  code: 's2',
  name: { en: 'Second supplier near by', zh: '就近第二供应商' },
  family: 'supply',
  mechanism: {
    en: 'Goods come sooner and more surely, so less safety stock covers the wait. The nearer supplier’s premium is taken as a monthly fee, because purchase prices belong to the catalogue.',
    zh: '到货更快更稳，所需安全库存减少。近地供应商的溢价以月费计，因为进价属于商品目录。',
  },
  settings: {
    leadTimeCut: effectSetting(effects.leadTimeCut, {
      code: 'lc',
      unit: 'share',
      min: 0,
      max: 0.95,
      name: { en: 'Shorter lead time', zh: '交货期缩短' },
    }),
    spreadCut: effectSetting(effects.spreadCut, {
      code: 'sc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Steadier lead time', zh: '交货期更稳' },
    }),
    fillShare: {
      code: 'fi',
      unit: 'share',
      default: 0.99,
      min: 0.1,
      max: 1,
      basis: 'assumed',
      name: { en: 'Supplier fill rate', zh: '供应商满足率' },
      meaning: { en: 'Share of ordered units that arrive with two suppliers.', zh: '双供应商下到货占订购量的比例。' },
    },
    premiumCentsPerMonth: {
      code: 'pm',
      unit: 'cents/month',
      default: 900_000,
      min: 0,
      max: 1_000_000_000,
      basis: 'assumed',
      name: { en: 'Premium a month', zh: '每月溢价' },
      meaning: { en: 'What the second supplier costs more, a month.', zh: '第二供应商每月多出的成本。' },
    },
  },
  rampDays: 30,
  effects,
  cost: ({ premiumCentsPerMonth }) => ({ setUpCents: 1_000_000, perMonthCents: premiumCentsPerMonth }),
  changes: ({ leadTimeCut, spreadCut, fillShare }) => [
    { input: 'leadTimeDays', how: 'multiply', by: 1 - leadTimeCut },
    { input: 'leadTimeCv', how: 'multiply', by: 1 - spreadCut },
    { input: 'supplierFillShare', how: 'toward', by: fillShare },
  ],
  path: ['stockoutShare', 'fillRate', 'stockValue', 'turnover', 'inventoryCostRate', 'orders', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.1', '3.3.2'],
});
