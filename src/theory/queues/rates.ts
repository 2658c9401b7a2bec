import type { TheoryCase } from '../case';
import { findText, MissingInput } from '../inputs';
import { findNumberIn, POSITIVE, wholeFrom } from '../ranges';

/** More servers than any case needs, and few enough to count through. */
const SERVERS = wholeFrom(1, 100_000);

/** Customers per unit of time. Throws, here and below, for a value outside the range, by the name of the input. */
export function arrivalRate(c: TheoryCase): number {
  const rate = findNumberIn(POSITIVE, c, 'arrival_rate', 'arrival_rate_#', 'lambda', 'offered_rate', 'calls_per_#');
  if (rate !== null) return rate;
  const gap = findNumberIn(POSITIVE, c, 'mean_interarrival', 'mean_interarrival_#', 'interarrival_mean#');
  if (gap !== null) return 1 / gap;
  const load = findNumberIn(POSITIVE, c, 'rho', 'utilization', 'load');
  if (load !== null) return load * serviceRate(c) * servers(c);
  const offered = findNumberIn(POSITIVE, c, 'offered_load#');
  if (offered !== null) return offered * serviceRate(c);
  throw new MissingInput('no arrival rate among the inputs');
}

/** Customers one server serves per unit of time. */
export function serviceRate(c: TheoryCase): number {
  const rate = findNumberIn(POSITIVE, c, 'service_rate', 'service_rate_#', 'mu');
  if (rate !== null) return rate;
  const mean = findNumberIn(POSITIVE, c, 'mean_service', 'mean_service_#', 'service_mean#', 'deterministic_service#');
  if (mean !== null) return 1 / mean;
  throw new MissingInput('no service rate among the inputs');
}

export function servers(c: TheoryCase): number {
  return findNumberIn(SERVERS, c, 'servers', 'agents', 'servers_#', 'c', 'pickers', 'packers') ?? 1;
}

/** Seconds per unit of time of the case's rates; NaN where it names none. */
export function secondsPerUnit(c: TheoryCase): number {
  const named = findText(c, 'time_unit', 'rate_unit') ?? Object.keys(c.inputs).join(' ');
  if (/(^|[ /_])(s|sec|seconds?)($|[ _])/.test(named)) return 1;
  if (/(^|[ /_])(min|minutes?)($|[ _])/.test(named)) return 60;
  if (/(^|[ /_])(h|hours?)($|[ _])/.test(named)) return 3600;
  return NaN;
}
