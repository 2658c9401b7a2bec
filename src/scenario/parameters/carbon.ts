import type { ParameterTable } from '../parameter';

/** What the carbon of a parcel is made of: each part grows with something else. What is left is the warehouse's. */
export const carbonParameters = {
  lastMileCo2Share: {
    code: 'fc1',
    unit: 'share',
    default: 0.222,
    min: 0,
    max: 0.4,
    basis: ['co2.lastmile', 'co2.total'],
    name: { en: 'Last mile in the CO2e of a parcel', zh: '末端派送占单件碳排放' },
    meaning: {
      en: 'Each parcel and each attempt to deliver it costs this part: 181 of 815 g, from two studies.',
      zh: '每个包裹、每次派送产生这一部分：815 克中的 181 克（两项研究）。',
    },
  },
  lineHaulCo2Share: {
    code: 'fc2',
    unit: 'share',
    default: 0.35,
    min: 0,
    max: 0.4,
    basis: 'assumed',
    name: { en: 'Line haul in the CO2e of a parcel', zh: '干线运输占单件碳排放' },
    meaning: {
      en: 'Grows with the weight of a parcel, and with the time its way takes when there are several warehouses.',
      zh: '随包裹重量增加；多仓时也随该路线的运输时间增加。',
    },
  },
  packagingCo2Share: {
    code: 'fc3',
    unit: 'share',
    default: 0.2,
    min: 0,
    max: 0.2,
    basis: 'assumed',
    name: { en: 'Packaging in the CO2e of a parcel', zh: '包装占单件碳排放' },
    meaning: {
      en: 'For each parcel. What is left of the whole belongs to the warehouse and counts once per order.',
      zh: '按包裹计；其余部分属于仓储，每单计一次。',
    },
  },
  packagingCo2Cut: {
    code: 'fc5',
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'CO2e saved in packaging', zh: '包装减排' },
    meaning: {
      en: 'Share of the packaging’s part that less and lighter packaging saves; ways and warehouse stay as they are.',
      zh: '减量轻量包装所省去的包装碳排放比例；运输与仓储部分不变。',
    },
  },
  co2ParcelGrams: {
    code: 'fc4',
    unit: 'grams',
    default: 1990,
    min: 1,
    max: 100000,
    basis: 'assumed',
    name: { en: 'Parcel that the CO2e is meant for', zh: '碳排放数值对应的包裹重量' },
    meaning: {
      en: 'Weight at which a parcel’s line haul costs just its part; the mean weight of an order of the default shop.',
      zh: '干线运输恰为其占比时的包裹重量；取默认店铺订单的平均重量。',
    },
  },
} as const satisfies ParameterTable;
