import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  proof: {
    low: 0,
    central: 0.023,
    high: 0.023,
    meaning: {
      en: 'Gain in revenue per visitor from showing what others buy and think. Mean of many tests.',
      zh: '展示他人购买与评价带来的每访客收入提升。多项测试均值。',
    },
    basis: ['ab.social_proof'],
    lowAssumed: true,
  },
  scarcity: {
    low: 0,
    central: 0.029,
    high: 0.029,
    meaning: {
      en: 'Gain in revenue per visitor from showing that little is left. Mean of many tests.',
      zh: '展示库存紧张带来的每访客收入提升。多项测试均值。',
    },
    basis: ['ab.scarcity'],
    lowAssumed: true,
  },
  moreReviews: {
    low: 0,
    central: 0.2,
    high: 0.5,
    meaning: {
      en: 'Relative rise of the share of buyers who review, because they are asked and see reviews.',
      zh: '因邀评与展示，留下评价的买家比例的相对上升。',
    },
    basis: 'assumed',
  },
} as const;

export const socialProof = defineLever({
  id: 'social-proof',
  code: 'so',
  name: { en: 'Reviews and stock shown', zh: '展示评价与余量' },
  family: 'experience',
  mechanism: {
    en: 'Reviews next to the price and "only a few left" settle doubts: both act as a factor on the last step of the funnel. Asking for reviews brings more of them.',
    zh: '在价格旁展示评价与“仅剩几件”可消除犹豫：二者均作为漏斗最后一步的系数起作用；主动邀评使评价增多。',
  },
  settings: {
    showReviews: {
      code: 'rv',
      unit: 'switch',
      default: 1,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: { en: 'Show reviews', zh: '展示评价' },
      meaning: { en: 'Reviews and sales stand next to the price.', zh: '价格旁展示评价与销量。' },
    },
    showStock: {
      code: 'sk',
      unit: 'switch',
      default: 0,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: { en: 'Show low stock', zh: '展示库存紧张' },
      meaning: { en: 'True notices that few are left; only honest ones are meant.', zh: '真实的低库存提示。' },
    },
    proof: effectSetting(effects.proof, {
      code: 'pf',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Gain by reviews', zh: '评价提升' },
    }),
    scarcity: effectSetting(effects.scarcity, {
      code: 'sy',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Gain by scarcity', zh: '稀缺提升' },
    }),
    moreReviews: effectSetting(effects.moreReviews, {
      code: 'mv',
      unit: 'share',
      min: 0,
      max: 3,
      name: { en: 'More reviews', zh: '评价增多' },
    }),
  },
  rampDays: 7,
  effects,
  cost: ({ showReviews, showStock }) => ({
    setUpCents: 800_000 * showReviews + 500_000 * showStock,
    perMonthCents: 60_000,
  }),
  changes: ({ showReviews, showStock, proof, scarcity, moreReviews }) => [
    { input: 'trust', how: 'multiply', by: (1 + showReviews * proof) * (1 + showStock * scarcity) },
    { input: 'reviewShare', how: 'multiply', by: 1 + showReviews * moreReviews },
  ],
  path: ['checkoutCompletion', 'conversion', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.1', '2.5.2'],
});
