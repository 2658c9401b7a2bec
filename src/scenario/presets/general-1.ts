import type { Preset } from '../preset';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';

/** Many kinds of goods at lower margins, more articles, and half as large again. What is not said otherwise is assumed. */
const shop: Readonly<ShopParameters> = {
  ...base1.content.shop,
  // size
  visitsPerDay: 8200,
  historyOrdersPerDay: 70,
  emailListSize: 31_000,
  adBudgetCentsPerDay: 195_000,
  siteCapacityPagesPerSecond: 4.5,
  carrierCapacityPerDay: 620,
  competitorRevenueCents: 15_000_000,
  overheadCentsPerDay: 700_000,
  // goods: more of them, cheaper, at a lower margin
  skuCount: 1000,
  priceMedianCents: 5300,
  marginShare: 0.46,
  // returns of all online purchases (ret.global)
  returnShare: 0.115,
  // hands
  pickers: 4,
  packers: 2,
  warehouseShiftHours: 8,
  chatAgents: 3,
  phoneAgents: 1,
};

const staffing = staffingArithmetic(shop);

/** A general shop: everything a little, nothing exclusively. */
export const general1: Preset = {
  id: 'general@1',
  code: 'g1',
  name: { en: 'General shop', zh: '综合电商店铺' },
  note: {
    en: `A general shop, one of the article’s four kinds (1.1.2): two thirds more articles than the home-goods shop, cheaper goods, a lower margin. Returns as published for all online purchases (ret.global); all other differences are assumed. Overhead is set so that an ordinary quarter earns a few per cent of sales.\n${staffing.en}`,
    zh: `综合电商（文章 1.1.2 的四类平台之一）：商品数比家居店多三分之二，商品更便宜、毛利更低。退货率取线上总体（ret.global），其余差异均为假设。管理费用设为使普通季度略有盈利。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop },
};
