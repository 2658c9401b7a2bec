import type { Text } from '../lib/text';

/** What a file of orders cannot tell, and the owner of the shop can. */
export interface Question {
  readonly id: QuestionId;
  readonly ask: Text;
  /** What is taken where it is not answered. */
  readonly otherwise: Text;
  readonly unit: 'count' | 'share' | 'days' | 'ratio';
  readonly min: number;
  readonly max: number;
}

export type QuestionId = 'visitsPerDay' | 'marginShare' | 'leadTimeDays' | 'shopAgeDays' | 'moneyRate';

/** Unanswered ones are left out. */
export type Answers = Readonly<Partial<Record<QuestionId, number>>>;

export const questions: readonly Question[] = [
  {
    id: 'visitsPerDay',
    ask: { en: 'Visits of the site a day, members’ own visits left out', zh: '每日访问次数（不含会员自发回访）' },
    otherwise: {
      en: 'as many as bring your new customers at the conversion of the base shop',
      zh: '按基准店铺的转化率反推，使新客户数与您的文件一致',
    },
    unit: 'count',
    min: 1,
    max: 200_000,
  },
  {
    id: 'marginShare',
    ask: { en: 'Gross margin at list price', zh: '标价毛利率' },
    otherwise: { en: 'the margin of the base shop', zh: '基准店铺的毛利率' },
    unit: 'share',
    min: 0.01,
    max: 0.95,
  },
  {
    id: 'leadTimeDays',
    ask: { en: 'Days from an order to your supplier until the goods are there', zh: '向供应商下单到货所需天数' },
    otherwise: { en: 'the lead time of the base shop', zh: '基准店铺的交货期' },
    unit: 'days',
    min: 0,
    max: 180,
  },
  {
    id: 'shopAgeDays',
    ask: { en: 'Days since the shop opened', zh: '店铺已开业天数' },
    otherwise: {
      en: 'as old as your share of repeat orders makes it',
      zh: '由复购订单占比推算',
    },
    unit: 'days',
    min: 0,
    max: 3650,
  },
  {
    id: 'moneyRate',
    ask: { en: 'Yuan per unit of the file’s money', zh: '文件货币折合人民币（元）' },
    otherwise: { en: '1: the file counts in yuan', zh: '1：文件以人民币计' },
    unit: 'ratio',
    min: 0.000_01,
    max: 100_000,
  },
];
