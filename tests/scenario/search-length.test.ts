import { describe, expect, it } from 'vitest';
import { pagesOfBuying, pagesOfLooking, searchLength } from '../../src/scenario/search-length';
import { defaultShop } from '../../src/scenario/shop-parameters';

const looking = (change: Partial<typeof defaultShop>): number =>
  pagesOfLooking(searchLength({ ...defaultShop, ...change }));
const buying = (change: Partial<typeof defaultShop>): number =>
  pagesOfBuying(searchLength({ ...defaultShop, ...change }));

describe('The length of a search', () => {
  it('is what the shop says at the reference findability, for visits that only look and for those that buy', () => {
    for (const [pagesPerVisit, pagesPerBuyingVisit] of [[1.5, 3], [7.8, 22], [21, 22], [60, 300]] as const) {
      expect(looking({ pagesPerVisit, pagesPerBuyingVisit })).toBeCloseTo(pagesPerVisit, 9);
      expect(buying({ pagesPerVisit, pagesPerBuyingVisit })).toBeCloseTo(pagesPerBuyingVisit, 9);
    }
  }); // prettier-ignore

  it('keeps a visit that stays at 8 pages in the default shop: 1 in 71 of them buys', () => {
    // Measured at default findability, 4 runs of 60 days: 3145.6 such visits a day, 44.3 of them buy.
    const pages = ((3145.6 - 44.3) * looking({}) + 44.3 * buying({})) / 3145.6;
    expect(pages).toBeCloseTo(8, 2);
  });

  it('falls in proportion to findability for buyers, and by less for those who may lose patience first', () => {
    expect(buying({ findability: 2 })).toBeCloseTo(defaultShop.pagesPerBuyingVisit / 2, 9);
    let before = Infinity;
    for (const findability of [0.2, 0.5, 1, 1.2, 2, 3]) {
      const now = looking({ findability });
      expect(now).toBeLessThan(before);
      before = now;
    }
    expect(looking({ findability: 2 })).toBeGreaterThan(defaultShop.pagesPerVisit / 2);
  });

  it('ends when the wish is found, also for visitors of endless patience', () => {
    expect(looking({ pagesPerVisit: 200, pagesPerBuyingVisit: 22 })).toBeCloseTo(22, 0);
    expect(looking({ pagesPerVisit: 1, pagesPerBuyingVisit: 3, findability: 3 })).toBeGreaterThanOrEqual(1);
  });
});
