import type { Text } from '../../lib/text';
import type { Account } from '../../shop/ledger';
import { ACCOUNT as A } from '../../shop/ledger';
import type { Books } from './books';
import { profitOf } from './income-statement';
import type { LineRule } from './statement';
import { statement } from './statement';

/** Cash received against these accounts in the window, payments negative. */
function flow(id: string, accounts: readonly Account[], label: Text): LineRule {
  const read = ({ cash }: Books): number => {
    let sum = 0;
    for (const account of accounts) sum += cash[account]!;
    return sum;
  };
  return { id, label, kind: 'entry', read };
}

/** Every account against which cash moves stands in one of these lines. */
const flows = [
  flow('customers', [A.prepayment, A.revenue], { en: 'From customers', zh: '客户付款' }),
  flow('refunds', [A.refunds], { en: 'Refunds', zh: '退款' }),
  flow('suppliers', [A.payable, A.inventory, A.costOfGoods, A.shrinkage, A.writeOffs], {
    en: 'Suppliers',
    zh: '供应商',
  }),
  flow('carriers', [A.carriers, A.duties, A.packaging], { en: 'Carriers, duties, packaging', zh: '快递、关税与包材' }),
  flow('wages', [A.warehouseWages, A.agentWages], { en: 'Wages', zh: '工资' }),
  flow('service', [A.botFees, A.goodwill], { en: 'Chatbot and goodwill', zh: '机器人与补偿' }),
  flow('marketing', [A.advertising, A.rewards, A.gifts, A.points, A.pointsOwed, A.breakage], {
    en: 'Advertising, rewards and gifts',
    zh: '广告、奖励与赠品',
  }),
  flow('fees', [A.paymentFees], { en: 'Payment fees', zh: '支付手续费' }),
  flow('storage', [A.storage, A.ordering], { en: 'Storage and ordering', zh: '仓储与订货' }),
  flow('overhead', [A.overhead], { en: 'Overhead', zh: '固定费用' }),
  flow('projects', [A.projects], { en: 'Improvements', zh: '优化投入' }),
  flow('owners', [A.equity], { en: 'Paid in by owners', zh: '股东投入' }),
] as const;

/** How much a balance rose in the window, seen from the cash: more stock costs cash, more debt spares it. */
function spared(id: string, account: Account, label: Text): LineRule {
  return { id, label, kind: 'memo', read: ({ opening, closing }) => opening[account]! - closing[account]! };
}

const bridge = [
  spared('moreStock', A.inventory, { en: 'Less: more stock', zh: '减：存货增加' }),
  spared('moreOwed', A.payable, { en: 'Plus: more owed to suppliers, staff and carriers', zh: '加：应付增加' }),
  spared('morePrepaid', A.prepayment, { en: 'Plus: more prepaid by customers', zh: '加：预收增加' }),
  spared('morePoints', A.pointsOwed, { en: 'Plus: more points owed', zh: '加：积分负债增加' }),
  spared('paidIn', A.equity, { en: 'Plus: paid in', zh: '加：投入资本' }),
] as const;

/** Cash by whom it came from and went to; then the same change again, from profit. */
export const cashFlowStatement = statement('cash', { en: 'Cash flow', zh: '现金流量表' }, [
  {
    id: 'openingCash',
    label: { en: 'Cash at the opening', zh: '期初现金' },
    kind: 'sum',
    read: ({ opening }) => opening[A.cash]!,
  },
  ...flows,
  {
    id: 'change',
    label: { en: 'Change of cash', zh: '现金净变动' },
    kind: 'sum',
    read: (books) => flows.reduce((sum, line) => sum + line.read(books), 0),
  },
  {
    id: 'closingCash',
    label: { en: 'Cash at the end', zh: '期末现金' },
    kind: 'sum',
    read: ({ closing }) => closing[A.cash]!,
  },
  { id: 'fromProfit', label: { en: 'Check: profit', zh: '核对：利润' }, kind: 'memo', read: profitOf },
  ...bridge,
  {
    id: 'bridged',
    label: { en: 'Check: change of cash', zh: '核对：现金净变动' },
    kind: 'memo',
    read: (books) => profitOf(books) + bridge.reduce((sum, line) => sum + line.read(books), 0),
  },
]);
