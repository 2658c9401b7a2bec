import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  phoneShift: {
    low: 0.2,
    central: 0.3,
    high: 0.4,
    meaning: {
      en: 'Share of callers who chat instead when it is offered to them: a vendor’s range.',
      zh: '获得引导后改用在线会话的来电比例：厂商给出的区间。',
    },
    basis: ['cs.deflection'],
  },
  slowdown: {
    low: 0.05,
    central: 0.15,
    high: 0.3,
    meaning: {
      en: 'How much each further open chat lengthens all chats of an agent. Assumed.',
      zh: '每多一个并发会话，该客服全部会话延长的比例。数值为假设。',
    },
    basis: 'assumed',
    // Agents of the shop hold several chats anyway: at 0 they would be faster than without the lever.
    neutral: shopParameters.chatSlowdown.default,
  },
} as const;

export const multichannelService = defineLever({
  id: 'multichannel-service',
  code: 'mc',
  name: { en: 'Multichannel service', zh: '多渠道客服' },
  family: 'service',
  mechanism: {
    en: 'Callers are offered a chat, where an agent can hold several conversations and write e-mails in between, at longer handling times each.',
    zh: '引导来电者改用在线会话，一名客服可同时接待多个并在间隙处理邮件：但单次处理变长。',
  },
  settings: {
    phoneShift: effectSetting(effects.phoneShift, {
      code: 'sf',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Callers who chat instead', zh: '来电转在线比例' },
    }),
    slowdown: effectSetting(effects.slowdown, {
      code: 'sw',
      unit: 'share',
      min: 0,
      max: 2,
      name: { en: 'Slower per further chat', zh: '并发减速' },
    }),
    moreSlots: {
      code: 'sl',
      unit: 'count',
      default: 1,
      min: 0,
      max: 5,
      integer: true,
      basis: 'assumed',
      name: { en: 'More chats at once', zh: '增加并发会话' },
      meaning: {
        en: 'Further chats an agent may hold at the same time. A decision.',
        zh: '每名客服可同时多接待的会话数。由店铺决定。',
      },
    },
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 800_000, perMonthCents: 120_000 }),
  changes: ({ phoneShift, slowdown, moreSlots }) => [
    { input: 'phoneContactShare', how: 'multiply', by: 1 - phoneShift },
    { input: 'chatSlots', how: 'add', by: moreSlots },
    { input: 'chatSlowdown', how: 'set', by: slowdown },
  ],
  path: ['agentUtilisation', 'responseTime', 'abandonment', 'conversion', 'satisfaction', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2', '3.1.3', '3.4.2'],
});
