import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const staffAbsence = defineShock({
  id: 'staff-absence',
  code: 'sa',
  name: { en: 'Staff absent', zh: '人员缺勤' },
  mechanism: {
    en: 'Part of the warehouse and of the agents is ill: queues grow out of proportion, and the morning backlog no longer clears.',
    zh: '部分仓库人员与客服缺勤：排队成倍增长，早间积压无法消化。',
  },
  settings: {
    absent: {
      code: 'ab',
      unit: 'share',
      default: 0.5,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Absent', zh: '缺勤比例' },
      meaning: {
        en: 'Share of pickers, packers, inspectors of returns and agents away; whole people, rounded.',
        zh: '拣货、打包、退货质检与客服的缺勤比例，按人取整。',
      },
    },
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ absent }) => [
    { input: 'pickers', how: 'multiply', by: 1 - absent },
    { input: 'packers', how: 'multiply', by: 1 - absent },
    { input: 'inspectorsAtWork', how: 'multiply', by: 1 - absent },
    { input: 'chatAgents', how: 'multiply', by: 1 - absent },
    { input: 'phoneAgents', how: 'multiply', by: 1 - absent },
  ],
  path: [
    'orderBacklog',
    'orderCycleTime',
    'returnHandling',
    'onTimeRate',
    'responseTime',
    'abandonment',
    'conversion',
    'satisfaction',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
});
