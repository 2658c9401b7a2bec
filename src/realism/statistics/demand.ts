import type { Statistic } from '../statistic';

export const demandStatistics: readonly Statistic[] = [
  {
    id: 'dayFactorCv2',
    theme: 'demand',
    what: {
      en: 'Days differ beyond trend, weekday and chance (CV² of daily orders)',
      zh: '剔除趋势、星期与偶然后日订单的波动（CV²）',
    },
    measured: {
      en: 'orders a day; published: (2.86 − 1) / 63.6 from the variance-to-mean ratio after trend and weekday',
      zh: '按日订单数；发布值由去趋势与星期后的方差均值比得出：(2.86 − 1) / 63.6',
    },
    unit: 'ratio',
    published: 0.0292,
    sources: ['orders.vmr', 'uciRetail'],
    rests: 'related',
    why: {
      en: 'The day’s factor, which newcomers and members share, has just this CV²; the luck of single channels adds a little for newcomers, and what a busy day cannot serve takes a little away.',
      zh: '日因子恰取此 CV²，新客与会员共用；各渠道自身波动对新客略有增加，繁忙日无法承接的需求略有减少。',
    },
  },
  {
    id: 'weekendVisits',
    theme: 'demand',
    what: { en: 'Visits on Saturday and Sunday', zh: '周末访问占比' },
    unit: 'share',
    published: 0.2326,
    sources: ['uciShoppers'],
    rests: 'check',
    why: {
      en: 'The published sessions are a selection of one Turkish shop; two days in seven would be 28.6 %. No figure for a Chinese home-goods shop was found, and shops differ in which days are busy, so the 8 % more visits of a weekend day are an assumption. Matters for staffing at weekends only; set the weekend factor from your own log.',
      zh: '所发布的是一家土耳其网店经挑选的会话；七天中的两天本为 28.6%。未找到中国家居店铺的公开数据，各店忙日也不同，故周末日访问高 8% 属假设。仅影响周末排班，请按自己的日志设定周末系数。',
    },
  },
  {
    id: 'weekendConversion',
    theme: 'demand',
    what: { en: 'Conversion at weekends over conversion on other days', zh: '周末转化率与平日转化率之比' },
    unit: 'ratio',
    published: 17.4 / 14.9,
    sources: ['uciShoppers'],
    rests: 'check',
    why: {
      en: 'In the model a visitor is as ready to buy on any day, and the busier weekend, with slower answers, even costs a little. A promotion at a weekend is judged a little too cautiously.',
      zh: '模型中访客任何一天的购买意愿相同；周末更忙、答复更慢，转化率反而略低。周末促销的效果会略被低估。',
    },
  },
  {
    id: 'peakHour',
    theme: 'demand',
    what: { en: 'Share of orders in the busiest hour of the day', zh: '一天中最繁忙一小时的订单占比' },
    unit: 'share',
    published: 0.161,
    sources: ['uciRetail'],
    rests: 'check',
    why: {
      en: 'The source sells to shopkeepers in office hours, with nothing at night; consumers order from morning to midnight. Peaks of a business-to-business shop would need the hours of its own file.',
      zh: '来源为面向店主、仅在办公时间交易的批发商；消费者从早到深夜都会下单。批发类店铺的高峰请用自己的订单文件得出的时段。',
    },
  },
];
