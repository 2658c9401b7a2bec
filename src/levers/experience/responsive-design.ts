import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  phoneGain: {
    low: 0,
    central: 0.05,
    high: 0.15,
    meaning: {
      en: 'Relative gain of conversion on phones from pages made for them.',
      zh: '适配手机的页面使手机端转化率相对提升的比例。',
    },
    basis: 'assumed',
  },
  easeGain: {
    low: 0,
    central: 0.1,
    high: 0.2,
    meaning: {
      en: 'Stars of ease over all visits; like all interface work it stays within 1.2 % of conversion.',
      zh: '全部访问平均易用度的提升；与其他界面改进一样，对转化的影响不超过 1.2%。',
    },
    basis: 'assumed',
  },
} as const;

export const responsiveDesign = defineLever({
  id: 'responsive-design',
  code: 'rd',
  name: { en: 'Responsive design', zh: '响应式设计' },
  family: 'experience',
  mechanism: {
    en: 'Pages that fit small screens bring conversion on phones nearer to that on desktops and are easier to use.',
    zh: '适配小屏幕的页面使手机端转化率更接近电脑端，也更易用。',
  },
  settings: {
    phoneGain: effectSetting(effects.phoneGain, {
      code: 'pg',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Gain on phones', zh: '手机端提升' },
    }),
    easeGain: effectSetting(effects.easeGain, {
      code: 'eg',
      unit: 'stars',
      min: 0,
      max: 0.25,
      name: { en: 'Gain of ease', zh: '易用度提升' },
    }),
  },
  rampDays: 7,
  effects,
  cost: () => ({ setUpCents: 4_000_000, perMonthCents: 0 }),
  changes: ({ phoneGain, easeGain }) => [
    { input: 'phoneConversionRatio', how: 'multiply', by: 1 + phoneGain },
    { input: 'interfaceEase', how: 'add', by: easeGain },
  ],
  path: ['interfaceSatisfaction', 'addToCartRate', 'conversion', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.5.3', '3.1.3'],
});
