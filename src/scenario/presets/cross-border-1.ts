import type { Preset } from '../preset';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';

/** Goods sent across a border one by one. What is not said otherwise is assumed. */
const shop: Readonly<ShopParameters> = {
  ...base1.content.shop,
  // size
  visitsPerDay: 6500,
  historyOrdersPerDay: 46,
  emailListSize: 20_000,
  adBudgetCentsPerDay: 190_000,
  siteCapacityPagesPerSecond: 3.5,
  competitorRevenueCents: 24_000_000,
  overheadCentsPerDay: 1_750_000,
  conversionShare: 0.0072,
  // goods: dear enough to be worth the way
  priceMedianCents: 14_000,
  marginShare: 0.55,
  linesPerOrder: 1.5,
  unitsPerLine: 1.3,
  // the way: two orders in five go abroad, one by one through customs
  abroadShare: 0.39,
  transitMeanHours: 100,
  transitSigma: 0.45,
  borderTransitFactor: 1.8,
  customsMeanHours: 60,
  borderTariffFactor: 1.7,
  dutyShare: 0.09,
  // who lives abroad is promised a later day than who lives here
  promiseRule: 1,
  promiseDays: 9.5,
  expectedDeliveryDays: 6.86,
  // charged by weight: the first half kilogram, and each kilogram begun beyond it
  parcelCents: 800,
  parcelCentsPerKg: 500,
  includedKg: 0.5,
  expressParcelCents: 2500,
  lostShare: 0.003,
  failedAttemptShare: 0.08,
  shippingFeeCents: 2900,
  freeShippingThresholdCents: 39_900,
  wismoShareOnTime: 0.06,
  trackingQuality: 0.4,
  co2GramsPerParcel: 1900,
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
  baseRating: 4.09,
  shortfallReferenceStars: 0.355,
  // hands
  pickers: 2,
  packers: 1,
  warehouseShiftHours: 9,
  chatAgents: 2,
  phoneAgents: 1,
  phoneContactShare: 0.28,
};

const staffing = staffingArithmetic(shop);

/** A cross-border shop: dear parcels, a long way, suppliers a month away. */
export const crossBorder1: Preset = {
  id: 'cross-border@1',
  code: 'x1',
  name: { en: 'Cross-border shop', zh: '跨境店铺' },
  note: {
    en: `A cross-border shop, one of the article’s four kinds (1.1.2): two orders in five go abroad, one by one through customs, at nearly twice the domestic tariff, and are promised for a later day; parcels are charged by weight; suppliers are a month away. A warehouse abroad can be opened by a lever. All differences from the home-goods shop are assumed. Overhead is set so that an ordinary quarter earns a few per cent of sales.\n${staffing.en}`,
    zh: `跨境电商（文章 1.1.2 的四类平台之一）：五分之二的订单逐件清关寄往境外，运费近国内两倍、承诺时效更长，运费按首重加续重计；供应商交货约一个月；可用“海外仓”杠杆开仓。与家居店的差异均为假设。管理费用设为使普通季度略有盈利。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop },
};
