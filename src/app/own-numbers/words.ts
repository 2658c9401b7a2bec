import type { QuestionId } from '../../calibration/questions';
import type { GroundKind } from '../../calibration/ground';
import type { Unit } from '../../calibration/estimated';
import type { Text } from '../../lib/text';

/** What this dialog says, in a file of its own: who does not open it does not load it. */
export const words = {
  title: { en: 'Your own numbers', zh: '用自己的数据' },
  intro: {
    en: 'A file of orders (CSV) becomes a shop: each number with its interval. The file stays in this browser.',
    zh: '导入订单文件（CSV），生成与您店铺相符的参数，每个数值都附区间。文件不会离开本浏览器。',
  },
  close: { en: 'Close', zh: '关闭' },
  choose: { en: 'Choose a file', zh: '选择文件' },
  drop: {
    en: 'or drop it here: order number, date, customer, article, quantity, price; a row per line of an order',
    zh: '或拖放到此处：订单号、时间、客户、商品、数量、单价；每行一个订单明细',
  },
  looking: { en: 'Looking at the file …', zh: '正在查看文件……' },
  columns: { en: 'What is in which column', zh: '各列含义' },
  none: { en: 'not in the file', zh: '文件中没有' },
  needed: { en: 'needed', zh: '必填' },
  listed: { en: ', ', zh: '、' },
  missing: {
    en: 'Still missing: {fields} (of price and amount one is needed)',
    zh: '还缺少：{fields}（单价与金额至少有一列）',
  },
  preview: { en: 'The first rows', zh: '前几行' },
  decimal: { en: 'Decimal mark', zh: '小数点' },
  dates: { en: 'Order of day and month', zh: '日与月的顺序' },
  auto: { en: 'as the whole column says', zh: '由整列判断' },
  dot: { en: 'dot: 1,234.50', zh: '点：1,234.50' },
  comma: { en: 'comma: 1.234,50', zh: '逗号：1.234,50' },
  dayFirst: { en: 'day first: 31/1/2024', zh: '先日后月：31/1/2024' },
  monthFirst: { en: 'month first: 1/31/2024', zh: '先月后日：1/31/2024' },
  read: { en: 'Read the file', zh: '读取文件' },
  again: { en: 'Other columns', zh: '修改列' },
  other: { en: 'Another file', zh: '换个文件' },
  reading: { en: 'Reading: {rows} {rows:row|rows}, {share}', zh: '读取中：{rows} 行，{share}' },
  estimating: { en: 'Estimating from {rows} {rows:row|rows} …', zh: '正在根据 {rows} 行进行估计……' },
  cancel: { en: 'Cancel', zh: '取消' },
  rows: { en: 'What was read', zh: '读取结果' },
  used: {
    en: '{rows} {rows:row|rows} from {from} to {to}: {orders} {orders:order|orders} with {lines} {lines:line|lines} of {customers} {customers:customer|customers}.',
    zh: '{rows} 行，{from} 至 {to}：{orders} 个订单，{lines} 个商品行，{customers} 位客户。',
  },
  joined: {
    en: '{numbers} {numbers:order number|order numbers}; what a customer ordered on one day counts as one order.',
    zh: '{numbers} 个订单号；同一客户同一天的订单合并为一单。',
  },
  noCustomer: {
    en: '{rows} {rows:row names|rows name} no customer: counted as orders, not for repeat purchase.',
    zh: '{rows} 行没有客户：计入订单，不计入复购。',
  },
  returns: {
    en: '{rows} {rows:row is a return|rows are returns}, {cancelled} {cancelled:order was|orders were} cancelled: netted. {free} {free:row|rows} had no price or no units.',
    zh: '{rows} 行为退货，{cancelled} 个订单取消，均已冲减；{free} 行无价格或无数量。',
  },
  bad: { en: '{rows} {rows:row|rows} could not be read', zh: '{rows} 行无法读取' },
  noBad: { en: 'Every row could be read.', zh: '所有行均可读取。' },
  line: { en: 'line {line}', zh: '第 {line} 行' },
  guessed: {
    en: 'The dates leave open whether day or month stands first; they were read {order}. Check the period above.',
    zh: '日期无法判断日月顺序，已按“{order}”读取，请核对上面的时间范围。',
  },
  rounded: {
    en: '{rows} {rows:order number looks|order numbers look} rounded by a spreadsheet (1.23E+17): different orders may have become one.',
    zh: '{rows} 个订单号疑似被表格软件取整（1.23E+17），不同订单可能被合并。',
  },
  estimates: { en: 'What the file tells', zh: '文件说明了什么' },
  number: { en: 'Number', zh: '数值' },
  estimate: { en: 'Estimate', zh: '估计值' },
  interval: { en: '95 % interval', zh: '95% 区间' },
  from: { en: 'From', zh: '依据' },
  perDay: { en: 'Orders a day', zh: '日订单数（单/天）' },
  weekend: { en: 'Weekend over weekday', zh: '周末/平日' },
  cv2: { en: 'Day factor (CV²)', zh: '日因子 CV²' },
  value: { en: 'Order value, in the file’s money', zh: '笔单价（文件货币）' },
  medianValue: { en: 'Median order value, in the file’s money', zh: '笔单价中位数（文件货币）' },
  lines: { en: 'Lines per order', zh: '每单商品行数' },
  units: { en: 'Units per line', zh: '每行件数' },
  top20: { en: 'Revenue share of the top 20 % of articles', zh: '前 20% 商品的销售额占比' },
  abc: { en: 'Articles in classes A / B / C (80, 95 %)', zh: 'A / B / C 类商品数（80%、95%）' },
  k: { en: 'Steadiness of an article, k', zh: '单品需求稳定度 k' },
  within: { en: 'Ordered again within {days} {days:day|days}', zh: '{days} 天内复购' },
  bgnbd: { en: 'BG/NBD {name}', zh: 'BG/NBD {name}' },
  late: { en: 'BG/NBD {name}, first seen from {date}', zh: 'BG/NBD {name}，{date} 起首次出现' },
  weeks: { en: ', weeks', zh: '（周）' },
  likelihood: { en: 'Log-likelihood {value}; converged: {yes}', zh: '对数似然 {value}；收敛：{yes}' },
  yes: { en: 'yes', zh: '是' },
  no: {
    en: 'no. The file does not tell the four numbers apart: take the shop’s repeat purchases with care',
    zh: '否。文件不足以分清这四个数，店铺的复购结果仅供参考',
  },
  beyond: { en: '{limit} (shop’s limit)', zh: '{limit}（店铺界限）' },
  newFrom: { en: 'Customers that count as new', zh: '计为新客户的客户' },
  newAll: { en: 'all of the file', zh: '文件中全部客户' },
  newSince: { en: 'first seen from {date} on', zh: '{date} 起首次出现的客户' },
  hours: { en: 'Share of orders by hour of the day', zh: '各时段订单占比' },
  hoursSummary: { en: 'Busiest at {hour}:00 with {share} of the orders.', zh: '{hour}:00 最忙，占订单的 {share}。' },
  weekdays: { en: 'Orders by weekday (mean day = 1)', zh: '各星期订单（均值为 1）' },
  weekdaysSummary: { en: 'Strongest on {day}: {value} times the mean day.', zh: '{day}最高，为日均的 {value} 倍。' },
  months: { en: 'Orders a day by month', zh: '各月日均订单' },
  monthsSummary: {
    en: 'From {low} to {high} a day.',
    zh: '日均 {low} 至 {high}。',
  },
  curve: { en: 'Revenue over articles', zh: '销售额集中度' },
  curveSummary: {
    en: 'A fifth of the articles makes {share} of revenue.',
    zh: '五分之一的商品贡献了 {share} 的销售额。',
  },
  share: { en: 'Share', zh: '占比' },
  ofArticles: { en: 'Articles', zh: '商品占比' },
  ofRevenue: { en: 'Revenue', zh: '销售额占比' },
  hour: { en: 'Hour', zh: '时' },
  day: { en: 'Day', zh: '星期' },
  month: { en: 'Month', zh: '月份' },
  questions: { en: 'What the file cannot tell', zh: '文件无法说明的' },
  questionsIntro: {
    en: 'Answer what you know. What stays empty is assumed, and marked so.',
    zh: '请填写已知的；留空的按假设处理并注明。',
  },
  otherwise: { en: 'Empty: {what}.', zh: '留空：{what}。' },
  wrong: { en: 'A number from {min} to {max}, please.', zh: '请输入 {min} 至 {max} 之间的数。' },
  shop: { en: 'The shop built from it', zh: '由此建立的店铺' },
  rests: { en: 'Rests on', zh: '依据' },
  limits: { en: 'What the shop cannot show of your file', zh: '模拟店铺无法体现的' },
  rest: {
    en: 'Every other number is that of the base shop, with its own source or marked as assumed.',
    zh: '其余数值沿用基准店铺，各有来源或标注为假设。',
  },
  then: { en: '; ', zh: '；' },
  cut: { en: ' (nearest possible value)', zh: '（取最接近的可行值）' },
  use: { en: 'Use as my shop', zh: '用作我的店铺' },
  few: {
    en: '{orders} {orders:order|orders} of {customers} {customers:customer|customers} are few: a shop built from them is hardly more than its assumptions. From {least} orders on the estimates say something.',
    zh: '仅有 {customers} 位客户的 {orders} 个订单：由此建立的店铺基本只是假设。至少要有 {least} 个订单，估计值才有意义。',
  },
  nothing: { en: 'Nothing was sold in this file.', zh: '文件中没有任何销售。' },
} as const satisfies Readonly<Record<string, Text>>;

