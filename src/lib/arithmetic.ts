/**
 * log, exp, pow and their kin from additions, multiplications and divisions only.
 *
 * IEEE 754 fixes those operations to the last bit, but not `Math.log` and its like: engines disagree on up to a tenth of
 * all inputs. A simulation that must give the same numbers in every browser therefore brings its own. The series are the
 * textbook ones; the splittings that catch rounding errors are Dekker's (Numerische Mathematik 18, 1971, 224-242).
 *
 * Errors are given in units in the last place (ulp) of the result, checked against rational arithmetic in the tests.
 */

/*
 * The functions that people call are a few lines that put their argument into `double`, call what does the work, and take
 * the result out of `result`. Engines then inline the few lines, and no number has to be boxed to cross into a function
 * too large for that: a simulation calls these millions of times.
 */
const double = new Float64Array(1);
const result = new Float64Array(1);
/** A second argument, or the part of a result that a double cannot hold. */
const rest = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
/** Which half of a double holds sign and exponent: 1 on every little-endian machine. */
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0]!;
const LOW = 1 - HIGH;

const LN2_HIGH = 0.6931471803691238; // ln 2 rounded to 32 bits, so that k * LN2_HIGH is exact for |k| < 2^20
const LN2_LOW = 1.9082149292705877e-10; // the rest of ln 2
const INVERSE_LN2 = 1.4426950408889634;
const TWO_54 = 18014398509481984;
const TWO_MINUS_32 = 2.3283064365386963e-10;
const SPLIT = 134217729; // 2^27 + 1

const powers = new Float64Array(2046); // 2^-1022 ... 2^1023
for (let k = 0, value = 2.2250738585072014e-308; k < 2046; k++, value *= 2) powers[k] = value;

/** 2^k for an integer k between -1074 and 1023. */
export function powerOfTwo(k: number): number {
  return k >= -1022 ? powers[k + 1022]! : powers[k + 1076]! / TWO_54;
}

// The parts of the last number split: x = fraction 2^exponent.
let exponent = 0;

/** Splits a positive finite x and returns its fraction in [sqrt(1/2), sqrt(2)). */
function fractionOf(x: number): number {
  exponent = 0;
  if (x < 2.2250738585072014e-308) {
    x *= TWO_54;
    exponent = -54;
  }
  double[0] = x;
  const high = halves[HIGH]!;
  const up = (high & 0xfffff) >= 0x6a09e ? 1 : 0; // 0x6a09e: the leading bits of sqrt(2)
  exponent += (high >>> 20) - 1023 + up;
  halves[HIGH] = (high & 0xfffff) | ((1023 - up) << 20);
  return double[0];
}

/**
 * Natural logarithm. x > 0; log(0) = -Infinity, negative or NaN gives NaN. Error below 0.51 ulp.
 *
 * x = 2^k c (1 + r) with c from a table by the first seven bits and |r| < 1/100 (Tang, ACM TOMS 16, 1990). The leading
 * parts of k ln 2, ln c and r add up exactly; the rest is too small for its rounding to matter.
 */
export function log(x: number): number {
  double[0] = x;
  logOfDouble();
  return result[0]!;
}

function logOfDouble(): void {
  const high = halves[HIGH]!;
  // One comparison for all that is not a normal positive number.
  if ((high - 0x100000) >>> 0 >= 0x7fe00000) {
    result[0] = logOfOther(double[0]!);
    return;
  }
  const place = (high >>> 13) & 127;
  const inverse = inverses[place]!;
  // One higher from place 53 on, by arithmetic: processors guess a branch, and half of the guesses would be wrong.
  const k = (high >>> 20) - 1023 + ((place + 75) >>> 7);
  const rHigh = ((high & 0xfffff) | 0x100000) * inverse - 1; // exact: 21 bits by 10
  const rLow = halves[LOW]! * (inverse * TWO_MINUS_32);
  const r = rHigh + rLow;
  const z = r * r;
  const series = -1 / 2 + r * (1 / 3) + z * (-1 / 4 + r * (1 / 5) + z * (-1 / 6 + r * (1 / 7) - z * (1 / 8)));
  const whole = k * LN2_HIGH + logHighs[place]!;
  if (whole === 0)
    result[0] = r + z * series; // x next to 1, r exact
  else result[0] = whole + rHigh + (rLow + (z * series + (logLows[place]! + k * LN2_LOW)));
}

function logOfOther(x: number): number {
  if (x > 0 && x < Infinity) return log(x * TWO_54) - 54 * LN2_HIGH - 54 * LN2_LOW;
  return x === 0 ? -Infinity : x > 0 ? Infinity : NaN;
}

/** (2 atanh(s) - 2s - (2/3) s^3)/s^5 as a series in z = s^2. */
function atanhRest(z: number): number {
  const w = z * z;
  const even = 2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21))));
  const odd = 2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19)));
  return even + z * odd;
}

/** ln(1 + x) without losing digits for small x. Error below 1.4 ulp. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (!(u > 0) || u === Infinity) return log(u);
  // What rounding 1 + x lost is put back to first order.
  return log(u) + (u > 2 ? 1 - (u - x) : x - (u - 1)) / u;
}

/** e^x. Error below 0.8 ulp; 0 below -745.14, Infinity above 709.79. */
export function exp(x: number): number {
  double[0] = x;
  rest[0] = 0;
  expOfSum();
  return result[0]!;
}

