import type { Counter } from '../shop/counters';
import { counterIndex as COUNTER } from '../shop/counters';
import { amount, ratio, sum, times } from './definition';

/** Suppliers, forecasts by class, dead stock and several warehouses. */

function forecastErrorOf(letter: 'A' | 'B' | 'C', absoluteError: Counter, actual: Counter) {
  return ratio({
    id: `forecastError${letter}`,
    family: 'stock',
    name: { en: `Forecast error, class ${letter}`, zh: `${letter} 类预测误差` },
    formula: {
      en: `sum of |forecast − demand| / sum of demand, articles of class ${letter}`,
      zh: `${letter} 类商品 |预测 − 需求| 之和 ÷ 需求之和`,
    },
    note: { en: 'Class on the day of the review.', zh: '按检查当日的分类。' },
    unit: 'share',
    better: 'lower',
    numerator: sum(absoluteError),
    denominator: sum(actual),
  });
}

export const forecastErrorA = forecastErrorOf('A', COUNTER.forecastAbsoluteErrorA, COUNTER.forecastActualA);
export const forecastErrorB = forecastErrorOf('B', COUNTER.forecastAbsoluteErrorB, COUNTER.forecastActualB);
export const forecastErrorC = forecastErrorOf('C', COUNTER.forecastAbsoluteErrorC, COUNTER.forecastActualC);

export const supplyTime = ratio({
  id: 'supplyTime',
  family: 'stock',
  name: { en: 'Time of supply', zh: '平均到货时间' },
  formula: {
    en: 'time from purchase order to goods-in / purchase orders received',
    zh: '下单到入库时间之和 ÷ 到货采购单数',
  },
  unit: 'days',
  better: 'lower',
  numerator: times(1 / 24, sum(COUNTER.supplyHoursSum)),
  denominator: sum(COUNTER.supplies),
});

export const supplierFillRate = ratio({
  id: 'supplierFillRate',
  family: 'stock',
  name: { en: 'Supplier fill rate', zh: '供应商到货率' },
  formula: { en: 'good units received / units ordered', zh: '合格到货件数 ÷ 订购件数' },
  note: {
    en: 'Orders and their deliveries lie weeks apart: over a short window it says little.',
    zh: '下单与到货相隔数周，短窗口意义不大。',
  },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.unitsReceived),
  denominator: sum(COUNTER.unitsPurchased),
});

export const secondSourceShare = ratio({
  id: 'secondSourceShare',
  family: 'stock',
  name: { en: 'Bought from the second supplier', zh: '第二供应商采购占比' },
  formula: { en: 'units ordered from the second supplier / units ordered', zh: '向第二供应商订购件数 ÷ 订购件数' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.secondSourceUnits),
  denominator: sum(COUNTER.unitsPurchased),
});

export const rushShare = ratio({
  id: 'rushShare',
  family: 'stock',
  name: { en: 'Rush orders', zh: '加急采购占比' },
  formula: { en: 'expedited purchase orders / purchase orders', zh: '加急采购单数 ÷ 采购单数' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.rushOrders),
  denominator: sum(COUNTER.purchaseOrders),
});

export const supplierOutageDays = amount({
  id: 'supplierOutageDays',
  family: 'stock',
  name: { en: 'Supplier outage days', zh: '断供天数' },
  formula: { en: 'days on which the main supplier is out or in trouble', zh: '主供应商断供或异常的天数' },
  unit: 'days',
  better: 'lower',
  quantity: sum(COUNTER.supplierOutageDays),
});

export const secondOutageDays = amount({
  id: 'secondOutageDays',
  family: 'stock',
  name: { en: 'Outage days, second supplier', zh: '第二供应商断供天数' },
  formula: {
    en: 'days on which the second supplier is out or in trouble, where there is one',
    zh: '第二供应商（如有）断供或异常的天数',
  },
  unit: 'days',
  better: 'lower',
  quantity: sum(COUNTER.secondOutageDays),
});

export const deadStock = amount({
  id: 'deadStock',
  family: 'stock',
  name: { en: 'Dead stock written off', zh: '呆滞库存核销' },
  formula: { en: 'cost of goods cleared at inspections, less what they brought', zh: '检查时清理商品的成本减残值' },
  unit: 'cents',
  better: 'lower',
  quantity: sum(COUNTER.deadStockCents),
});

export const writeOffs = amount({
  id: 'writeOffs',
  family: 'stock',
  name: { en: 'Write-offs', zh: '报废与核销' },
  formula: { en: 'returns that cannot be sold again + dead stock, at cost', zh: '无法再售的退货与呆滞库存，按成本' },
  unit: 'cents',
  better: 'lower',
  quantity: sum(COUNTER.writeOffCents),
});

export const stockPerPlace = ratio({
  id: 'stockPerPlace',
  family: 'stock',
  name: { en: 'Stock per warehouse', zh: '每仓平均库存金额' },
  formula: { en: 'stock at cost at day’s end / warehouses', zh: '日末库存成本金额 ÷ 仓库数' },
  unit: 'cents',
  better: 'lower',
  numerator: sum(COUNTER.stockValueCents),
  accounting: true,
  denominator: sum(COUNTER.placeDays),
});

export const stockElsewhereShare = ratio({
  id: 'stockElsewhereShare',
  family: 'stock',
  name: { en: 'Stock in further warehouses', zh: '分仓库存占比' },
  formula: { en: 'stock at cost outside the main warehouse / stock at cost', zh: '主仓以外库存成本 ÷ 库存成本' },
  unit: 'share',
  accounting: true,
  better: 'neither',
  numerator: sum(COUNTER.stockElsewhereCents),
  denominator: sum(COUNTER.stockValueCents),
});

export const crossShippedShare = ratio({
  id: 'crossShippedShare',
  family: 'stock',
  name: { en: 'Cross-shipped units', zh: '跨仓发货率' },
  formula: {
    en: 'units sold from another warehouse than the customer’s nearest / units sold',
    zh: '非就近仓发出的件数 ÷ 销售件数',
  },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.crossShippedUnits),
  denominator: sum(COUNTER.units),
});

export const transferredUnits = amount({
  id: 'transferredUnits',
  family: 'stock',
  name: { en: 'Units transferred', zh: '调拨件数' },
  formula: { en: 'units sent from one warehouse to another', zh: '从一仓调往另一仓的件数' },
  unit: 'count',
  better: 'neither',
  quantity: sum(COUNTER.transferredUnits),
});

export const transferCost = amount({
  id: 'transferCost',
  family: 'stock',
  name: { en: 'Cost of transfers', zh: '调拨成本' },
  formula: { en: 'freight and handling of transfers between warehouses', zh: '仓间调拨的运费与操作费' },
  unit: 'cents',
  better: 'lower',
  quantity: sum(COUNTER.transferCents),
});

export const dutyPerOrder = ratio({
  id: 'dutyPerOrder',
  family: 'stock',
  name: { en: 'Duty per order', zh: '单均关税' },
  formula: { en: 'duty paid on parcels / orders shipped', zh: '包裹关税 ÷ 发货订单数' },
  unit: 'cents',
  better: 'lower',
  numerator: sum(COUNTER.dutyCents),
  denominator: sum(COUNTER.shipped),
});
