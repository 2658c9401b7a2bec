import type { Story } from '../story';

export const case1Story: Story = {
  number: 1,
  section: '3.1',
  preset: 'case-1@1',
  title: { en: 'A general shop puts its operations in order', zh: '综合平台的全面运营优化' },
  background: {
    en: 'A general shop sells many kinds of goods. Competition grows, customers ask for more, operations are inefficient and the site is tiresome to use.',
    zh: '一家品类齐全的综合平台：竞争加剧、需求多样，运营效率低，用户体验差。',
  },
  goal: {
    en: 'More visitors who buy and more sales; less stock cost; quicker logistics and happier customers; a better interface.',
    zh: '提高转化与销售额；降低库存成本；提升物流效率与满意度；改善界面。',
  },
  steps: [
    {
      name: { en: 'Learn from behaviour', zh: '分析用户行为' },
      measures: [
        {
          text: { en: 'Record what visitors look at, search for and buy', zh: '记录浏览、搜索与购买行为' },
          levers: [],
          without: {
            en: 'Recording alone changes nothing; it is what the next two rest on.',
            zh: '仅采集数据不改变结果，是后两项的前提。',
          },
        },
        { text: { en: 'Test ideas on part of the visitors', zh: '用分析工具检验改进想法' }, levers: ['ab-testing'] },
        { text: { en: 'Fit recommendations to preferences', zh: '按偏好优化推荐' }, levers: ['recommendations'] },
      ],
    },
    {
      name: { en: 'Manage stock', zh: '优化库存管理' },
      measures: [
        {
          text: { en: 'Clean data and a forecasting method that learns', zh: '清洗数据并采用预测算法' },
          levers: ['data-cleaning', 'demand-forecast'],
        },
        { text: { en: 'Service levels by ABC class', zh: '按 ABC 分类设定策略' }, levers: ['abc-policy'] },
        {
          text: { en: 'Watch stock and adjust it in time', zh: '实时监控并及时调整' },
          levers: ['stock-monitoring', 'review-cycle'],
        },
      ],
    },
    {
      name: { en: 'Speed up logistics', zh: '提升物流效率' },
      measures: [
        { text: { en: 'Work with several carriers', zh: '与多家快递合作' }, levers: ['carrier-choice'] },
        { text: { en: 'Automate the warehouse', zh: '引入仓储自动化' }, levers: ['warehouse-automation'] },
        { text: { en: 'Follow every parcel', zh: '实时跟踪物流' }, levers: ['parcel-tracking'] },
      ],
    },
    {
      name: { en: 'Redesign the interface', zh: '优化界面设计' },
      measures: [
        { text: { en: 'Simpler navigation', zh: '简化导航' }, levers: ['navigation'] },
        { text: { en: 'Pages for every screen', zh: '响应式设计' }, levers: ['responsive-design'] },
        { text: { en: 'Faster pages', zh: '加快页面加载' }, levers: ['page-speed'] },
      ],
    },
    {
      name: { en: 'Support customers', zh: '优化客服支持' },
      measures: [
        { text: { en: 'A bot that answers at once', zh: '自动化客服即时应答' }, levers: ['chatbot'] },
        { text: { en: 'Chat, telephone and e-mail', zh: '在线、电话、邮件多渠道' }, levers: ['multichannel-service'] },
        { text: { en: 'Regular training of agents', zh: '定期培训客服' }, levers: ['training'] },
      ],
    },
  ],
  assumed: {
    en: 'Slow, roundabout pages; sales records full of errors; rare counts; one carrier whose day is nearly full and parcels that are often late; no bot.',
    zh: '页面慢且绕、销售数据脏、盘点少、单一快递接近满载且常晚到、无智能客服。',
  },
  tension: {
    en: 'Sales +30 %, inventory cost −15 % and turnover +10 % cannot all be amounts: at turnover +10 % the stock for 30 % more sales grows by 18 %. As a rate of the cost of goods the cost can fall.',
    zh: '销售额 +30%、库存成本 −15%、周转率 +10% 不可能同时按金额成立：周转率 +10% 时，支撑 30% 销售增长的库存要增加 18%。按占销货成本的比率则可以下降。',
  },
};
