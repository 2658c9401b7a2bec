/**
 * The root of GI/M/1: sigma in (0, 1) with sigma = A*(mu (1 - sigma)), A* the Laplace transform of the time between
 * arrivals. sigma is the share of arrivals that wait, and the mean wait is sigma / (mu (1 - sigma)).
 *
 * By bisection: x - A*(mu (1 - x)) is negative at 0 and, for rho < 1, positive just below 1. Returns 1 where rho >= 1.
 * Source: D. G. Kendall (1953); D. Gross & C. M. Harris, Fundamentals of Queueing Theory, section 5.3.
 */
export function generalArrivalsRoot(transform: (s: number) => number, serviceRate: number): number {
  const gap = (x: number) => x - transform(serviceRate * (1 - x));
  let low = 0;
  let high = 1;
  // Near 1 the gap is 0 again: step down until it is positive, so that the root looked for lies below.
  for (let distance = 0.5; distance > 1e-12; distance /= 2)
    if (gap(1 - distance) > 0) {
      high = 1 - distance;
      break;
    }
  if (high === 1) return 1;
  for (let step = 0; step < 200 && high - low > 1e-16; step++) {
    const middle = (low + high) / 2;
    if (gap(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
