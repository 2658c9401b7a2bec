import type { Text } from '../../lib/text';
import type { Account } from '../../shop/ledger';
import { ACCOUNT } from '../../shop/ledger';
import type { Books } from './books';
import type { LineRule } from './statement';
import { statement } from './statement';

/** Income of the window from an account: credits less debits. */
function earned(account: Account): (books: Books) => number {
  return ({ opening, closing }) => opening[account]! - closing[account]!;
}

function line(id: string, account: Account, label: Text): LineRule {
  return { id, label, kind: 'entry', read: earned(account) };
}

const trade = [
  line('revenue', ACCOUNT.revenue, { en: 'Revenue at hand-over', zh: '交运确认收入' }),
  line('refunds', ACCOUNT.refunds, { en: 'Refunds', zh: '退款' }),
] as const;

const goods = line('costOfGoods', ACCOUNT.costOfGoods, { en: 'Cost of goods sold', zh: '销货成本' });

/** Operating costs, in the order in which an order meets them. */
const operating = [
  line('carriers', ACCOUNT.carriers, { en: 'Carriers', zh: '快递费用' }),
  line('duties', ACCOUNT.duties, { en: 'Customs and duties', zh: '关税与清关' }),
  line('packaging', ACCOUNT.packaging, { en: 'Packaging', zh: '包装材料' }),
  line('warehouseWages', ACCOUNT.warehouseWages, { en: 'Warehouse wages', zh: '仓库工资' }),
  line('agentWages', ACCOUNT.agentWages, { en: 'Agents’ wages', zh: '客服工资' }),
  line('botFees', ACCOUNT.botFees, { en: 'Chatbot', zh: '机器人费用' }),
  line('goodwill', ACCOUNT.goodwill, { en: 'Goodwill', zh: '补偿' }),
  line('paymentFees', ACCOUNT.paymentFees, { en: 'Payment fees', zh: '支付手续费' }),
  line('advertising', ACCOUNT.advertising, { en: 'Advertising', zh: '广告' }),
  line('rewards', ACCOUNT.rewards, { en: 'Rewards for friends, reminders', zh: '推荐奖励与提醒' }),
  line('gifts', ACCOUNT.gifts, { en: 'Gifts', zh: '赠品' }),
  line('points', ACCOUNT.points, { en: 'Points granted', zh: '授予积分' }),
  line('breakage', ACCOUNT.breakage, { en: 'Points expired', zh: '积分过期' }),
  line('ordering', ACCOUNT.ordering, { en: 'Ordering', zh: '订货费用' }),
  line('storage', ACCOUNT.storage, { en: 'Storage and insurance', zh: '仓储与保险' }),
  line('shrinkage', ACCOUNT.shrinkage, { en: 'Shrinkage', zh: '库存损耗' }),
  line('writeOffs', ACCOUNT.writeOffs, { en: 'Write-offs', zh: '报废' }),
  line('overhead', ACCOUNT.overhead, { en: 'Overhead', zh: '固定费用' }),
  line('projects', ACCOUNT.projects, { en: 'Improvements', zh: '优化投入' }),
] as const;

function sumOf(rules: readonly LineRule[]): (books: Books) => number {
  return (books) => rules.reduce((sum, rule) => sum + rule.read(books), 0);
}

const netRevenue = sumOf(trade);
const grossProfit = sumOf([...trade, goods]);
/** Profit of the window: all income less all costs. */
export const profitOf = sumOf([...trade, goods, ...operating]);

/** Every account of income or cost stands in it once. No taxes. */
export const incomeStatement = statement('income', { en: 'Profit and loss', zh: '利润表' }, [
  ...trade,
  { id: 'netRevenue', label: { en: 'Net revenue', zh: '净收入' }, kind: 'sum', read: netRevenue },
  goods,
  { id: 'grossProfit', label: { en: 'Gross profit', zh: '毛利' }, kind: 'sum', read: grossProfit },
  ...operating,
  { id: 'profit', label: { en: 'Profit', zh: '利润' }, kind: 'sum', read: profitOf },
  {
    id: 'capital',
    label: { en: 'Memo: cost of the capital in stock', zh: '备注：库存占用资金成本' },
    kind: 'memo',
    read: ({ capitalCents }) => -capitalCents,
  },
  {
    id: 'economicProfit',
    label: { en: 'Memo: economic profit', zh: '备注：经济利润' },
    kind: 'memo',
    read: (books) => profitOf(books) - books.capitalCents,
  },
  {
    id: 'lostSales',
    label: { en: 'Memo: sales lost for want of stock', zh: '备注：缺货损失销售额' },
    kind: 'memo',
    read: ({ lostSalesCents }) => -lostSalesCents,
  },
]);
