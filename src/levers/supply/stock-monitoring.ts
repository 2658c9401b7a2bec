import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  shrinkageCut: {
    low: 0,
    central: 0.3,
    high: 0.6,
    meaning: {
      en: 'Unrecorded loss that no longer happens when movements are scanned.',
      zh: '出入库扫码后不再发生的未记录损耗比例。',
    },
    basis: 'assumed',
  },
} as const;

export const stockMonitoring = defineLever({
  id: 'stock-monitoring',
  code: 'mo',
  name: { en: 'Stock monitoring', zh: '实时库存监控' },
  family: 'supply',
  mechanism: {
    en: 'Scanning and frequent counts keep the record near the shelf: fewer orders are promised goods that are not there, and replenishment sees true stock.',
    zh: '扫码与频繁盘点使账实相符：减少承诺了却无货的订单，补货依据真实库存。',
  },
  settings: {
    countDays: {
      code: 'cd',
      unit: 'days',
      default: 14,
      min: 1,
      max: 730,
      integer: true,
      basis: ['iri'],
      name: { en: 'Days between counts', zh: '盘点间隔' },
      meaning: {
        en: 'How often each article is counted. Two records in three were found wrong where counts are rare; the setting is assumed.',
        zh: '每个商品的实物盘点间隔。盘点稀少时约三分之二的记录有误；设置为假设。',
      },
    },
    shrinkageCut: effectSetting(effects.shrinkageCut, {
      code: 'sc',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Less unrecorded loss', zh: '减少未记录损耗' },
    }),
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 2_000_000, perMonthCents: 240_000 }),
  changes: ({ countDays, shrinkageCut }) => [
    { input: 'countIntervalDays', how: 'set', by: countDays },
    { input: 'shrinkagePerYear', how: 'multiply', by: 1 - shrinkageCut },
  ],
  path: ['inventoryCostRate', 'cancellationRate', 'fillRate', 'satisfaction', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2', '3.1.3', '3.3.2'],
});
