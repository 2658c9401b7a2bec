/** What a row's status says of the sale. */
export const STANDING = { sold: 0, cancelled: 1, returned: 2 } as const;

export type Standing = (typeof STANDING)[keyof typeof STANDING];

const NOT = /^(?:not|no|non|un|never|未|无|没有|不)(?!paid|付)/i;
const CANCELLED =
  /cancel|void|declined|unpaid|awaiting payment|pending payment|关闭|取消|作废|未付款|待付款|等待买家付款/i;
const RETURNED = /refunded|returned|chargeback|退款成功|已退款|已退货|退货成功|全额退款/i;
const PARTLY = /partial|部分/i;

/** Reads a status such as "Cancelled", "交易关闭" or "退款成功". What it does not know is a sale. */
export function standingOf(text: string): Standing {
  const status = text.trim();
  if (status === '' || NOT.test(status) || PARTLY.test(status)) return STANDING.sold;
  if (CANCELLED.test(status)) return STANDING.cancelled;
  return RETURNED.test(status) ? STANDING.returned : STANDING.sold;
}
