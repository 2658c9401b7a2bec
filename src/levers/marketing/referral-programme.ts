import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  reachGain: {
    low: 0.05,
    central: 0.25,
    high: 0.6,
    meaning: {
      en: 'Relative gain in visits that customers and other sites send, at a reward of CNY 20 per friend.',
      zh: '每成功推荐奖励 20 元时，引荐访问的相对增幅。',
    },
    basis: 'assumed',
  },
} as const;

export const referralProgramme = defineLever({
  id: 'referral-programme',
  code: 'rf',
  name: { en: 'Customers bring friends', zh: '老带新' },
  family: 'marketing',
  mechanism: {
    en: 'A reward makes customers send friends; more reward sends more, each less (square root). It is paid with the first order of every newcomer who was referred, also of those who would have come without it.',
    zh: '奖励促使老客户推荐朋友；奖励越高推荐越多，但递减（平方根）。每位引荐新客首次下单时支付，本就会来的也不例外。',
  },
  settings: {
    rewardCents: {
      code: 'rc',
      unit: 'cents',
      default: 2000,
      min: 0,
      max: 20_000,
      basis: 'assumed',
      name: { en: 'Reward per friend', zh: '单次推荐奖励' },
      meaning: { en: 'Paid for a friend who orders for the first time.', zh: '好友首次下单后支付的奖励。' },
    },
    reachGain: effectSetting(effects.reachGain, {
      code: 'rg',
      unit: 'share',
      min: 0,
      max: 5,
      name: { en: 'Gain in referrals', zh: '引荐增幅' },
    }),
  },
  rampDays: 45,
  effects,
  cost: () => ({ setUpCents: 500_000, perMonthCents: 100_000 }),
  changes: ({ rewardCents, reachGain }) => [
    { input: 'referralRewardCents', how: 'add', by: rewardCents },
    { input: 'referralReach', how: 'multiply', by: 1 + reachGain * diminishing(rewardCents, 2000) },
  ],
  path: [
    'referralVisits',
    'visits',
    'newCustomers',
    'acquisitionCost',
    'orders',
    'grossSales',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside.filter((kpi) => kpi !== 'referralVisits'),
  article: ['1.1.2', '2.2.3'],
});
