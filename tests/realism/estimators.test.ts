import { describe, expect, it } from 'vitest';
import type { OrderLine } from '../../src/experiments/order-lines';
import { classesOf, forecastTest } from '../../src/realism/forecast-test';
import { customerBook, firstOrders, topShare, withinWeeks } from '../../src/realism/newcomers';
import { orderColumns } from '../../src/realism/order-columns';
import { salesOf } from '../../src/calibration/sales';
import { patternOf, weeklySales } from '../../src/realism/weekly-sales';

function line(day: number, customer: number, sku: number, units = 1): OrderLine {
  return { order: day * 100 + customer, day, hour: 10.5, customer, sku, units, cents: 1000 * units };
}

describe('lines of a run as a file of orders', () => {
  it('keep day, minute, units and money, and join what a customer ordered on a day', () => {
    const sales = salesOf(orderColumns([line(1, 0, 0, 2), { ...line(1, 0, 1), order: 999 }, line(8, 1, 0)]));
    expect(sales.orders.count).toBe(2);
    expect([...sales.orders.value]).toEqual([3000, 1000]);
    expect(sales.orders.minute[0]).toBe(630);
    expect(sales.lastDay - sales.firstDay).toBe(7);
  });
});

describe('newcomers', () => {
  const lines = [line(3, 0, 0), line(5, 7, 0), line(60, 7, 0), line(95, 8, 0), line(200, 7, 0)];

  it('are those from the first new number on whose first order fell into the first days', () => {
    expect(firstOrders(lines, 7, 90).map(({ day }) => day)).toEqual([5, 60, 200]);
    expect(withinWeeks(firstOrders(lines, 7, 90), 9).map(({ day }) => day)).toEqual([5, 60]);
  });

  it('have a book of days and money', () => {
    const book = customerBook(salesOf(orderColumns(lines)));
    expect(book.days.map((days) => days.length).sort((a, b) => a - b)).toEqual([1, 1, 3]);
    expect(book.cents.reduce((sum, cents) => sum + cents, 0)).toBe(5000);
  });

  it('share value as the best of them make it: a value that is cut counts in part', () => {
    expect(topShare([1, 1, 1, 1, 6], 0.2)).toBeCloseTo(0.6, 12);
    expect(topShare([1, 1, 1, 1, 6], 0.3)).toBeCloseTo(0.65, 12);
  });
});

describe('weekly sales', () => {
  it('of whole weeks only, by article', () => {
    const { weeks, articles } = weeklySales([line(1, 0, 4, 3), line(7, 1, 4), line(8, 1, 4), line(16, 1, 4)], 16);
    expect(weeks).toBe(2);
    expect(articles).toHaveLength(1);
    expect([...articles[0]!.units]).toEqual([4, 1]);
    expect([...articles[0]!.lines]).toEqual([2, 1]);
    expect(articles[0]!.cents).toBe(5000);
  });

  it('are smooth, erratic, intermittent or lumpy by interval and size, and nothing below 26 weeks', () => {
    const series = (of: (week: number) => number): Float64Array =>
      Float64Array.from({ length: 52 }, (_, week) => of(week));
    expect(patternOf(series(() => 4))).toBe('smooth');
    expect(patternOf(series((week) => (week % 4 === 0 ? 20 : 1)))).toBe('erratic');
    expect(patternOf(series((week) => (week % 3 === 0 ? 4 : 0)))).toBe('intermittent');
    expect(patternOf(series((week) => (week % 3 === 0 ? (week % 4 === 0 ? 20 : 1) : 0)))).toBe('lumpy');
    expect(patternOf(series((week) => (week < 20 ? 4 : 0)))).toBeNull();
  });
});

describe('the forecast test', () => {
  it('cuts classes at 80 and 95 % of revenue; who crosses a cut belongs to the class above', () => {
    expect(classesOf([70, 15, 9, 4, 2])).toEqual(['A', 'A', 'B', 'B', 'C']);
  });

  it('misses nothing of a steady article, and by naive forecasts two swings out of two of one that alternates', () => {
    const weeks = (of: (week: number) => number) => ({
      weeks: 52,
      articles: [
        { units: Float64Array.from({ length: 52 }, (_, week) => of(week)), lines: new Float64Array(52), cents: 100 },
      ],
    });
    for (const way of ['naive', 'mean8', 'smoothing'] as const)
      expect(
        forecastTest(
          weeks(() => 5),
          way,
        )!.A,
      ).toEqual({ missed: 0, sold: 39 * 5 });
    const swing = weeks((week) => (week % 2 === 0 ? 2 : 6));
    expect(forecastTest(swing, 'naive')!.A.missed).toBe(39 * 4);
    expect(forecastTest(swing, 'mean8')!.A.missed).toBe(39 * 2);
  });

  it('says nothing in less than a year', () => {
    expect(forecastTest({ weeks: 51, articles: [] }, 'naive')).toBeNull();
  });
});
