import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const siteCapacity = defineLever({
  id: 'site-capacity',
  code: 'sc',
  name: { en: 'Site capacity', zh: '站点扩容' },
  family: 'experience',
  mechanism: {
    en: 'More servers keep pages fast in the busiest hours and turn nobody away; on quiet days they do nothing. It works through the feedback of site load alone.',
    zh: '更多服务器使高峰时页面保持快速且不报错；平时几乎无作用。仅通过“站点负载”反馈起作用。',
  },
  settings: {
    capacityFactor: {
      code: 'cf',
      unit: 'ratio',
      default: 2,
      min: 0.1,
      max: 100,
      likely: [1, 10],
      basis: 'assumed',
      name: { en: 'Capacity against today', zh: '容量倍数' },
      meaning: { en: 'Pages a second as a multiple of today’s.', zh: '每秒可处理页面数相对当前的倍数。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['serverSecondsPerPage', 'speedBounceElasticity', 'speedConversionElasticity'],
  cost: ({ capacityFactor }) => ({
    setUpCents: 300_000,
    perMonthCents: Math.round(400_000 * Math.max(0, capacityFactor - 1)),
  }),
  changes: ({ capacityFactor }) => [{ input: 'siteCapacityPagesPerSecond', how: 'multiply', by: capacityFactor }],
  path: ['errorRate', 'pageLoadTime', 'bounceRate', 'conversion', 'orders', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '3.5.2'],
});
