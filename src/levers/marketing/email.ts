import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  optInGain: {
    low: 0.02,
    central: 0.1,
    high: 0.25,
    meaning: {
      en: 'Further share of first-time buyers who join the list when they are asked at checkout.',
      zh: '结账时征求订阅后，首购客户加入名单比例的提升。',
    },
    basis: 'assumed',
  },
} as const;

export const email = defineLever({
  id: 'email',
  code: 'em',
  name: { en: 'E-mail marketing', zh: '邮件营销' },
  family: 'marketing',
  mechanism: {
    en: 'More newsletters bring more visits to a list that tires and shrinks with every send; asking for consent at checkout makes it grow.',
    zh: '更多邮件带来更多访问，但名单随每次发送疲劳并缩小；在结账时征求订阅可使名单增长。',
  },
  settings: {
    sendsPerWeek: {
      code: 'sw',
      unit: 'count',
      default: 1,
      min: 0,
      max: 10,
      basis: 'assumed',
      name: { en: 'More newsletters a week', zh: '每周新增邮件' },
      meaning: { en: 'Sends a week beyond today’s.', zh: '在现有基础上每周增加的群发次数。' },
    },
    ask: {
      code: 'ak',
      unit: 'switch',
      default: 1,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: { en: 'Ask for consent', zh: '征求订阅' },
      meaning: {
        en: '1 asks first-time buyers at checkout whether they want letters.',
        zh: '1 为在结账时征求首购客户订阅。',
      },
    },
    optInGain: effectSetting(effects.optInGain, {
      code: 'oi',
      unit: 'share',
      min: 0,
      max: 0.6,
      name: { en: 'More opt-ins', zh: '订阅率提升' },
    }),
    sendHour: {
      code: 'sh',
      unit: 'hour of day',
      default: 10,
      min: 0,
      max: 23,
      integer: true,
      basis: 'assumed',
      name: { en: 'Hour of sending', zh: '发送时刻' },
      meaning: {
        en: 'A third of the clicks come within the hour after it: choose one in which agents and site have room.',
        zh: '约三分之一点击在其后一小时内：宜选客服与站点有余量的时段。',
      },
    },
  },
  rampDays: 7,
  effects,
  through: ['emailShare', 'emailFatigue', 'emailUnsubscribeShare'],
  cost: ({ sendsPerWeek, ask }) => ({
    setUpCents: sendsPerWeek > 0 || ask > 0 ? 300_000 : 0,
    perMonthCents: 150_000 * sendsPerWeek,
  }),
  changes: ({ sendsPerWeek, ask, optInGain, sendHour }) => [
    { input: 'emailSendsPerWeek', how: 'add', by: sendsPerWeek },
    { input: 'emailOptInShare', how: 'add', by: ask * optInGain },
    { input: 'emailSendHour', how: 'set', by: sendHour },
  ],
  path: ['emailVisits', 'visits', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.2.1'],
});
