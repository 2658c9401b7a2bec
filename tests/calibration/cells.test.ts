import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/calibration/date-text';
import { fields, guessMapping, missingFields } from '../../src/calibration/fields';
import { Names } from '../../src/calibration/names';
import { readNumber } from '../../src/calibration/number-text';
import { standingOf, STANDING } from '../../src/calibration/status-text';
import { dayNumber } from '../../src/lib/calendar';

describe('Numbers in cells', () => {
  it.each([
    ['6', 6, 6],
    ['-12', -12, -12],
    ['2.55', 2.55, NaN],
    ['2,55', NaN, 2.55],
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['1,234.50', 1234.5, NaN],
    ['1.234,50', NaN, 1234.5],
    ['12,34,567.5', 1234567.5, NaN],
    ['1 234,5', NaN, 1234.5],
    ["1'234.5", 1234.5, NaN],
    ['¥12.00', 12, NaN],
    ['￥１２．５', 12.5, NaN],
    ['12.5元', 12.5, NaN],
    ['$ 3.10', 3.1, NaN],
    ['-£3.10', -3.1, NaN],
    ['EUR 3,10', NaN, 3.1],
    ['(5.00)', -5, NaN],
    ['5.00-', -5, NaN],
    ['\u22123', -3, -3],
    ['+3', 3, 3],
    ['="7"', 7, 7],
    ["'7", 7, 7],
    ['1.5E+3', 1500, NaN],
    ['.5', 0.5, NaN],
    ['-0', 0, 0],
  ])('reads %s as %d with a decimal dot and %d with a decimal comma', (text, dot, comma) => {
    expect(readNumber(text)).toEqual({ dot, comma });
  });

  it.each([
    '',
    ' ',
    'NaN',
    'null',
    '#N/A',
    '#VALUE!',
    'abc',
    '1-2',
    '--3',
    '1,2,3',
    '1..2',
    '=1+1',
    '∞',
    '1e999',
    '12 Stück',
  ])('finds no number in %j', (text) => {
    expect(readNumber(text)).toEqual({ dot: NaN, comma: NaN });
  });

  it('reads back whatever it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        expect(readNumber(text).dot).toBe(cents / 100 + 0);
        expect(readNumber(text.replace('.', ',')).comma).toBe(cents / 100 + 0);
      }),
    );
  });

  it('never throws and never gives an infinite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { dot, comma } = readNumber(text);
        expect(Math.abs(dot)).not.toBe(Infinity);
        expect(Math.abs(comma)).not.toBe(Infinity);
      }),
    );
  });
});

describe('Dates in cells', () => {
  const third = dayNumber(2024, 1, 3);

  it.each([
    ['2024-01-03', -1],
    ['2024-01-03T12:30:00Z', 750],
    ['2024-01-03 12:30:00.123', 750],
    ['2024-01-03T12:30+08:00', 750],
    ['2024/1/3 12:30', 750],
    ['2024.01.03', -1],
    ['20240103', -1],
    ['20240103123000', 750],
    ['2024年1月3日', -1],
    ['2024年1月3日 12时30分', 750],
    ['2024年01月03日12:30:05', 750],
    ['2024年1月3日 下午 3:05', 905],
    ['2024-1-3 上午12:10', 10],
    ['２０２４／１／３　１２：３０', 750],
    ['3.1.2024', -1],
    ['3 Jan 2024 12:30', 750],
    ['03-Jan-24', -1],
    ['Wed, 3 January 2024', -1],
    ['Jan 3, 2024 12:30 PM', 750],
    ['45294', -1],
    ['45294.520833333336', 750],
    ['1704285000', 750],
    ['1704285000000', 750],
    ['="2024-01-03"', -1],
  ])('reads %s as 3 January 2024', (text, minute) => {
    expect(readDate(text)).toEqual({ dayFirst: third, monthFirst: third, minute });
  });

  it('keeps both readings of a date that may begin with the day or with the month', () => {
    expect(readDate('3/1/2024 9:05 PM')).toEqual({
      dayFirst: third,
      monthFirst: dayNumber(2024, 3, 1),
      minute: 21 * 60 + 5,
    });
    expect(readDate('1/13/24')).toEqual({ dayFirst: NaN, monthFirst: dayNumber(2024, 1, 13), minute: -1 });
    expect(readDate('13-1-2024').monthFirst).toBeNaN();
  });

  it.each([
    '',
    'NaN',
    'yesterday',
    '2024-13-01',
    '2024-02-30',
    '2024-01-03 25:00',
    '31/31/2024',
    '12',
    '0000-00-00',
    '1899-12-31',
    '12345678901',
  ])('finds no date in %j', (text) => {
    const { dayFirst, monthFirst } = readDate(text);
    expect([dayFirst, monthFirst]).toEqual([NaN, NaN]);
  });

  it('never throws', () => {
    const sign = fc.constantFrom(...'0123456789-/.:T 年月日时分APMapmZ+,'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' })), (text) => {
        const { minute } = readDate(text);
        expect(minute >= -1 && minute < 1440).toBe(true);
      }),
    );
  });
});

