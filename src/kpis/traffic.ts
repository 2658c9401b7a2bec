import type { Text } from '../lib/text';
import type { Counter } from '../shop/counters';
import { counterIndex as COUNTER } from '../shop/counters';
import { amount, days, ratio, sum } from './definition';
import type { Kpi } from './kpi';

/** Where visits come from and who comes back to look. */

export const visits = amount({
  id: 'visits',
  family: 'traffic',
  name: { en: 'Visits', zh: '访问量' },
  formula: { en: 'all visits, those of earlier customers included', zh: '全部访问次数，含老客户自发访问' },
  unit: 'count',
  better: 'higher',
  quantity: sum(COUNTER.visits),
});

function channel(id: string, counter: Counter, name: Text): Kpi {
  return amount({
    id,
    family: 'traffic',
    name,
    formula: { en: 'visits that come by this channel', zh: '经该渠道进入的访问次数' },
    unit: 'count',
    better: 'higher',
    quantity: sum(counter),
  });
}

export const organicVisits = channel('organicVisits', COUNTER.visitsOrganic, {
  en: 'Visits: organic search',
  zh: '访问量：自然搜索',
});
export const paidVisits = channel('paidVisits', COUNTER.visitsPaid, {
  en: 'Visits: paid search',
  zh: '访问量：付费搜索',
});
export const contentVisits = channel('contentVisits', COUNTER.visitsContent, {
  en: 'Visits: content',
  zh: '访问量：内容',
});
export const referralVisits = channel('referralVisits', COUNTER.visitsReferral, {
  en: 'Visits: referral',
  zh: '访问量：引荐',
});
export const socialVisits = channel('socialVisits', COUNTER.visitsSocial, {
  en: 'Visits: social media',
  zh: '访问量：社交媒体',
});
export const emailVisits = channel('emailVisits', COUNTER.visitsEmail, { en: 'Visits: e-mail', zh: '访问量：邮件' });
export const directVisits = channel('directVisits', COUNTER.visitsDirect, {
  en: 'Visits: direct',
  zh: '访问量：直接访问',
});
export const liveVisits = channel('liveVisits', COUNTER.visitsLive, { en: 'Visits: live shows', zh: '访问量：直播' });

export const memberVisitShare = ratio({
  id: 'memberVisitShare',
  family: 'traffic',
  name: { en: 'Visits by earlier customers', zh: '老客户访问占比' },
  formula: { en: 'visits of earlier customers / visits', zh: '老客户访问次数 ÷ 访问次数' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.visitsMember),
  denominator: sum(COUNTER.visits),
});

export const awareness = ratio({
  id: 'awareness',
  family: 'traffic',
  name: { en: 'Brand awareness', zh: '品牌知名度' },
  formula: { en: 'mean level of awareness, 1 at the start', zh: '知名度日均水平，期初为 1' },
  unit: 'ratio',
  better: 'higher',
  numerator: sum(COUNTER.awareness),
  denominator: days,
});

export const emailList = ratio({
  id: 'emailList',
  family: 'traffic',
  name: { en: 'Mailing list', zh: '邮件名单' },
  formula: { en: 'mean number of readers at day’s end', zh: '日末订阅人数的均值' },
  unit: 'count',
  better: 'higher',
  numerator: sum(COUNTER.emailList),
  denominator: days,
});

export const activity = ratio({
  id: 'activity',
  family: 'traffic',
  name: { en: 'Activity (DAU)', zh: '活跃度（DAU）' },
  formula: { en: 'mean daily active members of a panel of 2,000', zh: '2,000 名会员样本的日均活跃人数' },
  unit: 'count',
  better: 'higher',
  numerator: sum(COUNTER.panelActiveDaily),
  denominator: days,
});

export const monthlyActivity = ratio({
  id: 'monthlyActivity',
  family: 'traffic',
  name: { en: 'Monthly activity (MAU)', zh: '月活跃（MAU）' },
  formula: {
    en: 'mean number of members of a panel of 2,000 with a visit in the last 30 days',
    zh: '2,000 名会员样本中近 30 天到访人数的均值',
  },
  unit: 'count',
  better: 'higher',
  numerator: sum(COUNTER.panelActiveMonthly),
  denominator: days,
});

export const stickiness = ratio({
  id: 'stickiness',
  family: 'traffic',
  name: { en: 'Stickiness', zh: '粘性' },
  formula: {
    en: 'mean daily / mean monthly active members of the panel',
    zh: '会员样本的日均活跃 ÷ 月均活跃（DAU/MAU）',
  },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.panelActiveDaily),
  accounting: true,
  denominator: sum(COUNTER.panelActiveMonthly),
});
