import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  spreadCut: {
    low: 0,
    central: 0.15,
    high: 0.3,
    meaning: {
      en: 'Steadier lead times when suppliers see demand early. Sharing data alone cut cost by 2.2 % (at most 12.1 %); this size is assumed.',
      zh: '供应商提前看到需求使交货期更稳。单纯共享数据仅降本 2.2%（至多 12.1%）；此数值为假设。',
    },
    basis: ['info.sharing'],
    sizeAssumed: true,
  },
  shortfallCut: {
    low: 0,
    central: 0.3,
    high: 0.6,
    meaning: {
      en: 'Fewer units that suppliers cannot deliver, because they see stock and plan and produce ahead (vendor-managed inventory).',
      zh: '供应商看到库存与计划并提前备货（供应商管理库存），缺交件数减少。',
    },
    basis: 'assumed',
  },
} as const;

/** Notice at which the effects are stated. */
const REFERENCE_DAYS = 14;

export const supplierCollaboration = defineLever({
  id: 'supplier-collaboration',
  code: 'su',
  name: { en: 'Supplier collaboration', zh: '供应商协同' },
  family: 'supply',
  mechanism: {
    en: 'Suppliers see stock and plan ahead, so they are steadier, deliver more fully, and are happier; the more days they see, the more, each less (square root); information helps less than moving goods faster does.',
    zh: '供应商提前看到库存与计划，交付更稳更足、满意度更高，预告天数越多越好但递减（平方根）；信息共享的作用小于实际提速。',
  },
  settings: {
    noticeDays: {
      code: 'no',
      unit: 'days',
      default: 14,
      min: 0,
      max: 60,
      basis: 'assumed',
      name: { en: 'Notice', zh: '提前预告' },
      meaning: { en: 'Days ahead that suppliers see the plan.', zh: '供应商提前看到计划的天数。' },
    },
    spreadCut: effectSetting(effects.spreadCut, {
      code: 'sc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Steadier lead time', zh: '交货期更稳' },
    }),
    shortfallCut: effectSetting(effects.shortfallCut, {
      code: 'fc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer units short', zh: '缺交减少' },
    }),
  },
  rampDays: 60,
  effects,
  cost: ({ noticeDays }) => ({
    setUpCents: noticeDays > 0 ? 1_500_000 : 0,
    perMonthCents: noticeDays > 0 ? 180_000 : 0,
  }),
  changes: ({ noticeDays, spreadCut, shortfallCut }) => {
    if (noticeDays === 0) return [];
    const seen = diminishing(noticeDays, REFERENCE_DAYS);
    return [
      { input: 'noticeDays', how: 'toward', by: noticeDays },
      { input: 'leadTimeCv', how: 'multiply', by: Math.max(0, 1 - seen * spreadCut) },
      { input: 'supplierShortfallFactor', how: 'multiply', by: Math.max(0, 1 - seen * shortfallCut) },
    ];
  },
  path: [
    'supplierSatisfaction',
    'supplierFillRate',
    'stockoutShare',
    'stockValue',
    'turnover',
    'inventoryCostRate',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.1', '3.3.2'],
});
