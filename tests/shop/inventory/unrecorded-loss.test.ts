import { describe, expect, it } from 'vitest';
import { StockBook } from '../../../src/shop/inventory/stock-book';
import { UnrecordedLoss } from '../../../src/shop/inventory/unrecorded-loss';

const PURPOSE = 54;

/** Units lost by each of `rows` rows that hold `units` throughout. */
function losses(rows: number, units: number, passes: readonly number[]): Int32Array {
  const book = new StockBook(rows);
  for (let row = 0; row < rows; row++) book.open(row, units);
  const loss = new UnrecordedLoss(rows, PURPOSE);
  const key0 = Int32Array.from({ length: rows }, (_, row) => row * 7919);
  const key1 = Int32Array.from({ length: rows }, (_, row) => row ^ 0x5bd1e995);
  for (const rate of passes) {
    loss.pass(book, rate, key0, key1);
    // What is lost is put back, so that the exposure stays what it was.
    for (let row = 0; row < rows; row++) book.moveUnrecorded(row, units - book.shelf[row]!);
  }
  return loss.lost;
}

function meanAndVariance(values: Int32Array): [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return [mean, variance];
}

describe('Unrecorded loss', () => {
  it('is Poisson: over 4,000 rows with 100 days of exposure 0.03 the mean and the variance are 3, within 5 standard errors', () => {
    const [mean, variance] = meanAndVariance(losses(4000, 30, new Array<number>(100).fill(0.001)));
    expect(Math.abs(mean - 3)).toBeLessThan(5 * Math.sqrt(3 / 4000));
    // The variance of a Poisson sample variance is (mu + 2 mu^2)/n.
    expect(Math.abs(variance - 3)).toBeLessThan(5 * Math.sqrt((3 + 18) / 4000));
  });

  it('has no empty start: the chance of none on the first day is e^-0.2', () => {
    const none = losses(5000, 2, [0.1]).filter((units) => units === 0).length / 5000;
    const expected = 0.8187307530779818;
    expect(Math.abs(none - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / 5000));
  });

  it('depends on the exposure alone, not on how often it is asked', () => {
    // Powers of two add up exactly.
    expect(losses(500, 8, [2])).toEqual(losses(500, 8, new Array<number>(64).fill(1 / 32)));
  });

  it('takes from a larger stock no fewer units, row by row', () => {
    const few = losses(500, 5, new Array<number>(50).fill(0.01));
    const many = losses(500, 9, new Array<number>(50).fill(0.01));
    for (let row = 0; row < 500; row++) expect(many[row]!).toBeGreaterThanOrEqual(few[row]!);
  });

  it('never takes what is not there', () => {
    const book = new StockBook(1);
    book.open(0, 3);
    const loss = new UnrecordedLoss(1, PURPOSE);
    for (let day = 0; day < 50; day++) loss.pass(book, 1, new Int32Array(1), new Int32Array(1));
    expect(book.shelf[0]).toBe(0);
    expect(loss.lost[0]).toBe(3);
    expect(book.checkBalance(0)).toBeNull();
  });
});
