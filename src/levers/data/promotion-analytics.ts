import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  lessCannibal: {
    low: 0,
    central: 0.25,
    high: 0.5,
    meaning: {
      en: 'Part of what a promotion takes from the shop’s other articles that a better choice of articles saves.',
      zh: '通过更好的选品，促销对店内其他商品的替代减少的比例。',
    },
    basis: 'assumed',
  },
  lessPulled: {
    low: 0,
    central: 0.2,
    high: 0.5,
    meaning: {
      en: 'Part of what a promotion takes from later weeks that better timing saves.',
      zh: '通过更好的时机，促销对后续需求的透支减少的比例。',
    },
    basis: 'assumed',
  },
} as const;

export const promotionAnalytics = defineLever({
  id: 'promotion-analytics',
  code: 'pa',
  name: { en: 'Sales analytics for promotions', zh: '促销销售分析' },
  family: 'data',
  mechanism: {
    en: 'Past promotions are judged net of what they took from other articles and from later weeks; the next ones promote what brings new sales. Without a promotion it does nothing.',
    zh: '按净增（扣除替代与透支）评估历次促销，据此选品与定时。没有促销时不起作用。',
  },
  settings: {
    lessCannibal: effectSetting(effects.lessCannibal, {
      code: 'lc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Less taken from others', zh: '减少替代' },
    }),
    lessPulled: effectSetting(effects.lessPulled, {
      code: 'lp',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Less pulled forward', zh: '减少透支' },
    }),
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 600_000, perMonthCents: 180_000 }),
  changes: ({ lessCannibal, lessPulled }) => [
    { input: 'promotionCannibalShare', how: 'multiply', by: 1 - lessCannibal },
    { input: 'promotionPullForwardShare', how: 'multiply', by: 1 - lessPulled },
  ],
  path: ['promotionUplift', 'promotionReturn', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.1', '2.1.3', '2.2.2'],
});
