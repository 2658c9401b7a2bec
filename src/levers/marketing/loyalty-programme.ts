import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  returnGain: {
    low: 0,
    central: 0.05,
    high: 0.12,
    meaning: {
      en: 'Relative gain in how often members come back to buy, for points worth 1 % of revenue.',
      zh: '返还 1% 积分时会员回购频率的相对提升。',
    },
    basis: 'assumed',
  },
} as const;

export const loyaltyProgramme = defineLever({
  id: 'loyalty-programme',
  code: 'lp',
  name: { en: 'Membership and points', zh: '会员与积分' },
  family: 'marketing',
  mechanism: {
    en: 'Points bring members back sooner; the shop owes them from the day they are granted until they are used or expire. More points pull more, each less (square root).',
    zh: '积分促使会员更早回购；自授予起至兑换或过期前均为负债。积分越多拉动越大，但递减（平方根）。',
  },
  settings: {
    pointShare: {
      code: 'pt',
      unit: 'share',
      default: 0.01,
      min: 0,
      max: 0.2,
      likely: [0, 0.05],
      basis: 'assumed',
      name: { en: 'Points per revenue', zh: '积分返还比例' },
      meaning: { en: 'Value of points granted per yuan of revenue.', zh: '每元销售额授予的积分价值。' },
    },
    expiryDays: {
      code: 'ex',
      unit: 'days',
      default: 365,
      min: 0,
      max: 1825,
      integer: true,
      basis: ['points.expiry'],
      name: { en: 'Points expire after', zh: '积分有效期' },
      meaning: {
        en: 'Days after a member’s last order on which the points expire: the shop then owes them no more. 0 for never. A decision.',
        zh: '会员最近一单后多少天积分过期，店铺不再欠付；0 为永不过期。由店铺决定。',
      },
    },
    returnGain: effectSetting(effects.returnGain, {
      code: 'rg',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Pull of 1 % points', zh: '1% 积分的拉动' },
    }),
  },
  rampDays: 90,
  effects,
  cost: () => ({ setUpCents: 2_000_000, perMonthCents: 300_000 }),
  changes: ({ pointShare, returnGain, expiryDays }) =>
    pointShare === 0
      ? []
      : [
          { input: 'loyaltyPointShare', how: 'add', by: pointShare },
          { input: 'pointExpiryDays', how: 'set', by: expiryDays },
          { input: 'loyaltyGain', how: 'add', by: returnGain * diminishing(pointShare, 0.01) },
        ],
  path: [
    'memberVisitShare',
    'repurchase30',
    'repeatOrderShare',
    'purchaseFrequency',
    'orders',
    'grossSales',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['1.3.4', '3.4.2'],
});
