import { effectSetting } from '../scenario/effect-setting';
import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

const effects = {
  dearerCustomers: {
    low: 0.35,
    central: 0.37,
    high: 0.37,
    meaning: {
      en: 'Relative rise of what a new customer costs when advertising may no longer use data from other sites.',
      zh: '广告不得使用站外数据后，单个新客成本的相对上升。',
    },
    basis: ['ads.offsite'],
  },
} as const;

export const privacyRule = defineShock({
  id: 'privacy-rule',
  code: 'pr',
  name: { en: 'Privacy rule', zh: '隐私新规' },
  mechanism: {
    en: 'Advertising may no longer follow people across sites: the same clicks reach fewer who would buy, so a new customer costs more; fewer agree to newsletters.',
    zh: '广告不得跨站追踪用户：同样点击中会购买的人变少，新客更贵；同意接收邮件者也减少。',
  },
  settings: {
    dearerCustomers: effectSetting(effects.dearerCustomers, {
      code: 'dc',
      unit: 'share',
      min: 0,
      max: 5,
      name: { en: 'Dearer customers', zh: '新客成本上升' },
    }),
    fewerOptIns: {
      code: 'fo',
      unit: 'share',
      default: 0.2,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Fewer opt-ins', zh: '订阅减少' },
      meaning: {
        en: 'Relative fall of the share of new customers who join the mailing list.',
        zh: '新客加入邮件名单比例的相对下降。',
      },
    },
  },
  rampDays: 30,
  fadeDays: 0,
  effects,
  changes: ({ dearerCustomers, fewerOptIns }) => [
    { input: 'adTargeting', how: 'multiply', by: 1 / (1 + dearerCustomers) },
    { input: 'emailOptInShare', how: 'multiply', by: 1 - fewerOptIns },
  ],
  path: ['attributedRoas', 'newCustomers', 'acquisitionCost', 'conversion', 'orders', 'emailVisits', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
});
