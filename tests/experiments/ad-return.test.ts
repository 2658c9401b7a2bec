import { describe, expect, it } from 'vitest';
import { adReturn } from '../../src/experiments/ad-return';
import type { Readings } from '../../src/experiments/readings';

/** Readings of a window with these sales and this spend; what else a run leaves is not looked at. */
const runWith = (sales: number, spend: number): Readings =>
  ({ numerators: Float64Array.of(sales, spend) }) as unknown as Readings;

const places = { sales: 0, spend: 1 };

describe('what advertising brings in all', () => {
  it('is the difference in sales over the difference in spend, over all pairs together', () => {
    const answer = adReturn(
      [runWith(1300, 200), runWith(1180, 220)],
      [runWith(1000, 100), runWith(1000, 100)],
      places,
    )!;
    expect(answer.mean).toBeCloseTo(480 / 220, 12);
    expect(answer.n).toBe(2);
    expect(answer.halfWidth).toBeGreaterThan(0);
  });

  it('is the same whether the budget was raised or cut', () => {
    const much = [runWith(1300, 200), runWith(1250, 200)];
    const little = [runWith(1000, 100), runWith(1010, 100)];
    expect(adReturn(little, much, places)!.mean).toBeCloseTo(adReturn(much, little, places)!.mean, 12);
  });

  it('counts only replications that both sides have, and says nothing when nothing else was spent', () => {
    expect(adReturn([runWith(3, 2), runWith(9, 9)], [runWith(1, 1)], places)!.mean).toBe(2);
    expect(adReturn([runWith(3, 1)], [runWith(1, 1)], places)).toBeNull();
    expect(adReturn([], [], places)).toBeNull();
  });
});
