import type { Entry } from './entry';

/** Section 2.1: deciding by data. */
export const data: readonly Entry[] = [
  { section: '2', kind: 'heading', name: { en: 'How to run it better', zh: '效率优化方法' }, to: ['view:levers'] },
  { section: '2.1', kind: 'heading', name: { en: 'Run by data', zh: '数据驱动' }, to: ['view:levers', 'view:chain'] },
  { section: '2.1.1', kind: 'heading', name: { en: 'What data are good for', zh: '数据的用途' }, to: ['view:levers'] },
  { section: '2.1.1', kind: 'method', name: { en: 'Behaviour: what visitors look for and buy', zh: '用户行为分析' }, to: ['lever:ab-testing', 'lever:recommendations', 'view:funnel'] },
  { section: '2.1.1', kind: 'method', name: { en: 'Sales: what sells when', zh: '销售数据分析' }, to: ['lever:promotion-analytics', 'lever:basket-analysis'] },
  { section: '2.1.1', kind: 'method', name: { en: 'Stock: foresee demand', zh: '库存数据与预测' }, to: ['lever:demand-forecast', 'kpi:forecastError'] },
  { section: '2.1.1', kind: 'method', name: { en: 'Service: learn from complaints', zh: '客户反馈分析' }, to: ['lever:satisfaction-survey', 'lever:training', 'kpi:afterSaleContactRate'] },
  { section: '2.1.2', kind: 'heading', name: { en: 'Tools and skills', zh: '工具与技巧' }, to: ['view:kpi-table'] },
  { section: '2.1.2', kind: 'tool', name: { en: 'Web analytics', zh: '网站分析工具' }, to: ['view:funnel', 'lever:ab-testing'] },
  { section: '2.1.2', kind: 'tool', name: { en: 'Spreadsheet', zh: '电子表格' }, to: ['view:kpi-table'] },
  { section: '2.1.2', kind: 'tool', name: { en: 'Programming and machine learning', zh: '编程与机器学习' }, to: ['lever:demand-forecast'] },
  { section: '2.1.2', kind: 'method', name: { en: 'Clean data', zh: '数据清洗' }, to: ['lever:data-cleaning'] },
  { section: '2.1.2', kind: 'method', name: { en: 'Picture data', zh: '数据可视化' }, to: ['view:over-time', 'view:funnel', 'view:stock'] },
  { section: '2.1.2', kind: 'method', name: { en: 'Learn patterns to foresee', zh: '机器学习预测' }, to: ['lever:demand-forecast'] },
  { section: '2.1.3', kind: 'heading', name: { en: 'From question to decision', zh: '决策流程' }, to: ['view:answer'] },
  { section: '2.1.3', kind: 'step', name: { en: 'State the problem', zh: '定义问题' }, to: ['view:shop'] },
  { section: '2.1.3', kind: 'step', name: { en: 'Collect data', zh: '收集数据' }, to: ['view:kpi-table'] },
  { section: '2.1.3', kind: 'step', name: { en: 'Prepare data', zh: '预处理' }, to: ['lever:data-cleaning'] },
  { section: '2.1.3', kind: 'step', name: { en: 'Analyse', zh: '分析' }, to: ['view:chain'] },
  { section: '2.1.3', kind: 'step', name: { en: 'Read the result and plan', zh: '解读并制定策略' }, to: ['view:answer', 'lever:replanning'] },
  { section: '2.1.3', kind: 'step', name: { en: 'Carry out and watch', zh: '实施与监控' }, to: ['view:over-time', 'lever:ab-testing'] },
];
