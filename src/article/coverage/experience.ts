import type { Entry } from './entry';

/** Section 2.5: the experience of using the site. */
export const experience: readonly Entry[] = [
  { section: '2.5', kind: 'heading', name: { en: 'Using the site', zh: '用户体验' }, to: ['view:levers'] },
  { section: '2.5.1', kind: 'heading', name: { en: 'Why ease matters', zh: '体验的意义' }, to: ['view:chain'] },
  { section: '2.5.1', kind: 'idea', name: { en: 'Satisfaction and trust', zh: '满意与信任' }, to: ['lever:social-proof', 'kpi:satisfaction', 'kpi:interfaceSatisfaction'] },
  { section: '2.5.1', kind: 'idea', name: { en: 'Fewer who give up', zh: '降低放弃率' }, to: ['lever:cart-recovery', 'lever:countdown', 'kpi:conversion', 'kpi:cartAbandonment', 'kpi:bounceRate'] },
  { section: '2.5.1', kind: 'idea', name: { en: 'A good name', zh: '品牌形象' }, to: ['kpi:rating'] },
  { section: '2.5.1', kind: 'idea', name: { en: 'Customers who stay', zh: '用户留存' }, to: ['kpi:churn', 'kpi:activity'] },
  { section: '2.5.2', kind: 'heading', name: { en: 'Ways to improve it', zh: '体验优化方法' }, to: ['view:levers'] },
  { section: '2.5.2', kind: 'method', name: { en: 'Interface', zh: '界面设计' }, to: ['lever:interface-design', 'lever:checkout', 'kpi:easeOfOperation'] },
  { section: '2.5.2', kind: 'method', name: { en: 'Navigation', zh: '导航优化' }, to: ['lever:navigation', 'kpi:browsingEfficiency'] },
  { section: '2.5.2', kind: 'method', name: { en: 'Response speed', zh: '响应速度' }, to: ['lever:page-speed', 'lever:site-capacity', 'kpi:pageLoadTime', 'kpi:waitingTime'] },
  { section: '2.5.2', kind: 'method', name: { en: 'Personal recommendations', zh: '个性化推荐' }, to: ['lever:recommendations'] },
  { section: '2.5.2', kind: 'method', name: { en: 'Support on the site', zh: '客服支持' }, to: ['lever:on-site-support', 'lever:service-staffing', 'lever:chatbot'] },
  { section: '2.5.3', kind: 'heading', name: { en: 'Principles of interface design', zh: '界面设计原则' }, to: ['lever:interface-design'] },
  { section: '2.5.3', kind: 'method', name: { en: 'Plainness', zh: '简洁性' }, to: ['lever:interface-design'] },
  { section: '2.5.3', kind: 'method', name: { en: 'Consistency', zh: '一致性' }, to: ['lever:interface-design'] },
  { section: '2.5.3', kind: 'method', name: { en: 'Usability', zh: '易用性' }, to: ['lever:interface-design', 'kpi:easeOfOperation'] },
  { section: '2.5.3', kind: 'method', name: { en: 'Design for every screen', zh: '响应式设计' }, to: ['lever:responsive-design'] },
  { section: '2.5.3', kind: 'method', name: { en: 'Looks', zh: '视觉效果' }, to: ['lever:interface-design'] },
];
