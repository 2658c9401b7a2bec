import { exp, log } from '../arithmetic';

const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;

/** The standard normal density. */
export function normalDensity(x: number): number {
  return ONE_OVER_ROOT_TWO_PI * gaussian(x);
}

/** e^(-x^2/2), with the rounding error of x^2 kept out of the exponent. */
function gaussian(x: number): number {
  if (x * x > 1500) return 0;
  const coarse = Math.floor(x * 16) / 16; // its square is exact
  return exp(-0.5 * coarse * coarse) * exp(-0.5 * (x - coarse) * (x + coarse));
}

/**
 * (1 + x) Q(x)/density(x) as a Chebyshev series in t = (x - 5)/(x + 5), x >= 0; the form of Shepherd & Laframboise
 * (Mathematics of Computation 36, 1981, 249-253). Coefficients computed with 160 binary places for this file.
 */
const TAIL = [
  1.1579976221305188, -0.1633449388451398, -0.013683136055781576, 0.03082200019810004, -0.016220073012046806,
  0.005616691016460094, -0.0014133933783549216, 0.0002502625460725661, -2.468907239728387e-5, -1.0107964061837592e-6,
  7.495419179740573e-7, -7.600274268728337e-8, -1.1574771441328644e-8, 3.333386472599843e-9, 7.538039628171347e-11,
  -1.1104247263727494e-10, 3.509243776551059e-12, 3.6894953861750955e-12, -2.3376697776383095e-13,
  -1.3271797523541405e-13, 9.921706995888276e-15, 5.276004995455379e-15, -3.373097694187922e-16,
  -2.2804338776379946e-16,
];

/** P(Z <= x) of a standard normal. Relative error below 1e-15 down to 1e-300, so the lower tail is exact too. */
export function normalCdf(x: number): number {
  if (x !== x) return NaN;
  if (x < -0.67) return upperTail(-x);
  if (x > 0.67) return 1 - upperTail(x);
  return 0.5 + x * centre(x * x);
}

/** P(Z > x). */
export function normalTail(x: number): number {
  return normalCdf(-x);
}

function upperTail(x: number): number {
  if (x > 38.6) return 0;
  const t = (x - 5) / (x + 5);
  let a = 0;
  let b = 0;
  for (let k = TAIL.length - 1; k > 0; k--) {
    const c = 2 * t * a - b + TAIL[k]!;
    b = a;
    a = c;
  }
  return (normalDensity(x) * (t * a - b + TAIL[0]!)) / (1 + x);
}

/** (P(Z <= x) - 1/2)/x for |x| <= 0.67 (Cody, Mathematics of Computation 23, 1969, 631-637). */
function centre(z: number): number {
  const top =
    18154.98125334356 +
    z * (1067.6894854603709 + z * (161.02823106855587 + z * (2.2352520354606837 + z * 0.06568233791820745)));
  const bottom = 45507.78933502673 + z * (10260.932208618979 + z * (976.0985517377767 + z * (47.202581904688245 + z)));
  return top / bottom;
}

/**
 * The x with P(Z <= x) = p, for 0 < p < 1; -Infinity at 0, Infinity at 1, NaN outside. Relative error below 1e-15.
 *
 * Wichura's rational approximations (Applied Statistics 37, 1988, 477-484, algorithm AS 241). Above 1/2 the argument
 * 1 - p must be exact for the tail to be; it is for the uniforms of `sim/keyed`.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    const top =
      ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
        13731.69376550946) *
        r +
        1971.5909503065513) *
        r +
        133.14166789178438) *
        r +
      3.3871328727963665;
    const bottom =
      ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
      1;
    return (q * top) / bottom;
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const r = Math.sqrt(-log(tail));
  const x = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5);
  return q < 0 ? -x : x;
}

function nearTail(r: number): number {
  const top =
    ((((((7.745450142783414e-4 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const bottom =
    ((((((1.0507500716444169e-9 * r + 5.475938084995345e-4) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return top / bottom;
}

function farTail(r: number): number {
  const top =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const bottom =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 7.868691311456133e-4) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return top / bottom;
}
