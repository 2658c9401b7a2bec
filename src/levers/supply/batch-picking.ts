import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  moreErrors: {
    low: 0,
    central: 0.1,
    high: 0.4,
    meaning: {
      en: 'Relative rise of wrong items from sorting a tour into its orders.',
      zh: '二次分拣带来的错发相对上升。',
    },
    basis: 'assumed',
  },
} as const;

export const batchPicking = defineLever({
  id: 'batch-picking',
  code: 'bp',
  name: { en: 'Batch and wave picking', zh: '批量与波次拣货' },
  family: 'supply',
  mechanism: {
    en: 'A picker takes several waiting orders on one tour: set-up is shared and each line is a shorter walk, but every order is then sorted out of the tour. Waves fill the carts better and make orders wait for their hour.',
    zh: '一趟拣多单：准备时间共摊、每行行走变短，但每单需再分拣。波次使拣货车更满，订单则需等到波次时刻。',
  },
  settings: {
    method: {
      code: 'mt',
      unit: 'choice',
      default: 0,
      min: 0,
      max: 1,
      integer: true,
      choices: [
        { en: 'Batch', zh: '批量' },
        { en: 'Wave', zh: '波次' },
      ],
      basis: 'assumed',
      name: { en: 'Method', zh: '方式' },
      meaning: {
        en: 'Batch takes what waits when a picker is free; a wave is released at fixed hours.',
        zh: '批量在拣货员空闲时合并等待的订单；波次在固定时刻下发。',
      },
    },
    orders: {
      code: 'or',
      unit: 'count',
      default: 6,
      min: 2,
      max: 60,
      integer: true,
      basis: 'assumed',
      name: shopParameters.ordersPerTour.name,
      meaning: shopParameters.ordersPerTour.meaning,
    },
    waveHours: {
      code: 'wh',
      unit: 'hours',
      default: 3,
      min: 1,
      max: 24,
      integer: true,
      basis: 'assumed',
      name: shopParameters.waveHours.name,
      meaning: shopParameters.waveHours.meaning,
    },
    moreErrors: effectSetting(effects.moreErrors, {
      code: 'me',
      unit: 'share',
      min: 0,
      max: 5,
      name: { en: 'More wrong items', zh: '错发上升' },
    }),
  },
  rampDays: 14,
  effects,
  cost: () => ({ setUpCents: 600_000, perMonthCents: 30_000 }),
  changes: ({ method, orders, waveHours, moreErrors }) => [
    { input: 'pickingMethod', how: 'set', by: method + 1 },
    { input: 'ordersPerTour', how: 'set', by: orders },
    { input: 'waveHours', how: 'set', by: waveHours },
    { input: 'wrongItemShare', how: 'multiply', by: 1 + moreErrors },
  ],
  path: [
    'ordersPerTour',
    'pickerUtilisation',
    'orderBacklog',
    'orderCycleTime',
    'wrongItemRate',
    'onTimeRate',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
