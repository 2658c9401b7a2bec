import type { Text } from '../../lib/text';
import type { Account } from '../../shop/ledger';
import { ACCOUNT } from '../../shop/ledger';
import type { Books } from './books';
import { profitOf } from './income-statement';
import type { LineRule } from './statement';
import { statement } from './statement';

function balance(id: string, account: Account, sign: 1 | -1, label: Text): LineRule {
  return { id, label, kind: 'entry', read: ({ closing }) => sign * closing[account]! };
}

const assets = [
  balance('cash', ACCOUNT.cash, 1, { en: 'Cash', zh: '现金' }),
  balance('stock', ACCOUNT.inventory, 1, { en: 'Stock at cost', zh: '存货（成本）' }),
] as const;

const liabilities = [
  balance('suppliers', ACCOUNT.payable, -1, { en: 'Owed to suppliers, staff and carriers', zh: '应付账款与应付工资' }),
  balance('prepayments', ACCOUNT.prepayment, -1, { en: 'Prepaid by customers', zh: '预收账款' }),
  balance('pointsOwed', ACCOUNT.pointsOwed, -1, { en: 'Points owed', zh: '积分负债' }),
] as const;

function sumOf(rules: readonly LineRule[]): (books: Books) => number {
  return (books) => rules.reduce((sum, rule) => sum + rule.read(books), 0);
}

/** What the owners had at the opening of the window: assets less debts then. */
export function openingEquity({ opening }: Books): number {
  return (
    opening[ACCOUNT.cash]! +
    opening[ACCOUNT.inventory]! +
    opening[ACCOUNT.payable]! +
    opening[ACCOUNT.prepayment]! +
    opening[ACCOUNT.pointsOwed]!
  );
}

/** What owners put in during the window: nothing in this model, but the sheet would show it. */
function contributed({ opening, closing }: Books): number {
  return opening[ACCOUNT.equity]! - closing[ACCOUNT.equity]!;
}

const equity: readonly LineRule[] = [
  { id: 'openingEquity', label: { en: 'Equity at the opening', zh: '期初权益' }, kind: 'entry', read: openingEquity },
  { id: 'contributed', label: { en: 'Paid in', zh: '投入资本' }, kind: 'entry', read: contributed },
  { id: 'profit', label: { en: 'Profit of the window', zh: '本期利润' }, kind: 'entry', read: profitOf },
];

/** The last evening of the window: assets = liabilities + equity. */
export const balanceSheet = statement('balance', { en: 'Balance sheet', zh: '资产负债表' }, [
  ...assets,
  { id: 'assets', label: { en: 'Assets', zh: '资产合计' }, kind: 'sum', read: sumOf(assets) },
  ...liabilities,
  { id: 'liabilities', label: { en: 'Liabilities', zh: '负债合计' }, kind: 'sum', read: sumOf(liabilities) },
  ...equity,
  { id: 'equity', label: { en: 'Equity', zh: '权益合计' }, kind: 'sum', read: sumOf(equity) },
  {
    id: 'claims',
    label: { en: 'Liabilities and equity', zh: '负债与权益合计' },
    kind: 'sum',
    read: sumOf([...liabilities, ...equity]),
  },
]);
