import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const priceWar = defineShock({
  id: 'price-war',
  code: 'pw',
  name: { en: 'Price war', zh: '价格战' },
  mechanism: {
    en: 'Competitors cut their prices: buyers compare, and fewer of them pay the price of this shop.',
    zh: '竞争对手降价：顾客比价，本店转化下降。',
  },
  settings: {
    competitorCut: {
      code: 'cc',
      unit: 'share',
      default: 0.1,
      min: 0,
      max: 0.8,
      basis: 'assumed',
      name: { en: 'Cut of competitors’ prices', zh: '竞品降价幅度' },
      meaning: { en: 'How much cheaper the competitors become.', zh: '竞争对手降价的比例。' },
    },
  },
  rampDays: 7,
  fadeDays: 14,
  effects: {},
  changes: ({ competitorCut }) => [{ input: 'competitorPriceIndex', how: 'multiply', by: 1 - competitorCut }],
  path: ['conversion', 'orders', 'marketShare', 'grossSales', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
});
