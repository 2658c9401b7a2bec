import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  defectCut: {
    low: 0.1,
    central: 0.5,
    high: 0.8,
    meaning: {
      en: 'Fewer defective units from suppliers chosen and rated by quality.',
      zh: '按质量选择与评估供应商后次品的减少。',
    },
    basis: 'assumed',
  },
  leadTimeCut: {
    low: 0,
    central: 0.15,
    high: 0.3,
    meaning: { en: 'Shorter mean lead time of the supplier chosen.', zh: '所选供应商平均交货期的缩短。' },
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

export const supplierSelection = defineLever({
  id: 'supplier-selection',
  code: 'sl',
  name: { en: 'Supplier selection', zh: '供应商选择与评估' },
  family: 'supply',
  mechanism: {
    en: 'Suppliers are chosen for delivery and quality instead of price alone: goods come sooner, steadier and in full, for a dearer unit.',
    zh: '选择供应商看重交付与质量而非仅看价格：到货更快、更稳、更足，但单位进价更高。',
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
    defectCut: effectSetting(effects.defectCut, {
      code: 'dc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer defects', zh: '次品减少' },
    }),
    fillShare: {
      code: 'fi',
      unit: 'share',
      default: 0.99,
      min: 0.1,
      max: 1,
      basis: 'assumed',
      name: { en: 'Supplier fill rate', zh: '供应商满足率' },
      meaning: { en: 'Share of ordered units that arrive.', zh: '到货占订购量的比例。' },
    },
    premium: {
      code: 'pr',
      unit: 'share',
      default: 0.01,
      min: -0.3,
      max: 1,
      likely: [-0.05, 0.1],
      basis: 'assumed',
      name: { en: 'Dearer per unit', zh: '进价上浮' },
      meaning: { en: 'What the better supplier charges more.', zh: '更好的供应商进价高出的比例。' },
    },
  },
  rampDays: 30,
  effects,
  cost: () => ({ setUpCents: 800_000, perMonthCents: 60_000 }),
  changes: ({ leadTimeCut, spreadCut, defectCut, fillShare, premium }) => [
    { input: 'leadTimeDays', how: 'multiply', by: 1 - leadTimeCut },
    { input: 'leadTimeCv', how: 'multiply', by: 1 - spreadCut },
    { input: 'supplierDefectShare', how: 'multiply', by: 1 - defectCut },
    { input: 'supplierFillShare', how: 'toward', by: fillShare },
    { input: 'purchaseCostLevel', how: 'multiply', by: 1 + premium },
  ],
  path: [
    'supplyTime',
    'supplierFillRate',
    'stockValue',
    'stockoutShare',
    'fillRate',
    'turnover',
    'inventoryCostRate',
    'orders',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.1', '3.3.2'],
});
