import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  solvesQuestions: {
    low: 0.5,
    central: 0.7,
    high: 0.9,
    meaning: {
      en: 'Share of questions before buying that it closes. Bots of today close 38 to 98 %, 45 % on average; how far this one gets is assumed.',
      zh: '解决售前咨询的比例。现有机器人为 38% 至 98%，平均 45%；新一代能达到多少为假设。',
    },
    basis: ['cs.bot.comm100'],
    sizeAssumed: true,
  },
  solvesDisputes: {
    low: 0.17,
    central: 0.4,
    high: 0.58,
    meaning: {
      en: 'Share of complaints that it solves; assumed, between what bots reach for disputes and for simple requests today.',
      zh: '解决投诉的比例，为假设，介于当前机器人处理纠纷与简单请求之间。',
    },
    basis: ['cs.bot.gartner'],
    sizeAssumed: true,
  },
} as const;

export const aiServiceAgent = defineLever({
  id: 'ai-service-agent',
  code: 'as',
  name: { en: 'AI service agent', zh: 'AI 客服坐席' },
  family: 'outlook',
  mechanism: {
    en: 'A conversational agent takes nearly all chats at once and solves what a scripted bot passes on, complaints included, at a higher price per conversation.',
    zh: '对话式 AI 几乎即时接待全部会话，并能解决脚本机器人转交的问题（含投诉），单次成本更高。',
  },
  settings: {
    meetShare: {
      code: 'ms',
      unit: 'share',
      default: 0.95,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Chats met first', zh: '先行接待' },
      meaning: { en: 'Share of chats that it meets.', zh: '由其先行接待的会话比例。' },
    },
    conversationCents: {
      code: 'cc',
      unit: 'cents',
      default: 150,
      min: 0,
      max: 10_000,
      basis: 'assumed',
      name: { en: 'Cost of a conversation', zh: '单次会话成本' },
      meaning: { en: 'Paid per conversation it meets.', zh: '每次接待支付的费用。' },
    },
    solvesQuestions: effectSetting(effects.solvesQuestions, {
      code: 'sq',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Closes questions', zh: '解决咨询' },
    }),
    solvesDisputes: effectSetting(effects.solvesDisputes, {
      code: 'sd',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Solves complaints', zh: '解决投诉' },
    }),
  },
  rampDays: 60,
  effects,
  cost: () => ({ setUpCents: 8_000_000, perMonthCents: 600_000 }),
  changes: ({ meetShare, conversationCents, solvesQuestions, solvesDisputes }) =>
    meetShare === 0
      ? []
      : [
          { input: 'botMeetShare', how: 'toward', by: meetShare },
          { input: 'botContactCents', how: 'set', by: conversationCents },
          { input: 'botSolveQuestionShare', how: 'set', by: solvesQuestions },
          { input: 'botSolveDisputeShare', how: 'set', by: solvesDisputes },
        ],
  path: [
    'botShare',
    'agentUtilisation',
    'responseTime',
    'abandonment',
    'resolutionRate',
    'conversion',
    'satisfaction',
    'serviceCostPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.1'],
  speculative: true,
});
