import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const { windowHours } = shopParameters;

const effects = {
  share: {
    low: 0.15,
    central: 0.4,
    high: 0.7,
    meaning: {
      en: 'Share of parcels to the door whose customer chooses a window, once everybody knows of it.',
      zh: '推广到位后，送货上门包裹中顾客预约时段的比例。',
    },
    basis: 'assumed',
  },
  failureCut: {
    low: 0.2,
    central: 0.5,
    high: 0.8,
    meaning: {
      en: 'Of the failed attempts at those who choose, the share that no longer happens, because somebody is at home.',
      zh: '预约顾客的派送失败中，因有人在家而不再发生的比例。',
    },
    basis: 'assumed',
  },
  pleased: {
    low: 0,
    central: 0.05,
    high: 0.15,
    meaning: {
      en: 'Stars that choosing the time adds to the experience of those who do.',
      zh: '自选时段给预约顾客体验带来的加分。',
    },
    basis: 'assumed',
  },
} as const;

export const deliveryWindows = defineLever({
  id: 'delivery-windows',
  code: 'dw',
  name: { en: 'Delivery at a chosen time', zh: '预约送达时段' },
  family: 'supply',
  mechanism: {
    en: 'Customers choose a window in which the courier rings. The first attempt waits for it, on average half a day or more, so parcels come later than they could; fewer attempts fail, each of which costs a day; and a stop at a given time costs the carrier more, the narrower the window.',
    zh: '顾客预约派送时段：首派等到该时段，平均推迟半天以上，包裹比最早可送时间更晚；但派送失败（每次延误一天）减少；定时停靠使快递每站成本上升，时段越窄越贵。',
  },
  settings: {
    share: effectSetting(effects.share, {
      code: 'sh',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Customers who choose', zh: '选择预约的顾客' },
    }),
    hours: {
      code: 'hr',
      unit: 'hours',
      default: windowHours.default,
      min: windowHours.min,
      max: windowHours.max,
      likely: windowHours.likely,
      basis: 'assumed',
      name: windowHours.name,
      meaning: windowHours.meaning,
    },
    failureCut: effectSetting(effects.failureCut, {
      code: 'fc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer failed attempts', zh: '派送失败减少' },
    }),
    pleased: effectSetting(effects.pleased, {
      code: 'pl',
      unit: 'stars',
      min: -1,
      max: 1,
      name: { en: 'Stars for the choice', zh: '自选加分' },
    }),
    surcharge: {
      code: 'su',
      unit: 'cents/order',
      default: 120,
      min: 0,
      max: 100000,
      basis: 'assumed',
      name: { en: 'Surcharge per chosen stop', zh: '每个预约站点加价' },
      meaning: {
        en: 'What the carrier charges on top of such a parcel at a window of three hours; half the width costs twice as much.',
        zh: '快递对三小时时段的每件加价；时段减半则加价翻倍。',
      },
    },
  },
  rampDays: 14,
  effects,
  cost: () => ({ setUpCents: 500_000, perMonthCents: 20_000 }),
  changes: ({ share, hours, failureCut, pleased, surcharge }) =>
    share === 0
      ? []
      : [
          { input: 'windowShare', how: 'add', by: share },
          { input: 'windowHours', how: 'set', by: hours },
          { input: 'windowFailureCut', how: 'set', by: failureCut },
          { input: 'starsForWindow', how: 'set', by: pleased },
          { input: 'windowCents', how: 'set', by: surcharge },
        ],
  path: [
    'chosenTimes',
    'chosenTimeWait',
    'failedAttemptRate',
    'deliveryTime',
    'onTimeRate',
    'freightPerOrder',
    'afterSaleContactRate',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
