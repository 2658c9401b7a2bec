import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  fewerFailed: {
    low: 0.2,
    central: 0.5,
    high: 0.8,
    meaning: {
      en: 'Part of failed first attempts that no longer happen among parcels by drone.',
      zh: '无人机包裹中首派失败减少的比例。',
    },
    basis: 'assumed',
  },
  fasterShare: {
    low: 0.05,
    central: 0.15,
    high: 0.35,
    meaning: {
      en: 'Mean transit that is saved on a parcel flown over the last mile.',
      zh: '末端由无人机配送的包裹节省的平均在途时间比例。',
    },
    basis: 'assumed',
  },
  lessCarbon: {
    low: -0.1,
    central: 0.1,
    high: 0.2,
    meaning: {
      en: 'Relative fall of the carbon of such an order. A van’s drop is 181 of 815 g; cargo bikes save about a quarter of a parcel’s carbon, drones may not; the size is assumed.',
      zh: '此类订单碳排放的相对下降。末端投递占 815 克中的 181 克；货运自行车约省四分之一，无人机未必；数值为假设。',
    },
    basis: ['co2.lastmile', 'co2.total', 'co2.bike'],
    sizeAssumed: true,
  },
} as const;

export const droneDelivery = defineLever({
  id: 'drone-delivery',
  code: 'dr',
  name: { en: 'Drone delivery', zh: '无人机配送' },
  family: 'outlook',
  mechanism: {
    en: 'Part of the parcels fly the last mile: they come sooner and do not miss the customer, and each costs more until many fly.',
    zh: '部分包裹末端由无人机配送：更快送达、较少扑空，但规模化之前单件成本更高。',
  },
  settings: {
    share: {
      code: 'sh',
      unit: 'share',
      default: 0.3,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Parcels by drone', zh: '无人机包裹占比' },
      meaning: { en: 'Share of parcels that fly the last mile.', zh: '末端由无人机配送的包裹比例。' },
    },
    extraCents: {
      code: 'ex',
      unit: 'cents/order',
      default: 400,
      min: -800,
      max: 10_000,
      basis: 'assumed',
      name: { en: 'Dearer by', zh: '单件加价' },
      meaning: { en: 'Further cost of such a parcel.', zh: '此类包裹的额外成本。' },
    },
    fewerFailed: effectSetting(effects.fewerFailed, {
      code: 'ff',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer failed attempts', zh: '派送失败减少' },
    }),
    fasterShare: effectSetting(effects.fasterShare, {
      code: 'fs',
      unit: 'share',
      min: 0,
      max: 0.9,
      name: { en: 'Transit saved', zh: '节省的在途时间' },
    }),
    lessCarbon: effectSetting(effects.lessCarbon, {
      code: 'lc',
      unit: 'share',
      min: -1,
      max: 0.9,
      name: { en: 'Less carbon', zh: '碳排放下降' },
    }),
  },
  rampDays: 0,
  effects,
  cost: ({ share }) => ({ setUpCents: share > 0 ? 30_000_000 : 0, perMonthCents: Math.round(1_500_000 * share) }),
  changes: ({ share, extraCents, fewerFailed, fasterShare, lessCarbon }) => [
    { input: 'transitMeanHours', how: 'multiply', by: 1 - share * fasterShare },
    { input: 'failedAttemptShare', how: 'multiply', by: 1 - share * fewerFailed },
    { input: 'parcelCents', how: 'add', by: share * extraCents },
    { input: 'co2GramsPerParcel', how: 'multiply', by: 1 - share * lessCarbon },
  ],
  path: [
    'deliveryTime',
    'failedAttemptRate',
    'onTimeRate',
    'logisticsCostPerOrder',
    'co2PerOrder',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.1'],
  speculative: true,
});
