import type { ParameterTable } from '../parameter';

/** Customer service: who asks, who answers, and how well. */
export const serviceParameters = {
  serviceOpensHour: {
    code: 'ca', unit: 'hour of day', default: 8, min: 0, max: 23, integer: true, basis: 'assumed',
    name: { en: 'Service opens', zh: '客服开始时间' },
    meaning: { en: 'Start of the service day; questions before it wait or leave.', zh: '客服开始时刻；此前的咨询等待或离开。' },
  },
  serviceHours: {
    code: 'cb', unit: 'hours', default: 16, min: 1, max: 24, integer: true, basis: 'assumed',
    name: { en: 'Service hours a day', zh: '每日客服时长' },
    meaning: { en: 'Hours a day in which agents answer.', zh: '每天客服在线小时数。' },
  },
  chatAgents: {
    code: 'cc', unit: 'count', default: 2, min: 0, max: 500, integer: true, basis: 'assumed',
    name: { en: 'Chat and e-mail agents', zh: '在线与邮件客服' },
    meaning: { en: 'Agents on duty for chat; they answer e-mail when no chat waits.', zh: '在线客服人数；无会话等待时处理邮件。' },
  },
  phoneAgents: {
    code: 'cd', unit: 'count', default: 1, min: 0, max: 500, integer: true, basis: 'assumed',
    name: { en: 'Phone agents', zh: '电话客服' },
    meaning: { en: 'Agents on duty for calls.', zh: '电话客服人数。' },
  },
  chatSlots: {
    code: 'ce', unit: 'count', default: 2, min: 1, max: 10, integer: true, basis: 'assumed',
    name: { en: 'Chats at once per agent', zh: '单人并发会话数' },
    meaning: { en: 'Chats an agent may hold at the same time; each further open chat lengthens all by 15 %.', zh: '一名客服可同时接待的会话；每多一个，全部延长 15%。' },
  },
  chatMinutes: {
    code: 'cf', unit: 'minutes', default: 8.83, min: 0.1, max: 120, basis: ['cs.aht.chat'],
    name: { en: 'Handling time of a chat', zh: '单次会话时长' },
    meaning: { en: 'Mean minutes of a chat that an agent holds alone (lognormal).', zh: '单独处理一个会话的平均分钟数（对数正态）。' },
  },
  phoneMinutes: {
    code: 'cg', unit: 'minutes', default: 6.35, min: 0.1, max: 120, basis: ['cs.aht.phone'],
    name: { en: 'Handling time of a call', zh: '单次通话时长' },
    meaning: { en: 'Mean minutes of a call (lognormal).', zh: '电话平均分钟数（对数正态）。' },
  },
  emailMinutes: {
    code: 'ch', unit: 'minutes', default: 6, min: 0.1, max: 120, basis: 'assumed',
    name: { en: 'Handling time of an e-mail', zh: '单封邮件处理时长' },
    meaning: { en: 'Mean minutes to answer an e-mail.', zh: '回复一封邮件的平均分钟数。' },
  },
  serviceTimeCv: {
    code: 'ci', unit: 'ratio', default: 0.8, min: 0, max: 3, basis: 'assumed',
    name: { en: 'Spread of handling times (CV)', zh: '处理时长波动（CV）' },
    meaning: { en: 'Coefficient of variation of handling times.', zh: '处理时长的变异系数。' },
  },
  phoneContactShare: {
    code: 'cj', unit: 'share', default: 0.2, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Contacts by phone', zh: '电话联系占比' },
    meaning: { en: 'Share of contacts that call.', zh: '以电话联系的比例。' },
  },
  emailShareOfContacts: {
    code: 'ck', unit: 'share', default: 0.1, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Contacts by e-mail', zh: '邮件联系占比' },
    meaning: { en: 'Share of contacts that write; the rest chats.', zh: '以邮件联系的比例，其余为在线会话。' },
  },
  patienceMinutes: {
    code: 'cl', unit: 'minutes', default: 5, min: 0.1, max: 240, basis: ['cs.patience'],
    name: { en: 'Patience in the queue', zh: '排队耐心' },
    meaning: { en: 'Mean minutes a customer waits for a human on phone or chat before leaving (exponential, Erlang-A).', zh: '电话或会话排队等待人工的平均耐心（指数分布，Erlang-A）。' },
  },
  botMeetShare: {
    code: 'cm', unit: 'share', default: 0, min: 0, max: 1, basis: ['cs.bot.comm100'],
    name: { en: 'Chats met by the bot', zh: '机器人接待占比' },
    meaning: { en: 'Share of chats that a chatbot meets first; 0 without one.', zh: '先由机器人接待的会话比例；无机器人为 0。' },
  },
  botSolveQuestionShare: {
    code: 'cn', unit: 'share', default: 0.448, min: 0, max: 1, basis: ['cs.bot.comm100'],
    name: { en: 'Questions the bot closes', zh: '机器人解决咨询比例' },
    meaning: { en: 'Share of pre-sale questions a bot that meets them answers well enough.', zh: '机器人接待的售前咨询中得到解决的比例。' },
  },
  botSolveOrderShare: {
    code: 'co', unit: 'share', default: 0.58, min: 0, max: 1, basis: ['cs.bot.gartner'],
    name: { en: 'Order and return requests the bot solves', zh: '机器人解决订单与退货比例' },
    meaning: { en: 'The same for order status and returns.', zh: '订单查询与退货类的同一比例。' },
  },
  botSolveDisputeShare: {
    code: 'cp', unit: 'share', default: 0.17, min: 0, max: 1, basis: ['cs.bot.gartner'],
    name: { en: 'Complaints the bot solves', zh: '机器人解决投诉比例' },
    meaning: { en: 'The same for wrong, damaged and lost goods.', zh: '错发、破损、丢件类的同一比例。' },
  },
  firstContactResolution: {
    code: 'cq', unit: 'share', default: 0.7, min: 0.01, max: 1, basis: ['cs.fcr'],
    name: { en: 'Solved at first contact', zh: '一次解决概率' },
    meaning: { en: 'Chance that a human answer settles the matter for good.', zh: '人工一次答复即彻底解决的概率。' },
  },
  repeatContactShare: {
    code: 'cr', unit: 'share', default: 0.8, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Come back when unsolved', zh: '未解决再次联系比例' },
    meaning: { en: 'Share of unsolved matters that lead to another contact within days; the others stay unsolved in silence.', zh: '未解决事项中数日内再次联系的比例，其余沉默。' },
  },
  wismoShareOnTime: {
    code: 'cs', unit: 'share', default: 0.015, min: 0, max: 1, basis: ['cs.contact', 'cs.wismo'],
    name: { en: '"Where is my order?", on time', zh: '物流咨询率（未晚）' },
    meaning: { en: 'Chance that a customer asks while the parcel is not late, without any tracking.', zh: '包裹未晚时、无物流跟踪下顾客询问的概率。' },
  },
  wismoShareLate: {
    code: 'ct', unit: 'share', default: 0.35, min: 0, max: 1, basis: 'assumed',
    name: { en: '"Where is my order?", late', zh: '物流咨询率（已晚）' },
    meaning: { en: 'Chance that a customer asks once the promised time has passed, without any tracking.', zh: '超过承诺时间后、无物流跟踪下顾客询问的概率。' },
  },
  complaintShare: {
    code: 'cu', unit: 'share', default: 0.75, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Complaints about wrong or damaged goods', zh: '错发破损投诉率' },
    meaning: { en: 'Chance that a customer with a wrong, damaged or lost parcel contacts the shop.', zh: '遭遇错发、破损或丢件的顾客联系店铺的概率。' },
  },
  returnContactShare: {
    code: 'cv', unit: 'share', default: 0.25, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Questions about returns', zh: '退货咨询率' },
    meaning: { en: 'Chance that a return leads to a contact.', zh: '一次退货引发咨询的概率。' },
  },
  careShare: {
    code: 'cw', unit: 'share', default: 0, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Personal care', zh: '情感关怀覆盖率' },
    meaning: { en: 'Share of mishaps that the shop addresses before the customer does: a message and a small credit.', zh: '出现问题时店铺先行主动关怀（消息与小额补偿）的比例。' },
  },
  goodwillCents: {
    code: 'cx', unit: 'cents', default: 1000, min: 0, max: 1000000, basis: 'assumed',
    name: { en: 'Goodwill per mishap', zh: '单次补偿金额' },
    meaning: { en: 'Credit given with a proactive message.', zh: '主动关怀时给予的补偿。' },
  },
  agentWageCents: {
    code: 'cy', unit: 'cents/hour', default: 3000, min: 0, max: 1000000, basis: 'assumed',
    name: { en: 'Agent wage', zh: '客服时薪' },
    meaning: { en: 'Cost of a paid hour of an agent.', zh: '客服每计薪小时成本。' },
  },
  botContactCents: {
    code: 'cz', unit: 'cents', default: 71, min: 0, max: 10000, basis: ['cs.cost'],
    name: { en: 'Cost of a bot conversation', zh: '机器人单次成本' },
    meaning: { en: 'USD 0.10 at 7.1 CNY per USD (2024).', zh: '0.10 美元，按 2024 年 7.1 元/美元折算。' },
  },
} as const satisfies ParameterTable;
