import { counterIndex as COUNTER } from '../shop/counters';
import { days, difference, ratio, sum, times } from './definition';

/** What visitors meet on the site and how far they get. */

export const bounceRate = ratio({
  id: 'bounceRate',
  family: 'traffic',
  name: { en: 'Bounce rate', zh: '跳出率' },
  formula: { en: 'visits that end after one page / visits', zh: '只看一页即离开的访问 ÷ 访问次数' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.bounces),
  denominator: sum(COUNTER.visits),
});

export const errorRate = ratio({
  id: 'errorRate',
  family: 'traffic',
  name: { en: 'Turned away by a full site', zh: '超载报错率' },
  formula: { en: 'visits that meet an error page / visits', zh: '遇到错误页的访问 ÷ 访问次数' },
  note: { en: 'They count as bounces too.', zh: '同时计入跳出。' },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.errorBounces),
  denominator: sum(COUNTER.visits),
});

export const productViewRate = ratio({
  id: 'productViewRate',
  family: 'traffic',
  name: { en: 'Product view rate', zh: '商品浏览率' },
  formula: { en: 'visits that see a product / visits', zh: '看到商品页的访问 ÷ 访问次数' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.productViews),
  denominator: sum(COUNTER.visits),
});

export const addToCartRate = ratio({
  id: 'addToCartRate',
  family: 'traffic',
  name: { en: 'Add-to-cart rate', zh: '加购率' },
  formula: { en: 'visits with something in the cart / visits', zh: '有加购的访问 ÷ 访问次数' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.carts),
  denominator: sum(COUNTER.visits),
});

export const cartAbandonment = ratio({
  id: 'cartAbandonment',
  family: 'traffic',
  name: { en: 'Cart abandonment', zh: '购物车放弃率' },
  formula: { en: '(carts − paid orders) / carts', zh: '（加购访问 − 支付订单）÷ 加购访问' },
  unit: 'share',
  better: 'lower',
  numerator: difference([COUNTER.carts], [COUNTER.orders]),
  denominator: sum(COUNTER.carts),
});

export const checkoutCompletion = ratio({
  id: 'checkoutCompletion',
  family: 'traffic',
  name: { en: 'Checkout completion', zh: '结账完成率' },
  formula: { en: 'paid orders / checkouts started', zh: '支付订单 ÷ 开始结账的访问' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.orders),
  denominator: sum(COUNTER.checkouts),
});

export const cartRecovery = ratio({
  id: 'cartRecovery',
  family: 'traffic',
  name: { en: 'Carts recovered', zh: '弃购挽回率' },
  formula: { en: 'who came back to pay / reminders sent', zh: '回来支付的人次 ÷ 发送的提醒' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.cartsRecovered),
  denominator: sum(COUNTER.reminders),
});

export const testsWon = ratio({
  id: 'testsWon',
  family: 'traffic',
  name: { en: 'A/B tests won', zh: 'A/B 测试有效率' },
  formula: { en: 'tests that won / tests that ended', zh: '有效测试 ÷ 结束的测试' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.siteTestsWon),
  denominator: sum(COUNTER.siteTests),
});

export const testGain = ratio({
  id: 'testGain',
  family: 'traffic',
  name: { en: 'Gain of A/B tests', zh: 'A/B 测试增益' },
  formula: {
    en: 'mean relative gain of the last step by tested ideas in force',
    zh: '在用测试方案对最后一步的相对提升，日均',
  },
  note: {
    en: 'One run is one luck: most tests win nothing, a few make nearly all of the gain. Look at the interval over many.',
    zh: '一次仿真只是一种运气：多数测试无收获，少数贡献几乎全部增益。请看多次仿真的区间。',
  },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.siteTestGain),
  denominator: days,
});

export const pageLoadTime = ratio({
  id: 'pageLoadTime',
  family: 'traffic',
  name: { en: 'Page load time', zh: '页面加载时间' },
  formula: { en: 'mean seconds until a page is usable', zh: '页面可用前的平均秒数' },
  note: { en: '“x % faster” is read as x % less time.', zh: '“提高 x%”按时间减少 x% 理解。' },
  unit: 'seconds',
  better: 'lower',
  numerator: sum(COUNTER.pageLoadSecondsSum),
  accounting: true,
  denominator: sum(COUNTER.pageLoadWeight),
});

export const waitingTime = ratio({
  id: 'waitingTime',
  family: 'traffic',
  name: { en: 'Waiting time', zh: '等待时间' },
  formula: { en: 'seconds spent waiting for pages / visits', zh: '等待页面加载的总秒数 ÷ 访问次数' },
  unit: 'seconds',
  better: 'lower',
  numerator: sum(COUNTER.waitingSecondsSum),
  denominator: sum(COUNTER.visits),
});

export const browsingEfficiency = ratio({
  id: 'browsingEfficiency',
  family: 'traffic',
  name: { en: 'Browsing efficiency', zh: '浏览效率' },
  formula: {
    en: '100 × wished products found / pages seen on the search for them',
    zh: '100 × 找到的目标商品数 ÷ 为此浏览的页数',
  },
  note: { en: 'From a sample of visits.', zh: '由访问抽样得出。' },
  unit: 'ratio',
  better: 'higher',
  numerator: times(100, sum(COUNTER.wishedFound)),
  denominator: sum(COUNTER.wishPages),
});

export const easeOfOperation = ratio({
  id: 'easeOfOperation',
  family: 'traffic',
  name: { en: 'Ease of operation', zh: '操作便捷性' },
  formula: {
    en: '100 × least necessary actions / actions done, completed checkouts',
    zh: '100 × 最少必要操作数 ÷ 实际操作数（完成的结账）',
  },
  unit: 'points',
  better: 'higher',
  numerator: times(100, sum(COUNTER.checkoutActionsNeeded)),
  denominator: sum(COUNTER.checkoutActions),
});

export const interfaceSatisfaction = ratio({
  id: 'interfaceSatisfaction',
  family: 'traffic',
  name: { en: 'Interface satisfaction', zh: '界面满意度' },
  formula: {
    en: 'surveyed visits that rate ease 4 of 5 or better / surveyed visits',
    zh: '易用度评分≥4 的受访访问 ÷ 受访访问',
  },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.surveyedSatisfied),
  denominator: sum(COUNTER.surveyed),
});
