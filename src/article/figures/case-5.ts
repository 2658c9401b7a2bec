import type { Figure } from '../figure';

/** Section 3.5.3. */
export const case5Figures: readonly Figure[] = [
  {
    case: 5,
    name: { en: 'Satisfaction +25 %', zh: '满意度 +25%' },
    kpi: 'satisfaction',
    reported: 0.25,
    reading: {
      en: 'Share of all finished orders with an experience of four stars or more.',
      zh: '全部完结订单中体验达到四星及以上的占比。',
    },
    basis: 'assumed',
    why: {
      en: 'What customers say about an order hangs on the parcel more than on the page: days of delay cost up to two stars, a star more of ease is assumed to add less than a tenth of that, and pages that come twice as fast less than half of this again. A redesign that moves ease by a star cannot lift satisfaction with orders by a quarter; satisfaction with the interface it can, and by more.',
      zh: '顾客对一单的评价更多取决于包裹而非页面：延误数天最多损失约两星，易用度提高一星的作用假设不到其十分之一，页面快一倍的作用又不到后者的一半。易用度提升一星无法把订单满意度提高四分之一，但可以把界面满意度提高更多。',
    },
  },
  {
    case: 5,
    name: { en: 'Churn −15 %', zh: '流失率 −15%' },
    kpi: 'churn',
    reported: -0.15,
    reading: {
      en: 'Orders not followed by another of the same customer within 90 days.',
      zh: '90 天内同一客户无再次下单的订单占比。',
    },
    basis: 'assumed',
    why: {
      en: 'No source ties a page’s design to customers leaving. In the model an easier and faster shop lets more of the visits that members make with intent end in an order, and colours what they think of the order a little (ease and page load at the visit); how rarely the goods are needed does not change.',
      zh: '没有来源把页面设计与客户流失联系起来。模型中更易用、更快的店铺使会员带意向的访问更多成交，并略微改善对订单的评价（访问时的易用度与加载时间）；商品的购买频率本身不变。',
    },
  },
  {
    case: 5,
    name: { en: 'Ease of operation +30 %', zh: '操作便捷性 +30%' },
    kpi: 'easeOfOperation',
    reported: 0.3,
    reading: {
      en: '100 x least necessary actions / actions done, completed checkouts.',
      zh: '100 × 最少必要操作数 ÷ 实际操作数（完成的结账）。',
    },
    basis: 'definition',
    why: {
      en: 'It follows from how many actions the new checkout asks for: published tests of large shops find 23.5 on average where 12 would do. The setting decides the figure.',
      zh: '由新结账流程所需操作数决定：对大型网店的公开测试平均为 23.5 个，而 12 个即可。设定决定结果。',
    },
  },
  {
    case: 5,
    name: { en: 'Browsing efficiency +20 %', zh: '浏览效率 +20%' },
    kpi: 'browsingEfficiency',
    reported: 0.2,
    reading: { en: 'Wished products found per 100 pages seen.', zh: '每浏览 100 页找到的目标商品数。' },
    basis: 'assumed',
    why: {
      en: 'Menus, categories and a search box shorten the way to the wished product. How much shorter is assumed; that searchers buy 2.5 times as often is mostly because they know what they want.',
      zh: '菜单、分类与搜索缩短到达目标商品的路径，幅度为假设；搜索者购买率约为 2.5 倍，主要因为他们本来就目标明确。',
    },
  },
  {
    case: 5,
    name: { en: 'Page load speed +40 %', zh: '页面加载速度 +40%' },
    kpi: 'pageLoadTime',
    reported: -0.4,
    reading: {
      en: 'Seconds until a page is usable −40 %. Read as 1/0.6, speed would be +67 %.',
      zh: '页面可用前秒数 −40%；若按倒数则为 +67%。',
    },
    basis: 'definition',
    why: {
      en: 'Lighter pages and tuned servers are set to cut their parts of the load time by about that much; the simulation adds what queues at the servers save at busy hours.',
      zh: '页面瘦身与服务器优化按设定削减各自部分的加载时间；仿真另加高峰期服务器排队的节省。',
    },
  },
  {
    case: 5,
    name: { en: 'Waiting time −50 %', zh: '等待时间 −50%' },
    kpi: 'waitingTime',
    reported: -0.5,
    reading: {
      en: 'Seconds spent waiting for pages per visit: 0.60 of the load time x 0.83 of the pages = 0.50.',
      zh: '每次访问等待页面的总秒数：加载时间 0.60 × 页数 0.83 = 0.50。',
    },
    basis: 'assumed',
    why: {
      en: 'Each page comes faster, and whoever finds the wish finds it on fewer pages. Visits shorten by less than the search, because most end when patience does; and fewer visitors turn away at the door, so that more stay, and each page they look at is a wait. A faster shop is used more.',
      zh: '每页更快，找到目标商品所需页数也更少。但多数访问止于耐心耗尽而非找到目标，访问页数的降幅小于查找；且跳出减少，留下的人更多，所看的每一页都是一次等待。更快的店铺用得更多。',
    },
  },
  {
    case: 5,
    name: { en: 'Activity +15 %', zh: '活跃度 +15%' },
    kpi: 'activity',
    reported: 0.15,
    reading: {
      en: 'Mean daily active members of a panel of 2,000.',
      zh: '2,000 名会员样本的日均活跃人数。',
    },
    basis: 'assumed',
    why: {
      en: 'Members come to look more often while the site is easy and fast; the elasticity is assumed. Members won while the measures run add to it.',
      zh: '站点轻松快捷时，会员更常来逛，弹性为假设；实施期间更多成交也带来回访。',
    },
  },
  {
    case: 5,
    name: { en: 'Stickiness +10 %', zh: '粘性 +10%' },
    kpi: 'stickiness',
    reported: 0.1,
    reading: { en: 'Mean daily over mean monthly active members of the panel.', zh: '样本的日均活跃 ÷ 月均活跃。' },
    basis: 'assumed',
    why: {
      en: 'If everyone comes more often, more people come each day and more each month; the ratio of the two moves less than either. Heavier use by the same people would raise it, more people using it a little would not.',
      zh: '人人都更常来时，日活与月活同时上升，其比值变化小于两者；只有同一批人用得更频繁才会提高粘性，更多人偶尔来则不会。',
    },
  },
];
