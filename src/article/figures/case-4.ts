import type { Figure } from '../figure';

/** Section 3.4.3. */
export const case4Figures: readonly Figure[] = [
  {
    case: 4,
    name: { en: 'Satisfaction +20 %', zh: '满意度 +20%' },
    kpi: 'satisfaction',
    reported: 0.2,
    reading: {
      en: 'Share of all finished orders with an experience of four stars or more, whether the customer ever asked or not.',
      zh: '全部完结订单中体验达到四星及以上的占比，无论顾客是否咨询过。',
    },
    basis: 'assumed',
    why: {
      en: 'Service touches only orders that lead to a contact: about seven in a hundred in published panels, more in a shop with many late parcels. Solving every one of them would still leave the other orders as they were. Care that writes first reaches orders that are late or went wrong before anyone asks, and those about which nobody would have asked, and is worth more than answering faster.',
      zh: '客服只影响产生咨询的订单：已发表数据约每百单七次，晚到多的店铺更高。即使全部解决，其余订单仍无变化。主动关怀在顾客开口前触达晚到或出问题的订单（包括本不会有人询问的订单），价值高于更快答复。',
    },
  },
  {
    case: 4,
    name: { en: 'Churn −10 %', zh: '流失率 −10%' },
    kpi: 'churn',
    reported: -0.1,
    reading: {
      en: 'Orders not followed by another of the same customer within 90 days.',
      zh: '90 天内同一客户无再次下单的订单占比。',
    },
    basis: 'assumed',
    why: {
      en: 'Customers say that they leave after unsolved trouble (25 % unsolved, 9 % after two contacts, 5 % when solved at once); the model lets them leave less often than they say, by the stars an order lost, and few orders get that far. Most customers who do not come back within 90 days had no trouble: they buy home goods seldom (BG/NBD, fitted to a published panel). Points and a better experience bring some back sooner.',
      zh: '顾客自称会因未解决的问题离开（未解决 25%，两次联系 9%，一次解决 5%）；模型按订单损失的星数计流失，低于自述，且走到这一步的订单很少。多数 90 天内未回购者并未遇到问题，只是买得少（BG/NBD，由已发表面板拟合）。积分与更好的体验让一部分人更早回来。',
    },
  },
  {
    case: 4,
    name: { en: 'Response speed +30 %', zh: '响应速度 +30%' },
    kpi: 'responseTime',
    reported: -0.3,
    reading: {
      en: 'Minutes until a human answers −30 %. With the bot’s instant answers counted, it would fall further.',
      zh: '人工首次响应分钟数 −30%；若计入机器人的即时回答，降幅更大。',
    },
    basis: 'sourced',
    why: {
      en: 'Waiting in a queue is not proportional to load: near full utilisation, taking a quarter of the contacts away halves the wait or more. A bot that closes its usual share therefore overshoots unless agents are reduced with it.',
      zh: '排队等待与负荷不成比例：接近满负荷时，减少四分之一咨询就能使等待减半以上。因此机器人按通常比例解决时会超过目标，除非同时减少坐席。',
    },
  },
  {
    case: 4,
    name: { en: 'Resolution rate +15 %', zh: '解决率 +15%' },
    kpi: 'resolutionRate',
    reported: 0.15,
    reading: {
      en: 'First-contact resolution: matters without another contact within seven days.',
      zh: '一次解决率：7 日内无再次联系的事项占比。',
    },
    basis: 'sourced',
    why: {
      en: 'Training lifts agents from the published mean towards world class (70 to 80 %), and what the bot closes counts as solved at the first contact. Callers who gave up in the queue used to come back: shorter waits save these second contacts too.',
      zh: '培训使坐席从公布的平均水平向世界级（70%→80%）提升，机器人解决的事项计为一次解决；原先放弃排队者会再次联系，等待缩短后这部分也消失。',
    },
  },
  {
    case: 4,
    name: { en: 'Service cost −15 %', zh: '客服成本 −15%' },
    kpi: 'serviceCostPerOrder',
    reported: -0.15,
    reading: {
      en: 'Agents’ wages, bot conversations and goodwill per order. The bot’s set-up is an improvement cost.',
      zh: '单均：坐席工资、机器人会话与补偿。机器人的启动费用计入优化投入。',
    },
    basis: 'assumed',
    why: {
      en: 'A bot saves wages only if fewer agents are paid; as long as rosters stay, it shortens waits and adds its own fee. How many places are given up is a decision: here as many as keep the wait near what is reported. Goodwill, and the credits given when the shop calls after a survey, are costs too: what they keep is customers, not wages.',
      zh: '只有减少计薪坐席，机器人才省钱；排班不变时它缩短等待并增加自身费用。减少多少坐席是决策：此处使等待接近报告值。关怀与回访时的补偿也是成本：它们留住的是客户，而非工资。',
    },
  },
  {
    case: 4,
    name: { en: 'Service efficiency +20 %', zh: '服务效率 +20%' },
    kpi: 'serviceEfficiency',
    reported: 0.2,
    reading: {
      en: 'Contacts resolved, by bot or agent, per paid agent hour.',
      zh: '解决的咨询（机器人与人工）÷ 坐席计薪工时。',
    },
    basis: 'sourced',
    why: {
      en: 'The bot’s cases are divided by the agents’ hours, so the figure grows with the bot’s share as published for the trade. Agents alone look less efficient than before: they keep the harder cases and wait more.',
      zh: '机器人的解决量除以人工工时，因此该指标随机器人占比上升（采用行业公布比例）。仅看人工则反而下降：他们留下较难的问题，空闲也更多。',
    },
  },
  {
    case: 4,
    name: { en: 'Loyalty +10 %', zh: '忠诚度 +10%' },
    kpi: 'loyalty',
    reported: 0.1,
    reading: {
      en: 'Customers with two orders in 365 days among those with one in 180 days.',
      zh: '近 180 天有单客户中 365 天内≥2 单的占比。',
    },
    basis: 'assumed',
    why: {
      en: 'It looks back a year, so nine months of measures show only in part, and new customers whom a better shop wins enter with one order and pull it down. A membership that brings people back sooner is what moves it; by how much is assumed.',
      zh: '该指标回看一年，实施九个月只能体现一部分；更好的店铺吸引的新客只有一单，反而拉低它。真正起作用的是让人更早回购的会员制度，其幅度为假设。',
    },
  },
  {
    case: 4,
    name: { en: 'Repurchase +15 %', zh: '复购率 +15%' },
    kpi: 'repurchase90',
    reported: 0.15,
    reading: {
      en: 'First-time buyers who order again within 90 days; read of those who first bought 90 days before the window.',
      zh: '首购后 90 天内再次下单的占比；读取测量窗口前 90 天首购的客户。',
    },
    basis: 'assumed',
    why: {
      en: 'Experience changes how soon people come back by an assumed elasticity; points add a gain that no source measures. First purchases that went well, the large majority, give service nothing to repair.',
      zh: '体验按假设的弹性改变回购间隔，积分的拉动没有来源可查。绝大多数首购本来顺利，客服无可修复。',
    },
  },
];
