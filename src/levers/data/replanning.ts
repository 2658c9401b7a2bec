import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

/** Days that a plan lasts today, to which the forecast noise of the shop belongs. Assumed. */
const PLAN_DAYS_TODAY = 7;

export const replanning = defineLever({
  id: 'replanning',
  code: 'rp',
  name: { en: 'Replanning cadence', zh: '计划滚动频率' },
  family: 'data',
  mechanism: {
    en: 'What planners know ages: the noise they add to forecasts grows with the root of the days since the last plan. Shorter cycles keep plans fresh and cost planners’ hours.',
    zh: '计划所依据的信息会过时：附加的预测噪声随距上次计划天数的平方根增长。缩短周期可保持新鲜，但耗费计划工时。',
  },
  settings: {
    everyDays: {
      code: 'ed',
      unit: 'days',
      default: 2,
      min: 1,
      max: 60,
      basis: 'assumed',
      name: { en: 'New plan every', zh: '计划更新间隔' },
      meaning: { en: 'Days between plans; today it is a week.', zh: '两次计划之间的天数，目前为一周。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['skuWeekShape', 'leadTimeDays'],
  cost: ({ everyDays }) => ({
    setUpCents: 0,
    perMonthCents: Math.round(Math.max(0, 30 / everyDays - 30 / PLAN_DAYS_TODAY) * 20_000),
  }),
  changes: ({ everyDays }) => [{ input: 'forecastNoise', how: 'multiply', by: Math.sqrt(everyDays / PLAN_DAYS_TODAY) }],
  path: ['forecastError', 'fillRate', 'stockoutShare', 'stockValue', 'inventoryCostRate', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.3', '4.2'],
});
