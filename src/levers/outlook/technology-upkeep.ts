import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  fasterSite: {
    low: 0,
    central: 0.1,
    high: 0.25,
    meaning: {
      en: 'Relative fall of page load and server time after a year of upkeep.',
      zh: '持续维护一年后页面加载与服务器时间的相对下降。',
    },
    basis: 'assumed',
  },
  fasterHands: {
    low: 0,
    central: 0.05,
    high: 0.15,
    meaning: {
      en: 'Relative fall of the time to pick, pack and handle a contact after a year: better tools and people who know them.',
      zh: '一年后拣货、打包与处理联系时间的相对下降：工具更好、人员更熟练。',
    },
    basis: 'assumed',
  },
} as const;

export const technologyUpkeep = defineLever({
  id: 'technology-upkeep',
  code: 'tu',
  name: { en: 'R&D and staff training', zh: '技术研发与员工培训' },
  family: 'outlook',
  mechanism: {
    en: 'A steady budget for upkeep, new tools and training makes pages and hands a little faster every month, against the ageing of everything; it shows over a year.',
    zh: '持续投入维护、新工具与培训，使页面与作业每月略快，抵消技术老化；效果在一年中逐步显现。',
  },
  settings: {
    budgetCents: {
      code: 'bu',
      unit: 'cents/month',
      default: 1_500_000,
      min: 0,
      max: 100_000_000,
      basis: 'assumed',
      name: { en: 'Budget a month', zh: '每月预算' },
      meaning: {
        en: 'Engineers’ and training hours; effects grow with its square root against the default.',
        zh: '研发与培训工时；效果随预算相对默认值的平方根增长。',
      },
    },
    fasterSite: effectSetting(effects.fasterSite, {
      code: 'fs',
      unit: 'share',
      min: 0,
      max: 0.8,
      name: { en: 'Faster site in a year', zh: '一年后站点提速' },
    }),
    fasterHands: effectSetting(effects.fasterHands, {
      code: 'fh',
      unit: 'share',
      min: 0,
      max: 0.8,
      name: { en: 'Faster work in a year', zh: '一年后作业提速' },
    }),
  },
  rampDays: 365,
  effects,
  cost: ({ budgetCents }) => ({ setUpCents: 0, perMonthCents: budgetCents }),
  changes: ({ budgetCents, fasterSite, fasterHands }) => {
    const pull = diminishing(budgetCents, 1_500_000);
    const site = 1 - Math.min(0.8, pull * fasterSite);
    const hands = 1 - Math.min(0.8, pull * fasterHands);
    return [
      { input: 'pageLoadSeconds', how: 'multiply', by: site },
      { input: 'serverSecondsPerPage', how: 'multiply', by: site },
      { input: 'pickMinutesPerLine', how: 'multiply', by: hands },
      { input: 'packMinutesPerOrder', how: 'multiply', by: hands },
      { input: 'chatMinutes', how: 'multiply', by: hands },
      { input: 'phoneMinutes', how: 'multiply', by: hands },
    ];
  },
  path: [
    'pageLoadTime',
    'bounceRate',
    'conversion',
    'pickerUtilisation',
    'agentUtilisation',
    'orders',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
  speculative: true,
});
