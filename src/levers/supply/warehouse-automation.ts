import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  pickFactor: {
    low: 1.5,
    central: 2,
    high: 3,
    meaning: {
      en: 'Lines picked per hour against today: from light-guided racks (low) to goods that come to the picker (3, as published).',
      zh: '每小时拣货行数相对当前的倍数：从灯光拣选（低）到货到人（公开值 3）。',
    },
    basis: ['wh.kiva', 'wh.methods'],
  },
  errorCut: {
    low: 0.3,
    central: 0.6,
    high: 0.8,
    meaning: {
      en: 'Wrong items that no longer happen, at most as many as lead to the 99.9 % of orders that the best warehouses get right; what machines have to do with it is assumed.',
      zh: '不再发生的错发比例；至多达到最佳仓库 99.9% 的订单准确率；自动化贡献多少为假设。',
    },
    basis: ['wh.accuracy'],
    sizeAssumed: true,
  },
} as const;

export const warehouseAutomation = defineLever({
  id: 'warehouse-automation',
  code: 'wa',
  name: { en: 'Warehouse automation', zh: '仓储自动化' },
  family: 'supply',
  mechanism: {
    en: 'Picking takes less time and errs less. With the staff kept it buys speed; efficiency per paid hour moves only if people go, or if the hours saved are released, so that pickers are as busy as before.',
    zh: '拣货更快、更准。保留人手则买到速度；只有减少人手，或释放省下的工时、使拣货员与从前一样忙，每计薪工时的效率才会提高。',
  },
  settings: {
    pickFactor: effectSetting(effects.pickFactor, {
      code: 'pf',
      unit: 'ratio',
      min: 1,
      max: 10,
      name: { en: 'Lines per hour', zh: '每小时行数倍数' },
    }),
    errorCut: effectSetting(effects.errorCut, {
      code: 'ec',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer wrong items', zh: '减少错发' },
    }),
    staff: {
      code: 'st',
      unit: 'choice',
      default: 0,
      min: 0,
      max: 1,
      integer: true,
      choices: [
        { en: 'Keep the staff, but for those released below', zh: '保留人手（下列减少者除外）' },
        { en: 'Release hours at base utilisation', zh: '按原利用率释放工时' },
      ],
      basis: 'assumed',
      name: { en: 'Hours saved', zh: '省下的工时' },
      meaning: {
        en: 'Released: picking hours shrink as the time per line does, spread over the shift and not paid.',
        zh: '释放：拣货工时与每行时间同比例减少，在班次内均匀减少且不计薪。',
      },
    },
    released: {
      code: 're',
      unit: 'count',
      default: 1,
      min: 0,
      max: 100,
      integer: true,
      basis: 'assumed',
      name: { en: 'Pickers released', zh: '减少拣货员' },
      meaning: {
        en: 'Pickers who do other work from then on; 0 keeps the staff.',
        zh: '此后转岗的拣货员；0 表示保留人手。',
      },
    },
  },
  rampDays: 14,
  effects,
  cost: ({ pickFactor }) => ({
    setUpCents: Math.round(12_000_000 * (pickFactor - 1)),
    perMonthCents: Math.round(240_000 * (pickFactor - 1)),
  }),
  changes: ({ pickFactor, errorCut, staff, released }) => [
    { input: 'pickMinutesPerLine', how: 'multiply', by: 1 / pickFactor },
    { input: 'pickMinutesPerOrder', how: 'multiply', by: 1 / pickFactor },
    { input: 'wrongItemShare', how: 'multiply', by: 1 - errorCut },
    { input: 'pickerHoursShare', how: 'multiply', by: staff === 1 ? 1 / pickFactor : 1 },
    { input: 'pickers', how: 'add', by: -released },
  ],
  path: [
    'pickerUtilisation',
    'orderBacklog',
    'orderCycleTime',
    'wrongItemRate',
    'logisticsEfficiency',
    'logisticsCostPerOrder',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '3.1.3', '4.1'],
});
