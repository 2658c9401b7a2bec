import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';

const effects = {
  giftGain: {
    low: 0,
    central: 0.15,
    high: 0.4,
    meaning: {
      en: 'Relative gain in demand for the articles that come with a gift worth CNY 10.',
      zh: '附赠价值 10 元赠品时，相应商品需求的相对增幅。',
    },
    basis: 'assumed',
  },
} as const;

const REFERENCE_GIFT_CENTS = 1000;

export const giftPromotion = defineLever({
  id: 'gift-promotion',
  code: 'gf',
  name: { en: 'Gift with purchase', zh: '买赠促销' },
  family: 'marketing',
  mechanism: {
    en: 'A gift goes with every order of a promoted article: it draws buyers as a discount does, takes from other articles and later weeks alike, and leaves prices as they are. Better gifts draw more, each yuan less (square root).',
    zh: '含促销商品的订单附赠礼品：与折扣一样吸引购买、同样替代与透支，但不改变价格。赠品越好拉动越大，但递减（平方根）。',
  },
  settings: {
    giftCents: {
      code: 'gc',
      unit: 'cents',
      default: 1000,
      min: 0,
      max: 100_000,
      basis: 'assumed',
      name: { en: 'Cost of the gift', zh: '赠品成本' },
      meaning: { en: 'What the shop pays for it, per order.', zh: '每单赠品的采购成本。' },
    },
    skuShare: {
      code: 'ss',
      unit: 'share',
      default: 0.1,
      min: 0.001,
      max: 1,
      basis: 'assumed',
      name: { en: 'Articles with a gift', zh: '参与商品占比' },
      meaning: { en: 'Share of the catalogue, best sellers first.', zh: '参与活动的商品比例，畅销品优先。' },
    },
    giftGain: effectSetting(effects.giftGain, {
      code: 'gg',
      unit: 'share',
      min: 0,
      max: 3,
      name: { en: 'Pull of the gift', zh: '赠品拉动' },
    }),
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 200_000, perMonthCents: 30_000 }),
  changes: ({ giftCents, skuShare, giftGain }) =>
    giftCents === 0
      ? []
      : [
          { input: 'promotionGiftCents', how: 'set', by: giftCents },
          { input: 'promotedSkuShare', how: 'set', by: skuShare },
          { input: 'promotionGiftGain', how: 'set', by: giftGain * diminishing(giftCents, REFERENCE_GIFT_CENTS) },
        ],
  path: [
    'giftCost',
    'promotionUplift',
    'conversion',
    'orders',
    'grossSales',
    'contributionPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: ['organicVisits', 'paidVisits', 'contentVisits', 'awareness', 'adSpend'],
  article: ['2.2.2'],
});
