import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../src/app/charts/linear-scale';

describe('the scale of a chart', () => {
  it('maps the ends of the domain to the ends of the range and is straight between', () => {
    const y = linearScale([10, 30], [200, 0]);
    expect([y(10), y(20), y(30)]).toEqual([200, 100, 0]);
  });

  it('has round ticks inside its domain, and a widened domain holds every value', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-3);
        const [low, high] = a < b ? [a, b] : [b, a];
        const scale = linearScale([low, high], [0, 100], { niceFor: 5 });
        expect(scale.domain[0]).toBeLessThanOrEqual(low);
        expect(scale.domain[1]).toBeGreaterThanOrEqual(high);
        for (const tick of scale.ticks(5)) {
          expect(scale(tick)).toBeGreaterThanOrEqual(-1e-6);
          expect(scale(tick)).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('clamps where it is told to, and draws what has no extent in the middle', () => {
    expect(linearScale([-1, 1], [0, 100], { clamp: true })(5)).toBe(100);
    expect(linearScale([3, 3], [0, 100])(3)).toBe(50);
  });
});