export const kinds: Readonly<Record<GroundKind, Text>> = {
  file: { en: 'your file', zh: '您的文件' },
  answer: { en: 'your answer', zh: '您的回答' },
  scaled: { en: 'scaled, assumed', zh: '按比例（假设）' },
  assumed: { en: 'assumed', zh: '假设' },
};

export const units: Readonly<Record<Unit, Text>> = {
  orders: { en: '{n} {n:order|orders}', zh: '{n} 个订单' },
  lines: { en: '{n} {n:line|lines}', zh: '{n} 个商品行' },
  days: { en: '{n} {n:day|days}', zh: '{n} 天' },
  weeks: { en: '{n} {n:week|weeks}', zh: '{n} 周' },
  customers: { en: '{n} {n:customer|customers}', zh: '{n} 位客户' },
  skus: { en: '{n} {n:article|articles}', zh: '{n} 个商品' },
  gaps: { en: '{n} {n:gap|gaps}', zh: '{n} 个间隔' },
};

/** How the unit of an answer is written behind the field, and what it is multiplied by. */
export const answerUnits: Readonly<Record<QuestionId, { readonly sign: Text; readonly factor: number }>> = {
  visitsPerDay: { sign: { en: 'a day', zh: '次/天' }, factor: 1 },
  marginShare: { sign: { en: '%', zh: '%' }, factor: 0.01 },
  leadTimeDays: { sign: { en: 'days', zh: '天' }, factor: 1 },
  shopAgeDays: { sign: { en: 'days', zh: '天' }, factor: 1 },
  moneyRate: { sign: { en: 'yuan', zh: '元' }, factor: 1 },
};

export const weekdayNames: readonly Text[] = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
];
