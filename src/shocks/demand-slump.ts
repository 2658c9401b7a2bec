import { defineShock } from './shock';

export const demandSlump = defineShock({
  id: 'demand-slump',
  code: 'ds',
  name: { en: 'Demand slump', zh: '需求下滑' },
  mechanism: {
    en: 'Fewer people shop at all: every channel brings less, the same advertising finds fewer takers, members come and buy less, and competitors sell less too, while stock, staff and rent were planned for more.',
    zh: '消费整体减少：各渠道访问下降，同样的广告换来更少访客，会员来得少、买得少，竞品销售同样下滑，而库存、人力与租金按更高需求配置。',
  },
  settings: {
    lessDemand: {
      code: 'ld',
      unit: 'share',
      default: 0.2,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Demand that stays away', zh: '需求下降比例' },
      meaning: {
        en: 'Share of the whole category’s demand that is missing, this shop’s and the competitors’ alike.',
        zh: '整个品类（本店与竞品）减少的需求比例。',
      },
    },
  },
  rampDays: 14,
  fadeDays: 14,
  effects: {},
  changes: ({ lessDemand }) => [{ input: 'categoryLevel', how: 'multiply', by: 1 - lessDemand }],
  path: [
    'visits',
    'orders',
    'grossSales',
    'categorySales',
    'stockValue',
    'daysOfSupply',
    'pickerUtilisation',
    'profit',
    'cash',
  ],
  // Every channel brings less, but the budget is spent all the same.
  cannotTouch: ['awareness', 'adSpend'],
  article: ['4.2'],
});
