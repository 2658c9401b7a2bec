import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  share: {
    low: 0.1,
    central: 0.3,
    high: 0.6,
    meaning: {
      en: 'Share of customers who have their parcel sent to a pick-up point, beyond today’s, once everybody knows of it.',
      zh: '推广到位后，在现有基础上新增的选择自提的顾客比例。',
    },
    basis: 'assumed',
  },
} as const;

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
    share: effectSetting(effects.share, {
      code: 'sh',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Customers who choose it', zh: '选择自提的顾客' },
    }),
  },
  rampDays: 30,
  effects,
  through: ['lockerTariffCut', 'starsForLocker', 'failedAttemptShare'],
  cost: () => ({ setUpCents: 700_000, perMonthCents: 60_000 }),
  changes: ({ share }) => [{ input: 'lockerShare', how: 'add', by: share }],
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
