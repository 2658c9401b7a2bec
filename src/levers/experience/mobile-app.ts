import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  phoneGain: {
    low: 0,
    central: 0.06,
    high: 0.2,
    meaning: {
      en: 'Relative gain of conversion on phones: the address and the means of payment are already there.',
      zh: '手机端转化率的相对提升：地址与支付方式已预先保存。',
    },
    basis: 'assumed',
  },
  returnGain: {
    low: 0,
    central: 0.02,
    high: 0.06,
    meaning: {
      en: 'Relative gain in how often members come back to buy: the shop is one tap away, and it may remind.',
      zh: '会员回购频率的相对提升：一触即达，并可推送提醒。',
    },
    basis: 'assumed',
  },
} as const;

export const mobileApp = defineLever({
  id: 'mobile-app',
  code: 'ma',
  name: { en: 'Mobile app', zh: '移动应用' },
  family: 'experience',
  mechanism: {
    en: 'An app keeps address and payment at hand and stays on the phone: phone visitors pay more often, and members come back a little sooner.',
    zh: '应用保存地址与支付方式并常驻手机：手机访客更常付款，会员略早回购。',
  },
  settings: {
    phoneGain: effectSetting(effects.phoneGain, {
      code: 'pg',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Gain on phones', zh: '手机端提升' },
    }),
    returnGain: effectSetting(effects.returnGain, {
      code: 'rg',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Members come back', zh: '会员回购提升' },
    }),
  },
  rampDays: 120,
  effects,
  cost: () => ({ setUpCents: 20_000_000, perMonthCents: 1_500_000 }),
  changes: ({ phoneGain, returnGain }) => [
    { input: 'phoneConversionRatio', how: 'multiply', by: 1 + phoneGain },
    { input: 'loyaltyGain', how: 'add', by: returnGain },
  ],
  path: ['conversion', 'memberVisitShare', 'orders', 'repeatOrderShare', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.5.3', '4.1'],
});