describe('Columns', () => {
  it('recognises English headers', () => {
    const headers = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID'];
    expect(guessMapping(headers)).toEqual({ order: 0, time: 4, customer: 6, sku: 1, quantity: 3, price: 5 });
    expect(guessMapping(['Order ID', 'Order Date', 'Customer_ID', 'SKU', 'Qty', 'Unit Price (USD)'])).toEqual({
      order: 0,
      time: 1,
      customer: 2,
      sku: 3,
      quantity: 4,
      price: 5,
    });
  });

  it('recognises Chinese headers', () => {
    expect(guessMapping(['订单号', '下单时间', '客户', '商品', '数量', '单价（元）'])).toEqual({
      order: 0,
      time: 1,
      customer: 2,
      sku: 3,
      quantity: 4,
      price: 5,
    });
    expect(
      guessMapping(['主订单编号', '买家会员名', '商品标题', '购买数量', '实付金额', '订单状态', '订单付款时间']),
    ).toEqual({
      order: 0,
      customer: 1,
      sku: 2,
      quantity: 3,
      amount: 4,
      status: 5,
      time: 6,
    });
  });

  it('uses no header for two fields, and none for two columns', () => {
    const names = fields.flatMap(({ headers }) => headers);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what is missing', () => {
    expect(missingFields({ order: 0, time: 1, price: 2 })).toEqual([]);
    expect(missingFields({ order: 0, time: 1, amount: 2 })).toEqual([]);
    expect(missingFields({ order: 0 })).toEqual(['time', 'price']);
  });
});

describe('Names and statuses in cells', () => {
  it('takes names apart by what they mean, not by how a table wrote them', () => {
    const names = new Names();
    expect(names.number('17850')).toBe(0);
    expect(names.number('17850.0')).toBe(0);
    expect(names.number(' 17850 ')).toBe(0);
    expect(names.number('="17850"')).toBe(0);
    expect(names.number('17851')).toBe(1);
    for (const nobody of ['', ' ', 'NaN', 'null', 'N/A', '-', 'Guest', '匿名', '无'])
      expect(names.number(nobody)).toBe(-1);
    expect(names.list).toEqual(['17850', '17851']);
  });

  it('knows names that every object has', () => {
    const names = new Names();
    expect(['constructor', '__proto__', 'toString'].map((name) => names.number(name))).toEqual([0, 1, 2]);
  });

  it.each([
    ['', STANDING.sold],
    ['completed', STANDING.sold],
    ['交易成功', STANDING.sold],
    ['Cancelled', STANDING.cancelled],
    ['交易关闭', STANDING.cancelled],
    ['等待买家付款', STANDING.cancelled],
    ['unpaid', STANDING.cancelled],
    ['refunded', STANDING.returned],
    ['退款成功', STANDING.returned],
    ['not refunded', STANDING.sold],
    ['未退款', STANDING.sold],
    ['partially_refunded', STANDING.sold],
  ])('reads the status %j', (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });
});
