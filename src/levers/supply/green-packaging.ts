import { defineLever, effectSetting } from '../lever';
import { everythingButMoney } from '../../scenario/reach';

const effects = {
  co2Cut: {
    low: 0.1,
    central: 0.25,
    high: 0.6,
    meaning: {
      en: 'Share of the packaging’s CO2e that is saved; ways and warehouse emit what they did.',
      zh: '包装自身碳排放的下降比例；运输与仓储不变。',
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
    en: 'Less and lighter packaging cuts the packaging’s part of the CO2e and changes the packaging bill; nothing in the model says that it sells more, so here it does not.',
    zh: '减量轻量包装降低碳排放中的包装部分，并改变包材费用；没有证据表明它促进销售，因此模型中不影响销售。',
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
      name: { en: 'Less CO2e of packaging', zh: '包装减排' },
    }),
  },
  rampDays: 0,
  effects,
  through: ['packagingCo2Share'],
  cost: () => ({ setUpCents: 200_000, perMonthCents: 0 }),
  changes: ({ costChange, co2Cut }) => [
    { input: 'packagingCents', how: 'multiply', by: 1 + costChange },
    { input: 'packagingCo2Cut', how: 'add', by: co2Cut },
  ],
  path: ['co2PerOrder', 'logisticsCostPerOrder', 'improvementCost', 'profit'],
  cannotTouch: everythingButMoney,
  article: ['4.1', '4.3'],
});
