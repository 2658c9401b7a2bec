import { counterIndex as COUNTER } from '../shop/counters';
import { days, ratio, sum } from './definition';

/** The warehouse's work and what logistics costs. */

export const orderBacklog = ratio({
  id: 'orderBacklog',
  family: 'delivery',
  name: { en: 'Orders waiting at night', zh: '日末待发订单' },
  formula: { en: 'mean number of paid orders not yet shipped at day’s end', zh: '日末已付未发订单的均值' },
  unit: 'count',
  better: 'lower',
  numerator: sum(COUNTER.ordersWaiting),
  denominator: days,
});

export const pickerUtilisation = ratio({
  id: 'pickerUtilisation',
  family: 'delivery',
  name: { en: 'Utilisation of pickers', zh: '拣货员利用率' },
  formula: { en: 'hours picking / hours paid', zh: '拣货工时 ÷ 计薪工时' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.pickBusyHours),
  accounting: true,
  denominator: sum(COUNTER.pickPaidHours),
});

export const packerUtilisation = ratio({
  id: 'packerUtilisation',
  family: 'delivery',
  name: { en: 'Utilisation of packers', zh: '打包员利用率' },
  formula: { en: 'hours packing / hours paid', zh: '打包工时 ÷ 计薪工时' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.packBusyHours),
  accounting: true,
  denominator: sum(COUNTER.packPaidHours),
});

export const warehouseUtilisation = ratio({
  id: 'warehouseUtilisation',
  family: 'delivery',
  name: { en: 'Utilisation of the warehouse staff', zh: '仓库人员利用率' },
  formula: {
    en: 'hours picking, packing and inspecting / hours paid',
    zh: '（拣货 + 打包 + 质检工时）÷ 计薪工时',
  },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.pickBusyHours, COUNTER.packBusyHours, COUNTER.inspectBusyHours),
  accounting: true,
  denominator: sum(COUNTER.pickPaidHours, COUNTER.packPaidHours, COUNTER.inspectPaidHours),
});

export const ordersPerTour = ratio({
  id: 'ordersPerTour',
  family: 'delivery',
  name: { en: 'Orders per picking tour', zh: '每趟拣货单数' },
  formula: { en: 'orders picked / tours of pickers', zh: '拣货订单数 ÷ 拣货趟数' },
  unit: 'ratio',
  better: 'neither',
  numerator: sum(COUNTER.picked),
  denominator: sum(COUNTER.pickTours),
});

export const overtimeShare = ratio({
  id: 'overtimeShare',
  family: 'delivery',
  name: { en: 'Overtime in the warehouse', zh: '仓库加班占比' },
  formula: { en: 'hours of overtime / hours paid', zh: '加班工时 ÷ 计薪工时' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.overtimeHours),
  accounting: true,
  denominator: sum(COUNTER.pickPaidHours, COUNTER.packPaidHours, COUNTER.inspectPaidHours),
});

export const logisticsEfficiency = ratio({
  id: 'logisticsEfficiency',
  family: 'delivery',
  name: { en: 'Logistics efficiency', zh: '物流效率' },
  formula: { en: 'orders handed over / paid warehouse hours', zh: '交运订单数 ÷ 仓库计薪工时' },
  unit: 'perHour',
  better: 'higher',
  numerator: sum(COUNTER.shipped),
  accounting: true,
  denominator: sum(COUNTER.pickPaidHours, COUNTER.packPaidHours, COUNTER.inspectPaidHours),
});

export const logisticsCostPerOrder = ratio({
  id: 'logisticsCostPerOrder',
  family: 'delivery',
  name: { en: 'Logistics cost per order', zh: '单均物流成本' },
  formula: {
    en: '(labour + packaging + carrier + return freight + transfers) / orders handed over',
    zh: '（人工 + 包材 + 快递 + 退货运费 + 调拨）÷ 交运订单数',
  },
  unit: 'cents',
  better: 'lower',
  numerator: sum(
    COUNTER.warehouseWageCents,
    COUNTER.packagingCents,
    COUNTER.carrierCents,
    COUNTER.returnFreightCents,
    COUNTER.transferCents,
  ),
  denominator: sum(COUNTER.shipped),
});

export const co2PerOrder = ratio({
  id: 'co2PerOrder',
  family: 'delivery',
  name: { en: 'CO2e per order', zh: '单均碳排放' },
  formula: {
    en: 'CO2e of warehouse, packaging and transport / orders handed over',
    zh: '仓储、包装、运输碳排放 ÷ 交运订单数',
  },
  note: {
    en: 'By carrier, express and pick-up points; line haul by weight and zone, the last mile by parcel and attempt; returns are in the figure per parcel, or counted beside it where they are set.',
    zh: '按快递、特快与自提区分；干线按重量与分区，末端按包裹与派送次数；退货已含在单件数值内，另行设定时单独计入。',
  },
  unit: 'grams',
  better: 'lower',
  numerator: sum(COUNTER.co2Grams),
  denominator: sum(COUNTER.shipped),
});
