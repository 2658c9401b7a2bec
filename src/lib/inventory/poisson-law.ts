import { exp } from '../arithmetic';

/**
 * The Poisson law of demand over an interval, with the sums inventory theory is made of. Terms are built outwards from the
 * mode and normalised, tails and losses are added up from the far end: small probabilities keep their relative accuracy.
 */
export class PoissonLaw {
  readonly mean: number;
  /** Terms below `first` and from `first + size` on are below 1e-300 of the whole, and taken as 0. */
  private readonly first: number;
  private readonly terms: Float64Array;
  private readonly lower: Float64Array; // P(X <= k)
  private readonly upper: Float64Array; // P(X > k)
  private readonly losses: Float64Array; // E(X - k)+
  private readonly secondLosses: Float64Array; // sum of the losses beyond k

  /** mean >= 0; tables take about 80 sqrt(mean) numbers. */
  constructor(mean: number) {
    if (!(mean >= 0) || mean > 1e9) throw new RangeError(`Poisson mean ${mean}`);
    this.mean = mean;
    const mode = Math.floor(mean);
    const reach = 40 * Math.sqrt(mean);
    this.first = Math.max(0, Math.floor(mean - reach));
    const size = Math.ceil(mean + reach) + 170 - this.first;
    const terms = new Float64Array(size);
    const at = mode - this.first;
    terms[at] = 1;
    for (let index = at; index > 0; index--) terms[index - 1] = (terms[index]! * (index + this.first)) / mean;
    for (let index = at + 1; index < size; index++) terms[index] = (terms[index - 1]! * mean) / (index + this.first);
    let below = 0;
    let above = 0;
    for (let index = 0; index < at; index++) below += terms[index]!;
    for (let index = size - 1; index >= at; index--) above += terms[index]!;
    // From the mode alone the whole follows; for small means e^-mean is exact and needs no sum.
    const scale = mean < 1 ? exp(-mean) : 1 / (below + above);
    this.terms = terms;
    this.lower = new Float64Array(size);
    this.upper = new Float64Array(size);
    this.losses = new Float64Array(size);
    this.secondLosses = new Float64Array(size);
    let sum = 0;
    for (let index = 0; index < size; index++) {
      terms[index]! *= scale;
      sum += terms[index]!;
      this.lower[index] = Math.min(1, sum);
    }
    for (let index = size - 2; index >= 0; index--) {
      this.upper[index] = this.upper[index + 1]! + terms[index + 1]!;
      this.secondLosses[index] = this.secondLosses[index + 1]! + this.losses[index + 1]!;
      this.losses[index] = this.losses[index + 1]! + this.upper[index]!;
    }
  }

  /** P(X = k). */
  probability(k: number): number {
    return this.terms[k - this.first] ?? 0;
  }

  /** P(X <= k). */
  atMost(k: number): number {
    if (k < this.first) return 0;
    return this.lower[k - this.first] ?? 1;
  }

  /** P(X > k). */
  above(k: number): number {
    if (k < this.first) return 1;
    return this.upper[k - this.first] ?? 0;
  }

  /** Loss function E(X - k)+: expected units short of stock k. */
  loss(k: number): number {
    if (k < this.first) return this.mean - k;
    return this.losses[k - this.first] ?? 0;
  }

  /** Second-order loss function E[(X - k)+ (X - k - 1)+] / 2: the sum of the losses beyond k. */
  secondLoss(k: number): number {
    if (k < this.first) {
      const ahead = this.first - k;
      // Losses at k+1 .. first fall by one a step below the first term.
      return this.secondLosses[0]! + ahead * this.losses[0]! + (ahead * (ahead - 1)) / 2;
    }
    return this.secondLosses[k - this.first] ?? 0;
  }

  /** The smallest k with P(X <= k) >= probability. */
  quantile(probability: number): number {
    let index = 0;
    while (index < this.lower.length - 1 && this.lower[index]! < probability) index++;
    return this.first + index;
  }
}
