import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const viralSurge = defineShock({
  id: 'viral-surge',
  code: 'vs',
  name: { en: 'Viral surge', zh: '爆款传播' },
  mechanism: {
    en: 'A post about the shop takes off: many look, few of them mean to buy, and the site, the agents and the stock feel it. It dies away in a week.',
    zh: '关于店铺的内容爆发传播：看的人多、买的人少，站点、客服与库存承压，一周内消退。',
  },
  settings: {
    reachFactor: {
      code: 'rf',
      unit: 'ratio',
      default: 5,
      min: 0,
      max: 100,
      likely: [1, 20],
      basis: 'assumed',
      name: { en: 'Social visits', zh: '社交访问倍数' },
      meaning: { en: 'Social visits as a multiple of an ordinary day.', zh: '社交访问相对平日的倍数。' },
    },
  },
  rampDays: 0,
  fadeDays: 7,
  effects: {},
  changes: ({ reachFactor }) => [{ input: 'socialReach', how: 'multiply', by: reachFactor }],
  path: [
    'socialVisits',
    'visits',
    'pageLoadTime',
    'errorRate',
    'conversion',
    'orders',
    'responseTime',
    'stockoutShare',
    'orderBacklog',
    'profit',
  ],
  cannotTouch: visitsFromOutside.filter((kpi) => kpi !== 'socialVisits'),
  article: ['2.2.3', '4.1'],
});
