import type { Figure } from '../figure';

/** Section 3.2.4. */
export const case2Figures: readonly Figure[] = [
  {
    case: 2,
    name: { en: 'Conversion rate +15 %', zh: '转化率 +15%' },
    kpi: 'conversion',
    reported: 0.15,
    reading: { en: 'Paid orders per visit, repeat orders included.', zh: '支付订单数 ÷ 访问次数，含复购。' },
    basis: 'assumed',
    why: {
      en: 'Page design and recommendations that follow from behaviour data stay inside the 1.2 % of nine A/B tests in ten; the larger part comes from coupons and promotions, whose buyers partly come earlier or from other articles of the shop, and from goods being in stock. The share of coupon buyers who would not have bought is assumed.',
      zh: '由行为数据得出的页面与推荐优化落在九成 A/B 测试的 1.2% 之内；更大部分来自优惠券与促销（其中一部分只是提前购买或来自本店其他商品），以及少缺货。因券而买的比例属假设。',
    },
  },
  {
    case: 2,
    name: { en: 'Sales +20 %', zh: '销售额 +20%' },
    kpi: 'grossSales',
    reported: 0.2,
    reading: {
      en: 'Goods in paid orders, against the same shop without the plan. The article compares with the year before.',
      zh: '支付订单商品金额，以同一店铺不实施方案为对照；文章为同比。',
    },
    basis: 'assumed',
    why: {
      en: 'More orders, but discounts and coupons lower the price of each, so sales grow less than orders; what announcing promotions adds in visits lifts sales and dilutes conversion. Against the year before, the growth of the customer base comes on top.',
      zh: '订单增多，但折扣与优惠券压低单价，故销售额增幅小于订单；促销引来的访问抬高销售额而稀释转化率。与上年相比，客户积累的增长另计在内。',
    },
  },
  {
    case: 2,
    name: { en: 'Inventory cost −10 %', zh: '库存成本 −10%' },
    kpi: 'inventoryCostRate',
    reported: -0.1,
    reading: {
      en: 'As a rate of the cost of goods sold. As an amount it contradicts sales +20 % with turnover +15 %.',
      zh: '按占销货成本的比率理解；若按金额，则与销售额 +20%、周转率 +15% 矛盾。',
    },
    basis: 'assumed',
    why: {
      en: 'Cleaner data and a better method shrink the forecast error and the safety stock. Promotions work against it: they make demand lumpier, so part of the gain goes into covering them. How dirty the data were is assumed.',
      zh: '更干净的数据与更好的方法缩小预测误差与安全库存；促销则使需求更不平稳，抵消一部分收益。数据原本有多脏属假设。',
    },
  },
  {
    case: 2,
    name: { en: 'Inventory turnover +15 %', zh: '库存周转率 +15%' },
    kpi: 'turnover',
    reported: 0.15,
    reading: { en: 'Cost of goods sold a year over mean stock at cost.', zh: '年化销货成本 ÷ 平均库存成本。' },
    basis: 'assumed',
    why: {
      en: 'More sales over stock that follows them with the forecast and the ordering calendar; safety stock falls with the forecast error, by a law, not by assumption.',
      zh: '销售增加，而库存随预测与订货周期跟进；安全库存按规律（而非假设）随预测误差下降。',
    },
  },
  {
    case: 2,
    name: { en: 'Logistics efficiency +20 %', zh: '物流效率 +20%' },
    kpi: 'logisticsEfficiency',
    reported: 0.2,
    reading: { en: 'Orders handed over per paid warehouse hour.', zh: '交运订单数 ÷ 仓库计薪工时。' },
    basis: 'assumed',
    why: {
      en: 'With the same staff, orders per paid hour rise as orders do; picking several orders on one round makes room for them. Analysis alone moves no parcel faster.',
      zh: '人员不变时，每计薪工时订单数随订单增长；一趟多单拣选腾出余力。仅靠分析并不会让包裹更快。',
    },
  },
  {
    case: 2,
    name: { en: 'Satisfaction +10 %', zh: '满意度 +10%' },
    kpi: 'satisfaction',
    reported: 0.1,
    reading: {
      en: 'Share of all finished orders with an experience of four stars or more.',
      zh: '全部完结订单中体验达到四星及以上的占比。',
    },
    basis: 'sourced',
    why: {
      en: 'What data can change for a customer is whether the parcel comes when promised: each day late costs half a star. Spreading parcels over carriers and days by their delivery times takes late ones away; prices and recommendations leave the experience of an order as it was.',
      zh: '数据能为顾客改变的是包裹是否按时：每晚一天约损失半星。依据时效数据在快递与日期间分配包裹可减少晚到；价格与推荐并不改变一单的体验。',
    },
  },
  {
    case: 2,
    name: { en: 'Market share +5 %', zh: '市场份额 +5%' },
    kpi: 'marketShare',
    reported: 0.2,
    reading: {
      en: 'As 5 points of share at a base of 25 %, which is the +20 % of sales seen in a market that does not grow. Read as a relative change of 5 % it would contradict sales +20 %.',
      zh: '按 25% 基数上提高 5 个百分点理解，即总量不变的市场中销售额 +20%。若理解为相对提高 5%，则与销售额 +20% 矛盾。',
    },
    basis: 'definition',
    why: {
      en: 'Share is own revenue over the category’s. It would grow as fast as sales only if every new order came from a competitor; in the model part of the gain is demand that did not exist before, and the category grows with it. Sales +20 % at 25 % share then give some 13 %.',
      zh: '份额 = 本店收入 ÷ 品类收入。只有新增订单全部来自竞争对手时，份额才与销售额同幅增长；模型中一部分是新增需求，品类随之变大，因此份额 25% 时销售额 +20% 对应约 13%。',
    },
  },
];
