import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  answerShare: {
    low: 0.05,
    central: 0.2,
    high: 0.4,
    meaning: {
      en: 'Share of finished orders whose customer answers. Assumed; who answers does not depend on the verdict.',
      zh: '完结订单中顾客应答的比例。数值为假设；是否应答与评价无关。',
    },
    basis: 'assumed',
  },
  recovery: {
    low: 0.2,
    central: 0.5,
    high: 0.8,
    meaning: {
      en: 'Share of the missing stars that a call with a compensation of CNY 10 gives back. Of callers 25 % say they leave when unsolved, 9 % when solved late, 5 % when solved at once: at most (25 - 9)/(25 - 5) = 0.8; the rest of the range is assumed.',
      zh: '回访并补偿 10 元时挽回的缺失星级比例。自述流失：未解决 25%、迟解决 9%、一次解决 5%，至多 (25−9)/(25−5)=0.8；区间其余为假设。',
    },
    basis: ['cs.defect'],
    sizeAssumed: true,
  },
} as const;

/** Compensation at which the effect is stated. */
const REFERENCE_CENTS = 1000;

export const satisfactionSurvey = defineLever({
  id: 'satisfaction-survey',
  code: 'sv',
  name: { en: 'Satisfaction survey and follow-up', zh: '满意度调查与回访' },
  family: 'service',
  mechanism: {
    en: 'Some customers say how an order was; the shop calls the unhappy ones (below 3.5 stars) and makes good part of it, the more the larger the compensation (square root), before they judge in public, talk and decide whether to come back. Agents make the calls when nobody waits for them, within three days or not at all; credits are posted as they are given.',
    zh: '部分顾客对订单作出评价；店铺回访不满者（低于 3.5 星）并部分补救（补偿越高越多，按平方根递减），先于其公开评价、口碑传播与去留决定。由客服在无人排队时外呼，三天内未拨出则放弃；补偿发生时入账。',
  },
  settings: {
    answerShare: effectSetting(effects.answerShare, {
      code: 'as',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Customers who answer', zh: '应答率' },
    }),
    recovery: effectSetting(effects.recovery, {
      code: 're',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Damage undone', zh: '挽回比例' },
    }),
    followUpShare: {
      code: 'fu',
      unit: 'share',
      default: 0.8,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Unhappy answers followed up', zh: '差评回访比例' },
      meaning: {
        en: 'Share of answers below 3.5 stars that the shop means to call. A decision; busy agents may not get round to all.',
        zh: '低于 3.5 星的答复中店铺拟回访的比例。由店铺决定；客服繁忙时未必全部拨出。',
      },
    },
    followUpCents: {
      code: 'fc',
      unit: 'cents',
      default: 1000,
      min: 0,
      max: 100_000,
      basis: 'assumed',
      name: { en: 'Compensation', zh: '单次补偿' },
      meaning: {
        en: 'Credit given with a call; without it the call only takes time. A decision.',
        zh: '回访时给予的补偿；没有补偿的回访只占用时间。由店铺决定。',
      },
    },
  },
  rampDays: 14,
  effects,
  cost: ({ answerShare }) => ({
    setUpCents: answerShare > 0 ? 200_000 : 0,
    perMonthCents: answerShare > 0 ? 40_000 : 0,
  }),
  changes: ({ answerShare, recovery, followUpShare, followUpCents }) =>
    answerShare === 0
      ? []
      : [
          { input: 'surveyShare', how: 'toward', by: answerShare },
          {
            input: 'recoveryShare',
            how: 'set',
            by: Math.min(1, recovery * diminishing(followUpCents, REFERENCE_CENTS)),
          },
          { input: 'followUpShare', how: 'set', by: followUpShare },
          { input: 'followUpCents', how: 'set', by: followUpCents },
        ],
  path: [
    'surveyedSatisfaction',
    'followUpRate',
    'agentUtilisation',
    'meanExperience',
    'satisfaction',
    'rating',
    'repurchase30',
    'serviceCostPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.3', '3.4.2'],
});
