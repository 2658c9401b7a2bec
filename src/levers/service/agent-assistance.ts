import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  fasterBy: {
    low: 0,
    central: 0.15,
    high: 0.34,
    meaning: {
      en: 'More issues solved per hour with suggested answers, templates and a simpler process.',
      zh: '借助推荐答案、模板与流程简化，每小时多解决的问题比例。',
    },
    basis: ['cs.ai.assist'],
  },
} as const;

export const agentAssistance = defineLever({
  id: 'agent-assistance',
  code: 'aa',
  name: { en: 'Service process and agent assistance', zh: '服务流程优化与坐席辅助' },
  family: 'service',
  mechanism: {
    en: 'The same answer takes less time, so agents are free sooner and waits shorten out of proportion when they are busy.',
    zh: '同样的答复用时更短，客服更早空闲；繁忙时等待时间成倍缩短。',
  },
  settings: {
    fasterBy: effectSetting(effects.fasterBy, {
      code: 'fb',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'More solved per hour', zh: '每小时多解决' },
    }),
  },
  rampDays: 45,
  effects,
  cost: () => ({ setUpCents: 1_500_000, perMonthCents: 180_000 }),
  changes: ({ fasterBy }) => [
    { input: 'chatMinutes', how: 'multiply', by: 1 / (1 + fasterBy) },
    { input: 'phoneMinutes', how: 'multiply', by: 1 / (1 + fasterBy) },
    { input: 'emailMinutes', how: 'multiply', by: 1 / (1 + fasterBy) },
  ],
  path: ['agentUtilisation', 'responseTime', 'abandonment', 'conversion', 'satisfaction', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2', '4.1'],
});
