import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  moreQuestions: {
    low: 0.1,
    central: 0.3,
    high: 0.6,
    meaning: { en: 'Relative rise of visitors who ask first.', zh: '先咨询的访客的相对增加。' },
    basis: 'assumed',
  },
  selfService: {
    low: 0.05,
    central: 0.09,
    high: 0.14,
    meaning: {
      en: 'Share of questions about orders that help pages settle without a contact.',
      zh: '帮助页无需联系即可解决的订单问题比例。',
    },
    basis: ['cs.selfserve'],
    lowAssumed: true,
  },
} as const;

export const onSiteSupport = defineLever({
  id: 'on-site-support',
  code: 'os',
  name: { en: 'On-site support', zh: '站内帮助与在线咨询入口' },
  family: 'experience',
  mechanism: {
    en: 'A visible chat button makes more visitors ask before they buy, which pays if answers come in time; help pages settle part of the questions about orders.',
    zh: '醒目的咨询入口使更多访客先问后买，及时回复才有收益；帮助页可自助解决部分订单问题。',
  },
  settings: {
    moreQuestions: effectSetting(effects.moreQuestions, {
      code: 'mq',
      unit: 'share',
      min: 0,
      max: 3,
      name: { en: 'More questions before buying', zh: '售前咨询增加' },
    }),
    selfService: effectSetting(effects.selfService, {
      code: 'ss',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Settled by help pages', zh: '帮助页自助解决' },
    }),
  },
  rampDays: 14,
  effects,
  cost: () => ({ setUpCents: 1_200_000, perMonthCents: 60_000 }),
  changes: ({ moreQuestions, selfService }) => [
    { input: 'askShare', how: 'multiply', by: 1 + moreQuestions },
    { input: 'wismoShareOnTime', how: 'multiply', by: 1 - selfService },
    { input: 'wismoShareLate', how: 'multiply', by: 1 - selfService },
    { input: 'returnContactShare', how: 'multiply', by: 1 - selfService },
  ],
  path: [
    'contactsPerOrder',
    'afterSaleContactRate',
    'agentUtilisation',
    'responseTime',
    'conversion',
    'orders',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.5.3', '2.3.1'],
});
