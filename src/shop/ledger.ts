/**
 * Double-entry books in integer cents. Every movement of money is one posting from one account to another, so the sum over
 * all accounts is zero after each posting, whatever happens.
 *
 * Debit balances are positive: assets and expenses; credit balances negative: liabilities, equity and income.
 */
export const ACCOUNT = {
  cash: 0,
  inventory: 1,
  payable: 2,
  prepayment: 3,
  pointsOwed: 4,
  equity: 5,
  revenue: 6,
  refunds: 7,
  costOfGoods: 8,
  carriers: 9,
  packaging: 10,
  warehouseWages: 11,
  agentWages: 12,
  botFees: 13,
  advertising: 14,
  paymentFees: 15,
  storage: 16,
  ordering: 17,
  shrinkage: 18,
  writeOffs: 19,
  goodwill: 20,
  points: 21,
  overhead: 22,
  projects: 23,
  duties: 24,
  gifts: 25,
  breakage: 26,
  rewards: 27,
} as const;
export type Account = (typeof ACCOUNT)[keyof typeof ACCOUNT];

export const ACCOUNT_COUNT = Object.keys(ACCOUNT).length;
const FIRST_RESULT_ACCOUNT = ACCOUNT.revenue;

/** Days ahead for which payments can be scheduled. */
const TERM_DAYS = 256;

export class Ledger {
  /** Balance of each account, cents. */
  readonly balances = new Float64Array(ACCOUNT_COUNT);
  /** Payments falling due, by day modulo TERM_DAYS and, within it, by the account that the debt was for. */
  private readonly due = new Float64Array(TERM_DAYS * ACCOUNT_COUNT);
  /** Fractions of a cent that daily accruals still owe, by account. */
  private readonly remainders = new Float64Array(ACCOUNT_COUNT);
  /** Net cash received so far against each other account, cents; what was owed first, against what it was owed for. */
  readonly cashFrom = new Float64Array(ACCOUNT_COUNT);
  /** Postings made. */
  postings = 0;

  /** Moves whole cents: debits one account, credits another. Throws a RangeError for fractions. */
  post(debit: Account, credit: Account, cents: number): void {
    if (!Number.isInteger(cents)) throw new RangeError(`posting of ${cents} cents`);
    if (cents === 0) return;
    this.balances[debit]! += cents;
    this.balances[credit]! -= cents;
    if (debit === ACCOUNT.cash) this.cashFrom[credit]! += cents;
    else if (credit === ACCOUNT.cash) this.cashFrom[debit]! -= cents;
    this.postings++;
  }

  /** Posts an expense that accrues in fractions of a cent; the fraction is carried to the next time. Returns the whole cents. */
  accrue(debit: Account, credit: Account, cents: number): number {
    const whole = this.wholeCents(debit, cents);
    this.post(debit, credit, whole);
    return whole;
  }

  /** The same on account, paid `termDays` later. */
  accrueOwed(debit: Account, cents: number, day: number, termDays: number): number {
    const whole = this.wholeCents(debit, cents);
    this.owe(debit, whole, day, termDays);
    return whole;
  }

  /** Goods or work received on account, paid `termDays` later; at once without a term: a day's dues go out in its morning. */
  owe(debit: Account, cents: number, day: number, termDays: number): void {
    if (termDays < 1) {
      this.post(debit, ACCOUNT.cash, cents);
      return;
    }
    this.post(debit, ACCOUNT.payable, cents);
    this.due[slotOf(day + Math.min(termDays, TERM_DAYS - 1)) * ACCOUNT_COUNT + debit]! += cents;
  }

  /** Pays what falls due on a day. */
  payDue(day: number): void {
    const first = slotOf(day) * ACCOUNT_COUNT;
    for (let account = 0; account < ACCOUNT_COUNT; account++) {
      const cents = this.due[first + account]!;
      if (cents === 0) continue;
      this.due[first + account] = 0;
      this.post(ACCOUNT.payable, ACCOUNT.cash, cents);
      this.cashFrom[ACCOUNT.payable]! += cents;
      this.cashFrom[account]! -= cents;
    }
  }

  /** Cents of all payments that will fall due: what the account of debts must hold. */
  owed(): number {
    let sum = 0;
    for (const cents of this.due) sum += cents;
    return sum;
  }

  private wholeCents(debit: Account, cents: number): number {
    const total = this.remainders[debit]! + cents;
    const whole = Math.floor(total);
    this.remainders[debit] = total - whole;
    return whole;
  }

  /** Profit since the opening: income less expenses, cents. */
  profit(): number {
    let sum = 0;
    for (let account = FIRST_RESULT_ACCOUNT; account < ACCOUNT_COUNT; account++) sum -= this.balances[account]!;
    return sum;
  }

  /** Sum of all balances; anything but zero is a fault. */
  imbalance(): number {
    let sum = 0;
    for (let account = 0; account < ACCOUNT_COUNT; account++) sum += this.balances[account]!;
    return sum;
  }
}

function slotOf(day: number): number {
  return ((day % TERM_DAYS) + TERM_DAYS) % TERM_DAYS;
}
