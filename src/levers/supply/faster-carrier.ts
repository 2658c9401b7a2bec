import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const fasterCarrier = defineLever({
  id: 'faster-carrier',
  code: 'fc',
  name: { en: 'Faster standard carrier', zh: '升级标准快递' },
  family: 'supply',
  mechanism: {
    en: 'All parcels travel faster at a higher tariff. Buyers notice after the fact; what they see before is the promise, which is a lever of its own.',
    zh: '全部包裹更快但运费更高。顾客事后才感知；事前所见的是送达承诺，为单独的杠杆。',
  },
  settings: {
    transitCut: {
      code: 'tc',
      unit: 'share',
      default: 0.2,
      min: 0,
      max: 0.9,
      likely: [0, 0.5],
      basis: 'assumed',
      name: { en: 'Less time in transit', zh: '在途时间缩短' },
      meaning: { en: 'Cut of the mean transit time.', zh: '平均在途时间的缩短比例。' },
    },
    tariffRise: {
      code: 'tr',
      unit: 'share',
      default: 0.15,
      min: 0,
      max: 5,
      basis: 'assumed',
      name: { en: 'Dearer tariff', zh: '运费上涨' },
      meaning: { en: 'Rise of the tariff per parcel.', zh: '单件运费的上涨比例。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['starsPerDayLate', 'starsPerDayFaster'],
  cost: () => ({ setUpCents: 200_000, perMonthCents: 0 }),
  changes: ({ transitCut, tariffRise }) => [
    { input: 'transitMeanHours', how: 'multiply', by: 1 - transitCut },
    { input: 'parcelCents', how: 'multiply', by: 1 + tariffRise },
  ],
  path: [
    'deliveryTime',
    'deliveryTimeP90',
    'onTimeRate',
    'afterSaleContactRate',
    'satisfaction',
    'logisticsCostPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '3.3.2'],
});
