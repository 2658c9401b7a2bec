import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../src/calibration/fields';
import { OrderRows } from '../../src/calibration/order-rows';
import type { Sales } from '../../src/calibration/sales';
import { salesOf } from '../../src/calibration/sales';

const HEAD = ['order', 'time', 'customer', 'sku', 'quantity', 'price', 'status'];

/** Sales from rows as they stand in a file. */
function sold(...rows: readonly string[]): Sales {
  const taken = new OrderRows({
    mapping: guessMapping(HEAD),
    decimalMark: null,
    dateOrder: null,
    commaLikely: false,
  });
  rows.forEach((row, at) => taken.push(row.split(','), at + 2));
  return salesOf(taken.finish().columns);
}

const values = ({ orders }: Sales): number[] => [...orders.value];

describe('Sales', () => {
  it('join what a customer orders on one day, and the same article of an order', () => {
    const sales = sold(
      '1,2024-01-01 09:00,A,x,1,10,',
      '2,2024-01-01 18:00,A,x,2,10,',
      '2,2024-01-01 18:00,A,y,1,5,',
      '3,2024-01-02 09:00,A,x,1,10,',
      '4,2024-01-01 08:00,B,x,1,10,',
    );
    expect(sales.orders.count).toBe(3);
    expect(sales.report.orderNumbers).toBe(4);
    // In the order of time: B at eight, A at nine with all of the day, A on the next day.
    expect(values(sales)).toEqual([10, 35, 10]);
    expect([...sales.orders.lines]).toEqual([1, 2, 1]);
    expect([...sales.orders.units]).toEqual([1, 4, 1]);
    expect([...sales.orders.minute]).toEqual([480, 540, 540]);
  });

  it('keep orders without a customer apart by their number, and count their rows', () => {
    const sales = sold('1,2024-01-01,,x,1,10,', '1,2024-01-01,,y,1,10,', '2,2024-01-01,guest,x,1,10,');
    expect(sales.orders.count).toBe(2);
    expect(sales.report).toMatchObject({ rowsWithoutCustomer: 3, ordersWithoutCustomer: 2 });
  });

  it('never happened where goods are taken back on the day of the sale', () => {
    const sales = sold(
      '1,2024-01-01 09:00,A,x,100,1,',
      'C1,2024-01-01 09:10,A,x,-100,1,',
      '2,2024-01-01 09:00,B,x,5,1,',
      'C2,2024-01-01 10:00,B,x,-2,1,',
    );
    expect(values(sales)).toEqual([3]);
    expect(sales.report).toMatchObject({ cancelledOrders: 1, returnRows: 2, returnedUnits: 0, soldUnits: 3 });
  });

  it('stand where goods come back later: these are returns, matched to the latest sale before', () => {
    const sales = sold(
      '1,2024-01-01,A,x,3,10,',
      '2,2024-01-05,A,x,2,12,',
      'C3,2024-01-09,A,x,-4,12,',
      'C4,2024-01-09,A,z,-1,7,',
      'C5,2024-01-03,B,x,-1,10,',
    );
    expect(values(sales)).toEqual([30, 24]);
    expect(sales.report).toMatchObject({
      returnRows: 3,
      returnedUnits: 4,
      returnedValue: 2 * 12 + 2 * 10,
      returnedLines: 2,
      // Never shown as sold: the other article, and the customer who had bought before the file begins.
      unmatchedReturnValue: 7 + 10,
    });
  });

  it('leave out what a status cancels, and count as returned what it says came back', () => {
    const sales = sold(
      '1,2024-01-01,A,x,1,10,交易关闭',
      '2,2024-01-02,A,x,1,10,交易成功',
      '3,2024-01-03,A,x,2,10,已退款',
      'C4,2024-01-09,A,x,-1,10,',
    );
    expect(values(sales)).toEqual([10, 20]);
    expect(sales.report).toMatchObject({ cancelledOrders: 1, returnedUnits: 3, returnedLines: 2, returnRows: 2 });
  });

  it('are not gifts and corrections without a price or without units', () => {
    const sales = sold(
      '1,2024-01-01,A,x,1,0,',
      '2,2024-01-01,B,x,0,10,',
      '3,2024-01-01,C,x,1,-5,',
      '4,2024-01-01,D,x,1,1,',
    );
    expect(sales.orders.count).toBe(1);
    expect(sales.report.rowsWithoutPrice).toBe(3);
  });

  it('keep money and units whole: what was sold is in orders, in lines, or was taken back', () => {
    const rows: string[] = [];
    let seed = 7;
    const next = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
    for (let n = 0; n < 2000; n++) {
      const back = next(10) === 0;
      rows.push(
        `${next(400)},2024-0${1 + next(9)}-1${next(10)},${['', 'A', 'B', 'C'][next(4)]!},s${next(20)},${(back ? -1 : 1) * (1 + next(5))},${1 + next(9)},`,
      );
    }
    const sales = sold(...rows);
    const { orders, lines, report } = sales;
    const sum = (list: Iterable<number>): number => [...list].reduce((total, value) => total + value, 0);
    expect(sum(orders.value)).toBe(sum(lines.value.subarray(0, lines.count)));
    expect(sum(orders.units)).toBe(report.soldUnits);
    expect(sum(orders.lines)).toBe(lines.count);
    const written = rows.map((row) => row.split(',')).filter((cells) => Number(cells[4]) > 0);
    const gross = sum(written.map((cells) => Number(cells[4]) * Number(cells[5])));
    expect(report.soldValue).toBeLessThanOrEqual(gross);
    expect(report.returnedValue).toBeLessThanOrEqual(report.soldValue);
    for (let n = 1; n < orders.count; n++) expect(orders.day[n]! >= orders.day[n - 1]!).toBe(true);
  });
});
