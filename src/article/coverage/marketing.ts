import type { Entry } from './entry';

/** Section 2.2: marketing. */
export const marketing: readonly Entry[] = [
  { section: '2.2', kind: 'heading', name: { en: 'Marketing', zh: '营销策略' }, to: ['view:levers'] },
  { section: '2.2.1', kind: 'heading', name: { en: 'Ways to be found', zh: '营销方式概览' }, to: ['kpi:visits', 'kpi:awareness'] },
  { section: '2.2.1', kind: 'method', name: { en: 'Search engine optimisation', zh: '搜索引擎优化（SEO）' }, to: ['lever:seo', 'kpi:organicVisits'] },
  { section: '2.2.1', kind: 'method', name: { en: 'Paid search', zh: '搜索引擎营销（SEM）' }, to: ['lever:paid-search', 'kpi:paidVisits', 'kpi:incrementalRoas'] },
  { section: '2.2.1', kind: 'method', name: { en: 'Content', zh: '内容营销' }, to: ['lever:content', 'kpi:contentVisits'] },
  { section: '2.2.1', kind: 'method', name: { en: 'Social media', zh: '社交媒体营销' }, to: ['lever:social-media', 'kpi:socialVisits'] },
  { section: '2.2.1', kind: 'method', name: { en: 'E-mail', zh: '邮件营销' }, to: ['lever:email', 'kpi:emailVisits'] },
  { section: '2.2.2', kind: 'heading', name: { en: 'Promotions', zh: '促销活动' }, to: ['lever:promotion'] },
  { section: '2.2.2', kind: 'step', name: { en: 'Set a goal', zh: '设定目标' }, to: ['kpi:grossSales', 'kpi:newCustomers', 'kpi:awareness'] },
  { section: '2.2.2', kind: 'step', name: { en: 'Allot a budget', zh: '分配预算' }, to: ['lever:promotion', 'kpi:improvementCost'] },
  { section: '2.2.2', kind: 'step', name: { en: 'Design: discount, gift, flash sale', zh: '策划：折扣、赠品、限时抢购' }, to: ['lever:promotion', 'lever:gift-promotion', 'lever:flash-sale', 'lever:coupons'] },
  { section: '2.2.2', kind: 'step', name: { en: 'Announce it on every channel', zh: '多渠道推广' }, to: ['lever:email', 'lever:social-media', 'lever:promotion'] },
  { section: '2.2.2', kind: 'step', name: { en: 'Carry it out', zh: '执行活动' }, to: ['view:over-time'] },
  { section: '2.2.2', kind: 'step', name: { en: 'Judge what it brought', zh: '评估效果' }, to: ['lever:promotion-analytics', 'view:answer', 'kpi:profit', 'kpi:discountRate'] },
  { section: '2.2.3', kind: 'heading', name: { en: 'Working with social media', zh: '社交媒体运营' }, to: ['lever:social-media', 'preset:social@1'] },
  { section: '2.2.3', kind: 'method', name: { en: 'Posts worth following', zh: '内容创作' }, to: ['lever:social-media', 'lever:content'] },
  { section: '2.2.3', kind: 'method', name: { en: 'Answering comments', zh: '互动交流' }, to: ['lever:social-media'] },
  { section: '2.2.3', kind: 'method', name: { en: 'Making the brand known', zh: '品牌推广' }, to: ['kpi:awareness', 'lever:social-media'] },
  { section: '2.2.3', kind: 'method', name: { en: 'Campaigns and coupons among followers', zh: '用户运营' }, to: ['lever:social-media', 'lever:coupons', 'lever:referral-programme'] },
  { section: '2.2.3', kind: 'method', name: { en: 'Analysing what followers do', zh: '社媒数据分析' }, to: ['lever:segmentation', 'kpi:socialVisits'] },
];
