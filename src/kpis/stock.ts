import { counterIndex as COUNTER } from '../shop/counters';
import { amount, days, ratio, sum, times } from './definition';

/** Stock, forecasts and suppliers. */

const inventoryCosts = [
  COUNTER.storageCents,
  COUNTER.capitalMemoCents,
  COUNTER.writeOffCents,
  COUNTER.shrinkageCents,
  COUNTER.orderingCents,
] as const;

export const fillRate = ratio({
  id: 'fillRate',
  family: 'stock',
  name: { en: 'Fill rate', zh: '库存满足率' },
  formula: { en: 'units filled from stock at once / units demanded', zh: '现货满足件数 ÷ 需求件数' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.unitsFilled),
  denominator: sum(COUNTER.unitsDemanded),
});

export const stockoutShare = ratio({
  id: 'stockoutShare',
  family: 'stock',
  name: { en: 'Stock-out share', zh: '缺货率' },
  formula: { en: 'SKU-days that end without stock / SKU-days', zh: '日末无货的 SKU 天数 ÷ SKU 天数' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.stockoutSkuDays),
  accounting: true,
  denominator: sum(COUNTER.skuDays),
});

export const lostSales = amount({
  id: 'lostSales',
  family: 'stock',
  name: { en: 'Lost sales', zh: '缺货损失额' },
  formula: { en: 'demand that left for want of stock, at the day’s price', zh: '因缺货流失的需求，按当日售价' },
  unit: 'cents',
  better: 'lower',
  quantity: sum(COUNTER.lostSalesCents),
});

export const backorderShare = ratio({
  id: 'backorderShare',
  family: 'stock',
  name: { en: 'Backordered units', zh: '缺货等待率' },
  formula: { en: 'units whose buyer waits for stock / units demanded', zh: '等待补货的件数 ÷ 需求件数' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.backorderedUnits),
  denominator: sum(COUNTER.unitsDemanded),
});

export const stockValue = ratio({
  id: 'stockValue',
  family: 'stock',
  name: { en: 'Stock at cost', zh: '平均库存金额' },
  formula: { en: 'mean of stock value at day’s end', zh: '日末库存成本金额的均值' },
  unit: 'cents',
  better: 'lower',
  numerator: sum(COUNTER.stockValueCents),
  denominator: days,
});

export const turnover = ratio({
  id: 'turnover',
  family: 'stock',
  name: { en: 'Inventory turnover', zh: '库存周转率' },
  formula: { en: 'cost of goods × 365 / days / mean stock at cost', zh: '销货成本 × 365 ÷ 天数 ÷ 平均库存金额' },
  unit: 'perYear',
  accounting: true,
  better: 'higher',
  numerator: times(365, sum(COUNTER.costOfGoodsCents)),
  denominator: sum(COUNTER.stockValueCents),
});

export const daysOfSupply = ratio({
  id: 'daysOfSupply',
  family: 'stock',
  name: { en: 'Days of supply', zh: '库存周转天数' },
  formula: { en: 'mean stock at cost / cost of goods a day', zh: '平均库存金额 ÷ 日均销货成本' },
  unit: 'days',
  accounting: true,
  better: 'lower',
  numerator: sum(COUNTER.stockValueCents),
  denominator: sum(COUNTER.costOfGoodsCents),
});

export const inventoryCost = amount({
  id: 'inventoryCost',
  family: 'stock',
  name: { en: 'Inventory cost', zh: '库存成本' },
  formula: {
    en: 'storage + cost of capital + write-offs + shrinkage + ordering',
    zh: '仓储 + 资金成本 + 报废 + 损耗 + 订货',
  },
  unit: 'cents',
  better: 'lower',
  quantity: sum(...inventoryCosts),
});

export const inventoryCostRate = ratio({
  id: 'inventoryCostRate',
  family: 'stock',
  name: { en: 'Inventory cost rate', zh: '库存成本率' },
  formula: { en: 'inventory cost / cost of goods', zh: '库存成本 ÷ 销货成本' },
  note: {
    en: 'A shop that sells more holds more: the amount and the rate tell different stories.',
    zh: '卖得多则库存多：金额与比率含义不同。',
  },
  unit: 'share',
  accounting: true,
  better: 'lower',
  numerator: sum(...inventoryCosts),
  denominator: sum(COUNTER.costOfGoodsCents),
});

export const forecastError = ratio({
  id: 'forecastError',
  family: 'stock',
  name: { en: 'Forecast error (WAPE)', zh: '预测误差（WAPE）' },
  formula: { en: 'sum of |forecast − demand| / sum of demand', zh: '|预测 − 需求| 之和 ÷ 需求之和' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.forecastAbsoluteError),
  denominator: sum(COUNTER.forecastActual),
});

export const forecastBias = ratio({
  id: 'forecastBias',
  family: 'stock',
  name: { en: 'Forecast bias', zh: '预测偏差' },
  formula: { en: 'sum of (forecast − demand) / sum of demand', zh: '（预测 − 需求）之和 ÷ 需求之和' },
  note: { en: 'Nearer to zero is better, so neither direction is.', zh: '越接近零越好。' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.forecastError),
  denominator: sum(COUNTER.forecastActual),
});

export const purchaseOrders = amount({
  id: 'purchaseOrders',
  family: 'stock',
  name: { en: 'Purchase orders', zh: '采购单数' },
  formula: { en: 'purchase orders placed, one SKU each', zh: '下达的采购单（每单一个 SKU）' },
  unit: 'count',
  better: 'neither',
  quantity: sum(COUNTER.purchaseOrders),
});

export const supplierSatisfaction = ratio({
  id: 'supplierSatisfaction',
  family: 'stock',
  name: { en: 'Supplier satisfaction', zh: '供应商满意度' },
  formula: {
    en: 'index of 0 to 100: steady orders 40, notice 30, few rush orders 20, paid on time 10',
    zh: '0–100 指数：订货平稳 40、提前预告 30、少加急 20、按时付款 10',
  },
  note: { en: 'The weights are assumed.', zh: '权重为假设。' },
  unit: 'points',
  better: 'higher',
  numerator: sum(COUNTER.supplierScoreSum),
  accounting: true,
  denominator: sum(COUNTER.supplierScoreWeight),
});
