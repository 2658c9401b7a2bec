/**
 * log, exp and pow from additions, multiplications and divisions only.
 *
 * IEEE 754 fixes those operations to the last bit, but not `Math.log` and its kin: engines disagree on up to a tenth of
 * all inputs. A simulation that must give the same numbers in every browser therefore brings its own.
 */

const bits = new DataView(new ArrayBuffer(8));

const LN2_HIGH = 0.6931471803691238; // ln 2 rounded to 32 bits, so that k * LN2_HIGH is exact for |k| < 2^20
const LN2_LOW = 1.9082149292705877e-10; // the rest of ln 2
const INVERSE_LN2 = 1.4426950408889634;
const SQRT_HALF = 0.7071067811865476;
const TWO_54 = 18014398509481984;

/** 2^k for an integer k between -1074 and 1023. */
export function powerOfTwo(k: number): number {
  if (k >= -1022) {
    bits.setUint32(0, (k + 1023) << 20);
    bits.setUint32(4, 0);
    return bits.getFloat64(0);
  }
  return powerOfTwo(k + 54) / TWO_54;
}

/**
 * Natural logarithm. x > 0; log(0) = -Infinity, negative or NaN gives NaN. Error below 1 unit in the last place.
 *
 * x = m 2^k with m near 1, and ln m = 2 atanh(s) with s = (m - 1)/(m + 1), |s| <= 0.172.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= TWO_54;
    k = -54;
  }
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  k += (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0xfffff) | 0x3fe00000);
  let m = bits.getFloat64(0); // in [0.5, 1)
  k += 1;
  if (m < SQRT_HALF) {
    m *= 2;
    k -= 1;
  }
  const f = m - 1;
  const s = f / (m + 1);
  const z = s * s;
  const tail =
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z * (2 / 7 + z * (2 / 9 + z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21))))))))));
  // 2s = f - s f, and splitting off f keeps the leading term exact.
  return k * LN2_HIGH + (f - (s * (f - tail) - k * LN2_LOW));
}

/** e^x. Error below 1 unit in the last place; 0 below -745.2, Infinity above 709.8. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  if (x !== x) return NaN;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW; // |r| <= 0.3466
  const series =
    r *
    r *
    (1 / 2 +
      r *
        (1 / 6 +
          r *
            (1 / 24 +
              r *
                (1 / 120 +
                  r *
                    (1 / 720 +
                      r *
                        (1 / 5040 +
                          r *
                            (1 / 40320 +
                              r * (1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r / 6227020800)))))))))));
  const value = 1 + (r + series);
  if (k > 1023) return value * 2 * powerOfTwo(k - 1);
  return value * powerOfTwo(k);
}

/** x^y for x >= 0. Relative error below (2 + |y ln x|) units in the last place. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * log(x));
}
