import { onOneLine } from '../lib/one-line';
import type { Text } from '../lib/text';

/** Why a row of a file cannot be used. */
export const badRowReasons = {
  cells: { en: 'too few cells', zh: '单元格数量不足' },
  quotes: { en: 'quotation marks that do not match', zh: '引号不匹配' },
  long: { en: 'far too long for a row', zh: '行过长' },
  order: { en: 'no order number', zh: '缺少订单号' },
  time: { en: 'no date that can be read', zh: '日期无法识别' },
  quantity: { en: 'no quantity that can be read', zh: '数量无法识别' },
  price: { en: 'no price that can be read', zh: '价格无法识别' },
} as const satisfies Readonly<Record<string, Text>>;

export type BadRowReason = keyof typeof badRowReasons;

export interface BadRowExample {
  /** Line of the file, from 1, where the row begins. */
  readonly line: number;
  /** The offending cell, or the beginning of the row. */
  readonly text: string;
}

export interface BadRowCount {
  readonly reason: BadRowReason;
  readonly rows: number;
  readonly examples: readonly BadRowExample[];
}

const EXAMPLES = 5;
const EXAMPLE_CHARACTERS = 60;

/** Counts the rows that cannot be used and keeps the first few of each kind. */
export class BadRows {
  total = 0;
  private readonly counts = new Map<BadRowReason, { rows: number; examples: BadRowExample[] }>();

  add(reason: BadRowReason, line: number, text: string): void {
    this.total++;
    let count = this.counts.get(reason);
    if (!count) this.counts.set(reason, (count = { rows: 0, examples: [] }));
    count.rows++;
    if (count.examples.length < EXAMPLES) count.examples.push({ line, text: onOneLine(text, EXAMPLE_CHARACTERS) });
  }

  /** Most frequent first. */
  list(): readonly BadRowCount[] {
    return [...this.counts]
      .map(([reason, { rows, examples }]) => ({ reason, rows, examples }))
      .sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
  }
}
