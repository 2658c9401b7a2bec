import { pow } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';

/** The displayed rating: old reviews as a prior, new ones that lose weight with age. Updated once a day. */
export class Rating {
  /** What visitors see today, stars. */
  shown: number;
  private weight = 0;
  private stars = 0;

  constructor(shop: Readonly<ShopParameters>) {
    this.shown = shop.baseRating;
  }

  review(stars: number): void {
    this.weight += 1;
    this.stars += stars;
  }

  openDay(shop: Readonly<ShopParameters>): void {
    const kept = pow(0.5, 1 / shop.reviewHalfLifeDays);
    this.weight *= kept;
    this.stars *= kept;
    const prior = shop.ratingPriorReviews;
    this.shown = (prior * shop.baseRating + this.stars) / (prior + this.weight);
  }
}
