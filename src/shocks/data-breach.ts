import { effectSetting } from '../scenario/effect-setting';
import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

const effects = {
  trustLost: {
    low: 0.02,
    central: 0.1,
    high: 0.3,
    meaning: {
      en: 'Relative fall of the last step of the funnel. That customers whose data were breached spend less is measured; the size here is assumed.',
      zh: '漏斗最后一步的相对下降。受影响客户消费下降有研究支持，此处幅度为假设。',
    },
    basis: ['breach.spend'],
    sizeAssumed: true,
  },
} as const;

export const dataBreach = defineShock({
  id: 'data-breach',
  code: 'db',
  name: { en: 'Data breach', zh: '数据泄露' },
  mechanism: {
    en: 'Customers’ data get out and the news spreads: fewer come directly, fewer dare to pay, readers leave the list, and agents answer worried questions of buyers and of those who wait for a parcel.',
    zh: '客户数据外泄、消息传开：直接到访减少，敢支付的人变少，邮件退订增加，客服忙于回应买家与待收货客户的担忧。',
  },
  settings: {
    trustLost: effectSetting(effects.trustLost, {
      code: 'tl',
      unit: 'share',
      min: 0,
      max: 0.8,
      name: { en: 'Trust lost', zh: '信任损失' },
    }),
    directLost: {
      code: 'dl',
      unit: 'share',
      default: 0.15,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Direct visits lost', zh: '直接访问损失' },
      meaning: {
        en: 'Relative fall of newcomers who come directly.',
        zh: '直接到访新访客的相对下降。',
      },
    },
    askFactor: {
      code: 'af',
      unit: 'ratio',
      default: 1.5,
      min: 1,
      max: 10,
      basis: 'assumed',
      name: { en: 'Questions before buying', zh: '售前咨询倍数' },
      meaning: {
        en: 'Visitors who ask before they buy, as a multiple of the ordinary ones.',
        zh: '购买前咨询的访客相对平时的倍数。',
      },
    },
    worryFactor: {
      code: 'wf',
      unit: 'ratio',
      default: 4,
      min: 1,
      max: 50,
      basis: 'assumed',
      name: { en: 'Contacts of waiting customers', zh: '待收货客户联系倍数' },
      meaning: {
        en: 'Customers with a parcel on its way who get in touch, as a multiple of the ordinary ones.',
        zh: '包裹在途客户主动联系相对平时的倍数。',
      },
    },
    unsubscribeFactor: {
      code: 'uf',
      unit: 'ratio',
      default: 5,
      min: 1,
      max: 50,
      basis: 'assumed',
      name: { en: 'Unsubscribes', zh: '退订倍数' },
      meaning: { en: 'Unsubscribes per send as a multiple.', zh: '每次发送退订率相对平时的倍数。' },
    },
  },
  rampDays: 0,
  fadeDays: 60,
  effects,
  changes: ({ trustLost, directLost, askFactor, worryFactor, unsubscribeFactor }) => [
    { input: 'trust', how: 'multiply', by: 1 - trustLost },
    { input: 'directReach', how: 'multiply', by: 1 - directLost },
    { input: 'askShare', how: 'multiply', by: askFactor },
    { input: 'wismoShareOnTime', how: 'multiply', by: worryFactor },
    { input: 'emailUnsubscribeShare', how: 'multiply', by: unsubscribeFactor },
  ],
  path: [
    'directVisits',
    'conversion',
    'contactsPerOrder',
    'responseTime',
    'abandonment',
    'orders',
    'marketShare',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['4.2'],
});
