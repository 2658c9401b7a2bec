import { defineLever, effectSetting } from '../lever';
import { everythingButMoney } from '../../scenario/reach';

const effects = {
  co2Cut: {
    low: 0.02,
    central: 0.05,
    high: 0.12,
    meaning: {
      en: 'Less CO2e per parcel: packaging is a smaller part of it than transport.',
      zh: '单件碳排放的下降：包装所占比例小于运输。',
    },
    basis: 'assumed',
  },
} as const;

export const greenPackaging = defineLever({
  id: 'green-packaging',
  code: 'gp',
  name: { en: 'Green packaging', zh: '绿色包装' },
  family: 'supply',
  mechanism: {
    en: 'Less and lighter packaging cuts CO2e and changes the packaging bill; nothing in the model says that it sells more, so here it does not.',
    zh: '减量轻量包装降低碳排放并改变包材费用；没有证据表明它促进销售，因此模型中不影响销售。',
  },
  settings: {
    costChange: {
      code: 'cc',
      unit: 'share',
      default: 0.1,
      min: -0.9,
      max: 5,
      basis: 'assumed',
      name: { en: 'Change of packaging cost', zh: '包材成本变化' },
      meaning: { en: '0.1 makes packaging 10 % dearer.', zh: '0.1 表示包材贵 10%。' },
    },
    co2Cut: effectSetting(effects.co2Cut, {
      code: 'co',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Less CO2e', zh: '减少碳排放' },
    }),
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 200_000, perMonthCents: 0 }),
  changes: ({ costChange, co2Cut }) => [
    { input: 'packagingCents', how: 'multiply', by: 1 + costChange },
    { input: 'co2GramsPerParcel', how: 'multiply', by: 1 - co2Cut },
  ],
  path: ['co2PerOrder', 'logisticsCostPerOrder', 'improvementCost', 'profit'],
  cannotTouch: everythingButMoney,
  article: ['4.1', '4.3'],
});
