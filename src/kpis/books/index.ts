export type { Books } from './books';
export { bookRows, meanBooks } from './books';
export type { Statement, StatementLine } from './statement';
export { incomeStatement } from './income-statement';
export { balanceSheet } from './balance-sheet';
export { cashFlowStatement } from './cash-flow';
