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

  it('goes with the category of its first line as often as asked, suggested lines too, and takes no article more often for it', () => {
    const suggested = { linesPerOrder: 2, recommendationLineShare: 0.5, bundleLineShare: 0.5 };
    const shares = [0, 0.3, 1].map((sameCategoryShare) => {
      const { world } = warm({ shop: { ...plain, ...suggested, sameCategoryShare } });
      const { category } = world.catalogue;
      let further = 0;
      let alike = 0;
      let best = 0;
      let lines = 0;
      baskets(world, 10_000, () => {
        for (let line = 0; line < basket.lines; line++) {
          if (basket.sku[line]! < 200) best++;
          lines++;
          if (line === 0) continue;
          further++;
          if (category[basket.sku[line]!] === category[basket.sku[0]!]) alike++;
        }
      });
      // A quarter of the articles, all alike; 30,000 lines have a standard error of 0.0025, fashion comes on top for all shares alike.
      return { alike: alike / further, best: best / lines };
    });
    const [free, some, all] = shares;
    // Five categories of about the same weight.
    expect(Math.abs(free!.alike - 0.2)).toBeLessThan(0.02);
    expect(Math.abs(some!.alike - (0.3 + 0.7 * free!.alike))).toBeLessThan(0.015);
    expect(all!.alike).toBe(1);
    for (const { best } of shares) expect(Math.abs(best - free!.best)).toBeLessThan(0.012);
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
