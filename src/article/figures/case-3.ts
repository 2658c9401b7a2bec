import type { Figure } from '../figure';

/** Section 3.3.3. */
export const case3Figures: readonly Figure[] = [
  {
    case: 3,
    name: { en: 'Delivery speed +30 %', zh: '配送速度 +30%' },
    kpi: 'deliveryTime',
    reported: -0.3,
    reading: {
      en: 'Hours from payment to the door −30 %. Read as 1/0.7, speed would be +43 %; read as time divided by 1.3, −23 %.',
      zh: '支付到签收时长 −30%。若按速度倒数则为 +43%；若按时长除以 1.3 则为 −23%。',
    },
    basis: 'definition',
    why: {
      en: 'Goods that already lie in a warehouse abroad skip the long leg and customs; what it does not keep, or is out of, still crosses the border. It keeps the better-selling half of the articles: with all of them there parcels are sooner still, but slow articles lie there as well. The share of customers abroad and the lengths of the legs are settings, so the figure shows what such a network must look like rather than that it works.',
      zh: '已在海外仓的商品省去干线与清关，当地不备或缺货的仍需跨境。方案只备畅销的一半商品：全部备货更快，但慢销品也会积压在那里。境外顾客比例与各段时长为设定值，因此该数字说明网络需要怎样布局，而不能证明其有效。',
    },
  },
  {
    case: 3,
    name: { en: 'Satisfaction +15 %', zh: '满意度 +15%' },
    kpi: 'satisfaction',
    reported: 0.15,
    reading: {
      en: 'Share of all finished orders with an experience of four stars or more.',
      zh: '全部完结订单中体验达到四星及以上的占比。',
    },
    basis: 'sourced',
    why: {
      en: 'Two ways lead there: fewer parcels later than promised (half a star for each day late, by analyses of 99,000 reviewed orders) and shorter times than customers are used to. If the promise stays as it was, a faster network turns late parcels into punctual ones, and that is most of it.',
      zh: '两条途径：超出承诺的包裹减少（每晚一天约半星，据 9.9 万条评价订单的分析），以及快于顾客习惯的时长。若承诺不变，更快的网络把晚到变为准时，这是主要部分。',
    },
  },
  {
    case: 3,
    name: { en: 'Inventory cost −15 %', zh: '库存成本 −15%' },
    kpi: 'inventoryCostRate',
    reported: -0.15,
    reading: {
      en: 'As a rate of the cost of goods sold; with turnover +20 % the two fit each other (1/0.85 = 1.18).',
      zh: '按占销货成本的比率理解；与周转率 +20% 相互吻合（1/0.85 = 1.18）。',
    },
    basis: 'assumed',
    why: {
      en: 'A second warehouse raises safety stock by the square-root law, since places no longer share their luck, and its rent is part of the cost. Better forecasts, lower service levels, shorter and steadier supply and counts must first earn that back, and here they do not, though slow articles stay in the main warehouse. Only part of the cost is holding: ordering and write-offs do not shrink with stock.',
      zh: '第二个仓按平方根规律提高安全库存（各仓不再共担波动），其租金也计入成本；更准的预测、更低的服务水平、更短更稳的供货与盘点要先把它补回来；尽管慢销品只留在主仓，此处仍补不回来。且库存成本中只有一部分是持有成本，订货与报废不随库存下降。',
    },
  },
  {
    case: 3,
    name: { en: 'Inventory turnover +20 %', zh: '库存周转率 +20%' },
    kpi: 'turnover',
    reported: 0.2,
    reading: { en: 'Cost of goods sold a year over mean stock at cost.', zh: '年化销货成本 ÷ 平均库存成本。' },
    basis: 'assumed',
    why: {
      en: 'A service level that was too high for slow goods is lowered, and steadier suppliers need less safety stock: both turn stock faster; a second warehouse turns it slower, for each article kept there has stock in two places, a long way from its supplier. That is why the plan keeps only the better-selling half abroad; with all articles there, stock would turn slower than without the plan. Published gains from sharing data with suppliers are small (2.2 % of cost on average, 12.1 % at most); halving lead times is worth ten times that.',
      zh: '降低对慢销品过高的服务水平、供货更稳而减少安全库存，均加快周转；第二个仓则使其变慢，因为两地各备一份，且补货路途很长。因此方案只在海外备畅销的一半商品；若全部备货，周转反而慢于不实施方案。与供应商共享数据的已发表收益很小（平均成本 2.2%，最多 12.1%），交货期减半的价值约为其十倍。',
    },
  },
  {
    case: 3,
    name: { en: 'Logistics cost −10 %', zh: '物流成本 −10%' },
    kpi: 'logisticsCostPerOrder',
    reported: -0.1,
    reading: {
      en: 'Labour, packaging, carriers and return freight per order handed over.',
      zh: '单均：人工、包材、快递与退货运费。',
    },
    basis: 'assumed',
    why: {
      en: 'A domestic parcel costs a fraction of one across the border, so each order served from the region saves; the staff of further warehouses and, outside this figure, bringing goods there by container cost. Tariffs and wages are assumed; the saving follows from their ratio.',
      zh: '区域内包裹的费用只是跨境包裹的一小部分，每一单本地发货都省钱；新仓的人工以及（不在此指标内的）集装箱补货则增加成本。费率与工资为假设，节省取决于两者之比。',
    },
  },
  {
    case: 3,
    name: { en: 'Logistics efficiency +20 %', zh: '物流效率 +20%' },
    kpi: 'logisticsEfficiency',
    reported: 0.2,
    reading: { en: 'Orders handed over per paid warehouse hour.', zh: '交运订单数 ÷ 仓库计薪工时。' },
    basis: 'assumed',
    why: {
      en: 'Orders per paid hour rise with orders, and with work done in fewer minutes if paid hours are given back: batch picking makes room, shorter shifts turn it into efficiency. The model lets all warehouses share their people; real ones could not, for a hand that waits in one place cannot help in another, so with a second warehouse the figure flatters.',
      zh: '每工时订单数随订单增长而上升，也随作业提速并退还工时而上升：批量拣选腾出余力，缩短班次才体现为效率。模型让各仓共用人手，现实中一处空闲的人手帮不了另一处，因此增设第二仓后该数字偏乐观。',
    },
  },
  {
    case: 3,
    name: { en: 'Supplier satisfaction +10 %', zh: '供应商满意度 +10%' },
    kpi: 'supplierSatisfaction',
    reported: 0.1,
    reading: {
      en: 'Index of 0 to 100 from steady orders, days of notice, rush orders and payment on time.',
      zh: '0–100 指数：订货平稳、提前预告、加急占比与按时付款。',
    },
    basis: 'definition',
    why: {
      en: 'Days of notice enter the index directly, with an assumed weight, so announcing orders ahead lifts it at once, by at most 30 of its 100 points; smaller, more frequent orders change how steady they are. No study measures supplier satisfaction this way.',
      zh: '提前预告天数以假设的权重直接进入指数，因此提前告知订单即可抬高它，至多占 100 分中的 30 分；更小更频繁的订单改变其平稳度。没有研究以此方式衡量供应商满意度。',
    },
  },
];
