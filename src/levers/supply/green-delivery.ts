import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  co2Cut: {
    low: 0.05,
    central: 0.15,
    high: 0.26,
    meaning: {
      en: 'Less CO2e per parcel; high is what a model of electric cargo bikes found, the rest is assumed, central to allow for routes they cannot serve.',
      zh: '单件碳排放下降；高值为电动货运自行车的模型结果，其余为假设，中值考虑其无法覆盖的线路。',
    },
    basis: ['co2.bike'],
    sizeAssumed: true,
  },
} as const;

export const greenDelivery = defineLever({
  id: 'green-delivery',
  code: 'gd',
  name: { en: 'Green delivery', zh: '绿色配送' },
  family: 'supply',
  mechanism: {
    en: 'Parcels travel bundled and by cargo bike: less CO2e, somewhat slower, and not at the same tariff. Nothing published says that it sells more, so here it does not.',
    zh: '包裹合并配送、末端用货运自行车：碳排放下降、略慢、运费有变。没有公开证据表明促进销售，故不影响销售。',
  },
  settings: {
    co2Cut: effectSetting(effects.co2Cut, {
      code: 'co',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Less CO2e', zh: '减少碳排放' },
    }),
    slower: {
      code: 'sl',
      unit: 'share',
      default: 0.05,
      min: 0,
      max: 2,
      basis: 'assumed',
      name: { en: 'Longer transit', zh: '在途变长' },
      meaning: { en: 'Rise of the mean transit time.', zh: '平均在途时间的上升比例。' },
    },
    tariffChange: {
      code: 'tc',
      unit: 'share',
      default: 0.05,
      min: -0.9,
      max: 5,
      basis: 'assumed',
      name: { en: 'Change of the tariff', zh: '运费变化' },
      meaning: { en: '0.05 makes a parcel 5 % dearer.', zh: '0.05 表示每件贵 5%。' },
    },
  },
  rampDays: 30,
  effects,
  cost: () => ({ setUpCents: 400_000, perMonthCents: 0 }),
  changes: ({ co2Cut, slower, tariffChange }) => [
    { input: 'co2GramsPerParcel', how: 'multiply', by: 1 - co2Cut },
    { input: 'transitMeanHours', how: 'multiply', by: 1 + slower },
    { input: 'parcelCents', how: 'multiply', by: 1 + tariffChange },
  ],
  path: [
    'co2PerOrder',
    'transitTime',
    'deliveryTime',
    'onTimeRate',
    'freightPerOrder',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.1', '4.3'],
});