/** e^x - 1 without losing digits for small x. Error below 1.1 ulp. */
export function expm1(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -37.5) return -1 + powers[0]!;
  if (x !== x) return NaN;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const rest = expTail(r) + (high - r - low);
  if (k === 0) return r + rest;
  // 2^k (1 + r + rest) - 1, the largest terms first.
  const scale = powerOfTwo(k > 1023 ? 1023 : k);
  const twice = k > 1023 ? 2 : 1;
  const one = 1 / scale / twice;
  const head = 1 - one;
  const sum = head + r;
  return (sum + (head - sum + r + rest)) * scale * twice;
}

/** e^(x + y) into `result`: x in `double`, y, a small correction to it, in `rest`. */
function expOfSum(): void {
  const x = double[0]!;
  const y = rest[0]!;
  if (!(x <= 709.782712893384 && x >= -745.1332191019412)) {
    result[0] = x > 0 ? Infinity : x < 0 ? 0 : NaN;
    return;
  }
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH; // exact
  const low = k * LN2_LOW - y;
  const r = high - low; // |r| <= 0.3466
  const sum = 1 + r;
  const value = sum + (1 - sum + r + (expTail(r) + (high - r - low)));
  if (k >= -1021 && k <= 1023) result[0] = value * powers[k + 1022]!;
  else result[0] = k > 0 ? value * 2 * powers[2045]! : value * powerOfTwo(k);
}

/** e^r - 1 - r for |r| <= 0.35. */
function expTail(r: number): number {
  const z = r * r;
  const even =
    1 / 2 + z * (1 / 24 + z * (1 / 720 + z * (1 / 40320 + z * (1 / 3628800 + z * (1 / 479001600 + z / 87178291200)))));
  const odd = 1 / 6 + z * (1 / 120 + z * (1 / 5040 + z * (1 / 362880 + z * (1 / 39916800 + z / 6227020800))));
  return z * (even + r * odd);
}

/**
 * x^y for x >= 0. Error below 0.8 ulp, so a power that is a double comes out exactly; NaN for negative x.
 *
 * y ln x is formed with twice the digits, because an error of 1 ulp in it would grow by |y ln x|.
 */
export function pow(x: number, y: number): number {
  double[0] = x;
  rest[0] = y;
  powOfDouble();
  return result[0]!;
}

function powOfDouble(): void {
  const x = double[0]!;
  const y = rest[0]!;
  if (y === 0 || x === 1) result[0] = 1;
  else if (!(x >= 0) || y !== y) result[0] = NaN;
  else if (x === 0) result[0] = y > 0 ? 0 : Infinity;
  else if (x === Infinity) result[0] = y > 0 ? Infinity : 0;
  else {
    const rough = y * log(x);
    if (rough > 710 || rough < -746) {
      result[0] = rough > 0 ? Infinity : 0;
      return;
    }
    double[0] = x;
    logWithRest();
    const ln = result[0]!;
    const product = y * ln;
    double[0] = product;
    rest[0] = productError(y, ln, product) + y * rest[0]!;
    expOfSum();
  }
}

/** ln of a positive finite x, in `double`, to about 100 bits: the sum of what it leaves in `result` and in `rest`. */
function logWithRest(): void {
  const m = fractionOf(double[0]!);
  const k = exponent;
  // s = (m - 1)/(m + 1) as s + sLow.
  const f = m - 1;
  const d = m + 1;
  const dLow = m - (d - 1);
  const s = f / d;
  const sLow = (f - s * d - productError(s, d, s * d) - s * dLow) / d;
  // 2 atanh(s) = 2 s + (2/3) s^3 + ...: the first two terms with twice the digits.
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;
  const cube = s * z;
  const cubeLow = productError(s, z, cube) + s * zLow + sLow * z;
  const third = cube * (2 / 3);
  const thirdLow = productError(cube, 2 / 3, third) + cube * 3.700743415417188e-17 + cubeLow * (2 / 3);
  const more = cube * z * atanhRest(z);
  // ln x = k ln 2 + 2 s + third + more, added from the largest.
  const whole = k * LN2_HIGH;
  const first = whole + 2 * s;
  const firstLow = whole - first + 2 * s;
  const second = first + third;
  const secondLow = first - second + third;
  const tail = firstLow + secondLow + (thirdLow + 2 * sLow + more + k * LN2_LOW);
  const ln = second + tail;
  result[0] = ln;
  rest[0] = second - ln + tail;
}

/** a b - product exactly, where product is a b rounded. */
function productError(a: number, b: number, product: number): number {
  const aSplit = a * SPLIT;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = b * SPLIT;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

// The table of `log`: for the 128 parts of a mantissa in [1, 2) a short reciprocal 1/c and ln c. A mantissa from sqrt(2) on
// counts as half of itself with k one higher, and 1/c is 1 next to 1, so that nothing cancels there.
const inverses = new Float64Array(128);
const logHighs = new Float64Array(128);
const logLows = new Float64Array(128);
for (let place = 0; place < 128; place++) {
  const middle = (1 + (place + 0.5) / 128) / (place > 52 ? 2 : 1);
  const inverse = place === 0 || place === 127 ? 1 : Math.round(512 / middle) / 512;
  double[0] = inverse;
  logWithRest();
  const ln = result[0]!;
  logHighs[place] = -Math.round(ln * 4294967296) / 4294967296;
  logLows[place] = -(ln + logHighs[place]!) - rest[0]!;
  // With the scale of the integer it is multiplied by.
  inverses[place] = inverse / (place > 52 ? 2097152 : 1048576);
}
