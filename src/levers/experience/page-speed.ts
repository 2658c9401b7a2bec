import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const pageSpeed = defineLever({
  id: 'page-speed',
  code: 'pg',
  name: { en: 'Page speed', zh: '页面提速' },
  family: 'experience',
  mechanism: {
    en: 'Lazy loading and lighter pages cut the load time, tuned servers their part of it; fewer visitors bounce and more of them buy, by the published elasticities of the shop.',
    zh: '懒加载与轻量页面缩短加载时间，服务器调优缩短后端耗时；按公开弹性，跳出减少、购买增加。',
  },
  settings: {
    loadCut: {
      code: 'lc',
      unit: 'share',
      default: 0.4,
      min: 0,
      max: 0.9,
      likely: [0, 0.6],
      basis: 'assumed',
      name: { en: 'Less load time', zh: '加载时间缩短' },
      meaning: { en: 'Cut of the load time on idle servers.', zh: '服务器空闲时加载时间的缩短比例。' },
    },
    serverCut: {
      code: 'sv',
      unit: 'share',
      default: 0.3,
      min: 0,
      max: 0.9,
      basis: 'assumed',
      name: { en: 'Less server time', zh: '服务器耗时缩短' },
      meaning: { en: 'Cut of the server’s part of a page.', zh: '单页服务器耗时的缩短比例。' },
    },
  },
  rampDays: 14,
  effects: {},
  through: ['speedBounceElasticity', 'speedConversionElasticity', 'starsPerLoadDoubling'],
  cost: ({ loadCut, serverCut }) => ({
    setUpCents: Math.round(10_000_000 * loadCut + 4_000_000 * serverCut),
    perMonthCents: 150_000,
  }),
  changes: ({ loadCut, serverCut }) => [
    { input: 'pageLoadSeconds', how: 'multiply', by: 1 - loadCut },
    { input: 'serverSecondsPerPage', how: 'multiply', by: 1 - serverCut },
  ],
  path: [
    'pageLoadTime',
    'waitingTime',
    'bounceRate',
    'addToCartRate',
    'conversion',
    'orders',
    'grossSales',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '3.1.3', '3.5.2'],
});
