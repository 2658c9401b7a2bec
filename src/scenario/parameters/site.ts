import type { ParameterTable } from '../parameter';

/** The site as visitors meet it, and how each of its qualities moves the funnel. */
export const siteParameters = {
  pageLoadSeconds: {
    code: 'sa', unit: 'seconds', default: 1.55, min: 0.1, max: 30, likely: [0.3, 10], basis: ['speed.now'],
    name: { en: 'Page load time, unloaded', zh: '页面加载时间（空载）' },
    meaning: { en: 'Mean seconds until a page is usable when the servers are idle.', zh: '服务器空闲时页面可用所需的平均秒数。' },
  },
  serverSecondsPerPage: {
    code: 'sb', unit: 'seconds', default: 0.25, min: 0, max: 10, basis: 'assumed',
    name: { en: 'Server time per page', zh: '单页服务器耗时' },
    meaning: { en: 'Server part of a page load; it stretches with 1/(1 - load), load capped at 0.95.', zh: '页面加载中的服务器时间；随 1/(1−负载) 拉长，负载上限 0.95。' },
  },
  siteCapacityPagesPerSecond: {
    code: 'sc', unit: 'pages/second', default: 3, min: 0.01, max: 10000, basis: 'assumed',
    name: { en: 'Site capacity', zh: '站点容量' },
    meaning: { en: 'Pages a second the servers can deliver; demand beyond it is turned away with an error and counts as a bounce.', zh: '服务器每秒可处理页面数；超出部分报错并计为跳出。' },
  },
  pagesPerVisit: {
    code: 'sd', unit: 'pages', default: 8, min: 1, max: 200, basis: 'assumed',
    name: { en: 'Pages per visit', zh: '每次访问页数' },
    meaning: { en: 'Mean pages of a visit that does not bounce.', zh: '未跳出访问的平均页数。' },
  },
  pagesPerBuyingVisit: {
    code: 'se', unit: 'pages', default: 22, min: 3, max: 500, basis: ['pages.buying'],
    name: { en: 'Pages per buying visit', zh: '购买访问页数' },
    meaning: { en: 'Mean pages until the order is placed, at the reference findability.', zh: '基准查找效率下完成下单的平均页数。' },
  },
  findability: {
    code: 'sf', unit: 'ratio', default: 1, min: 0.2, max: 3, basis: 'assumed',
    name: { en: 'Findability', zh: '可查找性' },
    meaning: { en: 'How directly navigation and search lead to the wished product; pages needed are divided by it.', zh: '导航与搜索引导至目标商品的直接程度；所需页数除以此值。' },
  },
  checkoutActions: {
    code: 'sg', unit: 'count', default: 23.5, min: 8, max: 200, basis: ['checkout.redesign'],
    name: { en: 'Actions in checkout', zh: '结账操作数' },
    meaning: { en: 'Form elements shown to a buyer in checkout, mean of large shops.', zh: '结账中展示给买家的表单元素数量（大型店铺均值）。' },
  },
  checkoutActionsNeeded: {
    code: 'sh', unit: 'count', default: 12, min: 4, max: 100, basis: 'assumed',
    name: { en: 'Least necessary actions', zh: '最少必要操作数' },
    meaning: { en: 'Actions that a checkout cannot do without; ease of operation is their share.', zh: '结账不可缺少的操作数；操作便捷性即其占比。' },
  },
  guestCheckout: {
    code: 'si', unit: 'share', default: 0, min: 0, max: 1, basis: ['abandon.account', 'checkout.guest'],
    name: { en: 'Guest checkout', zh: '免注册结账' },
    meaning: { en: 'Share of visitors who may buy without an account.', zh: '可免注册购买的访客比例。' },
  },
  guestCheckoutGain: {
    code: 'sj', unit: 'share', default: 0.1, min: 0, max: 0.5, basis: ['checkout.guest'],
    name: { en: 'Gain of guest checkout', zh: '免注册结账增益' },
    meaning: { en: 'Relative gain of the last step when nobody needs an account; the cautious end of the published range.', zh: '全部免注册时最后一步的相对提升；取公开区间的谨慎端。' },
  },
  interfaceEase: {
    code: 'sk', unit: 'stars', default: 3.7, min: 1, max: 5, basis: 'assumed',
    name: { en: 'Ease of the interface', zh: '界面易用度' },
    meaning: { en: 'Mean rating of the interface by surveyed visitors, 1 to 5; layout, consistency, responsive design.', zh: '受访访客对界面的平均评分（1–5）：布局、一致性、响应式设计。' },
  },
  interfaceConversionPerStar: {
    code: 'sl', unit: 'share', default: 0.012, min: 0, max: 0.2, basis: ['ab.p90'],
    name: { en: 'Conversion per star of ease', zh: '每星易用度的转化提升' },
    meaning: { en: 'Relative change of conversion per star: nine in ten interface tests stay within 1.2 % revenue per visitor.', zh: '每颗星对应的转化率相对变化：九成界面测试的每访客收入变化在 1.2% 以内。' },
  },
  phoneConversionRatio: {
    code: 'sm', unit: 'ratio', default: 0.6, min: 0.05, max: 2, basis: 'assumed',
    name: { en: 'Phone conversion against desktop', zh: '手机相对电脑的转化率' },
    meaning: { en: 'Conversion on phones divided by conversion on desktops.', zh: '手机端转化率除以电脑端转化率。' },
  },
  recommendationGain: {
    code: 'sn', unit: 'share', default: 0, min: 0, max: 0.1, basis: ['ab.product_recommendations'],
    name: { en: 'Pull of recommendations', zh: '推荐拉动' },
    meaning: { en: 'Relative gain in the step from product to cart through on-site recommendations; 0 without a recommender.', zh: '站内推荐在“商品到加购”一步的相对提升；无推荐系统为 0。' },
  },
  recommendationLineShare: {
    code: 'so', unit: 'share', default: 0, min: 0, max: 0.5, basis: 'assumed',
    name: { en: 'Recommended extra lines', zh: '推荐带来的附加行' },
    meaning: { en: 'Share of orders to which a recommendation adds a line.', zh: '因推荐而增加一行商品的订单比例。' },
  },
  trust: {
    code: 'sp', unit: 'ratio', default: 1, min: 0.2, max: 2, basis: 'assumed',
    name: { en: 'Trust', zh: '信任度' },
    meaning: { en: 'Multiplies the last step: payment security, guarantee, social proof against the start.', zh: '最后一步的倍数：支付安全、保障、社会认同相对期初的水平。' },
  },
  bounceShare: {
    code: 'sq', unit: 'share', default: 0.47, min: 0.01, max: 0.95, basis: ['bounce.retail'],
    name: { en: 'Bounce rate at the reference', zh: '基准跳出率' },
    meaning: { en: 'Share of newcomers who leave after one page at the reference load time.', zh: '基准加载时间下看一页即离开的新访客比例。' },
  },
  productViewShare: {
    code: 'sr', unit: 'share', default: 0.85, min: 0.05, max: 1, basis: 'assumed',
    name: { en: 'See a product', zh: '浏览商品比例' },
    meaning: { en: 'Share of staying visitors who open a product page.', zh: '留下的访客中打开商品页的比例。' },
  },
  addToCartShare: {
    code: 'ss', unit: 'share', default: 0.111, min: 0.001, max: 0.9, basis: ['atc.ecdb'],
    name: { en: 'Add-to-cart rate', zh: '加购率' },
    meaning: { en: 'Visits that put something into the cart, all channels together.', zh: '有加购行为的访问占比（全部渠道）。' },
  },
  checkoutShare: {
    code: 'st', unit: 'share', default: 0.5, min: 0.01, max: 1, basis: 'assumed',
    name: { en: 'Start checkout', zh: '开始结账比例' },
    meaning: { en: 'Share of carts that reach the checkout.', zh: '加购后进入结账的比例。' },
  },
  conversionShare: {
    code: 'su', unit: 'share', default: 0.0082, min: 0.0001, max: 0.5, basis: ['cr.overall.ecdb'],
    name: { en: 'Conversion of newcomers', zh: '新访客转化率' },
    meaning: {
      en: 'Share of channel visits that would pay at the reference. Lower than the published 2.4 % because the shop rate adds members who come back to buy.',
      zh: '基准下渠道访问的支付比例；低于公开的 2.4%，因为全店转化率还包含回购会员。',
    },
  },
  speedConversionElasticity: {
    code: 'sv', unit: 'elasticity', default: -0.25, min: -1, max: 0, basis: ['speed.elasticity'], role: 'target',
    name: { en: 'Conversion elasticity of load time', zh: '转化率对加载时间的弹性' },
    meaning: { en: 'Conversion changes with load time to this power. Set so that all paths together reproduce the published -0.2 to -0.6 for the whole shop.', zh: '转化率随加载时间按此弹性变化；按全店合计再现公开的 -0.2 至 -0.6 校准。' },
  },
  speedBounceElasticity: {
    code: 'sw', unit: 'elasticity', default: 0.37, min: 0, max: 2, basis: ['speed.bounce'],
    name: { en: 'Bounce elasticity of load time', zh: '跳出率对加载时间的弹性' },
    meaning: { en: 'Bounce probability changes with load time to this power.', zh: '跳出概率随加载时间按此弹性变化。' },
  },
  checkoutEffortElasticity: {
    code: 'sx', unit: 'elasticity', default: -0.1, min: -1, max: 0, basis: ['checkout.redesign'],
    name: { en: 'Payment elasticity of checkout effort', zh: '支付率对结账操作数的弹性' },
    meaning: { en: 'The last step changes with the number of actions to this power; assumed well below the vendor figure of +35 %.', zh: '最后一步随操作数按此弹性变化；假设值明显低于厂商所称 +35%。' },
  },
  ratingElasticity: {
    code: 'sy', unit: 'elasticity', default: 0.417, min: 0, max: 3, basis: ['ewom.valence'],
    name: { en: 'Conversion elasticity of the rating', zh: '转化率对评分的弹性' },
    meaning: { en: 'Conversion changes with rating over base rating to this power, bounded to 0.8 .. 1.15.', zh: '转化率随评分/基准评分按此弹性变化，限制在 0.8–1.15。' },
  },
  promiseConversionPerDay: {
    code: 'sz', unit: 'share', default: 0.0073, min: -0.05, max: 0.1, basis: ['promise.day'],
    name: { en: 'Conversion per day of faster promise', zh: '承诺每快一天的转化提升' },
    meaning: { en: 'Relative change of conversion per day that the promised delivery is shorter than at the start.', zh: '承诺送达比期初每缩短一天的转化率相对变化。' },
  },
  askShare: {
    code: 's0', unit: 'share', default: 0.14, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Visitors who ask first', zh: '售前咨询比例' },
    meaning: { en: 'Share of product viewers who ask a question before they decide.', zh: '浏览商品的访客中先咨询再决定的比例。' },
  },
  askAnsweredRatio: {
    code: 's1', unit: 'ratio', default: 1.16, min: 1, max: 3, basis: ['chat.purchase'],
    name: { en: 'Purchase when answered in time', zh: '及时回复时的购买倍数' },
    meaning: { en: 'Purchase odds of an asker answered in time, relative to one who never gets an answer.', zh: '及时获答的咨询者相对未获答者的购买倍数。' },
  },
  askLateRatio: {
    code: 's2', unit: 'ratio', default: 1.05, min: 0.5, max: 3, basis: 'assumed',
    name: { en: 'Purchase when answered late', zh: '迟回复时的购买倍数' },
    meaning: { en: 'The same for an answer that takes longer than the patience threshold.', zh: '回复超过时限时的同一倍数。' },
  },
  askInTimeMinutes: {
    code: 's3', unit: 'minutes', default: 2, min: 0.1, max: 240, basis: 'assumed',
    name: { en: 'In time means within', zh: '“及时”的时限' },
    meaning: { en: 'Minutes until the first human or bot answer that count as in time.', zh: '首次人工或机器人回复计为“及时”的分钟数。' },
  },
  askReferenceInTime: {
    code: 's4', unit: 'share', default: 0.71, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Reference share answered in time', zh: '基准及时回复占比' },
    meaning: { en: 'Measured in the base shop; with it asking as such moves nothing and waiting does.', zh: '由基准店铺测得；使咨询本身不改变转化，等待才改变。' },
  },
  askReferenceLate: {
    code: 's5', unit: 'share', default: 0.09, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Reference share answered late', zh: '基准迟回复占比' },
    meaning: { en: 'Measured in the base shop; the rest is unanswered.', zh: '由基准店铺测得；其余为未回复。' },
  },
} as const satisfies ParameterTable;
