import type { ParameterTable } from '../parameter';

/** Stock policy, forecasting and suppliers. */
export const supplyParameters = {
  policy: {
    code: 'ua', unit: 'choice', default: 0, min: 0, max: 2, integer: true, basis: 'assumed',
    choices: [
      { en: '(R,S) order up to', zh: '(R,S) 定期补至目标' },
      { en: '(s,S) min-max', zh: '(s,S) 最小-最大' },
      { en: '(s,Q) fixed quantity', zh: '(s,Q) 定量订货' },
    ],
    name: { en: 'Replenishment policy', zh: '补货策略' },
    meaning: { en: 'Rule that turns the inventory position into a purchase order at each review.', zh: '每次盘点时由库存位置决定采购量的规则。' },
  },
  reviewIntervalDays: {
    code: 'ub', unit: 'days', default: 7, min: 1, max: 60, integer: true, basis: 'assumed',
    name: { en: 'Review interval', zh: '盘点周期' },
    meaning: { en: 'Days between two reviews of a SKU; reviews are spread over the week.', zh: '同一 SKU 两次补货检查的间隔天数；各 SKU 错开。' },
  },
  leadTimeDays: {
    code: 'uc', unit: 'days', default: 10, min: 0, max: 180, basis: 'assumed',
    name: { en: 'Supplier lead time', zh: '供应商交货期' },
    meaning: { en: 'Mean days from purchase order to goods on the shelf.', zh: '从下采购单到上架的平均天数。' },
  },
  leadTimeCv: {
    code: 'ud', unit: 'ratio', default: 0.35, min: 0, max: 3, basis: ['lt.shape'],
    name: { en: 'Spread of lead time (CV)', zh: '交货期波动（CV）' },
    meaning: { en: 'Coefficient of variation; the law is gamma. Value assumed, shape sourced.', zh: '变异系数，分布为伽马；数值为假设，形状有来源。' },
  },
  supplierFillShare: {
    code: 'ue', unit: 'share', default: 0.97, min: 0.1, max: 1, basis: 'assumed',
    name: { en: 'Supplier fill rate', zh: '供应商满足率' },
    meaning: { en: 'Share of ordered units that arrive; the rest is cancelled by the supplier.', zh: '实际到货占订购量的比例，其余被供应商取消。' },
  },
  supplierDefectShare: {
    code: 'uf', unit: 'share', default: 0.01, min: 0, max: 0.5, basis: 'assumed',
    name: { en: 'Defective on arrival', zh: '到货次品率' },
    meaning: { en: 'Units found defective at goods-in and sent back.', zh: '验收时发现并退回的次品比例。' },
  },
  serviceLevelA: {
    code: 'ug', unit: 'share', default: 0.95, min: 0.5, max: 0.9999, basis: 'assumed',
    name: { en: 'Service level, class A', zh: 'A 类服务水平' },
    meaning: { en: 'Chance of no stock-out in a cycle that safety stock of class A articles is set for.', zh: 'A 类商品安全库存对应的周期不缺货概率。' },
  },
  serviceLevelB: {
    code: 'uh', unit: 'share', default: 0.95, min: 0.5, max: 0.9999, basis: 'assumed',
    name: { en: 'Service level, class B', zh: 'B 类服务水平' },
    meaning: { en: 'The same for class B.', zh: 'B 类商品的同一指标。' },
  },
  serviceLevelC: {
    code: 'ui', unit: 'share', default: 0.95, min: 0.5, max: 0.9999, basis: 'assumed',
    name: { en: 'Service level, class C', zh: 'C 类服务水平' },
    meaning: { en: 'The same for class C. One level for all classes means no ABC policy.', zh: 'C 类商品的同一指标；三类相同即未分类管理。' },
  },
  abcCriterion: {
    code: 'uj', unit: 'choice', default: 1, min: 0, max: 2, integer: true, basis: 'assumed',
    choices: [{ en: 'units', zh: '销量' }, { en: 'revenue', zh: '销售额' }, { en: 'margin', zh: '毛利' }],
    name: { en: 'ABC criterion', zh: 'ABC 分类依据' },
    meaning: { en: 'Classes are cut at 80 % and 95 % of this quantity.', zh: '按该指标累计 80% 与 95% 划分 A、B、C。' },
  },
  forecaster: {
    code: 'uk', unit: 'choice', default: 1, min: 0, max: 6, integer: true, basis: 'assumed',
    choices: [
      { en: 'last day', zh: '昨日值' },
      { en: 'moving average', zh: '移动平均' },
      { en: 'exponential smoothing', zh: '指数平滑' },
      { en: 'Holt', zh: 'Holt 双参数' },
      { en: 'Holt-Winters, weekly', zh: 'Holt-Winters 周季节' },
      { en: 'Croston (SBA)', zh: 'Croston（SBA）' },
      { en: 'known rate', zh: '已知需求率' },
    ],
    name: { en: 'Forecasting method', zh: '预测方法' },
    meaning: { en: 'Works on observed sales per SKU, which stock-outs cut short. "Known rate" is the upper bound that no method can beat.', zh: '基于各 SKU 的观测销量（受缺货截断）；“已知需求率”是任何方法的上限。' },
  },
  forecastNoise: {
    code: 'ul', unit: 'share', default: 0.1, min: 0, max: 2, basis: 'assumed',
    name: { en: 'Data errors in forecasts', zh: '预测数据误差' },
    meaning: { en: 'Coefficient of variation of a weekly keyed error on each SKU’s forecast from dirty sales data.', zh: '由脏数据造成的各 SKU 每周预测误差的变异系数。' },
  },
  minimumOrderUnits: {
    code: 'um', unit: 'count', default: 6, min: 1, max: 10000, integer: true, basis: 'assumed',
    name: { en: 'Minimum order', zh: '最小起订量' },
    meaning: { en: 'Smallest number of units of a SKU in a purchase order.', zh: '单个 SKU 采购的最小件数。' },
  },
  orderCycleDays: {
    code: 'un', unit: 'days', default: 14, min: 1, max: 365, basis: 'assumed',
    name: { en: 'Order quantity in days of demand', zh: '订货量（天数）' },
    meaning: { en: 'Size of Q, and of S - s, in days of forecast demand.', zh: 'Q 以及 S−s 的大小，以预测需求天数计。' },
  },
  purchaseOrderCents: {
    code: 'uo', unit: 'cents', default: 4000, min: 0, max: 10000000, basis: 'assumed',
    name: { en: 'Cost of a purchase order', zh: '单次采购成本' },
    meaning: { en: 'Fixed cost of ordering and receiving, per SKU line.', zh: '每个 SKU 采购行的订货与收货固定成本。' },
  },
  holdingShare: {
    code: 'up', unit: 'share', default: 0.25, min: 0, max: 2, basis: ['hold'],
    name: { en: 'Holding cost a year', zh: '年持有成本率' },
    meaning: { en: 'Of stock value: about a third storage and insurance (posted), the rest cost of capital and risk (memo).', zh: '占库存价值：约三分之一为仓储保险（入账），其余为资金成本与风险（备忘）。' },
  },
  storageShareOfHolding: {
    code: 'uq', unit: 'share', default: 0.35, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Posted part of holding cost', zh: '持有成本入账部分' },
    meaning: { en: 'Storage and insurance within the holding cost.', zh: '持有成本中的仓储与保险占比。' },
  },
  shrinkagePerYear: {
    code: 'ur', unit: 'share', default: 0.01, min: 0, max: 0.5, basis: 'assumed',
    name: { en: 'Unrecorded loss a year', zh: '年未记录损耗' },
    meaning: { en: 'Units that vanish from the shelf without a booking, as a share of mean stock a year; the record then lies.', zh: '未记账而从货架消失的件数占平均库存的年比例；此时账面失真。' },
  },
  countIntervalDays: {
    code: 'us', unit: 'days', default: 90, min: 1, max: 730, integer: true, basis: ['iri'],
    name: { en: 'Days between counts', zh: '盘点间隔' },
    meaning: { en: 'A SKU is counted this often and its record put right. Value assumed; the source shows how wrong records get.', zh: '每个 SKU 的实物盘点间隔，盘点后账实一致；数值为假设。' },
  },
  supplierTermDays: {
    code: 'ut', unit: 'days', default: 30, min: 0, max: 180, integer: true, basis: 'assumed',
    name: { en: 'Supplier payment term', zh: '供应商账期' },
    meaning: { en: 'Days from goods-in to payment.', zh: '收货到付款的天数。' },
  },
  noticeDays: {
    code: 'uu', unit: 'days', default: 0, min: 0, max: 60, basis: 'assumed',
    name: { en: 'Notice to suppliers', zh: '预告供应商天数' },
    meaning: { en: 'How far ahead suppliers see the plan; counts in their satisfaction.', zh: '供应商提前看到计划的天数；计入供应商满意度。' },
  },
} as const satisfies ParameterTable;
