import type { Statistic } from '../statistic';

/** Service and stock. */
export const serviceStatistics: readonly Statistic[] = [
  {
    id: 'mattersPerOrder',
    theme: 'service',
    what: { en: 'Matters per order', zh: '每单事项数' },
    measured: {
      en: 'tickets: one reason about one order, however often it is taken up; no questions before buying',
      zh: '按工单计：一单一事，反复联系不重复计；不含售前咨询',
    },
    unit: 'count',
    published: 0.067,
    sources: ['cs.contact'],
    rests: 'related',
    why: {
      en: 'Only two reasons, late parcels and “where is my order”, are set by this source; faults and returns are added from assumed shares of those who ask. Where nine orders in a hundred ask instead of seven, what fewer contacts save is a slightly upper figure.',
      zh: '只有“订单在哪”与延误两类咨询按此来源设定，差错与退货的咨询比例为假设并叠加其上。每百单约九件而非七件，因此减少咨询所节省的费用略偏高。',
    },
  },
  {
    id: 'firstContactResolution',
    theme: 'service',
    what: { en: 'First-contact resolution', zh: '首次联系解决率' },
    unit: 'share',
    published: 0.7,
    range: [0.67, 0.8],
    sources: ['cs.fcr'],
    rests: 'input',
  },
  {
    id: 'articlesOut',
    theme: 'service',
    what: { en: 'Articles out of stock', zh: '缺货商品占比' },
    measured: { en: 'at the end of a day', zh: '每日日终' },
    unit: 'share',
    published: 0.083,
    sources: ['oos.rate'],
    rests: 'check',
    why: {
      en: 'The published figure counts empty shelves of supermarkets, where goods may lie in the back room; a web shop has one stock, a nearly exact record, and for slow movers the supplier’s minimum order lasts for weeks. Measured by units asked for, not by articles, seven in a hundred are missing. Levers against stock-outs have less to win in the base shop than in a supermarket.',
      zh: '发布值为超市货架缺货，货物可能在后仓；网店只有一份库存、账实基本一致，慢动销商品的起订量够卖数周。若按需求件数而非商品数计，约百分之七缺货。防缺货的杠杆在基准店的余地小于超市。',
    },
  },
  {
    id: 'daysOfStock',
    theme: 'service',
    what: { en: 'Days of stock', zh: '库存周转天数' },
    unit: 'days',
    published: 31.2,
    range: [31.2, 35.4],
    sources: ['turn.jd'],
    rests: 'check',
  },
];
