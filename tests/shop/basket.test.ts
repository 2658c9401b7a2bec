import { describe, expect, it } from 'vitest';
import { basket, fillBasket } from '../../src/shop/basket';
import { MAX_LINES } from '../../src/shop/orders';
import type { World } from '../../src/shop/world';
import { child, word } from '../../src/sim/keyed';
import { warm } from './small-shop';

/** Baskets of a shop on its first day, one after the other. */
function baskets(world: World, count: number, look: () => void): void {
  for (let n = 0; n < count; n++) {
    child(11, 13, 6, n);
    fillBasket(world, word[0]!, word[1]!);
    look();
  }
}

/** No extra lines, and so many articles that the same one is hardly ever wished twice. */
const plain = { skuCount: 800, popularitySigma: 0, thresholdFillShare: 0, historyOrdersPerDay: 0.1 };

describe('the basket', () => {
  it('has lines and units of the means that are asked for, the long tail of lines cut at six', () => {
    const { world } = warm({ shop: plain });
    const mean = world.today.linesPerOrder;
    const stay = 1 - 1 / mean;
    // A geometric law cut at six: sum of P(lines >= k) for k = 1..6.
    let expectedLines = 0;
    for (let k = 0; k < MAX_LINES - 2; k++) expectedLines += Math.pow(stay, k);
    const count = 40_000;
    let lines = 0;
    let units = 0;
    baskets(world, count, () => {
      lines += basket.lines;
      for (let line = 0; line < basket.lines; line++) units += basket.units[line]!;
    });
    // Tolerance: lines have a standard deviation of about 1.2, so 0.6 % is a mean's four standard errors and a bit;
    // units per line spread widely (cut at 48), 4 %.
    expect(Math.abs(lines / count / expectedLines - 1)).toBeLessThan(0.015);
    expect(expectedLines).toBeGreaterThan(0.98 * mean);
    expect(Math.abs(units / lines / world.today.unitsPerLine - 1)).toBeLessThan(0.04);
  });

  it('never lists an article twice: a second wish adds a unit', () => {
    const { world } = warm({ shop: { skuCount: 3, popularitySigma: 0.5, linesPerOrder: 6 } });
    let merged = 0;
    baskets(world, 2000, () => {
      const seen = new Set<number>();
      for (let line = 0; line < basket.lines; line++) seen.add(basket.sku[line]!);
      expect(seen.size).toBe(basket.lines);
      if (basket.lines === 3) merged++;
    });
    expect(merged).toBeGreaterThan(100);
  });

  it('holds at most eight lines, whatever is suggested', () => {
    const { world } = warm({
      shop: {
        ...plain,
        linesPerOrder: 50,
        recommendationLineShare: 0.5,
        bundleLineShare: 0.5,
        thresholdFillShare: 1,
        freeShippingThresholdCents: 10_000_000,
      },
    });
    let most = 0;
    baskets(world, 2000, () => {
      most = Math.max(most, basket.lines);
    });
    expect(most).toBe(MAX_LINES);
  });

  it('takes a recommended line in the share asked for, and leaves the other lines as they are', () => {
    const { world } = warm({ shop: plain });
    const lines: number[] = [];
    baskets(world, 4000, () => lines.push(basket.lines));
    world.today = { ...world.today, recommendationLineShare: 0.2 };
    let added = 0;
    let at = 0;
    baskets(world, 4000, () => {
      const more = basket.lines - lines[at++]!;
      expect(more === 0 || more === 1).toBe(true);
      added += more;
    });
    expect(Math.abs(added / 4000 - 0.2)).toBeLessThan(0.026); // four standard errors
  });
});
