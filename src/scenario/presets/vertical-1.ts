import type { Preset } from '../preset';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';

/** Fashion: dearer goods at higher margins, a quarter sent back, taste that turns quickly. What is not said otherwise is assumed. */
const shop: Readonly<ShopParameters> = {
  ...base1.content.shop,
  // size
  visitsPerDay: 5600,
  historyOrdersPerDay: 46,
  emailListSize: 20_000,
  adBudgetCentsPerDay: 150_000,
  siteCapacityPagesPerSecond: 3.5,
  competitorRevenueCents: 12_500_000,
  overheadCentsPerDay: 780_000,
  phoneShare: 0.75,
  socialShare: 0.25,
  organicShare: 0.22,
  paidShare: 0.18,
  contentShare: 0.08,
  referralShare: 0.06,
  emailShare: 0.04,
  directShare: 0.17,
  // goods: dearer, at a higher margin, one or two to an order, in fashion for weeks
  priceMedianCents: 12_900,
  priceSigma: 0.5,
  marginShare: 0.62,
  linesPerOrder: 1.6,
  unitsPerLine: 1.1,
  skuWeekShape: 1.8,
  // a quarter of clothes bought online goes back (ret.apparel); most of it can be sold again
  returnShare: 0.26,
  restockShare: 0.92,
  returnContactShare: 0.2,
  // supply: made to order, weeks away
  leadTimeDays: 21,
  orderCycleDays: 21,
  // hands
  pickers: 2,
  packers: 1,
  warehouseShiftHours: 8,
  chatAgents: 2,
  phoneAgents: 1,
};

const staffing = staffingArithmetic(shop);

/** A vertical shop: fashion, with the returns that go with it. */
export const vertical1: Preset = {
  id: 'vertical@1',
  code: 'v1',
  name: { en: 'Fashion shop', zh: '时尚垂直店铺' },
  note: {
    en: `A vertical shop, one of the article’s four kinds (1.1.2): fashion, dearer goods at a higher margin, weeks of lead time, and a quarter of the lines sent back as published for clothes (ret.apparel; Chinese women’s wear reaches 50 to 60 %, ret.cn.women). All other differences from the home-goods shop are assumed. Overhead is set so that an ordinary quarter earns a few per cent of sales.\n${staffing.en}`,
    zh: `垂直电商（文章 1.1.2 的四类平台之一）：时尚商品，单价与毛利较高、交货期长，四分之一的商品行被退回（服装已发表值 ret.apparel；中国女装可达 50–60%，ret.cn.women）。与家居店的其余差异均为假设。管理费用设为使普通季度略有盈利。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop },
};
