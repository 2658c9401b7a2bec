import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const siteOutage = defineShock({
  id: 'site-outage',
  code: 'sx',
  name: { en: 'Site outage', zh: '站点停机' },
  mechanism: {
    en: 'The site is down for some hours of the day: every visitor of those hours meets an error page and is lost, advertising and all, and members who came to buy try again another time.',
    zh: '站点每天停机数小时：该时段访客全部遇到错误页而流失（广告费照付），想购买的会员改日再来。',
  },
  settings: {
    hours: {
      code: 'hr',
      unit: 'hours',
      default: 4,
      min: 0,
      max: 24,
      integer: true,
      basis: 'assumed',
      name: { en: 'Hours a day', zh: '每日停机小时' },
      meaning: { en: 'Hours of each day in which nothing loads.', zh: '每天无法加载的小时数。' },
    },
    fromHour: {
      code: 'fh',
      unit: 'hour of day',
      default: 19,
      min: 0,
      max: 23,
      integer: true,
      basis: 'assumed',
      name: { en: 'From', zh: '开始时刻' },
      meaning: { en: 'Hour at which it goes down.', zh: '停机开始的整点。' },
    },
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ hours, fromHour }) => [
    { input: 'siteDownFromHour', how: 'set', by: fromHour },
    { input: 'siteDownHours', how: 'set', by: hours },
  ],
  path: ['errorRate', 'bounceRate', 'conversion', 'orders', 'grossSales', 'marketShare', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '4.2'],
});
