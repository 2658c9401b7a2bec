import { describe, expect, it } from 'vitest';
import { accuracy, scaleOf } from '../../../src/shop/forecast';

describe('accuracy', () => {
  const actual = [12, 0, 15, 9, 22, 7, 0, 18];
  const forecast = [10, 2, 14, 11, 18, 9, 1, 20];
  const measured = accuracy(actual, forecast);

  it('leaves MAPE undefined when nothing was sold in a period, and gives the others', () => {
    expect(measured.mape).toBeNull();
    expect(measured.mapeNonzero).toBeCloseTo(17.2366522367, 9);
    expect(measured.meanAbsoluteError).toBe(2);
    expect(measured.rootMeanSquaredError).toBeCloseTo(2.17944947177, 10);
    expect(measured.wape).toBeCloseTo(19.2771084337, 9);
    expect(measured.smape).toBeCloseTo(62.5755857119, 9);
    expect(measured.meanError).toBe(-0.25);
  });

  it('scales MASE by the naive error within the training data', () => {
    expect(2 / scaleOf([8, 10, 9, 13, 11, 14, 12, 10])!).toBeCloseTo(0.875, 12);
    expect(scaleOf([4, 4, 4])).toBeNull();
    expect(scaleOf([4], 7)).toBeNull();
  });

  it('is all zero for a perfect forecast and 200 % at the symmetric worst', () => {
    expect(accuracy([1, 0], [1, 0])).toMatchObject({ smape: 0, wape: 0, rootMeanSquaredError: 0 });
    expect(accuracy([0, 3], [3, 0]).smape).toBe(200);
    expect(accuracy([0], [1]).wape).toBeNull();
  });

  it('refuses series of different length', () => {
    expect(() => accuracy([1], [])).toThrow(RangeError);
  });
});
