import type { InputChange } from '../scenario/input-change';
import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

const SOURCE = { main: 0, second: 1, both: 2 } as const;

export const supplierOutage = defineShock({
  id: 'supplier-outage',
  code: 'so',
  name: { en: 'Supplier outage', zh: '供应商断供' },
  mechanism: {
    en: 'A supplier delivers late and short: what is ordered now comes after weeks, and part of it never. Stock runs down to what safety stock covers, unless another supplier stands ready. The shock says which source it hits: the main one, the second, or both, as a storm does that closes their port.',
    zh: '供应商迟交且短交：现在下的订单数周后才到，部分不到。若无其他供应商，库存消耗至安全库存所能覆盖。可设定受影响的是主供应商、第二供应商还是两家（如共用港口关闭）。',
  },
  settings: {
    source: {
      code: 'sr',
      unit: 'choice',
      default: SOURCE.main,
      min: 0,
      max: 2,
      integer: true,
      basis: 'assumed',
      choices: [
        { en: 'main supplier', zh: '主供应商' },
        { en: 'second supplier', zh: '第二供应商' },
        { en: 'both', zh: '两家' },
      ],
      name: { en: 'Source that is hit', zh: '受影响的货源' },
      meaning: {
        en: 'Which supplier is in trouble. Where there is no second supplier, its trouble is not felt.',
        zh: '哪家供应商出现问题；未设第二供应商时，其问题不产生影响。',
      },
    },
    delayFactor: {
      code: 'df',
      unit: 'ratio',
      default: 3,
      min: 1,
      max: 20,
      basis: 'assumed',
      name: { en: 'Longer lead time', zh: '交货期倍数' },
      meaning: { en: 'Lead time as a multiple of the ordinary one.', zh: '交货期相对平时的倍数。' },
    },
    shortfall: {
      code: 'sf',
      unit: 'share',
      default: 0.4,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Units that do not come', zh: '缺交比例' },
      meaning: { en: 'Share of what usually arrives that does not.', zh: '通常到货中不再到的比例。' },
    },
    stops: {
      code: 'st',
      unit: 'switch',
      default: 0,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: { en: 'Ships nothing', zh: '完全停止发货' },
      meaning: {
        en: 'Nothing leaves the supplier while it lasts; what is ordered waits for the end.',
        zh: '期间完全不发货，订单等到结束后。',
      },
    },
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ source, delayFactor, shortfall, stops }) => {
    const main: readonly InputChange[] = [
      { input: 'supplierState', how: 'set', by: 1 + stops },
      { input: 'supplyDelayFactor', how: 'multiply', by: delayFactor },
      { input: 'supplierFillShare', how: 'multiply', by: 1 - shortfall },
    ];
    const second: readonly InputChange[] = [
      { input: 'secondSupplierState', how: 'set', by: 1 + stops },
      { input: 'secondDelayFactor', how: 'multiply', by: delayFactor },
      { input: 'secondFillShare', how: 'multiply', by: 1 - shortfall },
    ];
    return [...(source === SOURCE.second ? [] : main), ...(source === SOURCE.main ? [] : second)];
  },
  path: ['stockValue', 'stockoutShare', 'fillRate', 'lostSales', 'orders', 'satisfaction', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.1', '3.3.1'],
});
