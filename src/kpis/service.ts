import { counterIndex as COUNTER } from '../shop/counters';
import { difference, ratio, sum } from './definition';

/** Customer service: how many ask, how long they wait, whether it helps, what it costs. */

export const contactsPerOrder = ratio({
  id: 'contactsPerOrder',
  family: 'service',
  name: { en: 'Contacts per order', zh: '单均咨询量' },
  formula: { en: 'contacts, pre-sale questions included / orders', zh: '联系次数（含售前）÷ 订单数' },
  unit: 'perOrder',
  better: 'lower',
  numerator: sum(COUNTER.contacts),
  denominator: sum(COUNTER.orders),
});

export const afterSaleContactRate = ratio({
  id: 'afterSaleContactRate',
  family: 'service',
  name: { en: 'After-sale contacts per order', zh: '售后咨询率' },
  formula: { en: 'contacts about an order / orders', zh: '订单相关联系次数 ÷ 订单数' },
  unit: 'perOrder',
  better: 'lower',
  numerator: sum(COUNTER.orderContacts),
  denominator: sum(COUNTER.orders),
});

export const responseTime = ratio({
  id: 'responseTime',
  family: 'service',
  name: { en: 'First response time', zh: '首次响应时间' },
  formula: { en: 'mean time until a human answers', zh: '人工首次回复的平均等待时间' },
  note: {
    en: 'Of calls and chats that were answered, call-backs included; e-mails and those who gave up are left out.',
    zh: '仅计已应答的电话与会话（含回拨）；不含邮件与放弃者。',
  },
  unit: 'minutes',
  better: 'lower',
  numerator: sum(COUNTER.responseMinutesSum),
  denominator: sum(COUNTER.responses),
});

export const abandonment = ratio({
  id: 'abandonment',
  family: 'service',
  name: { en: 'Abandoned contacts', zh: '排队放弃率' },
  formula: { en: 'contacts that left the queue / contacts that joined it', zh: '放弃排队的联系 ÷ 进入人工队列的联系' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.abandoned),
  denominator: sum(COUNTER.humanContacts),
});

export const resolutionRate = ratio({
  id: 'resolutionRate',
  family: 'service',
  name: { en: 'First-contact resolution', zh: '一次解决率' },
  formula: {
    en: 'matters whose first contact was answered and followed by no other within 7 days / matters',
    zh: '首次联系获答复且 7 日内无再次联系的事项 ÷ 事项',
  },
  note: {
    en: 'A matter is one reason about one order. Silence counts as resolved, as in the trade; an abandoned first contact does not, even if nobody comes back.',
    zh: '事项为同一订单的同一原因。按行业口径，沉默视为已解决；首次联系放弃者即使不再联系也不计。',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: 7,
  numerator: sum(COUNTER.mattersSolvedFirst),
  denominator: sum(COUNTER.matters),
});

export const callBackRate = ratio({
  id: 'callBackRate',
  family: 'service',
  name: { en: 'Answered by call-back', zh: '回拨应答占比' },
  formula: { en: 'call-backs / contacts that joined the human queue', zh: '回拨次数 ÷ 进入人工队列的联系' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.callBacks),
  denominator: sum(COUNTER.humanContacts),
});

export const surveyedSatisfaction = ratio({
  id: 'surveyedSatisfaction',
  family: 'service',
  name: { en: 'Satisfaction in the survey', zh: '调查满意度' },
  formula: { en: 'answers of 4 stars or more / answers', zh: '≥4 星的答复 ÷ 有效答复' },
  note: {
    en: 'Before any follow-up. Only with a satisfaction survey; the number of answers is the denominator.',
    zh: '回访之前的评价；仅在开展满意度调查时有值，分母即应答数。',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: 14,
  numerator: sum(COUNTER.surveySatisfied),
  denominator: sum(COUNTER.surveyAnswers),
});

export const followUpRate = ratio({
  id: 'followUpRate',
  family: 'service',
  name: { en: 'Orders followed up', zh: '回访订单占比' },
  formula: { en: 'unhappy answers the shop called / finished orders', zh: '已回访的不满答复 ÷ 完结订单' },
  note: {
    en: 'Calls that agents found the time for; they call when nobody waits.',
    zh: '客服得空拨出的回访；仅在无人排队时外呼。',
  },
  unit: 'share',
  better: 'neither',
  followUpDays: 14,
  numerator: sum(COUNTER.followUps),
  denominator: sum(COUNTER.finished),
});

export const botShare = ratio({
  id: 'botShare',
  family: 'service',
  name: { en: 'Share closed by the bot', zh: '机器人解决占比' },
  formula: { en: 'contacts the bot closes / contacts', zh: '机器人解决的联系 ÷ 联系次数' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.botSolved),
  denominator: sum(COUNTER.contacts),
});

export const serviceCostPerOrder = ratio({
  id: 'serviceCostPerOrder',
  family: 'service',
  name: { en: 'Service cost per order', zh: '单均客服成本' },
  formula: {
    en: '(agent wages + bot + credits) / orders',
    zh: '（客服工资 + 机器人 + 补偿）÷ 订单数',
  },
  unit: 'cents',
  better: 'lower',
  numerator: sum(COUNTER.agentWageCents, COUNTER.botCents, COUNTER.goodwillCents),
  denominator: sum(COUNTER.orders),
});

export const serviceEfficiency = ratio({
  id: 'serviceEfficiency',
  family: 'service',
  name: { en: 'Service efficiency', zh: '服务效率' },
  formula: {
    en: 'contacts resolved, by bot or human / paid agent hours',
    zh: '解决的联系（机器人与人工）÷ 客服计薪工时',
  },
  unit: 'perHour',
  better: 'higher',
  numerator: sum(COUNTER.contactsResolved),
  accounting: true,
  denominator: sum(COUNTER.agentPaidHours),
});

export const humanServiceEfficiency = ratio({
  id: 'humanServiceEfficiency',
  family: 'service',
  name: { en: 'Service efficiency, humans only', zh: '人工服务效率' },
  formula: { en: 'contacts resolved by humans / paid agent hours', zh: '人工解决的联系 ÷ 客服计薪工时' },
  unit: 'perHour',
  better: 'higher',
  numerator: difference([COUNTER.contactsResolved], [COUNTER.botSolved]),
  accounting: true,
  denominator: sum(COUNTER.agentPaidHours),
});

export const agentUtilisation = ratio({
  id: 'agentUtilisation',
  family: 'service',
  name: { en: 'Utilisation of agents', zh: '客服利用率' },
  formula: { en: 'hours handling contacts / hours paid', zh: '处理工时 ÷ 计薪工时' },
  unit: 'share',
  better: 'neither',
  numerator: sum(COUNTER.agentBusyHours),
  accounting: true,
  denominator: sum(COUNTER.agentPaidHours),
});
