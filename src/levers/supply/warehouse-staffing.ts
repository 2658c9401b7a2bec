import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const people = { unit: 'count', min: -50, max: 200, integer: true, basis: 'assumed' } as const;

export const warehouseStaffing = defineLever({
  id: 'warehouse-staffing',
  code: 'ws',
  name: { en: 'Warehouse staff and shifts', zh: '仓库人力与班次' },
  family: 'supply',
  mechanism: {
    en: 'More hands or longer shifts get orders out before the carrier calls; every hour is paid, busy or not. Overtime is worked only while orders wait, and costs more an hour.',
    zh: '增加人手或延长班次使订单赶上当日揽收；每小时计薪，无论忙闲。加班只在有订单等待时发生，时薪更高。',
  },
  settings: {
    pickers: {
      ...people,
      code: 'pi',
      default: 1,
      name: { en: 'More pickers', zh: '增加拣货员' },
      meaning: {
        en: 'People picking beyond today’s; negative for fewer.',
        zh: '在现有基础上增加的拣货员，负数为减少。',
      },
    },
    packers: {
      ...people,
      code: 'pa',
      default: 0,
      name: { en: 'More packers', zh: '增加打包员' },
      meaning: { en: 'The same for packing.', zh: '打包员的同一设置。' },
    },
    shiftHours: {
      code: 'sh',
      unit: 'hours',
      default: 0,
      min: -12,
      max: 15,
      integer: true,
      basis: 'assumed',
      name: { en: 'Longer shift', zh: '延长班次' },
      meaning: { en: 'Hours added at the end of the shift.', zh: '在班次末尾延长的小时数。' },
    },
    overtime: {
      code: 'ot',
      unit: 'hours',
      default: 0,
      min: 0,
      max: 12,
      integer: true,
      basis: 'assumed',
      name: shopParameters.overtimeHours.name,
      meaning: shopParameters.overtimeHours.meaning,
    },
  },
  rampDays: 0,
  effects: {},
  through: ['pickMinutesPerOrder', 'pickMinutesPerLine', 'packMinutesPerOrder', 'overtimeWageFactor'],
  cost: ({ pickers, packers }) => ({ setUpCents: 200_000 * Math.max(0, pickers + packers), perMonthCents: 0 }),
  changes: ({ pickers, packers, shiftHours, overtime }) => [
    { input: 'pickers', how: 'add', by: pickers },
    { input: 'packers', how: 'add', by: packers },
    { input: 'warehouseShiftHours', how: 'add', by: shiftHours },
    { input: 'overtimeHours', how: 'add', by: overtime },
  ],
  path: [
    'pickerUtilisation',
    'orderBacklog',
    'orderCycleTime',
    'onTimeRate',
    'logisticsEfficiency',
    'logisticsCostPerOrder',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
