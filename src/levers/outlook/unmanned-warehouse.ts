import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  pickFactor: {
    low: 1.7,
    central: 3,
    high: 5,
    meaning: {
      en: 'How many times faster a station picks and packs than a person. Picks an hour: 60 to 120 by hand, 200 to 350 automated.',
      zh: '单个工位拣货打包相对人工的速度倍数。每小时拣货：人工 60–120，自动化 200–350。',
    },
    basis: ['wh.bands'],
  },
  errorCut: {
    low: 0.3,
    central: 0.8,
    high: 0.95,
    meaning: { en: 'Part of the wrong items that no longer happen.', zh: '错发减少的比例。' },
    basis: 'assumed',
  },
} as const;

export const unmannedWarehouse = defineLever({
  id: 'unmanned-warehouse',
  code: 'uw',
  name: { en: 'Unmanned warehouse', zh: '无人仓' },
  family: 'outlook',
  mechanism: {
    en: 'Robots pick and pack day and night: orders no longer wait for the morning and few go wrong. Wages give way to a monthly fee, which pays only where many orders pass.',
    zh: '机器人昼夜拣货打包：订单无需等到早晨，错发极少。工资换成月费，只有单量足够大才划算。',
  },
  settings: {
    pickFactor: effectSetting(effects.pickFactor, {
      code: 'pf',
      unit: 'ratio',
      min: 0.5,
      max: 20,
      name: { en: 'Speed of a station', zh: '工位速度倍数' },
    }),
    errorCut: effectSetting(effects.errorCut, {
      code: 'ec',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer wrong items', zh: '错发减少' },
    }),
    staffLeft: {
      code: 'sl',
      unit: 'share',
      default: 0.15,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Wages that remain', zh: '剩余人工成本' },
      meaning: {
        en: 'Wage of an hour of a station relative to a person’s: technicians who look after many.',
        zh: '每工位小时的人工成本相对人工的比例：少量技术人员看护。',
      },
    },
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 500_000_000, perMonthCents: 6_000_000 }),
  changes: ({ pickFactor, errorCut, staffLeft }) => [
    { input: 'warehouseOpensHour', how: 'set', by: 0 },
    { input: 'warehouseShiftHours', how: 'set', by: 24 },
    { input: 'pickMinutesPerOrder', how: 'multiply', by: 1 / pickFactor },
    { input: 'pickMinutesPerLine', how: 'multiply', by: 1 / pickFactor },
    { input: 'packMinutesPerOrder', how: 'multiply', by: 1 / pickFactor },
    { input: 'wrongItemShare', how: 'multiply', by: 1 - errorCut },
    { input: 'warehouseWageCents', how: 'multiply', by: staffLeft },
  ],
  path: [
    'pickerUtilisation',
    'orderCycleTime',
    'deliveryTime',
    'wrongItemRate',
    'logisticsCostPerOrder',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.1'],
  speculative: true,
});
