import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const siteTrouble = defineShock({
  id: 'site-trouble',
  code: 'st',
  name: { en: 'Site in trouble', zh: '站点故障' },
  mechanism: {
    en: 'A bad release or an attack takes servers away: pages slow down and visitors are turned away with an error.',
    zh: '发布事故或攻击使服务器能力下降：页面变慢，部分访客遇错离开。',
  },
  settings: {
    capacityLost: {
      code: 'cl',
      unit: 'share',
      default: 0.8,
      min: 0,
      max: 0.99,
      basis: 'assumed',
      name: { en: 'Capacity lost', zh: '容量损失' },
      meaning: { en: 'Share of the site’s capacity that is gone.', zh: '站点容量损失的比例。' },
    },
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ capacityLost }) => [{ input: 'siteCapacityPagesPerSecond', how: 'multiply', by: 1 - capacityLost }],
  path: ['errorRate', 'pageLoadTime', 'bounceRate', 'conversion', 'orders', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
});
