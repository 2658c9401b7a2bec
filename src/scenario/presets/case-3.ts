import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import type { ShopParameters } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { crossBorder1 } from './cross-border-1';

/** The cross-border shop with dirty data, rare counts and unsteady suppliers; all assumed. */
const shop: Readonly<ShopParameters> = {
  ...crossBorder1.content.shop,
  forecastNoise: 0.3,
  shrinkagePerYear: 0.03,
  countIntervalDays: 180,
  leadTimeCv: 0.5,
  supplierFillShare: 0.94,
  placeCentsPerDay: 20_000,
  trackingQuality: 0.2,
  // one promise for all, which parcels abroad often miss, and the overhead that such a shop can bear
  promiseRule: 0,
  promiseDays: 11,
  phoneContactShare: 0.2,
  overheadCentsPerDay: 1_400_000,
};

/** The article's four groups in its order after a quarter without any; start days are assumed. */
const plan: readonly PlannedLever[] = [
  // 1 network: which market, which articles
  step('overseas-warehouse', 105, { assortment: 0.5, leadDays: 30, freight: 0.08 }),
  // 2 stock
  step('data-cleaning', 108, { errorsRemoved: 0.7 }),
  step('demand-forecast', 112, { method: 2 }),
  step('stock-monitoring', 119, { countDays: 14, shrinkageCut: 0.3 }),
  step('safety-stock', 126, { level: 0.75 }),
  step('review-cycle', 126, { reviewDays: 7, orderDays: 14, turnoverTarget: 14 }),
  // 3 logistics
  step('carrier-choice', 133, { carriers: 2, rule: 3, overflow: 1 }),
  step('parcel-tracking', 140, { quality: 0.9 }),
  step('batch-picking', 147, { method: 0, orders: 6, waveHours: 3, moreErrors: 0.1 }),
  step('warehouse-staffing', 150, { pickers: 0, packers: 0, shiftHours: -1, overtime: 0 }),
  // 4 suppliers
  step('supplier-collaboration', 154, { noticeDays: 2, spreadCut: 0.15, shortfallCut: 0.3 }),
  step('supplier-selection', 161, {
    leadTimeCut: 0.2,
    spreadCut: 0.2,
    defectCut: 0.3,
    fillShare: 0.98,
    premium: 0.01,
  }),
];

const staffing = staffingArithmetic(shop);

/** The third case of the article: a cross-border shop that rebuilds its supply chain. */
export const case3: Preset = {
  id: 'case-3@1',
  code: 'c3',
  name: { en: 'Case 3: supply across borders', zh: '案例三：跨境供应链创新' },
  note: {
    en: `The article’s third case (3.3): a cross-border shop with long ways, dear parcels and unsteady suppliers rebuilds network, stock, logistics and supply in the article’s order. Read against the same shop without the plan in the last 90 days of the year. Troubles, start days and settings are assumed.\n${staffing.en}`,
    zh: `文章案例三（3.3）：一家路途长、运费高、供货不稳的跨境平台，按文章顺序重整仓储网络、库存、物流与供应协同。以同一店铺不实施方案为对照，读取全年最后 90 天。问题设定、开始日与各项设置均为假设。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
