import type { Figure } from '../figure';

/** Section 3.1.4. */
export const case1Figures: readonly Figure[] = [
  {
    case: 1,
    name: { en: 'Conversion rate +20 %', zh: '转化率 +20%' },
    kpi: 'conversion',
    reported: 0.2,
    reading: { en: 'Paid orders per visit, repeat orders included.', zh: '支付订单数 ÷ 访问次数，含复购。' },
    basis: 'sourced',
    why: {
      en: 'About half of it is page speed: a site that is slow to begin with gains by the measured elasticity of sales to load time. Products that are found sooner, pages made for phones, questions answered in time, a better rating and members who come back add the rest. Layout, recommendations and tests stay small each: nine A/B tests in ten move revenue per visitor by less than 1.2 %. A shop that is fast already would not get there.',
      zh: '约一半来自页面提速：原本很慢的站点按实测的“加载时间—销售”弹性受益；更快找到商品、适配手机、及时答复、评分提高与老客回访贡献其余部分。改版、推荐与测试各自的作用很小：九成 A/B 测试对每访客收入的影响不超过 1.2%。本来就快的店铺达不到这一幅度。',
    },
  },
  {
    case: 1,
    name: { en: 'Sales +30 %', zh: '销售额 +30%' },
    kpi: 'grossSales',
    reported: 0.3,
    reading: {
      en: 'Goods in paid orders, against the same shop without the plan. The article compares with the year before.',
      zh: '支付订单商品金额，以同一店铺不实施方案为对照；文章为同比。',
    },
    basis: 'sourced',
    why: {
      en: 'Sales are visits x conversion x order value. With conversion up by a fifth, 30 % asks for 8 % more from visits and order value together, and none of the article’s measures brings traffic; recommendations add a line to four orders in a thousand. A comparison with the year before also counts the growth that the shop’s ageing customer base brings anyway: see before and after.',
      zh: '销售额 = 访问量 × 转化率 × 笔单价。转化率提高两成后，要达到 30% 还需访问量与笔单价合计再提高约 8%，而文中措施都不引流，推荐只让千分之四的订单多一行。与上年同期相比还会把客户积累本来就带来的增长计入，见“前后对比”。',
    },
  },
  {
    case: 1,
    name: { en: 'Inventory cost −15 %', zh: '库存成本 −15%' },
    kpi: 'inventoryCostRate',
    reported: -0.15,
    reading: {
      en: 'As a rate of the cost of goods sold. As an amount it cannot fall by 15 % while sales rise by 30 % and turnover by 10 %: the stock itself would grow by 18 %.',
      zh: '按占销货成本的比率理解。若按金额，在销售额 +30%、周转率 +10% 时库存本身要增加约 18%，成本不可能同时下降 15%。',
    },
    basis: 'assumed',
    why: {
      en: 'Clean data and a better method lower the forecast error and with it the safety stock; counts cut shrinkage; and a purchase order costs the same whether it brings ten units or twelve, so selling more spreads ordering cost. Write-offs of returned goods grow with sales and do not fall. How much noise bad data make is assumed, the square-root law of safety stock is not.',
      zh: '数据清洗与更好的预测方法降低预测误差，从而降低安全库存；盘点减少损耗；每张采购单费用固定，卖得越多分摊越少。退货报废随销售增长，不会下降。脏数据造成多少误差属假设，安全库存的平方根规律则不是。',
    },
  },
  {
    case: 1,
    name: { en: 'Inventory turnover +10 %', zh: '库存周转率 +10%' },
    kpi: 'turnover',
    reported: 0.1,
    reading: { en: 'Cost of goods sold a year over mean stock at cost.', zh: '年化销货成本 ÷ 平均库存成本。' },
    basis: 'assumed',
    why: {
      en: 'Stock grows more slowly than sales: safety stock with the forecast error, lot sizes with the ordering calendar. ABC classes move stock from the slow to the fast articles. The calendar chosen decides how much of the gain shows as turnover and how much as fewer purchase orders.',
      zh: '库存增速低于销售：安全库存随预测误差，批量随订货周期；ABC 分类把库存从慢销品移向快销品。订货周期的选择决定收益体现为周转加快还是采购单减少。',
    },
  },
  {
    case: 1,
    name: { en: 'Logistics efficiency +25 %', zh: '物流效率 +25%' },
    kpi: 'logisticsEfficiency',
    reported: 0.25,
    reading: { en: 'Orders handed over per paid warehouse hour.', zh: '交运订单数 ÷ 仓库计薪工时。' },
    basis: 'sourced',
    why: {
      en: 'Per paid hour, efficiency moves with orders while the staff stays: machines make room for the further orders without new people. Were people released as well, it would rise by far more than reported; were the shop not growing, machines alone would move nothing.',
      zh: '按计薪工时计，人员不变时效率随订单增长：自动化让同样的人手消化更多订单。若同时减员，升幅将远超报告值；若订单不增长，仅有设备则毫无变化。',
    },
  },
  {
    case: 1,
    name: { en: 'Satisfaction +15 %', zh: '满意度 +15%' },
    kpi: 'satisfaction',
    reported: 0.15,
    reading: {
      en: 'Share of all finished orders with an experience of four stars or more.',
      zh: '全部完结订单中体验达到四星及以上的占比。',
    },
    basis: 'sourced',
    why: {
      en: 'Each day late costs half a star, up to two (analyses of 99,000 reviewed orders), so what counts is how many parcels were late before, and how long: several carriers, fewer wrong items and a lighter backlog take away lateness and faults. Orders that went well before gain only what ease and speed add, hundredths of a star.',
      zh: '每晚一天约损失半星，最多约两星（9.9 万条评价订单的分析），因此关键在于原来有多少晚到、晚多久：多家快递、错发减少与积压减轻消除晚到与差错。原本顺利的订单只能从易用与速度得到百分之几星。',
    },
  },
  {
    case: 1,
    name: { en: 'Satisfaction with the interface +10 %', zh: '界面满意度 +10%' },
    kpi: 'interfaceSatisfaction',
    reported: 0.1,
    reading: {
      en: 'Share of surveyed visits that rate ease of use four of five or better.',
      zh: '受访访问中易用度评分≥4（满分 5）的占比。',
    },
    basis: 'assumed',
    why: {
      en: 'The share counts who crosses the line of four: where few are satisfied, a small shift of the whole scale moves many across in relative terms. The same page speed that conversion needs also lifts ease, so the two figures pull against each other. How ease is felt is assumed.',
      zh: '该占比统计越过 4 分线的人：原本满意者少时，整体略微上移就使相对变化很大。转化所需的提速同样抬高易用度，因此两个数字互相牵制。易用度的感受规律为假设。',
    },
  },
];
