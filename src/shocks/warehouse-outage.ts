import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const warehouseOutage = defineShock({
  id: 'warehouse-outage',
  code: 'wo',
  name: { en: 'Warehouse outage', zh: '仓库停摆' },
  mechanism: {
    en: 'Fire, flood or a dead system stops picking and packing while the site goes on selling: orders queue, wages run on, and the backlog outlasts the outage.',
    zh: '火灾、水淹或系统瘫痪使拣货打包停止，而站点仍在售卖：订单积压、工资照付，积压在恢复后仍需多日消化。',
  },
  settings: {
    stopped: {
      code: 'sp',
      unit: 'share',
      default: 1,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Work that stops', zh: '停摆比例' },
      meaning: {
        en: 'Share of the staff on shift who cannot work; whole people, rounded.',
        zh: '在班人员中无法作业的比例，按人取整。',
      },
    },
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ stopped }) => [{ input: 'warehouseOutage', how: 'toward', by: stopped }],
  path: [
    'orderBacklog',
    'logisticsEfficiency',
    'orderCycleTime',
    'deliveryTime',
    'onTimeRate',
    'afterSaleContactRate',
    'satisfaction',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2', '4.2'],
});
