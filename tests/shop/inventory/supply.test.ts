import { describe, expect, it } from 'vitest';
import { arrivalTime, CROSSING } from '../../../src/shop/inventory/lead-time';
import { Pipeline } from '../../../src/shop/inventory/pipeline';
import {
  CONTINUOUS_REVIEW,
  nextReview,
  periodicReview,
  reviewNumberFrom,
  reviewTime,
} from '../../../src/shop/inventory/review-calendar';

describe('order crossing', () => {
  it('lets a later order arrive first when lead times are independent, and not when the supplier ships in sequence', () => {
    expect(arrivalTime(1, 2, CROSSING.independent, 9)).toBe(3);
    expect(arrivalTime(1, 2, CROSSING.sequential, 9)).toBe(9);
    expect(arrivalTime(8, 2, CROSSING.sequential, 9)).toBe(10);
  });
});

describe('review calendar', () => {
  it('has its next review strictly later, without drift', () => {
    const weekly = periodicReview(0.1, 0.05);
    let now = nextReview(weekly, -1);
    for (let number = reviewNumberFrom(weekly, now); number < 1000; number++) {
      expect(now).toBe(reviewTime(weekly, number));
      const next = nextReview(weekly, now);
      expect(next).toBe(reviewTime(weekly, number + 1));
      now = next;
    }
  });

  it('reviews at once when continuous', () => {
    expect(nextReview(CONTINUOUS_REVIEW, 7.5)).toBe(7.5);
  });
});

describe('Pipeline', () => {
  it('numbers the orders of a row, knows their due times, and uses closed slots again', () => {
    const pipeline = new Pipeline(2, 1);
    const first = pipeline.place(1, 10, 0, 5, CROSSING.sequential);
    const second = pipeline.place(1, 20, 1, 1, CROSSING.sequential);
    expect([pipeline.ordinal[first], pipeline.ordinal[second]]).toEqual([0, 1]);
    expect(pipeline.dueAt[second]).toBe(5);
    expect([...pipeline.unitsByRow()]).toEqual([0, 30]);
    expect(pipeline.close(first)).toBe(10);
    expect(() => pipeline.close(first)).toThrow(RangeError);
    expect([...pipeline.unitsByRow()]).toEqual([0, 20]);
    expect(pipeline.place(0, 1, 2, 1, CROSSING.independent)).toBe(first);
    expect(pipeline.open).toBe(2);
  });

  it('keeps every open order when it grows', () => {
    const pipeline = new Pipeline(3, 2);
    for (let order = 0; order < 50; order++) pipeline.place(order % 3, order + 1, order, 1, CROSSING.independent);
    expect([...pipeline.unitsByRow()].reduce((sum, units) => sum + units, 0)).toBe(1275);
  });
});
