import type { Entry } from './entry';

/** Section 2.3: customer service. */
export const service: readonly Entry[] = [
  { section: '2.3', kind: 'heading', name: { en: 'Customer service', zh: '客户服务' }, to: ['view:levers'] },
  { section: '2.3.1', kind: 'heading', name: { en: 'What service is good for', zh: '客服的意义' }, to: ['view:chain'] },
  { section: '2.3.1', kind: 'idea', name: { en: 'Satisfaction', zh: '满意度' }, to: ['kpi:satisfaction'] },
  { section: '2.3.1', kind: 'idea', name: { en: 'Loyalty', zh: '忠诚度' }, to: ['kpi:loyalty', 'kpi:repurchase90'] },
  { section: '2.3.1', kind: 'idea', name: { en: 'Fewer customers lost', zh: '降低流失' }, to: ['kpi:churn', 'kpi:trueDropOut'] },
  { section: '2.3.1', kind: 'idea', name: { en: 'A good name', zh: '品牌形象' }, to: ['kpi:rating', 'kpi:awareness'] },
  { section: '2.3.2', kind: 'heading', name: { en: 'Ways to serve better', zh: '客服优化方法' }, to: ['view:levers'] },
  { section: '2.3.2', kind: 'method', name: { en: 'Automatic answers', zh: '自动化客服' }, to: ['lever:chatbot', 'kpi:botShare'] },
  { section: '2.3.2', kind: 'method', name: { en: 'Several channels', zh: '多渠道服务' }, to: ['lever:multichannel-service', 'lever:service-pooling'] },
  { section: '2.3.2', kind: 'method', name: { en: 'Personal service', zh: '个性化服务' }, to: ['lever:personal-service', 'lever:segmentation'] },
  { section: '2.3.2', kind: 'method', name: { en: 'A simpler process', zh: '简化服务流程' }, to: ['lever:agent-assistance'] },
  { section: '2.3.2', kind: 'method', name: { en: 'Training', zh: '员工培训' }, to: ['lever:training'] },
  { section: '2.3.3', kind: 'heading', name: { en: 'A better experience', zh: '体验提升' }, to: ['kpi:meanExperience', 'kpi:netPromoterScore'] },
  { section: '2.3.3', kind: 'method', name: { en: 'Answer quickly', zh: '快速响应' }, to: ['kpi:responseTime', 'lever:service-staffing', 'lever:call-back'] },
  { section: '2.3.3', kind: 'method', name: { en: 'Answer competently', zh: '专业解答' }, to: ['kpi:resolutionRate', 'lever:training'] },
  { section: '2.3.3', kind: 'method', name: { en: 'Care for people', zh: '情感关怀' }, to: ['lever:personal-care'] },
  { section: '2.3.3', kind: 'method', name: { en: 'Activities to take part in', zh: '互动体验' }, to: ['lever:social-media', 'lever:coupons'] },
  { section: '2.3.3', kind: 'method', name: { en: 'After-sales guarantee', zh: '售后保障' }, to: ['lever:after-sales-guarantee'] },
];
