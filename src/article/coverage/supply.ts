import type { Entry } from './entry';

/** Section 2.4: the supply chain. */
export const supply: readonly Entry[] = [
  { section: '2.4', kind: 'heading', name: { en: 'Supply chain', zh: '供应链管理' }, to: ['view:levers'] },
  { section: '2.4.1', kind: 'heading', name: { en: 'What it comprises', zh: '供应链概述' }, to: ['view:shop-flow'] },
  { section: '2.4.1', kind: 'idea', name: { en: 'The right goods at the right place and time, in number and quality, at least cost', zh: '以最低成本把对的商品按时按量送到' }, to: ['kpi:onTimeInFull', 'kpi:logisticsCostPerOrder'] },
  {
    section: '2.4.1',
    kind: 'idea',
    name: { en: 'Stable supply', zh: '供应稳定性' },
    to: ['shock:supplier-outage', 'shock:port-delay', 'kpi:supplierFillRate'],
  },
  { section: '2.4.1', kind: 'step', name: { en: 'Purchasing: choose suppliers', zh: '采购管理：选择供应商' }, to: ['lever:supplier-selection', 'lever:second-source', 'lever:supplier-collaboration'] },
  { section: '2.4.1', kind: 'step', name: { en: 'Stock: neither too much nor too little', zh: '库存管理' }, to: ['lever:safety-stock', 'lever:rush-orders', 'lever:stock-clearance', 'kpi:stockoutShare', 'kpi:daysOfSupply'] },
  { section: '2.4.1', kind: 'step', name: { en: 'Logistics: fast and cheap', zh: '物流管理' }, to: ['kpi:logisticsEfficiency', 'kpi:logisticsCostPerOrder'] },
  { section: '2.4.1', kind: 'step', name: { en: 'Orders: prompt and right', zh: '订单处理' }, to: ['kpi:orderCycleTime', 'kpi:wrongItemRate', 'lever:warehouse-staffing', 'lever:express-first', 'lever:return-inspection', 'lever:return-policy'] },
  { section: '2.4.2', kind: 'heading', name: { en: 'Better stock', zh: '库存优化' }, to: ['view:stock'] },
  { section: '2.4.2', kind: 'method', name: { en: 'Forecast demand', zh: '需求预测' }, to: ['lever:demand-forecast', 'kpi:forecastError'] },
  { section: '2.4.2', kind: 'method', name: { en: 'ABC classes', zh: 'ABC 分类' }, to: ['lever:abc-policy'] },
  { section: '2.4.2', kind: 'method', name: { en: 'Review cycle', zh: '库存周期管理' }, to: ['lever:review-cycle', 'kpi:turnover'] },
  { section: '2.4.2', kind: 'method', name: { en: 'Watch the stock', zh: '库存监控' }, to: ['lever:stock-monitoring'] },
  { section: '2.4.3', kind: 'heading', name: { en: 'Quicker logistics', zh: '物流效率' }, to: ['view:delivery', 'kpi:logisticsEfficiency'] },
  { section: '2.4.3', kind: 'method', name: { en: 'Plan the network', zh: '物流网络优化' }, to: ['lever:regional-warehouses', 'lever:stock-transfers', 'lever:overseas-warehouse', 'lever:faster-carrier', 'lever:delivery-promise', 'lever:delivery-windows'] },
  { section: '2.4.3', kind: 'method', name: { en: 'Automate the warehouse', zh: '仓储自动化' }, to: ['lever:warehouse-automation', 'lever:batch-picking', 'lever:picking-routes', 'kpi:warehouseUtilisation'] },
  { section: '2.4.3', kind: 'method', name: { en: 'Several carriers', zh: '多家快递合作' }, to: ['lever:carrier-choice', 'lever:carrier-partnership', 'lever:express-service', 'lever:pick-up-points', 'kpi:otherCarriers'] },
  { section: '2.4.3', kind: 'method', name: { en: 'Follow the parcels', zh: '实时监控物流' }, to: ['lever:parcel-tracking', 'shock:carrier-slowdown', 'shock:carrier-strike', 'shock:warehouse-outage'] },
];
