import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  trustGain: {
    low: 0,
    central: 0.005,
    high: 0.02,
    meaning: {
      en: 'Relative gain of the last step when buyers can see where goods come from.',
      zh: '买家可查看商品来源带来的最后一步相对提升。',
    },
    basis: 'assumed',
  },
  fewerDefects: {
    low: 0,
    central: 0.3,
    high: 0.7,
    meaning: {
      en: 'Part of the defective units that no longer arrive, because suppliers are seen.',
      zh: '因供应商可被追溯而减少的不良到货比例。',
    },
    basis: 'assumed',
  },
  feeCut: {
    low: 0,
    central: 0.2,
    high: 0.6,
    meaning: {
      en: 'Part of the payment fee that settlement without intermediaries saves.',
      zh: '去中介结算节省的支付手续费比例。',
    },
    basis: 'assumed',
  },
} as const;

export const traceability = defineLever({
  id: 'traceability',
  code: 'tb',
  name: { en: 'Traceability by blockchain', zh: '区块链溯源' },
  family: 'outlook',
  mechanism: {
    en: 'A record that nobody can change shows where goods come from and settles payments: a little more trust (a factor on the last step of the funnel), fewer defects, lower fees, and a system to pay for.',
    zh: '不可篡改的记录展示商品来源并用于结算：信任略增（作为漏斗最后一步的系数）、不良减少、费率下降，但需承担系统费用。',
  },
  settings: {
    trustGain: effectSetting(effects.trustGain, {
      code: 'tg',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Gain of the last step', zh: '最后一步提升' },
    }),
    fewerDefects: effectSetting(effects.fewerDefects, {
      code: 'fd',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer defects', zh: '不良减少' },
    }),
    feeCut: effectSetting(effects.feeCut, {
      code: 'fc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Lower payment fee', zh: '手续费下降' },
    }),
  },
  rampDays: 120,
  effects,
  cost: () => ({ setUpCents: 8_000_000, perMonthCents: 600_000 }),
  changes: ({ trustGain, fewerDefects, feeCut }) => [
    { input: 'trust', how: 'multiply', by: 1 + trustGain },
    { input: 'supplierDefectShare', how: 'multiply', by: 1 - fewerDefects },
    { input: 'paymentFeeShare', how: 'multiply', by: 1 - feeCut },
  ],
  path: ['contributionPerOrder', 'conversion', 'orders', 'fillRate', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['4.1'],
  speculative: true,
});
