import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  tariffCut: {
    low: 0.02,
    central: 0.06,
    high: 0.12,
    meaning: { en: 'Discount on the tariff for a promised volume.', zh: '承诺件量换取的运费折扣。' },
    basis: 'assumed',
  },
  mishapCut: {
    low: 0,
    central: 0.2,
    high: 0.4,
    meaning: {
      en: 'Fewer lost and damaged parcels and failed attempts: shared labels, addresses checked, a contact person.',
      zh: '面单共享、地址校验、专人对接带来的丢损与派送失败减少。',
    },
    basis: 'assumed',
  },
} as const;

export const carrierPartnership = defineLever({
  id: 'carrier-partnership',
  code: 'cpa',
  name: { en: 'Partnership with the carrier', zh: '快递战略合作' },
  family: 'supply',
  mechanism: {
    en: 'A promised volume buys a lower tariff, more contracted parcels and better handling; a later pick-up lets more of the day’s orders leave today. Only the main carrier has agreed to it.',
    zh: '以承诺件量换取更低运费、更多合同件量与更好操作；更晚的揽收让更多当日订单当天发出。仅限主快递。',
  },
  settings: {
    tariffCut: effectSetting(effects.tariffCut, {
      code: 'tc',
      unit: 'share',
      min: 0,
      max: 0.9,
      name: { en: 'Lower tariff', zh: '运费下降' },
    }),
    mishapCut: effectSetting(effects.mishapCut, {
      code: 'mc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer mishaps', zh: '差错减少' },
    }),
    capacityFactor: {
      code: 'cf',
      unit: 'ratio',
      default: 1.3,
      min: 0.1,
      max: 10,
      basis: 'assumed',
      name: { en: 'Contracted parcels', zh: '合同件量倍数' },
      meaning: { en: 'Parcels taken per day as a multiple of today’s.', zh: '每日揽收件数相对当前的倍数。' },
    },
    laterHours: {
      code: 'lh',
      unit: 'hours',
      default: 2,
      min: 0,
      max: 12,
      integer: true,
      basis: 'assumed',
      name: { en: 'Later pick-up', zh: '揽收推迟' },
      meaning: { en: 'Hours by which the pick-up moves back.', zh: '揽收时刻推迟的小时数。' },
    },
  },
  rampDays: 30,
  effects,
  cost: () => ({ setUpCents: 800_000, perMonthCents: 50_000 }),
  changes: ({ tariffCut, mishapCut, capacityFactor, laterHours }) => [
    { input: 'mainTariffFactor', how: 'multiply', by: 1 - tariffCut },
    { input: 'expressParcelCents', how: 'multiply', by: 1 - tariffCut },
    { input: 'mainRiskFactor', how: 'multiply', by: 1 - mishapCut },
    { input: 'carrierCapacityPerDay', how: 'multiply', by: capacityFactor },
    { input: 'carrierCutOffHour', how: 'add', by: laterHours },
  ],
  path: [
    'freightPerOrder',
    'orderCycleTime',
    'deliveryTime',
    'onTimeRate',
    'failedAttemptRate',
    'mishapRate',
    'logisticsCostPerOrder',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '3.3.2', '4.3'],
});
