import { counterIndex as COUNTER } from '../shop/counters';
import type { Facts, Window } from '../shop/facts';
import { DELIVERY_HOUR_BINS } from '../shop/facts';
import { difference, judged, NOTHING, onePercent, ratio, sum } from './definition';
import type { Kpi, Reading } from './kpi';

/** What became of the orders paid in the window; two weeks later it is known. */
const FOLLOW_UP_DAYS = 14;

export const deliveryTime = ratio({
  id: 'deliveryTime',
  family: 'delivery',
  name: { en: 'Delivery time', zh: '配送时长' },
  formula: { en: 'mean hours from payment to the door', zh: '支付到签收的平均小时数' },
  note: {
    en: 'Delivery speed 配送速度: “x % faster” is read as x % less time. The other reading, 1/(1 − x), is larger.',
    zh: '配送速度：“提高 x%”按时长减少 x% 理解；若按速度倒数理解则更大。',
  },
  unit: 'hours',
  better: 'lower',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.deliveryHoursSum),
  denominator: sum(COUNTER.delivered),
});

export const deliveryTimeP90: Kpi = {
  id: 'deliveryTimeP90',
  family: 'delivery',
  name: { en: 'Delivery time, 90th percentile', zh: '配送时长 P90' },
  formula: { en: 'hours within which nine parcels in ten arrive', zh: '九成包裹送达所需的小时数' },
  note: { en: 'Read per replication from whole hours, then averaged.', zh: '按整小时逐次仿真读取后取均值。' },
  unit: 'hours',
  better: 'lower',
  worthwhile: onePercent,
  kind: 'quantile',
  followUpDays: FOLLOW_UP_DAYS,
  read: (facts, window) => deliveryQuantile(facts, judged(window, FOLLOW_UP_DAYS), 0.9),
};

/**
 * Quantile of the hours from payment to delivery, linear within the whole hour it falls into. Denominator 0 when nothing
 * was delivered. Times beyond the last bin count as its upper end.
 */
export function deliveryQuantile(facts: Facts, { firstDay, lastDay }: Window, share: number): Reading {
  const bins = new Float64Array(DELIVERY_HOUR_BINS);
  let parcels = 0;
  for (let at = (firstDay - 1) * DELIVERY_HOUR_BINS; at < lastDay * DELIVERY_HOUR_BINS; at++) {
    const count = facts.deliveryHours[at]!;
    bins[at % DELIVERY_HOUR_BINS]! += count;
    parcels += count;
  }
  if (parcels === 0) return NOTHING;
  let left = share * parcels;
  let hour = 0;
  while (hour < DELIVERY_HOUR_BINS - 1 && bins[hour]! < left) left -= bins[hour++]!;
  return { numerator: hour + Math.min(1, left / bins[hour]!), denominator: 1 };
}

export const transitTime = ratio({
  id: 'transitTime',
  family: 'delivery',
  name: { en: 'Time with the carrier', zh: '在途时长' },
  formula: { en: 'mean hours from hand-over to the door', zh: '交运到签收的平均小时数' },
  note: {
    en: 'The clock on which carriers and post offices publish: from collection, not from payment.',
    zh: '快递与邮政公布口径：自揽收起算，而非自支付起算。',
  },
  unit: 'hours',
  better: 'lower',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: difference([COUNTER.deliveryHoursSum], [COUNTER.cycleHoursSum]),
  denominator: sum(COUNTER.delivered),
});

export const orderCycleTime = ratio({
  id: 'orderCycleTime',
  family: 'delivery',
  name: { en: 'Order processing time', zh: '订单处理时长' },
  formula: { en: 'mean hours from payment to hand-over to the carrier', zh: '支付到交运的平均小时数' },
  note: { en: 'Includes the wait for stock of backordered goods.', zh: '含缺货等待时间。' },
  unit: 'hours',
  better: 'lower',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.cycleHoursSum),
  denominator: sum(COUNTER.delivered),
});

export const onTimeRate = ratio({
  id: 'onTimeRate',
  family: 'delivery',
  name: { en: 'On-time delivery', zh: '准时送达率' },
  formula: {
    en: 'delivered within the promise / paid and not cancelled (not delivered by the end of the follow-up counts as late)',
    zh: '承诺时限内送达 ÷ 已支付且未取消（观察期末仍未送达计为不准时）',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.deliveredOnTime),
  denominator: difference([COUNTER.orders], [COUNTER.cancelled]),
});

export const onTimeFar = ratio({
  id: 'onTimeFar',
  family: 'delivery',
  name: { en: 'On-time delivery, far regions', zh: '远区准时送达率' },
  formula: {
    en: 'delivered within the promise / delivered, to far regions and across the border',
    zh: '远区及跨境订单：承诺时限内送达 ÷ 送达',
  },
  note: {
    en: 'Known where orders have regions: with several warehouses, a border, or promises by region.',
    zh: '仅在订单区分区域时可知：多仓、跨境或分区域承诺。',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.deliveredFarOnTime),
  denominator: sum(COUNTER.deliveredFar),
});

export const promisedTime = ratio({
  id: 'promisedTime',
  family: 'delivery',
  name: { en: 'Promised delivery time', zh: '承诺送达时长' },
  formula: { en: 'hours from payment that checkout promised / orders', zh: '结账时承诺的小时数之和 ÷ 订单数' },
  unit: 'hours',
  better: 'neither',
  numerator: sum(COUNTER.promiseHoursSum),
  denominator: sum(COUNTER.orders),
});

export const onTimeInFull = ratio({
  id: 'onTimeInFull',
  family: 'delivery',
  name: { en: 'On time in full (OTIF)', zh: '准时足量交付率（OTIF）' },
  formula: {
    en: 'delivered in time, complete, right and whole / finished orders',
    zh: '按时、足量、无错、完好送达 ÷ 完结订单',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.onTimeInFull),
  denominator: sum(COUNTER.finished),
});

export const failedAttemptRate = ratio({
  id: 'failedAttemptRate',
  family: 'delivery',
  name: { en: 'Failed first attempts', zh: '首次派送失败率' },
  formula: { en: 'orders whose first attempt failed / delivered', zh: '首派失败订单 ÷ 送达订单' },
  unit: 'share',
  better: 'lower',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.failedAttempts),
  denominator: sum(COUNTER.delivered),
});

export const wrongItemRate = ratio({
  id: 'wrongItemRate',
  family: 'delivery',
  name: { en: 'Orders with a wrong item', zh: '错发率' },
  formula: { en: 'orders with a wrong item / delivered', zh: '有错发的订单 ÷ 送达订单' },
  unit: 'share',
  better: 'lower',
  worthwhile: { absolute: 0.001 },
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.wrongItems),
  denominator: sum(COUNTER.delivered),
});

export const mishapRate = ratio({
  id: 'mishapRate',
  family: 'delivery',
  name: { en: 'Lost or damaged parcels', zh: '丢损率' },
  formula: { en: '(lost + damaged parcels) / finished orders', zh: '（丢失 + 破损包裹）÷ 完结订单' },
  unit: 'share',
  better: 'lower',
  worthwhile: { absolute: 0.001 },
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.lostParcels, COUNTER.damagedParcels),
  denominator: sum(COUNTER.finished),
});

export const cancellationRate = ratio({
  id: 'cancellationRate',
  family: 'delivery',
  name: { en: 'Cancelled after payment', zh: '支付后取消率' },
  formula: { en: 'cancelled / finished orders', zh: '取消订单 ÷ 完结订单' },
  unit: 'share',
  better: 'lower',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.cancelled),
  denominator: sum(COUNTER.finished),
});
