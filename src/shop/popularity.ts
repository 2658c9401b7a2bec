import { exp, log } from '../lib/arithmetic';
import { normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';

/** How popularity is spread over articles, in the order of the parameter's choices. */
export const POPULARITY_LAW = { zipf: 0, lognormal: 1 } as const;
export type PopularityLaw = (typeof POPULARITY_LAW)[keyof typeof POPULARITY_LAW];

/**
 * What the logarithm of popularity is a multiple of, rank by rank, best seller first: -ln rank under Zipf's law, whose
 * exponent is the multiple; the normal quantiles at evenly spread probabilities under the lognormal law, whose sigma it is.
 * So either law is an exponential family in one number, and no luck decides how popular the best seller is.
 */
export function rankScores(law: PopularityLaw, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, rank) =>
    law === POPULARITY_LAW.zipf ? -log(rank + 1) : -normalQuantile((rank + 0.5) / count),
  );
}

/** Popularity of each article, falling, summing to one. */
export function popularityOfRanks(shop: Readonly<ShopParameters>): Float64Array {
  const law = shop.popularityLaw === POPULARITY_LAW.zipf ? POPULARITY_LAW.zipf : POPULARITY_LAW.lognormal;
  const spread = law === POPULARITY_LAW.zipf ? shop.popularityExponent : shop.popularitySigma;
  const shares = rankScores(law, shop.skuCount).map((score) => exp(spread * score));
  let sum = 0;
  // From the least on, so that small terms are not lost.
  for (let rank = shares.length - 1; rank >= 0; rank--) sum += shares[rank]!;
  return shares.map((share) => share / sum);
}
