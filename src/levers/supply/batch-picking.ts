import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../reach';

const effects = {
  walkCut: {
    low: 0.2,
    central: 0.4,
    high: 0.6,
    meaning: {
      en: 'Walking and set-up time per order saved by one round for several orders.',
      zh: '多单合拣节省的每单行走与准备时间。',
    },
    basis: 'assumed',
  },
  moreErrors: {
    low: 0,
    central: 0.1,
    high: 0.4,
    meaning: { en: 'Relative rise of wrong items from sorting the round apart.', zh: '二次分拣带来的错发相对上升。' },
    basis: 'assumed',
  },
} as const;

export const batchPicking = defineLever({
  id: 'batch-picking',
  code: 'bp',
  name: { en: 'Batch picking', zh: '批量拣货' },
  family: 'supply',
  mechanism: {
    en: 'One walk serves several orders: time per order falls, time per line stays, and sorting the round apart brings some errors.',
    zh: '一次行走拣多单：每单时间下降，每行时间不变，二次分拣带来少量差错。',
  },
  settings: {
    walkCut: effectSetting(effects.walkCut, {
      code: 'wc',
      unit: 'share',
      min: 0,
      max: 0.95,
      name: { en: 'Time per order saved', zh: '每单时间节省' },
    }),
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
  changes: ({ walkCut, moreErrors }) => [
    { input: 'pickMinutesPerOrder', how: 'multiply', by: 1 - walkCut },
    { input: 'wrongItemShare', how: 'multiply', by: 1 + moreErrors },
  ],
  path: ['pickerUtilisation', 'orderBacklog', 'orderCycleTime', 'wrongItemRate', 'onTimeRate', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
