import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const safetyStock = defineLever({
  id: 'safety-stock',
  code: 'ss',
  name: { en: 'Service level and safety stock', zh: '服务水平与安全库存' },
  family: 'supply',
  mechanism: {
    en: 'Safety stock is z times the forecast error over lead time and review; a higher level buys fewer stock-outs with more stock, at a rising price.',
    zh: '安全库存为 z 倍的（提前期＋检查期）预测误差；提高服务水平以更多库存换取更少缺货，代价递增。',
  },
  settings: {
    level: {
      code: 'le',
      unit: 'share',
      default: 0.98,
      min: 0.5,
      max: 0.9999,
      likely: [0.8, 0.995],
      basis: 'assumed',
      name: { en: 'Service level', zh: '服务水平' },
      meaning: { en: 'Chance of no stock-out in a cycle, all articles alike.', zh: '所有商品每周期不缺货的概率。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['skuWeekShape', 'leadTimeCv', 'holdingShare'],
  cost: () => ({ setUpCents: 0, perMonthCents: 0 }),
  changes: ({ level }) => [
    { input: 'serviceLevelA', how: 'set', by: level },
    { input: 'serviceLevelB', how: 'set', by: level },
    { input: 'serviceLevelC', how: 'set', by: level },
  ],
  path: ['stockValue', 'fillRate', 'stockoutShare', 'lostSales', 'turnover', 'inventoryCostRate', 'orders', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2'],
});
