import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  lessSensitive: {
    low: 0,
    central: 0.15,
    high: 0.3,
    meaning: {
      en: 'Relative fall of the shop’s price elasticity when its goods cannot be had elsewhere.',
      zh: '商品独特、他处难寻时，全店价格弹性的相对下降。',
    },
    basis: 'assumed',
  },
} as const;

export const differentiation = defineLever({
  id: 'differentiation',
  code: 'di',
  name: { en: 'Differentiation', zh: '差异化' },
  family: 'marketing',
  mechanism: {
    en: 'Own designs and exclusive goods make buyers compare prices less. It moves nothing while prices equal the competitors’: it protects in a price war and pays when prices rise.',
    zh: '自有设计与独家商品使顾客较少比价。价格与竞品持平时无作用：在价格战中起保护作用，提价时见效。',
  },
  settings: {
    lessSensitive: effectSetting(effects.lessSensitive, {
      code: 'ls',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Less price-sensitive', zh: '价格敏感度下降' },
    }),
  },
  rampDays: 120,
  effects,
  cost: () => ({ setUpCents: 1_000_000, perMonthCents: 450_000 }),
  changes: ({ lessSensitive }) => [{ input: 'shopPriceElasticity', how: 'multiply', by: 1 - lessSensitive }],
  path: ['conversion', 'orders', 'marketShare', 'grossMarginRate', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
});
