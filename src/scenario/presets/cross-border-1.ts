import type { Preset } from '../preset';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';

/** Goods sent across a border one by one. What is not said otherwise is assumed. */
const shop: Readonly<ShopParameters> = {
  ...base1.content.shop,
  // size
  visitsPerDay: 6200,
  historyOrdersPerDay: 41,
  emailListSize: 20_000,
  adBudgetCentsPerDay: 190_000,
  siteCapacityPagesPerSecond: 3.5,
  competitorRevenueCents: 24_000_000,
  overheadCentsPerDay: 1_050_000,
  conversionShare: 0.0072,
  // goods: dear enough to be worth the way
  priceMedianCents: 16_900,
  marginShare: 0.55,
  linesPerOrder: 1.5,
  unitsPerLine: 1.3,
  // the way: as long and as uneven as published for a country of long distances (olist.time)
  transitMeanHours: 295,
  transitSigma: 0.45,
  promiseDays: 16,
  expectedDeliveryDays: 12.5,
  expressTransitFactor: 0.5,
  parcelCents: 5200,
  expressParcelCents: 9800,
  lostShare: 0.004,
  failedAttemptShare: 0.08,
  shippingFeeCents: 2900,
  freeShippingThresholdCents: 39_900,
  wismoShareOnTime: 0.06,
  trackingQuality: 0.4,
  co2GramsPerParcel: 2600,
  backorderPatienceDays: 35,
  // few send goods back across a border
  returnShare: 0.06,
  returnFreightCents: 5200,
  returnWindowDays: 14,
  // supply: a month away
  leadTimeDays: 30,
  leadTimeCv: 0.4,
  orderCycleDays: 21,
  minimumOrderUnits: 12,
  baseRating: 3.83,
  shortfallReferenceStars: 0.433,
  // hands
  pickers: 2,
  packers: 1,
  warehouseShiftHours: 8,
  chatAgents: 2,
  phoneAgents: 1,
};

const staffing = staffingArithmetic(shop);

/** A cross-border shop: dear parcels, a long way, suppliers a month away. */
export const crossBorder1: Preset = {
  id: 'cross-border@1',
  code: 'x1',
  name: { en: 'Cross-border shop', zh: '跨境店铺' },
  note: {
    en: `A cross-border shop, one of the article’s four kinds (1.1.2): parcels need as long as published for purchases over long distances (mean 12.8 days, olist.time) and cost several times a domestic one; suppliers are a month away. All other differences from the home-goods shop are assumed.\n${staffing.en}`,
    zh: `跨境电商（文章 1.1.2 的四类平台之一）：包裹时长取长途购买的已发表值（均值 12.8 天，olist.time），运费为国内数倍，供应商交货约一个月。与家居店的其余差异均为假设。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop },
};
