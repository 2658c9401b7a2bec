import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const parcelTracking = defineLever({
  id: 'parcel-tracking',
  code: 'pt',
  name: { en: 'Parcel tracking', zh: '物流实时跟踪' },
  family: 'supply',
  mechanism: {
    en: 'Customers who see where the parcel is need not ask; agents have time for those who want to buy. Parcels are no faster for it.',
    zh: '顾客可自行查看包裹位置而无需询问；客服有更多时间服务购买者。包裹本身并不更快。',
  },
  settings: {
    quality: {
      code: 'qu',
      unit: 'share',
      default: 0.9,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Way that can be followed', zh: '可跟踪程度' },
      meaning: { en: 'Share of questions after the order that tracking answers.', zh: '可由跟踪回答的物流询问比例。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['wismoShareOnTime', 'wismoShareLate'],
  cost: () => ({ setUpCents: 1_000_000, perMonthCents: 90_000 }),
  changes: ({ quality }) => [
    { input: 'trackingQuality', how: 'toward', by: quality },
    { input: 'secondTracking', how: 'toward', by: quality },
    { input: 'thirdTracking', how: 'toward', by: quality },
  ],
  path: [
    'afterSaleContactRate',
    'contactsPerOrder',
    'agentUtilisation',
    'responseTime',
    'satisfaction',
    'serviceCostPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '3.1.3', '3.3.2'],
});
