/**
 * Erlang's loss formula: the share of arrivals that find all servers busy and leave (M/G/c/c). It depends on the service
 * law through its mean only.
 *
 * `load`: offered load in erlang, arrival rate times mean service time, >= 0. `servers`: a whole number >= 0.
 * Recursion B(c) = a B(c-1) / (c + a B(c-1)), which neither overflows nor cancels.
 * Source: A. K. Erlang (1917); the recursion in R. B. Cooper, Introduction to Queueing Theory, 2nd ed., 1981, ch. 3.
 */
export function erlangB(load: number, servers: number): number {
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (load * blocked) / (c + load * blocked);
  return blocked;
}
