import { log, log1p } from '../arithmetic';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const ONE_MINUS_EULER = 0.42278433509846713;

/** (-1)^k (zeta(k) - 1)/k for k = 2, 3, ... */
const ZETA_TERMS = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5,
  2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8,
  1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11,
];

/**
 * ln Gamma(x) for x > 0. Error below 1e-15 relative or 1e-15 absolute, whichever is larger; Infinity at 0 and Infinity,
 * NaN below 0.
 *
 * Around 2 the series in zeta(k) - 1 (Abramowitz & Stegun 6.1.33), from 10 on Stirling's, between them the recurrence.
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0 || x === Infinity) return Infinity;
  if (x < 0.5) return aroundTwo(x) - log1p(x) - log(x);
  if (x < 1.5) return aroundTwo(x - 1) - log1p(x - 1);
  if (x >= 10) return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let product = 1;
  while (x > 2.5) {
    x -= 1;
    product *= x;
  }
  return product === 1 ? aroundTwo(x - 2) : aroundTwo(x - 2) + log(product);
}

/** ln Gamma(2 + z) for |z| <= 1/2. */
function aroundTwo(z: number): number {
  let sum = 0;
  for (let k = ZETA_TERMS.length - 1; k >= 0; k--) sum = sum * z + ZETA_TERMS[k]!;
  return z * (ONE_MINUS_EULER + z * sum);
}

function stirlingSeries(x: number): number {
  const z = 1 / (x * x);
  return (
    (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156))))))) / x
  );
}

/** ln Gamma(x + 1) less Stirling's formula ln(sqrt(2 pi x) (x/e)^x), for x > 0. Absolute error below 1e-14. */
export function stirlingError(x: number): number {
  if (x >= 10) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * log(x) + x - HALF_LOG_TWO_PI;
}

/**
 * The deviance x ln(x/m) + m - x, for x > 0 and m > 0, without cancellation where x is near m (Loader, "Fast and
 * accurate computation of binomial probabilities", 2000).
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * log(x / m) - difference;
  const v = difference / (x + m);
  const w = v * v;
  let sum = difference * v;
  let term = 2 * x * v;
  for (let k = 3; ; k += 2) {
    term *= w;
    const next = sum + term / k;
    if (next === sum) return next;
    sum = next;
  }
}
