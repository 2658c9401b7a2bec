import type { Story } from '../story';

export const case2Story: Story = {
  number: 2,
  section: '3.2',
  preset: 'case-2@1',
  title: { en: 'A shop decides by its data', zh: '以数据驱动运营决策' },
  background: {
    en: 'A shop in a hard-fought market wants its data to decide: for efficiency, for happier customers, for a larger share of the market.',
    zh: '一家身处激烈竞争的平台希望以数据驱动决策，提升效率、满意度与市场份额。',
  },
  goal: {
    en: 'Visitors who buy, sales and market share up; stock and logistics leaner; customers happier.',
    zh: '提高转化、销售额与市场份额；精简库存与物流；提升满意度。',
  },
  steps: [
    {
      name: { en: 'Behaviour: collect, clean, picture, act', zh: '用户行为：采集、清洗、可视化、行动' },
      measures: [
        {
          text: { en: 'Collect visits and picture them', zh: '采集行为数据并可视化' },
          levers: [],
          without: { en: 'Seeing is not yet acting: no effect by itself.', zh: '看见不等于行动，自身没有效果。' },
        },
        { text: { en: 'Clean and prepare the data', zh: '清洗与预处理数据' }, levers: ['data-cleaning'] },
        {
          text: { en: 'Better recommendations and pages from it', zh: '据此优化推荐与页面' },
          levers: ['ab-testing', 'recommendations', 'interface-design'],
        },
      ],
    },
    {
      name: { en: 'Sales: analyse and promote', zh: '销售数据：分析与促销' },
      measures: [
        {
          text: { en: 'Coupons where they change a decision', zh: '针对性发放优惠券' },
          levers: ['coupons', 'segmentation'],
        },
        {
          text: { en: 'Promotions planned from sales', zh: '依据销售数据安排促销' },
          levers: ['promotion-analytics', 'promotion'],
        },
        {
          text: { en: 'Bundles from what is bought together', zh: '由购物篮分析得出搭配' },
          levers: ['basket-analysis'],
        },
      ],
    },
    {
      name: { en: 'Stock: forecast and adjust', zh: '库存：预测与调整' },
      measures: [
        { text: { en: 'Forecast demand by an algorithm', zh: '用算法预测需求' }, levers: ['demand-forecast'] },
        {
          text: { en: 'Neither too much nor too little of each article', zh: '避免过剩与缺货' },
          levers: ['abc-policy'],
        },
      ],
    },
    {
      name: { en: 'Logistics: measure and rearrange', zh: '物流：度量与调整' },
      measures: [
        { text: { en: 'Pick several orders on one round', zh: '优化流程：一趟多单' }, levers: ['batch-picking'] },
        {
          text: { en: 'Spread parcels over carriers by their times', zh: '按时效调整快递分配' },
          levers: ['carrier-choice'],
        },
      ],
    },
  ],
  assumed: {
    en: 'Records full of errors, the same service level for every article, coupons for everybody, one carrier; a quarter of its category’s sales; staff with some room.',
    zh: '数据多错、各商品同一服务水平、优惠券普发、单一快递；占品类四分之一；人手略有余量。',
  },
  tension: {
    en: 'Market share +5 % and sales +20 % fit only as five points at a share of 25 % in a market that stands still.',
    zh: '市场份额 +5% 与销售额 +20% 只有理解为静态市场中 25% 份额提高 5 个百分点才相符。',
  },
};
