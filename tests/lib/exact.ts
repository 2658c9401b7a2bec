/**
 * Elementary functions in integer arithmetic with 240 binary places: the reference against which the project's own are
 * measured. Slow, and right to far more digits than a double has.
 */
export const PLACES = 240n;
const ONE = 1n << PLACES;

/** A double as mantissa 2^exponent, exactly. */
export function parts(x: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: bits >> 63n ? -mantissa : mantissa, exponent: Math.max(biased, 1) - 1075 };
}

const shift = (x: bigint, by: number) => (by >= 0 ? x << BigInt(by) : x >> BigInt(-by));

/** x 2^scale as a fixed-point number. */
export function fixed(x: number, scale = 0): bigint {
  const { mantissa, exponent } = parts(x);
  return shift(mantissa, exponent + Number(PLACES) + scale);
}

const multiply = (a: bigint, b: bigint) => (a * b) >> PLACES;

/** 2 atanh(s) for fixed-point |s| < 1/2. */
function doubleAtanh(s: bigint): bigint {
  const z = multiply(s, s);
  let sum = 0n;
  let power = s;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = multiply(power, z);
  }
  return 2n * sum;
}

export const LN2 = doubleAtanh(ONE / 3n);

/** ln x of a positive fixed-point number between 1/4 and 4. */
function lnNearOne(x: bigint): bigint {
  return doubleAtanh(((x - ONE) << PLACES) / (x + ONE));
}

/** ln x, fixed-point. */
export function exactLog(x: number): bigint {
  const { mantissa, exponent } = parts(x);
  let bits = mantissa.toString(2).length;
  // The mantissa between 0.7 and 1.4, so that the series is short and nothing cancels near 1.
  if (shift(mantissa, 4 - bits) < 12n) bits -= 1;
  return lnNearOne(shift(mantissa, Number(PLACES) - bits)) + BigInt(exponent + bits) * LN2;
}

/** ln(1 + x), fixed-point, for |x| < 1/2 or larger x below 2^53. */
export function exactLog1p(x: number): bigint {
  let y = ONE + fixed(x);
  let k = 0n;
  while (y > 2n * ONE - ONE / 2n) {
    y >>= 1n;
    k += 1n;
  }
  while (y < ONE - ONE / 4n) {
    y <<= 1n;
    k -= 1n;
  }
  return lnNearOne(y) + k * LN2;
}

/** e^x of a fixed-point number as value 2^exponent, with value between 0.7 and 1.5. */
export function exactExp(x: bigint): { value: bigint; exponent: number } {
  const k = (2n * x + LN2) / (2n * LN2) - (2n * x + LN2 < 0n ? 1n : 0n);
  const r = x - k * LN2;
  let sum = 0n;
  let term = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    sum += term;
    term = multiply(term, r) / n;
  }
  return { value: sum, exponent: Number(k) };
}

/** How far a double is from value 2^exponent, in units of its own last place. */
export function ulpError(got: number, value: bigint, exponent = 0): number {
  const { mantissa, exponent: last } = parts(got);
  // Both in units of got's last place, with 60 binary places more.
  const scaled = shift(value, exponent - last - Number(PLACES) + 60);
  return Math.abs(Number(scaled - (mantissa << 60n))) / 2 ** 60;
}
