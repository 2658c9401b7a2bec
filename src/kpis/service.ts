import { difference, ratio, sum } from './definition';

/** Customer service: how many ask, how long they wait, whether it helps, what it costs. */

export const contactsPerOrder = ratio({
  id: 'contactsPerOrder',
  family: 'service',
  name: { en: 'Contacts per order', zh: '单均咨询量' },
  formula: { en: 'contacts, pre-sale questions included / orders', zh: '联系次数（含售前）÷ 订单数' },
  unit: 'perOrder',
  better: 'lower',
  numerator: sum('contacts'),
  denominator: sum('orders'),
});

export const afterSaleContactRate = ratio({
  id: 'afterSaleContactRate',
  family: 'service',
  name: { en: 'After-sale contacts per order', zh: '售后咨询率' },
  formula: { en: 'contacts about an order / orders', zh: '订单相关联系次数 ÷ 订单数' },
  unit: 'perOrder',
  better: 'lower',
  numerator: sum('orderContacts'),
  denominator: sum('orders'),
});

export const responseTime = ratio({
  id: 'responseTime',
  family: 'service',
  name: { en: 'First response time', zh: '首次响应时间' },
  formula: { en: 'mean minutes until a human answers', zh: '人工首次回复的平均等待分钟数' },
  unit: 'minutes',
  better: 'lower',
  numerator: sum('responseMinutesSum'),
  denominator: sum('responses'),
});

export const abandonment = ratio({
  id: 'abandonment',
  family: 'service',
  name: { en: 'Abandoned contacts', zh: '排队放弃率' },
  formula: { en: 'contacts that left the queue / contacts that joined it', zh: '放弃排队的联系 ÷ 进入人工队列的联系' },
  unit: 'share',
  better: 'lower',
  numerator: sum('abandoned'),
  denominator: sum('humanContacts'),
});

export const resolutionRate = ratio({
  id: 'resolutionRate',
  family: 'service',
  name: { en: 'First-contact resolution', zh: '一次解决率' },
  formula: { en: 'matters without another contact within 7 days / matters', zh: '7 日内无再次联系的事项 ÷ 事项' },
  unit: 'share',
  better: 'higher',
  followUpDays: 7,
  numerator: sum('mattersSolvedFirst'),
  denominator: sum('matters'),
});

export const botShare = ratio({
  id: 'botShare',
  family: 'service',
  name: { en: 'Closed by the bot', zh: '机器人解决占比' },
  formula: { en: 'contacts the bot closes / contacts', zh: '机器人解决的联系 ÷ 联系次数' },
  unit: 'share',
  better: 'neither',
  numerator: sum('botSolved'),
  denominator: sum('contacts'),
});

export const serviceCostPerOrder = ratio({
  id: 'serviceCostPerOrder',
  family: 'service',
  name: { en: 'Service cost per order', zh: '单均客服成本' },
  formula: { en: '(agent wages + bot + goodwill) / orders', zh: '（客服工资 + 机器人 + 补偿）÷ 订单数' },
  unit: 'cents',
  better: 'lower',
  numerator: sum('agentWageCents', 'botCents', 'goodwillCents'),
  denominator: sum('orders'),
});

export const serviceEfficiency = ratio({
  id: 'serviceEfficiency',
  family: 'service',
  name: { en: 'Service efficiency', zh: '服务效率' },
  formula: {
    en: 'contacts resolved, by bot or human / paid agent hours',
    zh: '解决的联系（机器人与人工）÷ 客服计薪工时',
  },
  unit: 'ratio',
  better: 'higher',
  numerator: sum('contactsResolved'),
  denominator: sum('agentPaidHours'),
});

export const humanServiceEfficiency = ratio({
  id: 'humanServiceEfficiency',
  family: 'service',
  name: { en: 'Service efficiency, humans only', zh: '人工服务效率' },
  formula: { en: 'contacts resolved by humans / paid agent hours', zh: '人工解决的联系 ÷ 客服计薪工时' },
  unit: 'ratio',
  better: 'higher',
  numerator: difference(['contactsResolved'], ['botSolved']),
  denominator: sum('agentPaidHours'),
});

export const agentUtilisation = ratio({
  id: 'agentUtilisation',
  family: 'service',
  name: { en: 'Utilisation of agents', zh: '客服利用率' },
  formula: { en: 'hours handling contacts / hours paid', zh: '处理工时 ÷ 计薪工时' },
  unit: 'share',
  better: 'neither',
  numerator: sum('agentBusyHours'),
  denominator: sum('agentPaidHours'),
});
