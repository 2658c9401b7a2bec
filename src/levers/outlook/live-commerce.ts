import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  viewers: {
    low: 100,
    central: 400,
    high: 1200,
    meaning: { en: 'Viewers of a show who enter the shop, on an ordinary day.', zh: '平日每场进入店铺的观众数。' },
    basis: 'assumed',
  },
  conversionRatio: {
    low: 0.5,
    central: 2,
    high: 10,
    meaning: {
      en: 'Conversion of viewers who enter the shop against other visitors. Companies report up to ten times, for shows that went well; what is usual is assumed.',
      zh: '进入店铺的观众相对其他访客的转化倍数。企业报告最高十倍，限于成功场次；通常水平为假设。',
    },
    basis: ['live.conversion'],
    sizeAssumed: true,
  },
  moreReturns: {
    low: 1,
    central: 2.2,
    high: 4,
    meaning: {
      en: 'Relative rise of the return rate of what is bought in the show: 30 to 50 % come back where conventional shops have 10 to 15 %, so two to five times as many. Other orders stay as they are.',
      zh: '直播间订单退货率的相对上升：直播 30–50%，传统网店 10–15%，即两到五倍；其他订单不受影响。',
    },
    basis: ['live.returns'],
  },
} as const;

export const liveCommerce = defineLever({
  id: 'live-commerce',
  code: 'lc',
  name: { en: 'Live commerce', zh: '直播电商' },
  family: 'outlook',
  mechanism: {
    en: 'A host shows the goods every evening: viewers crowd into two hours, many buy on impulse, and more of what they buy comes back. Site, agents and stock meet a peak every day.',
    zh: '主播每晚展示商品：观众集中在两小时内涌入，冲动购买多，直播订单退货也多；站点、客服与库存每天迎来高峰。',
  },
  settings: {
    viewers: effectSetting(effects.viewers, {
      code: 'vi',
      unit: 'visits/day',
      min: 0,
      max: 100_000,
      name: { en: 'Viewers who enter the shop', zh: '进店观众数' },
    }),
    startHour: {
      code: 'sh',
      unit: 'hour of day',
      default: 20,
      min: 0,
      max: 23,
      integer: true,
      basis: 'assumed',
      name: { en: 'Show begins', zh: '开播时刻' },
      meaning: { en: 'It lasts two hours.', zh: '持续两小时。' },
    },
    conversionRatio: effectSetting(effects.conversionRatio, {
      code: 'cr',
      unit: 'ratio',
      min: 0.05,
      max: 20,
      name: { en: 'Conversion of viewers', zh: '观众转化倍数' },
    }),
    moreReturns: effectSetting(effects.moreReturns, {
      code: 'rt',
      unit: 'share',
      min: 0,
      max: 5,
      name: { en: 'More returns of the show', zh: '直播订单退货增加' },
    }),
  },
  rampDays: 30,
  effects,
  // A host and a studio for two hours a day.
  cost: () => ({ setUpCents: 2_000_000, perMonthCents: 1_800_000 }),
  changes: ({ viewers, startHour, conversionRatio, moreReturns }) =>
    viewers === 0
      ? []
      : [
          { input: 'liveVisitsPerDay', how: 'add', by: viewers },
          { input: 'liveStartHour', how: 'set', by: startHour },
          { input: 'liveConversionRatio', how: 'set', by: conversionRatio },
          { input: 'liveReturnFactor', how: 'set', by: 1 + moreReturns },
        ],
  path: [
    'liveVisits',
    'visits',
    'newCustomers',
    'orders',
    'returnRate',
    'responseTime',
    'netRevenue',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['1.1.2', '4.1'],
  speculative: true,
});
