import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const tasteShift = defineShock({
  id: 'taste-shift',
  code: 'ts',
  name: { en: 'Taste shifts', zh: '口味转变' },
  mechanism: {
    en: 'What sold best goes out of fashion and other articles take its place: the stock lies with the wrong articles until forecasts have learnt, and the right ones run out.',
    zh: '畅销品过时、其他商品取而代之：预测学会之前，库存压在错的商品上，而真正需要的商品缺货。',
  },
  settings: {
    moved: {
      code: 'mv',
      unit: 'share',
      default: 0.5,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Demand that moves', zh: '转移的需求' },
      meaning: {
        en: 'Share of demand that goes to other articles than before.',
        zh: '转向其他商品的需求比例。',
      },
    },
  },
  rampDays: 7,
  fadeDays: 0,
  effects: {},
  changes: ({ moved }) => [{ input: 'tasteShift', how: 'toward', by: moved }],
  path: ['fillRate', 'stockoutShare', 'forecastError', 'lostSales', 'stockValue', 'orders', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.2', '4.2'],
});
