import type { ShopParameters } from './shop-parameters';

/**
 * How long a visitor searches. Each page may be the one with the wish on it, and after each the visitor may have had enough:
 * both are geometric. Who buys, or comes with the intent to buy, goes on until the wish is found; everybody else stops at the
 * first of the two. So easier finding shortens every search, and brings more of them to their end.
 */
export interface SearchLength {
  /** Chance to need another page after this one. */
  readonly needsMore: number;
  /** Chance to be willing to see another page after this one. */
  readonly goesOn: number;
}

/** The most pages that anybody is willing to see on average; more than that is no limit. */
const MOST_WILLING = 10_000;

type SiteOf = Pick<ShopParameters, 'pagesPerVisit' | 'pagesPerBuyingVisit' | 'findability'>;

/**
 * The law of a shop's searches. Patience is what makes a visit without an order as long as the shop says at the reference
 * findability: the shorter of two geometric numbers is geometric, its chance to go on the product of theirs.
 */
export function searchLength(shop: Readonly<SiteOf>): SearchLength {
  const goesOn = chanceOfMore(shop.pagesPerVisit) / chanceOfMore(shop.pagesPerBuyingVisit);
  return {
    needsMore: chanceOfMore(shop.pagesPerBuyingVisit / shop.findability),
    goesOn: Math.min(goesOn, chanceOfMore(MOST_WILLING)),
  };
}

/** Mean pages of a visit that neither bounces nor buys. */
export function pagesOfLooking({ needsMore, goesOn }: SearchLength): number {
  return 1 / (1 - needsMore * goesOn);
}

/** Mean pages until the wish is found, by visitors who do not give up. */
export function pagesOfBuying({ needsMore }: SearchLength): number {
  return 1 / (1 - needsMore);
}

/** Chance of a page more after each, when there are so many on average; one page is the least. */
function chanceOfMore(meanPages: number): number {
  return 1 - 1 / Math.max(1.01, meanPages);
}
