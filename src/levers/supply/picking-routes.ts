import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  walkCut: {
    low: 0.1,
    central: 0.2,
    high: 0.35,
    meaning: {
      en: 'Walking per line saved by routes worked out for each tour and by fast movers near the packers.',
      zh: '按趟计算路径、热销品靠近打包区所节省的每行行走。',
    },
    basis: 'assumed',
  },
} as const;

export const pickingRoutes = defineLever({
  id: 'picking-routes',
  code: 'pro',
  name: { en: 'Picking routes and slotting', zh: '拣货路径与储位优化' },
  family: 'supply',
  mechanism: {
    en: 'A shorter walk per line makes picking faster; the time of the hands stays as it is.',
    zh: '每行行走变短，拣货更快；取货动作时间不变。',
  },
  settings: {
    walkCut: effectSetting(effects.walkCut, {
      code: 'wc',
      unit: 'share',
      min: 0,
      max: 0.9,
      name: { en: 'Walking saved', zh: '节省行走' },
    }),
  },
  rampDays: 21,
  effects,
  cost: () => ({ setUpCents: 900_000, perMonthCents: 40_000 }),
  changes: ({ walkCut }) => [{ input: 'routingCut', how: 'toward', by: walkCut }],
  path: [
    'pickerUtilisation',
    'warehouseUtilisation',
    'orderBacklog',
    'orderCycleTime',
    'deliveryTime',
    'onTimeRate',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
