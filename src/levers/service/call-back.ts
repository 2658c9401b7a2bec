import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  acceptShare: {
    low: 0.3,
    central: 0.5,
    high: 0.7,
    meaning: {
      en: 'Share of waiting callers who take the offer. Assumed.',
      zh: '排队来电者中接受回拨的比例。数值为假设。',
    },
    basis: 'assumed',
  },
} as const;

export const callBack = defineLever({
  id: 'call-back',
  code: 'ck',
  name: { en: 'Call-back instead of waiting', zh: '免排队回拨' },
  family: 'service',
  mechanism: {
    en: 'A caller who has waited a while may hang up, keeps the place in the line and is called back: fewer give up, agents work off the peak in quieter minutes, and those called back are answered late rather than never.',
    zh: '来电者等待一段时间后可挂断并保留排队位置，由客服回拨：放弃减少，客服在空闲时消化高峰；被回拨者是“晚答”而非“无答”。',
  },
  settings: {
    acceptShare: effectSetting(effects.acceptShare, {
      code: 'ac',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Take the offer', zh: '接受回拨' },
    }),
    afterMinutes: {
      code: 'am',
      unit: 'minutes',
      default: 2,
      min: 0,
      max: 30,
      basis: 'assumed',
      name: { en: 'Offered after', zh: '提示时点' },
      meaning: { en: 'Minutes of waiting after which it is offered.', zh: '等待多少分钟后提示。' },
    },
  },
  rampDays: 0,
  effects,
  cost: ({ acceptShare }) => ({
    setUpCents: acceptShare > 0 ? 400_000 : 0,
    perMonthCents: acceptShare > 0 ? 50_000 : 0,
  }),
  changes: ({ acceptShare, afterMinutes }) => [
    { input: 'callBackShare', how: 'toward', by: acceptShare },
    { input: 'callBackAfterMinutes', how: 'set', by: afterMinutes },
  ],
  path: [
    'callBackRate',
    'abandonment',
    'agentUtilisation',
    'responseTime',
    'conversion',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2', '2.3.3'],
});
