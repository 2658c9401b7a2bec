import { defineLever } from '../lever';
import { visitsFromOutside } from '../reach';

export const serviceStaffing = defineLever({
  id: 'service-staffing',
  code: 'st',
  name: { en: 'Service staff and hours', zh: '客服人力与时长' },
  family: 'service',
  mechanism: {
    en: 'More agents, or more hours, shorten the wait; askers who are answered in time buy more often. Wages are paid for every hour on duty.',
    zh: '增加客服人数或时长可缩短等待；及时获答的咨询者更常购买。每个在岗小时均计薪。',
  },
  settings: {
    chatAgents: {
      code: 'ca',
      unit: 'count',
      default: 1,
      min: -20,
      max: 50,
      integer: true,
      basis: 'assumed',
      name: { en: 'More chat agents', zh: '增加在线客服' },
      meaning: {
        en: 'Agents on duty beyond today’s; negative for fewer.',
        zh: '在现有基础上增加的在线客服，负数为减少。',
      },
    },
    phoneAgents: {
      code: 'pa',
      unit: 'count',
      default: 0,
      min: -20,
      max: 50,
      integer: true,
      basis: 'assumed',
      name: { en: 'More phone agents', zh: '增加电话客服' },
      meaning: { en: 'The same for calls.', zh: '电话客服的同一设置。' },
    },
    hours: {
      code: 'ho',
      unit: 'hours',
      default: 0,
      min: -12,
      max: 12,
      integer: true,
      basis: 'assumed',
      name: { en: 'More hours a day', zh: '延长服务时长' },
      meaning: { en: 'Hours added at the end of the service day.', zh: '在服务日末尾延长的小时数。' },
    },
  },
  rampDays: 0,
  effects: {},
  cost: ({ chatAgents, phoneAgents }) => ({
    setUpCents: 300_000 * Math.max(0, chatAgents + phoneAgents),
    perMonthCents: 0,
  }),
  changes: ({ chatAgents, phoneAgents, hours }) => [
    { input: 'chatAgents', how: 'add', by: chatAgents },
    { input: 'phoneAgents', how: 'add', by: phoneAgents },
    { input: 'serviceHours', how: 'add', by: hours },
  ],
  path: [
    'agentUtilisation',
    'responseTime',
    'abandonment',
    'conversion',
    'orders',
    'satisfaction',
    'serviceCostPerOrder',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.3.2', '2.3.3'],
});
