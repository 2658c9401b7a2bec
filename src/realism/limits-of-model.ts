import type { Text } from '../lib/text';

/** How a simplification bends an answer. */
export type Bias = 'overstates' | 'understates' | 'either' | 'none';

/** Something that the model leaves out, and what that means for conclusions. Kept as data: page and tests read it. */
export interface ModelLimit {
  readonly id: string;
  readonly area: 'market' | 'customers' | 'goods' | 'delivery' | 'service' | 'money' | 'method';
  /** What is left out, or simplified. */
  readonly left: Text;
  /** What it does to an answer. */
  readonly means: Text;
  /** Whether effects that the simulator shows are too large or too small for it. */
  readonly bias: Bias;
}

export const limitsOfModel: readonly ModelLimit[] = [
  {
    id: 'competitors',
    area: 'market',
    left: {
      en: 'Competitors are a price index and a category’s size; customers compare prices with theirs, but they answer nothing: no price followed, no service copied, no new shops, no war.',
      zh: '竞争者只是一个价格指数和品类规模；顾客会与之比价，但竞争者不作任何反应：不跟价、不模仿服务、不新进入、不打价格战。',
    },
    means: {
      en: 'Gains that rivals can copy within weeks, such as lower prices, faster delivery, free shipping or a chatbot, are upper limits after a few months. Costs are not.',
      zh: '竞争者数周内可模仿的收益（降价、更快配送、包邮、聊天机器人等）数月后属上限；成本则不会变小。',
    },
    bias: 'overstates',
  },
  {
    id: 'advertising',
    area: 'market',
    left: {
      en: 'Advertising brings visits; it does not change what somebody thinks of the brand beyond awareness, and prices of clicks do not rise when everybody bids more.',
      zh: '广告只带来访问；除知名度外不改变品牌印象，众人加价时点击价格也不上涨。',
    },
    means: {
      en: 'In a crowded market added budget buys less than shown; slow building of a brand earns more than shown, later than most runs end.',
      zh: '竞争激烈时追加预算的效果低于所示；长期品牌建设的收益高于所示，且晚于多数仿真期。',
    },
    bias: 'either',
  },
  {
    id: 'calmDays',
    area: 'market',
    left: {
      en: 'Single days are as busy or quiet as in published data (see realism), but each for itself: there is no run of good weeks and no weather. Holidays and peaks appear only where a shock or season is set.',
      zh: '单日忙闲与发布数据相当（见真实性），但各日相互独立：没有连续的旺周，也没有天气。节假日与高峰只有设置了冲击或季节才会出现。',
    },
    means: {
      en: 'Queues, late parcels and stock-outs in ordinary weeks are understated, and so is what spare capacity and safety stock are worth.',
      zh: '普通周内的排队、延误与缺货被低估，备用产能与安全库存的价值也被低估。',
    },
    bias: 'understates',
  },
  {
    id: 'tastes',
    area: 'customers',
    left: {
      en: 'Customers differ in how often they buy and when they leave, not in tastes, incomes or size of basket; first and later orders are alike.',
      zh: '客户只在购买频率与流失时间上不同，口味、收入与客单价无个体差异；首单与后续订单同分布。',
    },
    means: {
      en: 'Personal offers and care for the best customers earn less here than where a few big spenders carry the shop.',
      zh: '在少数大客户支撑业绩的店里，个性化推荐与优待高价值客户的收益会高于所示。',
    },
    bias: 'understates',
  },
  {
    id: 'oneJudgement',
    area: 'customers',
    left: {
      en: 'A customer judges the last order only. Months of good service build no credit, and habits do not form.',
      zh: '客户只评价最近一单；长期良好服务不积累好感，也不形成习惯。',
    },
    means: {
      en: 'One bad week costs as much with loyal customers as with new ones; steady improvements pay less in the long run than they may.',
      zh: '一周的失误对老客户与新客户损害相同；持续改进的长期收益可能高于所示。',
    },
    bias: 'either',
  },
  {
    id: 'panel',
    area: 'customers',
    left: {
      en: 'Daily and monthly activity are read from a panel of the newest 2,000 members, in which a newer one replaces each who leaves; ease of use from sampled visits, one in sixteen.',
      zh: '日活、月活取自最新的 2,000 名会员样本，离开者由更新的会员替补；易用性取自十六分之一的抽样访问。',
    },
    means: {
      en: 'Their intervals are wider than those of sales. A plan that wins customers makes the panel younger, but never larger: activity tells how often members come, not how many there are.',
      zh: '其区间比销售额更宽；方案带来的新客会使样本更新，但样本人数不变：活跃度反映会员来得多勤，而非会员有多少。',
    },
    bias: 'understates',
  },
  {
    id: 'privacy',
    area: 'customers',
    left: {
      en: 'Data that a shop collects are right and may be used; consent, leaks and fines are shocks or nothing.',
      zh: '店铺数据准确且可用；同意授权、泄露与罚款仅以冲击体现或不体现。',
    },
    means: {
      en: 'Levers on data look cheaper and surer than they are where law is strict.',
      zh: '在法规严格处，数据类杠杆看上去更便宜、更确定。',
    },
    bias: 'overstates',
  },
  {
    id: 'assortment',
    area: 'goods',
    left: {
      en: 'The assortment is what it is on day 1: no launches, no delisting, no variants, no complements beyond the basket law; prices move together.',
      zh: '品类自第 1 天起固定：无上新、下架、规格，除购物篮规律外无互补；价格整体变动。',
    },
    means: {
      en: 'Forecast errors and dead stock are too low, since new and ending articles cause most of them; gains from better forecasting and clearance are cautious.',
      zh: '预测误差与滞销库存偏低，因其多由新品与退市品造成；改进预测与清库的收益偏保守。',
    },
    bias: 'understates',
  },
  {
    id: 'fashions',
    area: 'goods',
    left: {
      en: 'An article is in or out of fashion for a week and then anew, and all articles are equally steady. In the wholesale file that the demand of articles was set by, deviations last: they correlate by 0.8 from one week to the next, by a half four weeks apart, by a fifth eight weeks apart; and slow movers are three times as unsteady as best sellers (k 1.4 against 4).',
      zh: '单品热度每周重新抽取，且所有商品同样稳定。而在用于设定单品需求的批发数据中，偏离会持续：相邻周相关约 0.8，相隔四周约 0.5，相隔八周约 0.2；慢动销商品的不稳定程度约为畅销品的三倍（k 1.4 对 4）。',
    },
    means: {
      en: 'Forecasts that follow recent sales win less here than where a run of good weeks can be followed. Stock-outs of one article are over sooner than they would be, and slow movers are easier to stock.',
      zh: '跟踪近期销量的预测方法，在此的收益小于热度会持续数周的店；单品缺货结束得更快，慢动销商品也更易备货。',
    },
    bias: 'understates',
  },
  {
    id: 'supplierMoods',
    area: 'goods',
    left: {
      en: 'Suppliers’ satisfaction is an index that moves nothing; capacity at the supplier has no end; outages of either supplier, and those they share, come only where they are set.',
      zh: '供应商满意度是不影响任何量的指数；供应商产能无上限；两家供应商各自及共同的断供须另行设定才会发生。',
    },
    means: {
      en: 'Squeezing suppliers has no price here. A second source is as safe as its shared outages say: at the default, none, it looks safer than one that shares the first one’s risks.',
      zh: '压榨供应商在此没有代价；第二货源的安全程度取决于共同断供比例：默认不共担，比与第一货源共担风险时更安全。',
    },
    bias: 'overstates',
  },
  {
    id: 'warehouseStaff',
    area: 'delivery',
    left: {
      en: 'Warehouses share pickers and packers, and shelves have room for everything. Goods travel between warehouses only where transfers are switched on, and then without a look at purchase orders that are due tomorrow.',
      zh: '各仓共用拣货与打包人员，货架空间无限。仅在启用调拨时仓间才有货物流动，且不考虑次日将到的采购单。',
    },
    means: {
      en: 'Opening a warehouse costs less staff than it would, and some transfers are made in vain; the two partly cancel. Storage limits have to be set as a cost.',
      zh: '开仓所需人手偏少，而部分调拨并不必要，两者部分抵消；仓储上限需以成本体现。',
    },
    bias: 'either',
  },
  {
    id: 'backlog',
    area: 'delivery',
    left: {
      en: 'Customers ask after a late order, may cancel it while nobody has picked it, and judge it when it has come or was cancelled. Who thinks of ordering does not hear of the backlog before.',
      zh: '顾客会催问迟到的订单，未拣货前可能取消，收货或取消后才评价；打算下单的人此前并不知道积压。',
    },
    means: {
      en: 'With far too few hands orders keep coming while they pile up: on-time delivery, cancellations and satisfaction tell the story first, sales and conversion late.',
      zh: '人手严重不足时订单一边积压一边涌入：按时率、取消与满意度最先反映，销售额与转化率反应滞后。',
    },
    bias: 'overstates',
  },
  {
    id: 'carriers',
    area: 'delivery',
    left: {
      en: 'Carriers differ by speed, price, mishaps, tracking and pick-up; a parcel’s time does not depend on how many others are on their way, unless a peak delay or a shock is set.',
      zh: '承运商在时效、价格、差错、跟踪与揽收时间上不同；除非设置高峰延误或冲击，包裹时效与在途量无关。',
    },
    means: {
      en: 'Delivery in peaks is too good, and so are promotions that make the peak.',
      zh: '高峰期的配送结果偏乐观，制造高峰的促销效果也随之偏乐观。',
    },
    bias: 'overstates',
  },
  {
    id: 'emissions',
    area: 'delivery',
    left: {
      en: 'Carbon is a figure per parcel and kind of transport; goods, buildings and returns to the maker are not counted.',
      zh: '碳排放按包裹与运输方式计；商品生产、建筑与退回厂家不计入。',
    },
    means: {
      en: 'Compare plans by it; do not report it as the shop’s footprint.',
      zh: '可用于比较方案，不可作为店铺碳足迹上报。',
    },
    bias: 'understates',
  },
  {
    id: 'chatMean',
    area: 'service',
    left: {
      en: 'An agent with several chats slows down by the team’s mean load, not by their own; agents are alike, do not tire and do not leave.',
      zh: '客服同时多聊的减速按团队平均负载计，而非个人负载；客服彼此相同，不疲劳、不离职。',
    },
    means: {
      en: 'Waits are a little too even: the worst chats in a busy hour are worse than shown, the mean is right. Training and assistance pay more where turnover is high.',
      zh: '等待偏均匀：忙时最差的会话比所示更糟，均值无误。人员流动高时培训与辅助的收益更大。',
    },
    bias: 'understates',
  },
  {
    id: 'callBacks',
    area: 'service',
    left: {
      en: 'A call-back always reaches the customer, and what is written is handed over without loss of time. Complaints thought of at night wait for the morning.',
      zh: '回拨总能接通，书面会话交接不费时；夜间的投诉等到早上才发出。',
    },
    means: {
      en: 'Call-backs and shifts of written contacts look a little better than in practice.',
      zh: '回拨与书面渠道分流的效果略好于实际。',
    },
    bias: 'overstates',
  },
  {
    id: 'taxes',
    area: 'money',
    left: {
      en: 'No income tax, no value-added tax, no interest on cash; the cost of capital is a memo beside the books.',
      zh: '不计所得税、增值税与存款利息；资金成本为账外备忘。',
    },
    means: {
      en: 'Profit is before tax: the order of plans stays, their size after tax is smaller. Prices are what customers pay.',
      zh: '利润为税前：方案排序不变，税后金额更小。价格为客户实付价。',
    },
    bias: 'overstates',
  },
  {
    id: 'currency',
    area: 'money',
    left: {
      en: 'One currency, constant prices: no inflation, no exchange rates, also where customers live abroad.',
      zh: '单一货币、不变价格：无通胀、无汇率，即使客户在境外。',
    },
    means: {
      en: 'Cross-border plans look surer than they are; runs of several years should be read in today’s money.',
      zh: '跨境方案看上去比实际更确定；多年仿真应按今日币值理解。',
    },
    bias: 'either',
  },
  {
    id: 'friction',
    area: 'money',
    left: {
      en: 'Running a lever costs what its sheet says: no quarrels, delays of projects or attention of managers beyond the ramp-up.',
      zh: '杠杆成本以其成本单为准：不含项目延期、内耗与管理精力，只有爬坡期。',
    },
    means: {
      en: 'Plans with many levers at once look easier than any company finds them.',
      zh: '同时启用多项杠杆的方案看上去比任何公司实际执行都容易。',
    },
    bias: 'overstates',
  },
  {
    id: 'independentEffects',
    area: 'method',
    left: {
      en: 'Effects of levers multiply where they act on one input, in a stated order. Published effects were measured one at a time.',
      zh: '多个杠杆作用于同一输入时按既定次序相乘；发布的效果均为单独测得。',
    },
    means: {
      en: 'The more levers act on conversion, the more their sum is an upper figure: 90 % of tests in shops move less than 1.2 %.',
      zh: '作用于转化率的杠杆越多，合计越偏上限：店铺测试 90% 的变化不足 1.2%。',
    },
    bias: 'overstates',
  },
  {
    id: 'transport',
    area: 'method',
    left: {
      en: 'Effects come from other shops, countries and years, most from large ones; firms that publish are those for whom it worked.',
      zh: '效果来自其他店铺、国家与年份，且多为大公司；愿意公布者往往是成功者。',
    },
    means: {
      en: 'Intervals tell what luck does within the model, not how far its inputs are wrong. Try low and high effects before deciding; trust grades E1 to E3 before E4 and E5.',
      zh: '区间只反映模型内的偶然，不反映输入的误差。决策前请试低值与高值；E1–E3 级证据优先于 E4、E5。',
    },
    bias: 'overstates',
  },
  {
    id: 'assumedNumbers',
    area: 'method',
    left: {
      en: 'Where nothing was published, a number is assumed and marked so: see the list of assumptions.',
      zh: '无发布依据处取假设值并作标记，见假设清单。',
    },
    means: {
      en: 'An answer that turns with an assumed number is a question to your own data, not a finding.',
      zh: '若结论随假设值而翻转，它是对自有数据的提问，而非结论。',
    },
    bias: 'either',
  },
  {
    id: 'steadyShop',
    area: 'method',
    left: {
      en: 'The shop opens in full run, with customers and stock that its parameters say it should have, after a warm-up without plans.',
      zh: '店铺以稳态开业：客户与库存按参数应有的水平，经无方案的预热。',
    },
    means: {
      en: 'Start-ups, closures and shops in crisis are not what this is about; differences between plan and base are more trustworthy than levels.',
      zh: '不适用于初创、关停或危机中的店铺；方案与基准之差比绝对水平更可信。',
    },
    bias: 'none',
  },
];
