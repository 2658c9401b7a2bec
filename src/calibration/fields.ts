import type { Text } from '../lib/text';

/** What a column of an order file can hold. */
export type Field = 'order' | 'time' | 'customer' | 'sku' | 'quantity' | 'price' | 'amount' | 'status';

export interface FieldFacts {
  readonly id: Field;
  readonly name: Text;
  /** Nothing can be read without it. Of price and amount one is needed. */
  readonly needed: boolean;
  /** What columns of this kind are called, in the order of preference; see `bareName`. */
  readonly headers: readonly string[];
}

/** In the order in which they are asked for. */
export const fields: readonly FieldFacts[] = [
  {
    id: 'order',
    name: { en: 'Order number', zh: '订单号' },
    needed: true,
    headers:
      'orderid orderno ordernumber ordernum ordercode order invoiceno invoiceid invoice invoicenumber transactionid transaction receiptno receipt basketid 订单号 订单编号 主订单编号 主订单号 子订单编号 订单id 交易号 交易编号 流水号 单号 小票号 订单 name'.split(
        ' ',
      ),
  },
  {
    id: 'time',
    name: { en: 'Date and time of the order', zh: '下单时间' },
    needed: true,
    headers:
      'ordertime orderdatetime orderdate orderedat orderpurchasetimestamp createdat created invoicedate invoicetime purchasedate purchasetime datetime timestamp date time paidat 下单时间 订单创建时间 创建时间 下单日期 订单时间 订单日期 订单付款时间 付款时间 支付时间 成交时间 交易时间 购买时间 消费时间 日期 时间'.split(
        ' ',
      ),
  },
  {
    id: 'customer',
    name: { en: 'Customer', zh: '客户' },
    needed: false,
    headers:
      'customerid customeruniqueid customerno customernumber customercode customer clientid client userid user memberid member buyerid buyer email customeremail accountid account 客户 客户id 客户编号 客户号 客户名称 顾客 顾客id 会员 会员id 会员号 会员编号 会员名 买家会员名 买家 买家id 买家昵称 用户 用户id 用户名 买家账号 手机号 收货人手机 收货人'.split(
        ' ',
      ),
  },
  {
    id: 'sku',
    name: { en: 'Article (SKU)', zh: '商品（SKU）' },
    needed: false,
    headers:
      'sku skuid skucode lineitemsku variantsku stockcode productid productcode itemid itemcode itemno articleid articleno article asin product item productname itemname lineitemname 商品编码 商品编号 商品id 商品代码 sku编码 sku编号 商家编码 货号 款号 产品编号 产品id 商品 产品 货品 商品名称 产品名称 宝贝标题 商品标题'.split(
        ' ',
      ),
  },
  {
    id: 'quantity',
    name: { en: 'Quantity', zh: '数量' },
    needed: false,
    headers:
      'quantity qty lineitemquantity units pieces orderquantity itemquantity count 数量 购买数量 商品数量 宝贝数量 件数 销售数量 销量 下单件数'.split(
        ' ',
      ),
  },
  {
    id: 'price',
    name: { en: 'Price of a unit', zh: '单价' },
    needed: false,
    headers:
      'unitprice priceperunit itemprice lineitemprice priceeach saleprice sellingprice price 单价 商品单价 商品价格 成交单价 销售单价 售价 价格'.split(
        ' ',
      ),
  },
  {
    id: 'amount',
    name: { en: 'Amount of the line', zh: '行金额' },
    needed: false,
    headers:
      'amount lineamount linetotal totalprice totalamount subtotal total revenue sales saleamount 金额 小计 商品金额 商品总价 总价 总金额 实付金额 买家实际支付金额 实际支付金额 成交金额 销售额 销售金额'.split(
        ' ',
      ),
  },
  {
    id: 'status',
    name: { en: 'Status', zh: '订单状态' },
    needed: false,
    headers: 'orderstatus status financialstatus state 订单状态 交易状态 状态 退款状态'.split(' '),
  },
];

/** Which column (from 0) holds each field. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

/** A header without case, blanks, marks and what stands in brackets. */
export function bareName(header: string): string {
  return header
    .replace(/[（(][^（()）]*[)）]/g, '')
    .toLowerCase()
    .replace(/[\s_\-.#:：*"'/\ufeff]+/g, '');
}

/** The mapping that the headers suggest: each field its most preferred header, each column used once. */
export function guessMapping(headers: readonly string[]): Mapping {
  const names = headers.map(bareName);
  const guess: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const { id, headers: known } of fields) {
    for (const name of known) {
      const column = names.findIndex((candidate, at) => candidate === name && !taken.has(at));
      if (column < 0) continue;
      guess[id] = column;
      taken.add(column);
      break;
    }
  }
  return guess;
}

/** What is missing for the file to be read. */
export function missingFields(mapping: Mapping): readonly Field[] {
  const missing: Field[] = fields.filter(({ id, needed }) => needed && mapping[id] === undefined).map(({ id }) => id);
  if (mapping.price === undefined && mapping.amount === undefined) missing.push('price');
  return missing;
}

export function fieldName(id: Field): Text {
  return fields.find((field) => field.id === id)!.name;
}
