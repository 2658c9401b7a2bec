import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const returnsWave = defineShock({
  id: 'returns-wave',
  code: 'rw',
  name: { en: 'Wave of returns', zh: '退货潮' },
  mechanism: {
    en: 'A batch disappoints or a fashion turns: more goods come back, and fewer of them can be sold again.',
    zh: '某批商品不合预期或风潮转向：退货增多，可再售比例下降。',
  },
  settings: {
    returnFactor: {
      code: 'rf',
      unit: 'ratio',
      default: 2,
      min: 1,
      max: 10,
      basis: 'assumed',
      name: { en: 'Returns', zh: '退货倍数' },
      meaning: { en: 'Return rate as a multiple of the ordinary one.', zh: '退货率相对平时的倍数。' },
    },
    lessRestock: {
      code: 'lr',
      unit: 'share',
      default: 0.15,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Fewer fit for sale', zh: '可再售下降' },
      meaning: { en: 'Relative fall of the share that can be sold again.', zh: '可再售比例的相对下降。' },
    },
  },
  rampDays: 0,
  fadeDays: 7,
  effects: {},
  changes: ({ returnFactor, lessRestock }) => [
    { input: 'returnShare', how: 'multiply', by: returnFactor },
    { input: 'restockShare', how: 'multiply', by: 1 - lessRestock },
  ],
  path: [
    'returnRate',
    'netRevenue',
    'logisticsCostPerOrder',
    'inventoryCost',
    'contactsPerOrder',
    'responseTime',
    'profit',
    'cash',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
});
