import type { Preset } from '../preset';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';

/** Cheap goods that spread by posts and friends. What is not said otherwise is assumed. */
const shop: Readonly<ShopParameters> = {
  ...base1.content.shop,
  // size and ways in: many look, few buy
  visitsPerDay: 11_000,
  historyOrdersPerDay: 62,
  emailListSize: 12_000,
  adBudgetCentsPerDay: 110_000,
  siteCapacityPagesPerSecond: 6,
  organicShare: 0.12,
  paidShare: 0.1,
  contentShare: 0.08,
  referralShare: 0.16,
  socialShare: 0.4,
  emailShare: 0.02,
  directShare: 0.12,
  phoneShare: 0.88,
  conversionShare: 0.0066,
  bounceShare: 0.52,
  viralBurstsPerYear: 18,
  viralBurstSize: 2,
  channelFactorCv2: 0.03,
  competitorRevenueCents: 16_000_000,
  overheadCentsPerDay: 290_000,
  carrierCapacityPerDay: 520,
  // goods: cheap, one kind to an order, sold with coupons
  skuCount: 450,
  priceMedianCents: 3300,
  marginShare: 0.54,
  linesPerOrder: 1.5,
  unitsPerLine: 1.6,
  couponShare: 0.3,
  freeShippingThresholdCents: 5900,
  parcelCents: 450,
  returnShare: 0.1,
  returnFreightCents: 700,
  // fewer ask before buying something cheap
  askShare: 0.1,
  expectedDeliveryDays: 2.98,
  // hands
  pickers: 2,
  packers: 1,
  warehouseShiftHours: 11,
  chatAgents: 3,
  phoneAgents: 1,
};

const staffing = staffingArithmetic(shop);

/** A social shop: posts, friends and coupons bring many who look and fewer who buy. */
export const social1: Preset = {
  id: 'social@1',
  code: 's1',
  name: { en: 'Social shop', zh: '社交电商店铺' },
  note: {
    en: `A social shop, one of the article’s four kinds (1.1.2): four visits in ten come by posts and one in six by friends; such visits convert least in every published table. Goods are cheap and sold with coupons, and posts take off three times as often. All differences from the home-goods shop are assumed. Overhead is set so that an ordinary quarter earns a few per cent of sales.\n${staffing.en}`,
    zh: `社交电商（文章 1.1.2 的四类平台之一）：四成访问来自内容帖、六分之一来自好友，各公开数据中此类访问转化最低；商品便宜、常配优惠券，爆款传播频率为三倍。与家居店的差异均为假设。管理费用设为使普通季度略有盈利。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop },
};
