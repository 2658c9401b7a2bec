import { defineLever } from '../lever';
import { visitsFromOutside } from '../reach';

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
    phoneShift: {
      code: 'sf',
      unit: 'share',
      default: 0.4,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Callers who chat instead', zh: '来电转在线比例' },
      meaning: { en: 'Share of phone contacts that move to chat.', zh: '由电话转为在线会话的比例。' },
    },
    moreSlots: {
      code: 'sl',
      unit: 'count',
      default: 1,
      min: 0,
      max: 5,
      integer: true,
      basis: 'assumed',
      name: { en: 'More chats at once', zh: '增加并发会话' },
      meaning: { en: 'Further chats an agent may hold at the same time.', zh: '每名客服可同时多接待的会话数。' },
    },
  },
  rampDays: 0,
  effects: {},
  cost: () => ({ setUpCents: 800_000, perMonthCents: 120_000 }),
  changes: ({ phoneShift, moreSlots }) => [
    { input: 'phoneContactShare', how: 'multiply', by: 1 - phoneShift },
    { input: 'chatSlots', how: 'add', by: moreSlots },
  ],
  path: ['agentUtilisation', 'responseTime', 'abandonment', 'conversion', 'satisfaction', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2', '3.1.3', '3.4.2'],
});
