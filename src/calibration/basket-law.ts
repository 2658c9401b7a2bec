import type { ShopParameters } from '../scenario/shop-parameters';
import type { Catalogue } from '../shop/catalogue';
import { buildCatalogue, CATEGORY_COUNT } from '../shop/catalogue';
import { MAX_LINES } from '../shop/orders';

/** Lines that a customer may wish; two places of an order are kept for what the shop suggests. */
const WISHED_LINES = MAX_LINES - 2;
const MOST_MEAN_LINES = 50;
/** Any price will do to see what a basket is worth in prices. */
const PROBE_CENTS = 100_000;
/** Halvings of 50 lines that leave less than five figures tell. */
const HALVINGS = 30;

/** What an order holds on average. */
interface MeanBasket {
  /** Wishes of the customer, each a draw by popularity. */
  readonly wishes: number;
  /** Different articles among them: the same article twice is one line, with a unit more. */
  readonly lines: number;
  readonly units: number;
  /** Goods at list price, cents. */
  readonly cents: number;
}

/**
 * What the orders of a shop hold on average, by arithmetic: wishes by popularity, further ones partly from the first one's
 * category, so that few best sellers are wished twice in an order and make fewer lines than wishes. Promotions and filled-up
 * baskets are left out.
 */
export class BasketLaw {
  private readonly catalogue: Catalogue;
  private readonly ofCategory = new Float64Array(CATEGORY_COUNT);

  constructor(private readonly shop: Readonly<ShopParameters>) {
    this.catalogue = buildCatalogue(shop);
    const { popularity, category, count } = this.catalogue;
    for (let sku = 0; sku < count; sku++) this.ofCategory[category[sku]!]! += popularity[sku]!;
  }

  /** With this uncut mean of wishes, and units of a line as it is put into the basket. */
  mean(linesPerOrder: number, unitsPerLine: number): MeanBasket {
    const { popularity, category, count, priceCents } = this.catalogue;
    const { ofCategory } = this;
    const like = this.shop.sameCategoryShare;
    const further = furtherWishes(linesPerOrder, 1);
    const more = unitsPerLine - 1;
    let lines = 1;
    let cents = 0;
    for (let sku = 0; sku < count; sku++) {
      const share = popularity[sku]!;
      /** Expected lines of this article: wished first, or later in a basket that began with another one. */
      let asLine = share;
      for (let first = 0; first < CATEGORY_COUNT; first++) {
        const own = category[sku] === first;
        const others = ofCategory[first]! - (own ? share : 0);
        if (others <= 0) continue;
        const chance = (1 - like) * share + (own ? (like * share) / ofCategory[first]! : 0);
        const line = others * chance * furtherWishes(linesPerOrder, 1 - chance);
        asLine += line;
        lines += line;
      }
      // Every wish is a unit, and a line begins with more. Every article is wished by its popularity.
      cents += priceCents[sku]! * ((1 + further) * share + more * asLine);
    }
    return { wishes: 1 + further, lines, units: 1 + further + more * lines, cents };
  }

  /** The uncut mean of wishes with so many lines of an order; the highest there is where it cannot hold so many. */
  wishesFor(lines: number): number {
    let low = 1;
    let high = MOST_MEAN_LINES;
    if (lines >= this.mean(high, 1).lines) return high;
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (low + high) / 2;
      if (this.mean(middle, 1).lines < lines) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  /** The units with which a line begins, so that it ends with so many: wishes for the same article add to it. */
  unitsFor(unitsOfLine: number): number {
    const { wishes, lines } = this.mean(this.shop.linesPerOrder, 1);
    return unitsOfLine - (wishes / lines - 1);
  }
}

/**
 * The median price, cents, at which the mean goods value of an order is this: prices over articles by the shop's own
 * catalogue, coupons taken off.
 */
export function priceForOrderValue(shop: Readonly<ShopParameters>, orderValueCents: number): number {
  const probe = new BasketLaw({ ...shop, priceMedianCents: PROBE_CENTS });
  const { cents } = probe.mean(shop.linesPerOrder, shop.unitsPerLine);
  const paid = 1 - shop.couponShare * shop.couponDiscount;
  return (orderValueCents / (paid * shop.priceLevel)) * (PROBE_CENTS / cents);
}

/**
 * Further wishes after the first, as far as an order can hold them: their number is geometric, so that wish k + 1 comes with
 * probability (1 - 1/mean)^k, and only those count before which each one missed, with probability `miss`.
 */
function furtherWishes(mean: number, miss: number): number {
  const more = mean > 1 ? 1 - 1 / mean : 0;
  let sum = 0;
  for (let k = 1, term = more; k < WISHED_LINES; k++, term *= more * miss) sum += term;
  return sum;
}
