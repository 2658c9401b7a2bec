import type { ParameterTable } from '../parameter';

/** How customers judge the shop, come back, or leave; the market around it. */
export const customerParameters = {
  repeatShape: {
    code: 'ka', unit: 'ratio', default: 0.243, min: 0.01, max: 20, structural: true, basis: ['bgnbd.cdnow'],
    name: { en: 'Purchase-rate shape r', zh: '购买率形状 r' },
    meaning: { en: 'BG/NBD: purchase rates over customers are gamma(r, alpha); small r means very unequal customers.', zh: 'BG/NBD：顾客购买率服从伽马(r, α)；r 越小差异越大。' },
  },
  repeatScaleWeeks: {
    code: 'kb', unit: 'weeks', default: 4.414, min: 0.1, max: 500, structural: true, basis: ['bgnbd.cdnow'],
    name: { en: 'Purchase-rate scale alpha', zh: '购买率尺度 α' },
    meaning: { en: 'BG/NBD: mean rate is r/alpha purchases a week.', zh: 'BG/NBD：平均每周购买 r/α 次。' },
  },
  dropOutA: {
    code: 'kc', unit: 'ratio', default: 0.793, min: 0.01, max: 50, structural: true, basis: ['bgnbd.cdnow'],
    name: { en: 'Drop-out a', zh: '流失参数 a' },
    meaning: { en: 'BG/NBD: the chance to leave after a repeat purchase is beta(a, b) over customers.', zh: 'BG/NBD：每次复购后流失概率服从贝塔(a, b)。' },
  },
  dropOutB: {
    code: 'kd', unit: 'ratio', default: 2.426, min: 0.01, max: 200, structural: true, basis: ['bgnbd.cdnow'],
    name: { en: 'Drop-out b', zh: '流失参数 b' },
    meaning: { en: 'See drop-out a; the mean chance is a/(a + b).', zh: '见流失参数 a；均值为 a/(a+b)。' },
  },
  historyDays: {
    code: 'ke', unit: 'days', default: 730, min: 0, max: 3650, integer: true, structural: true, basis: 'assumed',
    name: { en: 'Age of the shop', zh: '店铺历史天数' },
    meaning: { en: 'Days of customers the shop starts with; each has lived by the law since the first order.', zh: '期初客户的积累天数；每位客户自首单起按规律生活。' },
  },
  historyOrdersPerDay: {
    code: 'kf', unit: 'count', default: 45, min: 0, max: 10000, structural: true, basis: 'assumed',
    name: { en: 'First orders a day in the past', zh: '历史日均首单数' },
    meaning: { en: 'New customers a day while the customer base was built; measured in the base shop.', zh: '积累期内每天的新客户数；由基准店铺测得。' },
  },
  intentPayShare: {
    code: 'kq0',
    unit: 'share',
    default: 0.5,
    min: 0.05,
    max: 1,
    basis: 'assumed',
    structural: true,
    name: { en: 'Purchase intents that pay', zh: '购买意图的支付比例' },
    meaning: {
      en: 'Share of members’ visits with the intent to buy that end in an order at the reference. Intents come as much more often, so purchases follow BG/NBD exactly; it leaves room for levers to make repeat orders more frequent as well as rarer.',
      zh: '基准下会员带购买意图的访问最终下单的比例。意图相应更频繁，因此购买仍严格服从 BG/NBD；杠杆既能减少也能增加复购。',
    },
  },
  intentVisitEmailShare: {
    code: 'kg', unit: 'share', default: 0.3, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Members who come by e-mail', zh: '会员邮件到访占比' },
    meaning: { en: 'Share of members’ visits that start from an e-mail; the others come directly.', zh: '会员访问中由邮件进入的比例，其余直接访问。' },
  },
  browseVisitsPerWeek: {
    code: 'kh', unit: 'ratio', default: 0.12, min: 0, max: 20, basis: 'assumed',
    name: { en: 'Members’ browsing visits a week', zh: '会员每周浏览次数' },
    meaning: { en: 'Mean visits a week that an active member makes without the intent to buy (gamma over members).', zh: '活跃会员每周非购买意图的平均访问次数（成员间服从伽马）。' },
  },
  browseShape: {
    code: 'ki', unit: 'ratio', default: 0.6, min: 0.05, max: 50, basis: 'assumed',
    name: { en: 'Shape of browsing rates', zh: '浏览率形状参数' },
    meaning: { en: 'Shape of the gamma law of browsing rates.', zh: '浏览率伽马分布的形状参数。' },
  },
  browseEaseElasticity: {
    code: 'kj', unit: 'elasticity', default: 0.3, min: 0, max: 5, basis: 'assumed',
    name: { en: 'Browsing per ease', zh: '易用度对浏览的弹性' },
    meaning: { en: 'How members’ browsing answers to an easier, faster site.', zh: '会员浏览频率对站点易用与速度的反应。' },
  },
  starsOnTime: {
    code: 'kk', unit: 'stars', default: 4.28, min: 1, max: 5, basis: ['olist.stars'],
    name: { en: 'Stars when on time', zh: '准时订单星级' },
    meaning: { en: 'Mean experience of an order delivered by the promised day.', zh: '按承诺送达订单的平均体验星级。' },
  },
  starsLate: {
    code: 'kl', unit: 'stars', default: 2.55, min: 1, max: 5, basis: ['olist.stars'],
    name: { en: 'Stars when late', zh: '延误订单星级' },
    meaning: { en: 'Mean experience of an order delivered after the promised day: a step, then flat.', zh: '晚于承诺日送达订单的平均体验星级：一步下降后持平。' },
  },
  starsPerDayFaster: {
    code: 'km', unit: 'stars', default: 0.06, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Stars per day faster', zh: '每快一天的星级' },
    meaning: { en: 'Change per day that delivery is faster than what customers are used to.', zh: '比顾客习惯每快一天的星级变化。' },
  },
  expectedDeliveryDays: {
    code: 'kn', unit: 'days', default: 2.9, min: 0.2, max: 60, basis: 'assumed',
    name: { en: 'Delivery customers are used to', zh: '顾客习惯的送达天数' },
    meaning: { en: 'Reference for speed; measured in the base shop.', zh: '速度的参照；由基准店铺测得。' },
  },
  starsForMishap: {
    code: 'ko', unit: 'stars', default: -1.7, min: -4, max: 0, basis: 'assumed',
    name: { en: 'Stars for a wrong, damaged or cancelled order', zh: '错发/破损/取消的星级影响' },
    meaning: { en: 'Change of experience when the order itself went wrong.', zh: '订单出错时体验的变化。' },
  },
  starsForUnsolved: {
    code: 'kp', unit: 'stars', default: -1.2, min: -4, max: 0, basis: 'assumed',
    name: { en: 'Stars for an unsolved contact', zh: '未解决联系的星级影响' },
    meaning: { en: 'Change when the customer asked and was not helped or gave up waiting.', zh: '顾客求助未解决或放弃等待时的变化。' },
  },
  starsForSolved: {
    code: 'kq', unit: 'stars', default: 0.3, min: 0, max: 4, basis: 'assumed',
    name: { en: 'Stars for a solved contact', zh: '已解决联系的星级影响' },
    meaning: { en: 'Change when help came at the first contact.', zh: '一次解决时的变化。' },
  },
  starsForCare: {
    code: 'kr', unit: 'stars', default: 0.6, min: 0, max: 4, basis: 'assumed',
    name: { en: 'Stars for personal care', zh: '主动关怀的星级影响' },
    meaning: { en: 'Change when the shop addresses a mishap first.', zh: '店铺先行处理问题时的变化。' },
  },
  starsPerEase: {
    code: 'ks', unit: 'stars', default: 0.15, min: 0, max: 2, basis: 'assumed',
    name: { en: 'Stars per star of ease', zh: '易用度对体验的影响' },
    meaning: { en: 'How far the ease of the visit colours the experience of the order.', zh: '访问易用度对订单体验的影响。' },
  },
  starsNoise: {
    code: 'kt', unit: 'stars', default: 0.8, min: 0, max: 3, basis: 'assumed',
    name: { en: 'Personal spread of stars', zh: '个体星级差异' },
    meaning: { en: 'Standard deviation of what customers think of the same order.', zh: '不同顾客对同一订单评价的标准差。' },
  },
  productQualityStars: {
    code: 'ku', unit: 'stars', default: 0, min: -3, max: 3, basis: 'assumed',
    name: { en: 'Product quality', zh: '商品质量' },
    meaning: { en: 'Shift of every experience by the goods themselves, against the start.', zh: '商品本身相对期初对体验的整体影响。' },
  },
  reviewShare: {
    code: 'kv', unit: 'share', default: 0.15, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Customers who review', zh: '评价比例' },
    meaning: { en: 'Share of finished orders that leave a review.', zh: '完成订单中留下评价的比例。' },
  },
  baseRating: {
    code: 'kw', unit: 'stars', default: 3.98, min: 1, max: 5, structural: true, basis: 'assumed',
    name: { en: 'Reference rating', zh: '基准评分' },
    meaning: { en: 'Displayed rating at the start, the mean experience of the base shop; levers are judged against it.', zh: '期初展示评分，即基准店铺的平均体验；各杠杆以此为参照。' },
  },
  ratingPriorReviews: {
    code: 'kx', unit: 'count', default: 400, min: 1, max: 1000000, basis: 'assumed',
    name: { en: 'Weight of old reviews', zh: '旧评价权重' },
    meaning: { en: 'Reviews the displayed rating starts with; the more, the slower it moves.', zh: '期初评价数；越多评分变化越慢。' },
  },
  reviewHalfLifeDays: {
    code: 'ky', unit: 'days', default: 120, min: 1, max: 3650, basis: 'assumed',
    name: { en: 'Half-life of a review', zh: '评价半衰期' },
    meaning: { en: 'Days in which a review loses half its weight.', zh: '评价权重减半的天数。' },
  },
  defectionPerStar: {
    code: 'kz', unit: 'share', default: 0.08, min: 0, max: 0.5, basis: ['cs.defect'], role: 'target',
    name: { en: 'Defection per missing star', zh: '每少一星的流失概率' },
    meaning: { en: 'Extra chance to leave for good after an order, per star below the reference; set so that unsolved against solved contacts reproduce the stated defection.', zh: '体验每低于基准一星，下单后永久流失的额外概率；按“已解决/未解决”的流失意向校准。' },
  },
  shortfallReferenceStars: {
    code: 'k0', unit: 'stars', default: 0.355, min: 0, max: 4, basis: 'assumed', structural: true,
    name: { en: 'Mean shortfall at the reference', zh: '基准平均差距' },
    meaning: { en: 'Mean stars below the reference rating in the base shop; makes the extra defection zero there.', zh: '基准店铺体验低于基准评分的平均星数；使额外流失在基准处为零。' },
  },
  intentElasticity: {
    code: 'k1', unit: 'elasticity', default: 0.3, min: 0, max: 3, basis: 'assumed',
    name: { en: 'Return rate per experience', zh: '体验对回购频率的弹性' },
    meaning: { en: 'The rate of the next purchase intents changes with experience over reference to this power.', zh: '下次购买意图的频率随体验/基准按此弹性变化。' },
  },
  loyaltyGain: {
    code: 'k2', unit: 'share', default: 0, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Pull of the loyalty programme', zh: '会员计划拉动' },
    meaning: { en: 'Relative gain in the rate of purchase intents of members.', zh: '会员购买意图频率的相对提升。' },
  },
  loyaltyPointShare: {
    code: 'k3', unit: 'share', default: 0, min: 0, max: 0.5, basis: 'assumed',
    name: { en: 'Points per revenue', zh: '积分返还比例' },
    meaning: { en: 'Value of points granted per cent of revenue; owed until redeemed.', zh: '每单位销售额授予的积分价值；兑换前计为负债。' },
  },
  competitorRevenueCents: {
    code: 'k4', unit: 'cents/day', default: 9700000, min: 0, max: 100000000000, basis: 'assumed',
    name: { en: 'Competitors’ revenue a day', zh: '竞争对手日销售额' },
    meaning: { en: 'What the rest of the category sells at the start; with the base shop this makes a market share of about a quarter.', zh: '品类其余商家期初日销售额；与基准店铺合计约四分之一份额。' },
  },
  competitorPriceIndex: {
    code: 'k5', unit: 'ratio', default: 1, min: 0.2, max: 5, basis: 'assumed',
    name: { en: 'Competitors’ price level', zh: '竞争对手价格水平' },
    meaning: { en: 'Against the start; cheaper competitors lower the reference price customers compare with.', zh: '相对期初；竞品降价会拉低顾客的参考价。' },
  },
  intentLostToCompetitors: {
    code: 'k6', unit: 'share', default: 0.6, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Lost intent that competitors win', zh: '流失需求转向竞品占比' },
    meaning: { en: 'Share of lost sales that the competitors book.', zh: '缺货流失的需求中被竞品获得的比例。' },
  },
  overheadCentsPerDay: {
    code: 'k7', unit: 'cents/day', default: 650000, min: 0, max: 1000000000, basis: 'assumed',
    name: { en: 'Overhead a day', zh: '日固定费用' },
    meaning: { en: 'Rent, management, software, everything that does not move with orders.', zh: '租金、管理、软件等不随订单变动的费用。' },
  },
  paymentFeeShare: {
    code: 'k8', unit: 'share', default: 0.006, min: 0, max: 0.2, basis: 'assumed',
    name: { en: 'Payment fee', zh: '支付手续费率' },
    meaning: { en: 'Share of the amount that the payment provider keeps.', zh: '支付机构收取的金额比例。' },
  },
  projectCentsPerDay: {
    code: 'k9', unit: 'cents/day', default: 0, min: 0, max: 1000000000, basis: 'assumed', hidden: true,
    name: { en: 'Cost of improvements', zh: '优化投入' },
    meaning: { en: 'Running and set-up costs of levers on this day.', zh: '当日各优化杠杆的运行与启动费用。' },
  },
} as const satisfies ParameterTable;
