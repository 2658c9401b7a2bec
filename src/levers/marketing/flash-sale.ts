import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';

const effects = {
  trafficGain: {
    low: 0.3,
    central: 1,
    high: 3,
    meaning: {
      en: 'Relative gain in visits of all channels during its hours when each hour of the day is announced for CNY 2,500 a month.',
      zh: '每个抢购小时每月 2,500 元宣传费用下，抢购时段各渠道访问增加的比例。',
    },
    basis: 'assumed',
  },
} as const;

/** For two hours of the day. */
const REFERENCE_ANNOUNCE_CENTS = 500_000;
const REFERENCE_CENTS_PER_HOUR = REFERENCE_ANNOUNCE_CENTS / 2;

export const flashSale = defineLever({
  id: 'flash-sale',
  code: 'fl',
  name: { en: 'Flash sale', zh: '限时抢购' },
  family: 'marketing',
  mechanism: {
    en: 'A deep discount for a few hours a day: visitors and buyers crowd into these hours, and the site, the stock and the next morning’s warehouse feel it. On a weak site it slows itself. Plan it with a last day.',
    zh: '每天限时深度折扣：访客与订单集中在几小时内，站点、库存与次日早晨的仓库承压；站点弱则自我拖累。请设置结束日。',
  },
  settings: {
    discount: {
      code: 'di',
      unit: 'share',
      default: 0.3,
      min: 0.01,
      max: 0.9,
      likely: [0.1, 0.6],
      basis: 'assumed',
      name: { en: 'Discount', zh: '折扣幅度' },
      meaning: { en: 'Off the list price of promoted articles.', zh: '促销商品相对标价的让利。' },
    },
    skuShare: {
      code: 'ss',
      unit: 'share',
      default: 0.05,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Articles in the sale', zh: '抢购商品占比' },
      meaning: { en: 'Share of the catalogue, best sellers first.', zh: '参与抢购的商品比例，畅销品优先。' },
    },
    fromHour: {
      code: 'fh',
      unit: 'hour of day',
      default: 20,
      min: 0,
      max: 23,
      integer: true,
      basis: 'assumed',
      name: { en: 'Begins', zh: '开始时刻' },
      meaning: { en: 'Hour at which it begins each day.', zh: '每天开始的整点。' },
    },
    hours: {
      code: 'ho',
      unit: 'hours',
      default: 2,
      min: 1,
      max: 23,
      integer: true,
      basis: 'assumed',
      name: { en: 'Lasts', zh: '持续小时' },
      meaning: { en: 'Hours it lasts each day.', zh: '每天持续的小时数。' },
    },
    announceCents: {
      code: 'an',
      unit: 'cents/month',
      default: REFERENCE_ANNOUNCE_CENTS,
      min: 0,
      max: 1_000_000_000,
      basis: 'assumed',
      name: { en: 'Announcing it', zh: '宣传费用' },
      meaning: {
        en: 'Spent on telling people, over all its hours; four times as much an hour crowds it twice as much (square root). 0: nobody is told.',
        zh: '分摊到各抢购小时的宣传支出；每小时费用四倍、增幅两倍（平方根）。0 为不宣传。',
      },
    },
    trafficGain: effectSetting(effects.trafficGain, {
      code: 'tg',
      unit: 'share',
      min: 0,
      max: 10,
      name: { en: 'Visits it brings', zh: '带来的访问增幅' },
    }),
  },
  rampDays: 0,
  effects,
  through: ['promotionElasticity', 'promotionCannibalShare', 'promotionPullForwardShare'],
  cost: ({ skuShare, announceCents }) => ({
    setUpCents: skuShare > 0 ? 200_000 : 0,
    perMonthCents: announceCents,
  }),
  // Nothing on sale, and nobody told: no sale.
  changes: ({ discount, skuShare, fromHour, hours, announceCents, trafficGain }) => {
    const visits = trafficGain * diminishing(announceCents / hours, REFERENCE_CENTS_PER_HOUR);
    return skuShare === 0 && visits === 0
      ? []
      : [
          { input: 'promotionDiscount', how: 'set', by: discount },
          { input: 'promotedSkuShare', how: 'set', by: skuShare },
          { input: 'promotionFromHour', how: 'set', by: fromHour },
          { input: 'promotionHours', how: 'set', by: hours },
          { input: 'promotionTrafficGain', how: 'add', by: visits },
        ];
  },
  path: [
    'promotionSales',
    'visits',
    'pageLoadTime',
    'conversion',
    'orders',
    'fillRate',
    'orderBacklog',
    'promotionReturn',
    'improvementCost',
    'profit',
  ],
  cannotTouch: ['awareness', 'adSpend'],
  article: ['2.2.2'],
});
