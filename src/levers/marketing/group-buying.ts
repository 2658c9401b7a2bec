import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  groupShare: {
    low: 0.03,
    central: 0.1,
    high: 0.25,
    meaning: { en: 'Further share of orders that pay the group price.', zh: '新增按拼团价成交的订单比例。' },
    basis: 'assumed',
  },
  friendsGain: {
    low: 0.05,
    central: 0.3,
    high: 1,
    meaning: {
      en: 'Relative gain in referred visits when a tenth of the orders are group orders: each buyer asks others in.',
      zh: '一成订单为拼团时引荐访问的相对增幅：每位买家会邀请他人。',
    },
    basis: 'assumed',
  },
  wonShare: {
    low: 0,
    central: 0.3,
    high: 0.6,
    meaning: {
      en: 'Part of the group orders that would not have been placed at the full price.',
      zh: '拼团订单中，原价不会成交的比例。',
    },
    basis: 'assumed',
  },
} as const;

export const groupBuying = defineLever({
  id: 'group-buying',
  code: 'gb',
  name: { en: 'Group buying', zh: '拼团' },
  family: 'marketing',
  mechanism: {
    en: 'Who gathers a group pays less, by the value of a coupon: buyers bring friends, and part of the group orders would have paid the full price.',
    zh: '成团即享相当于优惠券的让利：买家邀请朋友，带来引荐访问；部分拼团订单本会原价购买。',
  },
  settings: {
    groupShare: effectSetting(effects.groupShare, {
      code: 'gs',
      unit: 'share',
      min: 0,
      max: 0.8,
      name: { en: 'Orders in groups', zh: '拼团订单占比' },
    }),
    friendsGain: effectSetting(effects.friendsGain, {
      code: 'fg',
      unit: 'share',
      min: 0,
      max: 10,
      name: { en: 'Friends who come', zh: '带来的朋友' },
    }),
    wonShare: effectSetting(effects.wonShare, {
      code: 'ws',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Orders won by it', zh: '因拼团成交占比' },
    }),
  },
  rampDays: 30,
  effects,
  cost: () => ({ setUpCents: 1_500_000, perMonthCents: 120_000 }),
  changes: ({ groupShare, friendsGain, wonShare }) => [
    { input: 'referralReach', how: 'multiply', by: 1 + (friendsGain * groupShare) / 0.1 },
    { input: 'couponShare', how: 'add', by: groupShare },
    { input: 'couponConversionGain', how: 'add', by: groupShare * wonShare },
  ],
  path: [
    'referralVisits',
    'visits',
    'conversion',
    'newCustomers',
    'orders',
    'discountRate',
    'grossProfit',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside.filter((kpi) => kpi !== 'referralVisits'),
  article: ['1.1.2', '2.2.2', '4.1'],
});
