import type { Story } from '../story';

export const case3Story: Story = {
  number: 3,
  section: '3.3',
  preset: 'case-3@1',
  title: { en: 'A cross-border shop rebuilds its supply chain', zh: '跨境平台的供应链创新' },
  background: {
    en: 'A shop that sells across borders enters new markets: its supply chain is slow, logistics are dear, and stock is hard to keep right.',
    zh: '一家跨境平台在拓展全球市场时，供应链效率低、物流成本高、库存难管理。',
  },
  goal: {
    en: 'Quicker and cheaper delivery, less stock for the same service, suppliers who like to work with it.',
    zh: '更快更省的配送、更少库存、更紧密的供应商关系。',
  },
  steps: [
    {
      name: { en: 'Warehouses near the customers', zh: '优化全球仓储布局' },
      measures: [
        {
          text: { en: 'Find the markets and goods that matter', zh: '分析数据确定重点市场与品类' },
          levers: ['overseas-warehouse'],
        },
        { text: { en: 'Regional stock shortens the way', zh: '区域仓缩短配送距离' }, levers: ['overseas-warehouse'] },
      ],
    },
    {
      name: { en: 'Manage stock with care', zh: '智能库存管理' },
      measures: [
        { text: { en: 'Forecast demand', zh: '预测需求' }, levers: ['data-cleaning', 'demand-forecast'] },
        {
          text: { en: 'Watch stock, adjust its level', zh: '实时监控并调整库存水平' },
          levers: ['stock-monitoring', 'safety-stock'],
        },
        { text: { en: 'Set a target for turnover', zh: '考核库存周转率' }, levers: ['review-cycle'] },
      ],
    },
    {
      name: { en: 'Speed up logistics', zh: '提升物流效率' },
      measures: [
        { text: { en: 'Several logistics partners', zh: '与多家物流公司合作' }, levers: ['carrier-choice'] },
        { text: { en: 'Follow parcels all the way', zh: '全程实时跟踪' }, levers: ['parcel-tracking'] },
        { text: { en: 'Control the cost', zh: '控制物流成本' }, levers: ['batch-picking', 'warehouse-staffing'] },
      ],
    },
    {
      name: { en: 'Work with suppliers', zh: '供应链协同' },
      measures: [
        { text: { en: 'Share plans and notice', zh: '共享信息、提前预告' }, levers: ['supplier-collaboration'] },
        { text: { en: 'Review and improve the chain', zh: '定期评估与改进' }, levers: ['supplier-selection'] },
      ],
    },
  ],
  assumed: {
    en: 'Two parcels in five cross the border one by one, slowly and often late; suppliers need a month and keep it badly; one high service level for all articles; counts are rare.',
    zh: '五分之二的包裹逐件跨境，慢且常晚到；供应商交货约一个月且不稳定；各商品同一高服务水平；盘点少。',
  },
  tension: {
    en: 'More warehouses mean more safety stock, not less: turnover +20 % must come from forecasts and ordering against the square-root law.',
    zh: '仓库越多，安全库存越多而非越少：周转率 +20% 必须靠预测与订货去抵消平方根规律。',
  },
};
