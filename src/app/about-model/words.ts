import type { Text } from '../../lib/text';
import type { Bias, ModelLimit } from '../../realism/limits-of-model';
import type { Rests, Theme } from '../../realism/statistic';
import type { ParameterGroup } from '../../scenario/shop-parameters';

/** What the pages about the model say. */
export const words = {
  title: { en: 'About the model', zh: '关于模型' },
  close: { en: 'Close', zh: '关闭' },
  parts: { en: 'Parts', zh: '分页' },
  realism: { en: 'Realism', zh: '真实性' },
  limits: { en: 'Limits', zh: '局限' },
  assumptions: { en: 'Assumptions', zh: '假设' },
  realismLead: {
    en: 'The current shop, without its plan and shocks, is run for a year and a half and measured as real shops were. Some figures are themselves inputs of the model, or share their data with one; only the independent checks test it.',
    zh: '将当前店铺（不含方案与冲击）仿真一年半，并按真实店铺的方法测量。部分数值本身就是模型的输入，或与输入同源；只有“独立检验”各项真正检验模型。',
  },
  run: { en: 'Measure this shop', zh: '测量本店' },
  runHint: { en: '{n} {n:run|runs} of {days} {days:day|days}', zh: '{n} 次仿真，每次 {days} 天' },
  running: { en: '{done} of {planned} {planned:run|runs}', zh: '已完成 {done}/{planned} 次' },
  cancel: { en: 'Cancel', zh: '取消' },
  failed: { en: 'Not measured: {reason}', zh: '未能测量：{reason}' },
  stale: { en: 'The shop has changed since: measure again.', zh: '店铺已改动，请重新测量。' },
  count: {
    en: '{inside} inside, {outside} outside; of {checks} independent {checks:check|checks}, {checksInside} inside.',
    zh: '{inside} 项在范围内，{outside} 项在范围外；{checks} 项独立检验中 {checksInside} 项在范围内。',
  },
  onlyOutside: { en: 'Only what is outside', zh: '仅看范围外' },
  rule: {
    en: 'Inside: the simulated mean lies in the published range, or within 10 % of the one published figure. Lines show 95 % intervals.',
    zh: '范围内：仿真均值落在发布区间内，或与唯一发布值相差不超过 10%。线段为 95% 区间。',
  },
  statistic: { en: 'Statistic', zh: '统计量' },
  published: { en: 'Published', zh: '发布值' },
  simulated: { en: 'Simulated', zh: '仿真值' },
  picture: { en: 'Range and interval', zh: '范围与区间' },
  verdict: { en: 'Verdict', zh: '判断' },
  inside: { en: 'inside', zh: '范围内' },
  outside: { en: 'outside', zh: '范围外' },
  unsure: { en: 'the interval reaches across', zh: '区间跨越边界' },
  notYet: { en: 'not measured', zh: '未测量' },
  why: { en: 'Why: ', zh: '原因：' },
  source: { en: 'Source: ', zh: '来源：' },
  clock: { en: 'Measured: ', zh: '口径：' },
  grade: { en: 'grade {grade}', zh: '证据等级 {grade}' },
  drawn: {
    en: 'published {low} to {high}, simulated {mean} plus or minus {half}',
    zh: '发布 {low} 至 {high}，仿真 {mean} ± {half}',
  },
  limitsLead: {
    en: 'What the model leaves out, and how that bends an answer. Read it before you act on a number.',
    zh: '模型省略了什么，以及会如何影响结论。据数字行动之前请先阅读。',
  },
  left: { en: 'Left out', zh: '省略' },
  means: { en: 'What it means', zh: '含义' },
  assumptionsLead: {
    en: 'Every number that can be set, of the shop and of its levers: default, unit, range, and what it rests on. Some thirty more are constants of the mechanisms, such as how a day is spread over its hours; the source names each with its reason.',
    zh: '店铺与杠杆全部可设置的数值：默认值、单位、范围与依据。另有约三十个机制常数（如一天中各时段的分布）固定在源码中，逐一注明理由。',
  },
  search: { en: 'Search', zh: '搜索' },
  rests: { en: 'Rests on', zh: '依据' },
  everything: { en: 'everything', zh: '全部' },
  onlyAssumed: { en: 'assumed', zh: '假设' },
  onlySourced: { en: 'published sources', zh: '已发布来源' },
  shown: {
    en: '{n} of {all} numbers; {assumed} of these {assumed:is|are} assumed.',
    zh: '共 {all} 项，显示 {n} 项，其中假设 {assumed} 项。',
  },
  parameter: { en: 'Number', zh: '参数' },
  value: { en: 'Default', zh: '默认值' },
  range: { en: 'Possible', zh: '可取范围' },
  basis: { en: 'Rests on', zh: '依据' },
  assumed: { en: 'assumed', zh: '假设' },
  perWeek: { en: '{value} a week', zh: '每周 {value}' },
  days: { en: '{value} {value:day|days}', zh: '{value} 天' },
  hours: { en: '{value} {value:hour|hours}', zh: '{value} 小时' },
  stars: { en: '{value} {value:star|stars}', zh: '{value} 星' },
} as const satisfies Readonly<Record<string, Text>>;

export const themes: Readonly<Record<Theme, Text>> = {
  demand: { en: 'Days and hours', zh: '日与时段' },
  articles: { en: 'Articles', zh: '商品' },
  forecasts: { en: 'Forecast errors', zh: '预测误差' },
  orders: { en: 'Orders', zh: '订单' },
  customers: { en: 'Customers who come back', zh: '复购' },
  site: { en: 'Visits and advertising', zh: '访问与广告' },
  delivery: { en: 'Delivery and returns', zh: '配送与退货' },
  service: { en: 'Service and stock', zh: '客服与库存' },
};

export const restsWords: Readonly<Record<Rests, Text>> = {
  input: { en: 'a parameter is set to it', zh: '参数即取此值' },
  related: { en: 'a parameter rests on the same data', zh: '有参数基于同一数据' },
  check: { en: 'independent check', zh: '独立检验' },
};

export const biasWords: Readonly<Record<Bias, Text>> = {
  overstates: { en: 'effects look too large', zh: '效果偏大' },
  understates: { en: 'effects look too small', zh: '效果偏小' },
  either: { en: 'either way', zh: '方向不定' },
  none: { en: 'levels, not differences', zh: '影响水平，不影响差异' },
};

export const areas: Readonly<Record<ModelLimit['area'], Text>> = {
  market: { en: 'Market', zh: '市场' },
  customers: { en: 'Customers', zh: '客户' },
  goods: { en: 'Goods and suppliers', zh: '商品与供应商' },
  delivery: { en: 'Warehouse and delivery', zh: '仓储与配送' },
  service: { en: 'Service', zh: '客服' },
  money: { en: 'Money', zh: '财务' },
  method: { en: 'Method', zh: '方法' },
};

export const groupWords: Readonly<Record<ParameterGroup | 'levers', Text>> = {
  traffic: { en: 'Visits', zh: '流量' },
  site: { en: 'Site', zh: '网站' },
  assortment: { en: 'Assortment and prices', zh: '商品与价格' },
  supply: { en: 'Stock', zh: '库存' },
  suppliers: { en: 'Suppliers', zh: '供应商' },
  places: { en: 'Warehouses and regions', zh: '仓库与区域' },
  fulfilment: { en: 'Warehouse and delivery', zh: '履约与配送' },
  service: { en: 'Service', zh: '客服' },
  customers: { en: 'Customers', zh: '客户' },
  levers: { en: 'Effects and costs of levers', zh: '杠杆的效果与成本' },
};
