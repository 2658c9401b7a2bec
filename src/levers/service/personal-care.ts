import { defineLever } from '../lever';
import { visitsFromOutside } from '../reach';

export const personalCare = defineLever({
  id: 'personal-care',
  code: 'pc',
  name: { en: 'Personal care', zh: '情感关怀' },
  family: 'service',
  mechanism: {
    en: 'The shop writes first when an order goes wrong or late and adds a small credit: the customer need not ask and takes it better. Credits are posted as they are given.',
    zh: '订单出错或延误时店铺先行致意并给予小额补偿：顾客无需询问，体验更好。补偿发生时入账。',
  },
  settings: {
    share: {
      code: 'sh',
      unit: 'share',
      default: 0.6,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Mishaps addressed first', zh: '先行关怀比例' },
      meaning: { en: 'Share of mishaps the shop notices and addresses first.', zh: '店铺先行发现并处理的问题比例。' },
    },
    creditCents: {
      code: 'cr',
      unit: 'cents',
      default: 1000,
      min: 0,
      max: 100_000,
      basis: 'assumed',
      name: { en: 'Credit', zh: '补偿金额' },
      meaning: { en: 'Given with each message.', zh: '每次关怀附带的补偿。' },
    },
  },
  rampDays: 14,
  effects: {},
  cost: ({ share }) => ({ setUpCents: share > 0 ? 300_000 : 0, perMonthCents: 90_000 * share }),
  changes: ({ share, creditCents }) => [
    { input: 'careShare', how: 'toward', by: share },
    { input: 'goodwillCents', how: 'set', by: creditCents },
  ],
  path: [
    'afterSaleContactRate',
    'responseTime',
    'meanExperience',
    'satisfaction',
    'repurchase30',
    'serviceCostPerOrder',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.3', '3.4.2'],
});
