import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  slowerBy: {
    low: 0,
    central: 0.05,
    high: 0.12,
    meaning: {
      en: 'All-round agents take longer than specialists, and lose time when they change the channel. Assumed.',
      zh: '通才客服比专岗更慢，切换渠道也耗时。数值为假设。',
    },
    basis: 'assumed',
  },
} as const;

export const servicePooling = defineLever({
  id: 'service-pooling',
  code: 'pl',
  name: { en: 'One service team for all channels', zh: '全渠道客服统一排班' },
  family: 'service',
  mechanism: {
    en: 'Phone, chat and e-mail share all agents: no one waits at one channel while hands are free at another, and e-mails fill the gaps; each answer takes a little longer.',
    zh: '电话、会话与邮件共用全部客服：不再一边排队一边空闲，邮件填补空档；但单次处理略有变长。',
  },
  settings: {
    slowerBy: effectSetting(effects.slowerBy, {
      code: 'sl',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Longer answers', zh: '处理时长增加' },
    }),
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 900_000, perMonthCents: 60_000 }),
  changes: ({ slowerBy }) => [
    { input: 'serviceTeams', how: 'set', by: 1 },
    { input: 'chatMinutes', how: 'multiply', by: 1 + slowerBy },
    { input: 'phoneMinutes', how: 'multiply', by: 1 + slowerBy },
    { input: 'emailMinutes', how: 'multiply', by: 1 + slowerBy },
  ],
  path: ['responseTime', 'abandonment', 'agentUtilisation', 'conversion', 'satisfaction', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2'],
});
