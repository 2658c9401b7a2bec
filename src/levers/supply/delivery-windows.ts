import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../reach';

const effects = {
  failureCut: {
    low: 0.2,
    central: 0.5,
    high: 0.7,
    meaning: {
      en: 'Failed first attempts that no longer happen, because the customer chose the time.',
      zh: '顾客自选时段后不再发生的首派失败。',
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
    en: 'Customers choose when the courier rings: fewer attempts fail, each of which costs a day; the carrier charges for it.',
    zh: '顾客预约派送时段：首派失败减少（每次失败延误一天），快递加收费用。',
  },
  settings: {
    failureCut: effectSetting(effects.failureCut, {
      code: 'fc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer failed attempts', zh: '派送失败减少' },
    }),
    surcharge: {
      code: 'su',
      unit: 'cents/order',
      default: 40,
      min: 0,
      max: 100000,
      basis: 'assumed',
      name: { en: 'Surcharge per parcel', zh: '每件加收' },
      meaning: { en: 'What the carrier charges on top of each parcel.', zh: '快递对每件加收的费用。' },
    },
  },
  rampDays: 14,
  effects,
  cost: () => ({ setUpCents: 500_000, perMonthCents: 20_000 }),
  changes: ({ failureCut, surcharge }) => [
    { input: 'failedAttemptShare', how: 'multiply', by: 1 - failureCut },
    { input: 'parcelCents', how: 'add', by: surcharge },
  ],
  path: [
    'failedAttemptRate',
    'deliveryTime',
    'onTimeRate',
    'freightPerOrder',
    'afterSaleContactRate',
    'satisfaction',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
