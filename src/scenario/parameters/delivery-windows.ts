import type { ParameterTable } from '../parameter';

/** Delivery at a time that the customer chooses. Neutral at the defaults. */
export const deliveryWindowParameters = {
  windowShare: {
    code: 'dw1',
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'Parcels at a chosen time', zh: '预约送达比例' },
    meaning: {
      en: 'Share of parcels to the door whose customer chooses when the courier rings, once they are under way. The first attempt waits for the chosen window.',
      zh: '送货上门包裹中，顾客在发运后预约派送时段的比例；首次派送等到所选时段。',
    },
  },
  windowHours: {
    code: 'dw2',
    unit: 'hours',
    default: 3,
    min: 0.5,
    max: 12,
    likely: [1, 6],
    basis: 'assumed',
    name: { en: 'Width of a window', zh: '时段宽度' },
    meaning: {
      en: 'Windows of this width fill the day from nine in the morning to nine in the evening.',
      zh: '每日 9 点至 21 点按此宽度划分可选时段。',
    },
  },
  windowEveningShare: {
    code: 'dw3',
    unit: 'share',
    default: 0.4,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'Choose the evening', zh: '选择晚间时段' },
    meaning: {
      en: 'Of those who choose, the share that takes the last window of the day; the others spread evenly over the rest.',
      zh: '预约者中选择当日最后时段的比例，其余均匀分布于其他时段。',
    },
  },
  windowLaterShare: {
    code: 'dw4',
    unit: 'share',
    default: 0.25,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'Choose a later day', zh: '选择更晚一天' },
    meaning: {
      en: 'Of those who choose, the share that takes the window one day later than the first possible.',
      zh: '预约者中选择比最早可送晚一天的比例。',
    },
  },
  windowFailureCut: {
    code: 'dw5',
    unit: 'share',
    default: 0.5,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'Attempts that no longer fail', zh: '预约减少的派送失败' },
    meaning: {
      en: 'By how much the chance of a failed attempt is smaller at a chosen time, because somebody is at home.',
      zh: '预约时段因有人在家，派送失败概率降低的比例。',
    },
  },
  windowCents: {
    code: 'dw6',
    unit: 'cents/order',
    default: 120,
    min: 0,
    max: 100000,
    basis: 'assumed',
    name: { en: 'Surcharge for a chosen time', zh: '预约时段加价' },
    meaning: {
      en: 'What the carrier charges for a stop at a window of three hours; narrower windows break up its tours and cost in inverse proportion to their width.',
      zh: '快递对三小时时段的每站加价；时段越窄线路越碎，加价与宽度成反比。',
    },
  },
  starsForWindow: {
    code: 'dw7',
    unit: 'stars',
    default: 0,
    min: -5,
    max: 5,
    likely: [0, 0.3],
    basis: 'assumed',
    name: { en: 'Stars for a chosen time', zh: '预约对体验的影响' },
    meaning: {
      en: 'What choosing the time adds to the experience. Who chose it judges punctuality, not speed.',
      zh: '自选时段带来的体验加分；预约者只评判是否准时，不评判快慢。',
    },
  },
} as const satisfies ParameterTable;
