import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const pickUpPoints = defineLever({
  id: 'pick-up-points',
  code: 'pp',
  name: { en: 'Pick-up points and lockers', zh: '自提点与快递柜' },
  family: 'supply',
  mechanism: {
    en: 'A parcel at a pick-up point meets no closed door, costs less and emits less on the last mile; fetching it is a little less convenient.',
    zh: '自提点不会扑空，末端更省、更低碳；取件略不方便。',
  },
  settings: {
    share: {
      code: 'sh',
      unit: 'share',
      default: 0.3,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Customers who choose it', zh: '选择自提的顾客' },
      meaning: { en: 'Share of parcels that go to a pick-up point.', zh: '送至自提点的包裹比例。' },
    },
  },
  rampDays: 30,
  effects: {},
  through: ['lockerTariffCut', 'starsForLocker', 'failedAttemptShare'],
  cost: ({ share }) => ({ setUpCents: share > 0 ? 700_000 : 0, perMonthCents: share > 0 ? 60_000 : 0 }),
  changes: ({ share }) => [{ input: 'lockerShare', how: 'toward', by: share }],
  path: [
    'pickUpPoints',
    'failedAttemptRate',
    'deliveryTime',
    'freightPerOrder',
    'co2PerOrder',
    'onTimeRate',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '4.3'],
});
