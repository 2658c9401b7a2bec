import { counterIndex as COUNTER } from '../shop/counters';
import { days, ratio, sum } from './definition';

/** Who carries the parcels, and whether there is room for them. */

export const otherCarriers = ratio({
  id: 'otherCarriers',
  family: 'delivery',
  name: { en: 'Parcels with other carriers', zh: '非主快递件占比' },
  formula: {
    en: 'parcels of the second and third carrier / orders handed over',
    zh: '第二、第三快递件数 ÷ 交运订单数',
  },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.parcelsSecond, COUNTER.parcelsThird),
  denominator: sum(COUNTER.shipped),
});

export const thirdCarrier = ratio({
  id: 'thirdCarrier',
  family: 'delivery',
  name: { en: 'Parcels with the third carrier', zh: '第三快递件占比' },
  formula: { en: 'parcels of the third carrier / orders handed over', zh: '第三快递件数 ÷ 交运订单数' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.parcelsThird),
  denominator: sum(COUNTER.shipped),
});

export const carrierLoad = ratio({
  id: 'carrierLoad',
  family: 'delivery',
  name: { en: 'Use of contracted parcels', zh: '快递合同件量使用率' },
  formula: { en: 'orders handed over / contracted parcels', zh: '交运订单数 ÷ 合同件数' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.shipped),
  accounting: true,
  denominator: sum(COUNTER.parcelsContracted),
});

export const leftBehind = ratio({
  id: 'leftBehind',
  family: 'delivery',
  name: { en: 'Parcels left at the dock', zh: '揽收遗留件数' },
  formula: {
    en: 'mean number of packed parcels that the day’s last pick-up left behind',
    zh: '当日最后一次揽收后滞留的已打包件数均值',
  },
  unit: 'count',
  better: 'lower',
  numerator: sum(COUNTER.parcelsLeftBehind),
  denominator: days,
});

export const pickUpPoints = ratio({
  id: 'pickUpPoints',
  family: 'delivery',
  name: { en: 'Parcels to pick-up points', zh: '自提件占比' },
  formula: { en: 'parcels for pick-up points / orders handed over', zh: '自提件数 ÷ 交运订单数' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.lockerParcels),
  denominator: sum(COUNTER.shipped),
});

export const chosenTimes = ratio({
  id: 'chosenTimes',
  family: 'delivery',
  name: { en: 'Parcels at a chosen time', zh: '预约送达占比' },
  formula: {
    en: 'parcels whose customer chose a window / orders handed over',
    zh: '顾客预约时段的包裹数 ÷ 交运订单数',
  },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.windowParcels),
  denominator: sum(COUNTER.shipped),
});

export const chosenTimeWait = ratio({
  id: 'chosenTimeWait',
  family: 'delivery',
  name: { en: 'Wait for the chosen time', zh: '预约等待时长' },
  formula: {
    en: 'hours from the earliest possible delivery to the chosen one / parcels at a chosen time',
    zh: '最早可送达至预约送达的小时数之和 ÷ 预约送达包裹数',
  },
  unit: 'hours',
  better: 'lower',
  numerator: sum(COUNTER.windowWaitHours),
  denominator: sum(COUNTER.windowParcels),
});

export const freightPerOrder = ratio({
  id: 'freightPerOrder',
  family: 'delivery',
  name: { en: 'Freight per order', zh: '单均快递费' },
  formula: { en: 'paid to carriers for parcels / orders handed over', zh: '支付快递费 ÷ 交运订单数' },
  unit: 'cents',
  better: 'lower',
  numerator: sum(COUNTER.carrierCents),
  denominator: sum(COUNTER.shipped),
});
