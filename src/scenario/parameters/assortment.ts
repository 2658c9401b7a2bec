import type { ParameterTable } from '../parameter';

/** What is sold: the catalogue, prices, baskets and promotions. */
export const assortmentParameters = {
  skuCount: {
    code: 'aa', unit: 'count', default: 200, min: 1, max: 2000, integer: true, structural: true, basis: 'assumed',
    name: { en: 'Number of SKUs', zh: 'SKU 数量' },
    meaning: { en: 'Articles on sale, in five categories.', zh: '在售商品数，分五个品类。' },
  },
  popularityExponent: {
    code: 'ab', unit: 'ratio', default: 0.64, min: 0, max: 3, structural: true, basis: ['zipf.lines'],
    name: { en: 'Zipf exponent of popularity', zh: '热销度 Zipf 指数' },
    meaning: { en: 'Order lines over SKU rank: 0 all alike, larger more concentrated.', zh: '订单行随 SKU 排名的分布：0 为均匀，越大越集中。' },
  },
  skuWeekShape: {
    code: 'ac', unit: 'ratio', default: 2.64, min: 0.1, max: 1000, basis: ['nb.lines'],
    name: { en: 'Steadiness of a SKU (k)', zh: 'SKU 需求稳定度（k）' },
    meaning: { en: 'Shape of the gamma factor by which a SKU is in or out of fashion in a week; small k is erratic.', zh: 'SKU 每周冷热的伽马因子形状参数；k 越小越不稳定。' },
  },
  priceMedianCents: {
    code: 'ad', unit: 'cents', default: 6900, min: 100, max: 10000000, structural: true, basis: 'assumed',
    name: { en: 'Median price', zh: '价格中位数' },
    meaning: { en: 'Median list price of a SKU.', zh: 'SKU 标价的中位数。' },
  },
  priceSigma: {
    code: 'ae', unit: 'ratio', default: 0.6, min: 0, max: 2, structural: true, basis: ['aov.sigma.cdnow'],
    name: { en: 'Spread of prices', zh: '价格离散度' },
    meaning: { en: 'Standard deviation of the logarithm of price over SKUs; set so that order value spreads like the source.', zh: 'SKU 价格对数的标准差；按来源的订单金额离散度设定。' },
  },
  marginShare: {
    code: 'af', unit: 'share', default: 0.52, min: 0.01, max: 0.95, likely: [0.1, 0.8], structural: true, basis: 'assumed',
    name: { en: 'Gross margin at list price', zh: '标价毛利率' },
    meaning: { en: '(price - unit cost)/price, mean over categories, which differ by up to 8 points.', zh: '（售价−成本）/售价的均值，各品类相差至多 8 个百分点。' },
  },
  linesPerOrder: {
    code: 'ag', unit: 'count', default: 1.9, min: 1, max: 50, basis: ['upt'],
    name: { en: 'Lines per order', zh: '每单商品行数' },
    meaning: { en: 'Mean number of different articles in an order (geometric).', zh: '每单不同商品的平均数（几何分布）。' },
  },
  unitsPerLine: {
    code: 'ah', unit: 'count', default: 1.5, min: 1, max: 50, basis: ['upt'],
    name: { en: 'Units per line', zh: '每行件数' },
    meaning: { en: 'Mean units of one article; heavy-tailed, most lines are one unit.', zh: '同一商品的平均件数；厚尾，多数为一件。' },
  },
  priceLevel: {
    code: 'ai', unit: 'ratio', default: 1, min: 0.1, max: 5, likely: [0.5, 2], basis: 'assumed',
    name: { en: 'Everyday price level', zh: '日常价格水平' },
    meaning: { en: 'Multiplies all list prices; customers compare with the reference price.', zh: '所有标价的倍数；顾客与参考价比较。' },
  },
  shopPriceElasticity: {
    code: 'aj', unit: 'elasticity', default: -1.5, min: -8, max: 0, basis: 'assumed',
    name: { en: 'Price elasticity of the shop', zh: '全店价格弹性' },
    meaning: { en: 'Percent change of conversion per percent change of the price level. No source for a whole shop exists; a single article answers more strongly.', zh: '价格水平每变 1% 转化率变化的百分比。全店无可靠来源；单品反应更强。' },
  },
  skuPriceElasticity: {
    code: 'ak', unit: 'elasticity', default: -2.62, min: -10, max: 0, basis: ['price.elasticity'],
    name: { en: 'Price elasticity of a SKU', zh: '单品价格弹性' },
    meaning: { en: 'How an article gains share within the shop when its own price falls.', zh: '单品降价时在店内份额变化的弹性。' },
  },
  promotionElasticity: {
    code: 'al', unit: 'elasticity', default: -3.63, min: -12, max: 0, basis: ['promo.elasticity'], role: 'target',
    name: { en: 'Promotion elasticity', zh: '促销弹性' },
    meaning: { en: 'Short-run answer of a promoted article to its discount.', zh: '促销商品对折扣的短期反应。' },
  },
  promotionCannibalShare: {
    code: 'am', unit: 'share', default: 0.33, min: 0, max: 1, basis: ['promo.cannibal'],
    name: { en: 'Bump taken from substitutes', zh: '促销增量的替代占比' },
    meaning: { en: 'Part of a promotion bump that other articles of the shop lose.', zh: '促销增量中来自店内其他商品的比例。' },
  },
  promotionPullForwardShare: {
    code: 'an', unit: 'share', default: 0.25, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Bump pulled forward', zh: '促销增量的前移占比' },
    meaning: { en: 'Part of a promotion bump that is missing in the three weeks after it.', zh: '促销增量中在其后三周缺失的比例。' },
  },
  promotionDiscount: {
    code: 'ao', unit: 'share', default: 0, min: 0, max: 0.9, likely: [0, 0.6], basis: 'assumed',
    name: { en: 'Promotion discount', zh: '促销折扣' },
    meaning: { en: 'Discount on promoted articles today.', zh: '今日促销商品的折扣幅度。' },
  },
  promotedSkuShare: {
    code: 'ap', unit: 'share', default: 0.2, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Promoted articles', zh: '促销商品占比' },
    meaning: { en: 'Share of the catalogue on promotion when there is a discount; the best sellers first.', zh: '有折扣时参与促销的商品比例，畅销品优先。' },
  },
  promotionTrafficGain: {
    code: 'aq', unit: 'share', default: 0, min: 0, max: 10, basis: 'assumed',
    name: { en: 'Visits announced by a promotion', zh: '促销预热带来的访问' },
    meaning: { en: 'Extra visits of all channels while a promotion is announced.', zh: '促销宣传期间各渠道访问的增量。' },
  },
  couponShare: {
    code: 'ar', unit: 'share', default: 0.15, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Orders with a coupon', zh: '用券订单占比' },
    meaning: { en: 'Share of orders that use a coupon.', zh: '使用优惠券的订单比例。' },
  },
  couponDiscount: {
    code: 'as', unit: 'share', default: 0.1, min: 0, max: 0.9, basis: ['discount.rate'],
    name: { en: 'Coupon value', zh: '优惠券折扣' },
    meaning: { en: 'Discount of a coupon; at or below the published mean discount of online shops.', zh: '优惠券折扣；不高于公开的线上平均折扣。' },
  },
  couponConversionGain: {
    code: 'at', unit: 'share', default: 0, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Conversion gain of coupons', zh: '优惠券转化增益' },
    meaning: { en: 'Relative gain of the last step against the reference coupon programme.', zh: '相对基准发券水平的最后一步提升。' },
  },
  bundleLineShare: {
    code: 'au', unit: 'share', default: 0, min: 0, max: 0.5, basis: 'assumed',
    name: { en: 'Orders that take a bundle', zh: '捆绑订单占比' },
    meaning: { en: 'Share of orders to which a bundle offer adds a line.', zh: '因捆绑优惠增加一行的订单比例。' },
  },
  shippingFeeCents: {
    code: 'av', unit: 'cents', default: 800, min: 0, max: 100000, basis: 'assumed',
    name: { en: 'Delivery fee', zh: '运费' },
    meaning: { en: 'Charged on orders below the free-delivery threshold.', zh: '未达包邮门槛的订单收取。' },
  },
  freeShippingThresholdCents: {
    code: 'aw', unit: 'cents', default: 9900, min: 0, max: 10000000, basis: 'assumed',
    name: { en: 'Free-delivery threshold', zh: '包邮门槛' },
    meaning: { en: 'Orders from this value on pay no delivery fee; some baskets just below it are filled up.', zh: '达到此金额免运费；略低于门槛的部分订单会凑单。' },
  },
  thresholdFillShare: {
    code: 'ax', unit: 'share', default: 0.25, min: 0, max: 1, basis: ['free.threshold'],
    name: { en: 'Baskets filled up', zh: '凑单比例' },
    meaning: { en: 'Share of baskets within 30 % below the threshold that take one more line. Value assumed: the source gives only the direction.', zh: '低于门槛 30% 以内的订单中再加一行的比例；数值为假设，来源只给方向。' },
  },
  shippingFeeElasticity: {
    code: 'ay', unit: 'elasticity', default: -0.5, min: -5, max: 0, basis: ['abandon.cost'],
    name: { en: 'Payment per share of fee', zh: '运费占比对支付的影响' },
    meaning: { en: 'Change of the last step per unit of expected fee over order value, against the reference. Value assumed.', zh: '预期运费占订单金额的比重每变化一单位对最后一步的影响；数值为假设。' },
  },
} as const satisfies ParameterTable;
