import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  solvesQuestions: {
    low: 0.381,
    central: 0.448,
    high: 0.977,
    meaning: {
      en: 'Share of questions before buying that a bot closes without a human.',
      zh: '机器人无需人工即可解决的售前咨询比例。',
    },
    basis: ['cs.bot.comm100'],
  },
  solvesRequests: {
    low: 0.4,
    central: 0.58,
    high: 0.58,
    meaning: {
      en: 'Share of order and return requests that a bot solves. No bot was found to solve more.',
      zh: '机器人解决的订单与退货请求比例。未见更高的公开数据。',
    },
    basis: ['cs.bot.gartner'],
    lowAssumed: true,
  },
} as const;

export const chatbot = defineLever({
  id: 'chatbot',
  code: 'cb',
  name: { en: 'Chatbot with a question library', zh: '智能客服与问答库' },
  family: 'service',
  mechanism: {
    en: 'A bot meets chats at once and closes part of them, so fewer wait for an agent and those who wait are answered sooner; complaints it seldom solves.',
    zh: '机器人即时接待会话并解决其中一部分，进入人工队列者减少、响应更快；投诉则很少能解决。',
  },
  settings: {
    meetShare: {
      code: 'ms',
      unit: 'share',
      default: 0.75,
      min: 0,
      max: 1,
      basis: ['cs.bot.comm100'],
      name: { en: 'Chats met first', zh: '先由机器人接待' },
      meaning: { en: 'Share of chats that the bot meets.', zh: '先由机器人接待的会话比例。' },
    },
    solvesQuestions: effectSetting(effects.solvesQuestions, {
      code: 'sq',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Closes questions', zh: '解决咨询比例' },
    }),
    solvesRequests: effectSetting(effects.solvesRequests, {
      code: 'sr',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Solves requests', zh: '解决请求比例' },
    }),
  },
  rampDays: 30,
  effects,
  cost: ({ meetShare }) => ({ setUpCents: meetShare > 0 ? 3_000_000 : 0, perMonthCents: meetShare > 0 ? 240_000 : 0 }),
  changes: ({ meetShare, solvesQuestions, solvesRequests }) =>
    meetShare === 0
      ? []
      : [
          { input: 'botMeetShare', how: 'toward', by: meetShare },
          { input: 'botSolveQuestionShare', how: 'set', by: solvesQuestions },
          { input: 'botSolveOrderShare', how: 'set', by: solvesRequests },
        ],
  path: [
    'botShare',
    'agentUtilisation',
    'responseTime',
    'abandonment',
    'conversion',
    'resolutionRate',
    'satisfaction',
    'serviceEfficiency',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2', '3.1.3', '3.4.2'],
});
