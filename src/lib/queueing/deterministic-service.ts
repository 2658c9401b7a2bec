import { exp } from '../arithmetic';
import { cosine, PI, sine } from '../trigonometry';

/** Steady state of M/D/c; the wait in the unit of the service time. */
export interface DeterministicMeasures {
  readonly meanWait: number;
  readonly meanQueue: number;
  readonly probabilityOfWait: number;
  readonly probabilityEmpty: number;
}

/**
 * M/D/c: Poisson arrivals, the same service time for all, parallel servers; load below the servers.
 *
 * Whoever is present now and not among the first c is still present one service time later, with all who came since:
 * N' = max(0, N - c) + Poisson(a). The generating function of that recursion is fixed by the c - 1 zeros of
 * z^c = exp(a (z - 1)) inside the unit circle.
 * Source: C. D. Crommelin, P.O. Elec. Eng. J. 25, 1932.
 */
export function deterministicService(queue: {
  readonly arrivalRate: number;
  readonly service: number;
  readonly servers: number;
}): DeterministicMeasures {
  const { arrivalRate, service, servers: c } = queue;
  const load = arrivalRate * service;
  if (load >= c) return { meanWait: Infinity, meanQueue: Infinity, probabilityOfWait: 1, probabilityEmpty: 0 };
  // Zeros come in conjugate pairs, so sums and products are real: only zeros 1..floor(c/2) are needed.
  let sumOfInverse = 0; // sum of 1 / (1 - z)
  let product = 1; // product of (1 - z)
  let empty = c - load; // (c - a) times the product of z / (z - 1)
  for (let k = 1; 2 * k <= c; k++) {
    const [x, y] = zero(load, c, k);
    const single = 2 * k === c; // the real zero of an even c
    const distance = (1 - x) * (1 - x) + y * y;
    const size = x * x + y * y;
    sumOfInverse += ((single ? 1 : 2) * (1 - x)) / distance;
    product *= single ? 1 - x : distance;
    empty *= single ? x / (x - 1) : size / distance;
  }
  const meanQueue = sumOfInverse - (c * (c - 1) - load * load) / (2 * (c - load));
  return {
    meanWait: meanQueue / arrivalRate,
    meanQueue,
    probabilityOfWait: 1 - (c - load) / product,
    probabilityEmpty: empty,
  };
}

/** The k-th zero: the fixed point of z = w_k exp(a (z - 1)/c), w_k a c-th root of unity, by iteration and Newton steps. */
function zero(load: number, c: number, k: number): readonly [number, number] {
  const angle = (2 * PI * k) / c;
  const rate = load / c;
  let x = 0;
  let y = 0;
  for (let step = 0; step < 200; step++) {
    const size = exp(rate * (x - 1));
    const turn = angle + rate * y;
    const u = size * cosine(turn);
    const v = size * sine(turn);
    // Newton for f(z) = z - g(z), f' = 1 - rate g(z).
    const fx = x - u;
    const fy = y - v;
    const dx = 1 - rate * u;
    const dy = -rate * v;
    const norm = dx * dx + dy * dy;
    const stepX = (fx * dx + fy * dy) / norm;
    const stepY = (fy * dx - fx * dy) / norm;
    if (step < 20) {
      x = u;
      y = v;
      continue;
    }
    x -= stepX;
    y -= stepY;
    if (stepX * stepX + stepY * stepY < 1e-32) break;
  }
  return [x, y];
}
