import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  response: {
    low: 0,
    central: 0.04,
    high: 0.08,
    meaning: shopParameters.returnFeeResponse.meaning,
    basis: 'assumed',
  },
} as const;

export const returnPolicy = defineLever({
  id: 'return-policy',
  code: 'rpo',
  name: { en: 'Paid returns', zh: '付费退货' },
  family: 'supply',
  mechanism: {
    en: 'A fee keeps some goods from coming back and pays part of the freight; buyers who expect to return weigh it like a delivery fee. Research agrees on the direction only: lenient rules raise purchases more than returns.',
    zh: '收费减少退货并补贴运费；预期会退货的顾客把它当作运费权衡。研究只确认方向：宽松政策对购买的提升大于对退货的提升。',
  },
  settings: {
    fee: {
      code: 'fe',
      unit: 'cents/order',
      default: 800,
      min: 0,
      max: 100000,
      basis: ['ret.policy'],
      name: shopParameters.returnFeeCents.name,
      meaning: shopParameters.returnFeeCents.meaning,
    },
    response: effectSetting(effects.response, {
      code: 're',
      unit: 'ratio',
      min: 0,
      max: 1,
      name: shopParameters.returnFeeResponse.name,
    }),
  },
  rampDays: 0,
  effects,
  cost: ({ fee }) => ({ setUpCents: fee > 0 ? 100_000 : 0, perMonthCents: 0 }),
  changes: ({ fee, response }) => [
    { input: 'returnFeeCents', how: 'set', by: fee },
    { input: 'returnFeeResponse', how: 'set', by: response },
  ],
  path: ['returnRate', 'conversion', 'orders', 'logisticsCostPerOrder', 'netRevenue', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
