import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const expressFirst = defineLever({
  id: 'express-first',
  code: 'ef',
  name: { en: 'Express orders first', zh: '特快订单优先' },
  family: 'supply',
  mechanism: {
    en: 'Some orders travel by express and are picked and packed before all others: they gain what the others lose in the queue.',
    zh: '部分订单走特快并优先拣货打包：它们赢得的时间由其他订单在队列中付出。',
  },
  settings: {
    share: {
      code: 'sh',
      unit: 'share',
      default: 0.2,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Express orders', zh: '特快订单占比' },
      meaning: { en: 'Share of orders that go by express.', zh: '走特快的订单比例。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['expressTransitFactor', 'starsPerDayLate', 'starsPerDayFaster'],
  cost: () => ({ setUpCents: 300_000, perMonthCents: 0 }),
  changes: ({ share }) => [
    { input: 'expressFirst', how: 'set', by: 1 },
    { input: 'expressShare', how: 'toward', by: share },
  ],
  path: [
    'deliveryTime',
    'transitTime',
    'onTimeRate',
    'freightPerOrder',
    'logisticsCostPerOrder',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
