import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  couponsSaved: {
    low: 0.1,
    central: 0.3,
    high: 0.5,
    meaning: {
      en: 'Coupons no longer given, among the customers reached, because they would have bought anyway.',
      zh: '在覆盖客户中，因本会购买而不再发放的优惠券比例。',
    },
    basis: 'assumed',
  },
  unsubscribesSaved: {
    low: 0,
    central: 0.25,
    high: 0.5,
    meaning: { en: 'Unsubscribes avoided by sending what fits.', zh: '因推送更匹配而避免的退订比例。' },
    basis: 'assumed',
  },
} as const;

export const segmentation = defineLever({
  id: 'segmentation',
  code: 'sg',
  name: { en: 'Customer segments and targeted coupons (CRM)', zh: '客户分群与定向发券（CRM）' },
  family: 'data',
  mechanism: {
    en: 'Coupons and newsletters go to the customers whose minds they change: fewer are wasted on buyers who need none, and fewer readers leave the list.',
    zh: '优惠券与邮件只发给会因此改变决定的客户：减少对本会购买者的浪费，也减少退订。',
  },
  settings: {
    coverage: {
      code: 'cv',
      unit: 'share',
      default: 0.6,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Customers in segments', zh: '分群覆盖率' },
      meaning: {
        en: 'Share of customers who are in a segment with rules of its own.',
        zh: '纳入分群并有对应规则的客户比例。',
      },
    },
    couponsSaved: effectSetting(effects.couponsSaved, {
      code: 'cs',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Coupons saved', zh: '节省的优惠券' },
    }),
    unsubscribesSaved: effectSetting(effects.unsubscribesSaved, {
      code: 'us',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Unsubscribes avoided', zh: '减少的退订' },
    }),
  },
  rampDays: 60,
  effects,
  // Rules and offers are written, and kept up, for each segment.
  cost: ({ coverage }) => ({ setUpCents: 5_000_000 * coverage, perMonthCents: 750_000 * coverage }),
  changes: ({ coverage, couponsSaved, unsubscribesSaved }) => [
    { input: 'couponShare', how: 'multiply', by: 1 - coverage * couponsSaved },
    { input: 'emailUnsubscribeShare', how: 'multiply', by: 1 - coverage * unsubscribesSaved },
  ],
  path: ['discountRate', 'grossMarginRate', 'emailVisits', 'grossProfit', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.1', '3.2.3', '3.4.2'],
});
