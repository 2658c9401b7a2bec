/**
 * Mean wait in M/G/1, first come first served: lambda E[S^2] / (2 (1 - rho)). Infinity where rho >= 1.
 *
 * Source: F. Pollaczek (1930), A. Khinchine (1932).
 */
export function pollaczekKhinchine(arrivalRate: number, meanService: number, secondMoment: number): number {
  const load = arrivalRate * meanService;
  return load < 1 ? (arrivalRate * secondMoment) / (2 * (1 - load)) : Infinity;
}

/** Mean length of a busy period of M/G/1: E[S] / (1 - rho). */
export function busyPeriod(arrivalRate: number, meanService: number): number {
  const load = arrivalRate * meanService;
  return load < 1 ? meanService / (1 - load) : Infinity;
}
