const LEAST_EXPONENT = -20; // values below 2^-20 (a millionth) count as 0
const OCTAVES = 50; // values from 2^30 (a thousand million) on count as just less
const PER_OCTAVE = 64;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0]!; // the half with sign and exponent

/**
 * Quantiles of non-negative observations in fixed memory (26 kB), by counting in bins of constant relative width: every
 * power of two in 64 equal parts, found from the bits of the number (as in HdrHistogram; compare Masson, Rim & Lee,
 * "DDSketch", VLDB 2019).
 *
 * A reported quantile is within 0.8 % of an observation of the same rank (0 if below 1e-6). Deterministic: no sampling,
 * and the order of observations and merges does not matter.
 */
export class QuantileSketch {
  private readonly counts = new Float64Array(1 + OCTAVES * PER_OCTAVE);
  private readonly totals = Float64Array.of(0, Infinity, -Infinity); // weight, least, greatest

  /** Adds an observation, 0 or more, with a weight. Throws a RangeError for a negative number or NaN. */
  add(x: number, weight = 1): void {
    if (!(x >= 0)) throw new RangeError(`observation ${x}`);
    this.counts[binOf(x)]! += weight;
    const totals = this.totals;
    totals[0]! += weight;
    if (x < totals[1]!) totals[1] = x;
    if (x > totals[2]!) totals[2] = x;
  }

  /** Adds all that another sketch has seen. */
  merge(other: QuantileSketch): void {
    for (let bin = 0; bin < this.counts.length; bin++) this.counts[bin]! += other.counts[bin]!;
    this.totals[0]! += other.totals[0]!;
    this.totals[1] = Math.min(this.totals[1]!, other.totals[1]!);
    this.totals[2] = Math.max(this.totals[2]!, other.totals[2]!);
  }

  reset(): void {
    this.counts.fill(0);
    this.totals.set([0, Infinity, -Infinity]);
  }

  /** Total weight. */
  get weight(): number {
    return this.totals[0]!;
  }

  get least(): number {
    return this.totals[1]!;
  }

  get greatest(): number {
    return this.totals[2]!;
  }

  /** The value below which a share p of the weight lies, 0 <= p <= 1; NaN before the first observation. */
  quantile(p: number): number {
    const { counts, totals } = this;
    if (!(totals[0]! > 0 && p >= 0 && p <= 1)) return NaN;
    if (p === 0 || p === 1) return totals[1 + p]!;
    const target = p * totals[0]!;
    let sum = 0;
    for (let bin = 0; bin < counts.length; bin++) {
      sum += counts[bin]!;
      if (sum >= target && counts[bin]! > 0) return Math.min(totals[2]!, Math.max(totals[1]!, middleOf(bin)));
    }
    return totals[2]!;
  }

  /** The share of weight at or below x, exact but for the bin that x lies in. */
  shareUpTo(x: number): number {
    if (this.totals[0] === 0) return NaN;
    if (!(x >= 0)) return 0;
    let sum = 0;
    for (let bin = binOf(x); bin >= 0; bin--) sum += this.counts[bin]!;
    return sum / this.totals[0]!;
  }
}

function binOf(x: number): number {
  double[0] = x;
  const high = halves[HIGH]!;
  const octave = (high >>> 20) - 1023 - LEAST_EXPONENT;
  if (octave < 0) return 0;
  if (octave >= OCTAVES) return OCTAVES * PER_OCTAVE;
  return 1 + octave * PER_OCTAVE + ((high >>> 14) & 63);
}

function middleOf(bin: number): number {
  if (bin === 0) return 0;
  const octave = Math.floor((bin - 1) / PER_OCTAVE);
  const part = (bin - 1) % PER_OCTAVE;
  halves[HIGH] = ((octave + LEAST_EXPONENT + 1023) << 20) | (part << 14) | (1 << 13);
  halves[1 - HIGH] = 0;
  return double[0]!;
}
