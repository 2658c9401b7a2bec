import type { ParameterTable } from '../parameter';

/** Where visits come from: channels, their size over the day and week, and what moves them. */
export const trafficParameters = {
  visitsPerDay: {
    code: 'ta', unit: 'visits/day', default: 5450, min: 0, max: 200000, likely: [100, 50000], basis: 'assumed',
    name: { en: 'Visits per day', zh: '日访问量' },
    meaning: {
      en: 'Mean visits a day that channels bring to a mid-size home-goods shop, before members come back on their own. Scales every channel.',
      zh: '各渠道每天带来的平均访问次数（中型家居店铺），不含会员自发回访；同时缩放所有渠道。',
    },
  },
  organicShare: {
    code: 'tb', unit: 'share', default: 0.27, min: 0, max: 1, basis: ['mix.organic'],
    name: { en: 'Share: organic search', zh: '占比：自然搜索' },
    meaning: { en: 'Weight of organic search among the channels; weights are normalised to one.', zh: '自然搜索在各渠道中的权重；权重会归一化。' },
  },
  paidShare: {
    code: 'tc', unit: 'share', default: 0.19, min: 0, max: 1, basis: ['mix.paidsearch'],
    name: { en: 'Share: paid search', zh: '占比：付费搜索' },
    meaning: { en: 'Weight of paid search at the reference advertising budget.', zh: '基准广告预算下付费搜索的权重。' },
  },
  contentShare: {
    code: 'td', unit: 'share', default: 0.08, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Share: content', zh: '占比：内容' },
    meaning: { en: 'Weight of visits from articles, videos and guides of the shop.', zh: '来自店铺文章、视频与攻略的访问权重。' },
  },
  referralShare: {
    code: 'te', unit: 'share', default: 0.07, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Share: referral', zh: '占比：推荐引荐' },
    meaning: { en: 'Weight of visits sent by other sites and by customers.', zh: '其他网站与老客户带来的访问权重。' },
  },
  socialShare: {
    code: 'tf', unit: 'share', default: 0.17, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Share: social media', zh: '占比：社交媒体' },
    meaning: { en: 'Weight of visits from social platforms on an ordinary day.', zh: '平日来自社交平台的访问权重。' },
  },
  emailShare: {
    code: 'tg', unit: 'share', default: 0.04, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Share: e-mail', zh: '占比：邮件' },
    meaning: { en: 'Weight of visits from newsletters at the reference list size and frequency.', zh: '基准名单规模与频率下邮件带来的访问权重。' },
  },
  directShare: {
    code: 'th', unit: 'share', default: 0.18, min: 0, max: 1, basis: ['mix.direct'],
    name: { en: 'Share: direct', zh: '占比：直接访问' },
    meaning: { en: 'Weight of newcomers who type the address or open a bookmark; follows brand awareness.', zh: '直接输入网址或收藏进入的新访客权重；随品牌知名度变化。' },
  },
  phoneShare: {
    code: 'ti', unit: 'share', default: 0.65, min: 0, max: 1, basis: ['mix.mobile'],
    name: { en: 'Share of visits on a phone', zh: '手机访问占比' },
    meaning: { en: 'Visits on phones; the rest come on desktops and tablets.', zh: '手机访问占比，其余为电脑和平板。' },
  },
  eveningWeight: {
    code: 'tj', unit: 'ratio', default: 1, min: 0, max: 3, basis: 'assumed',
    name: { en: 'Evening peak', zh: '晚高峰强度' },
    meaning: { en: 'How pronounced the 20:00 to 23:00 peak is: 0 a flat evening, 1 the usual Chinese pattern.', zh: '20 至 23 点高峰的强度：0 为平缓，1 为常见的中国模式。' },
  },
  weekendFactor: {
    code: 'tk', unit: 'ratio', default: 1.08, min: 0.2, max: 3, basis: 'assumed',
    name: { en: 'Weekend factor', zh: '周末系数' },
    meaning: { en: 'Visits on Saturday and Sunday relative to the mean weekday.', zh: '周六、周日访问量相对平日均值的倍数。' },
  },
  dayFactorCv2: {
    code: 'tl', unit: 'ratio', default: 0.029, min: 0, max: 1, basis: ['orders.vmr'],
    name: { en: 'Day-to-day spread (CV²)', zh: '日间波动（CV²）' },
    meaning: {
      en: 'Squared coefficient of variation of the one gamma factor that all visits of a day share. Derived from the variance-to-mean ratio of daily orders.',
      zh: '同一天所有访问共享的伽马因子的变异系数平方，由日订单方差均值比导出。',
    },
  },
  channelFactorCv2: {
    code: 'tm', unit: 'ratio', default: 0.01, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Own spread of a channel (CV²)', zh: '渠道自身波动（CV²）' },
    meaning: { en: 'Squared coefficient of variation of the own daily factor of each channel.', zh: '各渠道每日独立因子的变异系数平方。' },
  },
  organicReach: {
    code: 'tn', unit: 'ratio', default: 1, min: 0, max: 10, basis: 'assumed',
    name: { en: 'Organic reach', zh: '自然搜索触达' },
    meaning: { en: 'Multiplies organic visits: ranking and coverage in search results against the start.', zh: '自然搜索访问的倍数：搜索排名与收录相对期初的水平。' },
  },
  socialReach: {
    code: 'to', unit: 'ratio', default: 1, min: 0, max: 10, basis: 'assumed',
    name: { en: 'Social reach', zh: '社交触达' },
    meaning: { en: 'Multiplies visits from social platforms.', zh: '社交平台访问的倍数。' },
  },
  viralBurstsPerYear: {
    code: 'tp', unit: 'ratio', default: 6, min: 0, max: 365, basis: 'assumed',
    name: { en: 'Viral bursts a year', zh: '每年爆款传播次数' },
    meaning: { en: 'Mean number of days a year on which a post takes off; the burst halves every day.', zh: '每年内容爆发的平均天数；爆发热度每日减半。' },
  },
  viralBurstSize: {
    code: 'tq', unit: 'ratio', default: 1.5, min: 0, max: 50, basis: 'assumed',
    name: { en: 'Size of a viral burst', zh: '爆发规模' },
    meaning: { en: 'Mean extra social visits on the first day of a burst, as a multiple of an ordinary day.', zh: '爆发首日社交访问的平均增量（平日的倍数）。' },
  },
  referralReach: {
    code: 'tr', unit: 'ratio', default: 1, min: 0, max: 10, basis: 'assumed',
    name: { en: 'Referral reach', zh: '引荐触达' },
    meaning: { en: 'Multiplies visits that other sites and customers send.', zh: '引荐访问的倍数。' },
  },
  contentPiecesPerWeek: {
    code: 'ts', unit: 'count', default: 2, min: 0, max: 100, basis: 'assumed',
    name: { en: 'Content pieces a week', zh: '每周内容数量' },
    meaning: { en: 'New articles or videos a week; they feed a stock of content that decays and brings visits.', zh: '每周新文章或视频数量；形成会衰减的内容存量并带来访问。' },
  },
  contentHalfLifeDays: {
    code: 'tt', unit: 'days', default: 60, min: 1, max: 3650, basis: 'assumed',
    name: { en: 'Half-life of content', zh: '内容半衰期' },
    meaning: { en: 'Days in which a piece of content loses half its pull (adstock).', zh: '内容吸引力减半所需天数（广告存量模型）。' },
  },
  emailSendsPerWeek: {
    code: 'tu', unit: 'count', default: 1, min: 0, max: 14, basis: 'assumed',
    name: { en: 'Newsletters a week', zh: '每周邮件次数' },
    meaning: { en: 'Sends to the whole list a week, spread evenly; each send tires the list a little.', zh: '每周群发次数，均匀分布；每次发送都会使名单略感疲劳。' },
  },
  emailListSize: {
    code: 'tv', unit: 'count', default: 20000, min: 0, max: 2000000, basis: 'assumed', integer: true, structural: true,
    name: { en: 'Size of the mailing list', zh: '邮件名单规模' },
    meaning: { en: 'Subscribers at the start; customers join after an order, subscribers leave with sends.', zh: '期初订阅人数；下单后新客加入，每次发送有人退订。' },
  },
  emailUnsubscribeShare: {
    code: 'tw', unit: 'share', default: 0.002, min: 0, max: 0.2, basis: 'assumed',
    name: { en: 'Unsubscribes per send', zh: '每次发送退订率' },
    meaning: { en: 'Share of the list that leaves with each send.', zh: '每次发送后退订的名单比例。' },
  },
  emailOptInShare: {
    code: 'tx', unit: 'share', default: 0.4, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Opt-in of new customers', zh: '新客订阅比例' },
    meaning: { en: 'Share of first-time buyers who join the mailing list.', zh: '首次购买者加入邮件名单的比例。' },
  },
  adBudgetCentsPerDay: {
    code: 'ty', unit: 'cents/day', default: 129000, min: 0, max: 100000000, basis: 'assumed',
    name: { en: 'Advertising budget a day', zh: '日广告预算' },
    meaning: {
      en: 'Spent on paid search. Clicks grow with spend to the power of the click elasticity, so each further click costs more.',
      zh: '付费搜索支出；点击量按支出的点击弹性次幂增长，边际点击越来越贵。',
    },
  },
  costPerClickCents: {
    code: 'tz', unit: 'cents', default: 125, min: 1, max: 100000, likely: [20, 3000], basis: ['cpc.shopping', 'aov.ecdb'],
    name: { en: 'Cost per click at the reference', zh: '基准点击单价' },
    meaning: { en: 'USD 0.56 where an order is worth USD 115, scaled to an order of about CNY 255. Higher prices bring fewer clicks for the same budget.', zh: '按客单 115 美元对应 0.56 美元/次，折算到约 255 元的笔单价；单价越高同样预算点击越少。' },
  },
  clickElasticity: {
    code: 't0', unit: 'elasticity', default: 0.95, min: 0, max: 1, basis: ['ads.elasticity.short'], role: 'target',
    name: { en: 'Click elasticity of spend', zh: '点击支出弹性' },
    meaning: { en: 'Set so that the sales of the whole shop answer spend with the published short-run elasticity of about 0.12.', zh: '按全店销售额对支出的短期弹性约 0.12 校准。' },
  },
  paidIncrementalShare: {
    code: 't1', unit: 'share', default: 0.85, min: 0, max: 1, basis: ['sem.incremental'],
    name: { en: 'Incremental share of paid clicks', zh: '付费点击的增量占比' },
    meaning: { en: 'Paid visitors who would not have come by another way; the rest are taken from organic and direct visits. Value assumed: brand keywords add nothing, others part.', zh: '若无广告不会到访的付费访客比例，其余来自自然与直接访问。数值为假设。' },
  },
  awarenessHalfLifeDays: {
    code: 't2', unit: 'days', default: 45, min: 1, max: 3650, basis: ['ads.elasticity.long'],
    name: { en: 'Half-life of brand awareness', zh: '品牌知名度半衰期' },
    meaning: { en: 'Awareness is fed by advertising, content and word of mouth and decays (adstock). Value assumed within the carry-over of the source.', zh: '知名度由广告、内容与口碑积累并衰减；数值为基于来源滞后效应的假设。' },
  },
  awarenessElasticity: {
    code: 't3', unit: 'elasticity', default: 0.4, min: 0, max: 2, basis: 'assumed',
    name: { en: 'Direct visits per awareness', zh: '知名度对直接访问的弹性' },
    meaning: { en: 'Percent more direct visits per percent more awareness.', zh: '知名度每提高 1%，直接访问增加的百分比。' },
  },
  wordOfMouthElasticity: {
    code: 't4', unit: 'elasticity', default: 0.236, min: 0, max: 2, basis: ['ewom.volume'],
    name: { en: 'Word-of-mouth elasticity', zh: '口碑弹性' },
    meaning: { en: 'Percent more organic, social and referral visits per percent better recent experience against the reference.', zh: '近期体验相对基准每好 1%，自然、社交与引荐访问增加的百分比。' },
  },
} as const satisfies ParameterTable;
