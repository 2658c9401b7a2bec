import { describe, expect, it } from 'vitest';
import { ownCases } from '../../src/theory/cases';
import { runCases } from '../../src/theory/run';

type Inputs = Readonly<Record<string, unknown>>;
type Refusal = readonly [id: string, inputs: Inputs, reason: RegExp];

/** One of the project's own cases with some inputs changed: every quantity is refused for the same reason. */
function refuses([id, inputs, reason]: Refusal): void {
  const own = ownCases.find((c) => c.id === id)!;
  const report = runCases([{ ...own, inputs: { ...own.inputs, ...inputs } }]);
  expect(report.rows).toHaveLength(Object.keys(own.expected).length);
  for (const row of report.rows) {
    expect(row.result, `${row.quantity}: ${row.note}`).toBe('unsupported');
    expect(row.note).toMatch(reason);
  }
}

function title([id, inputs]: Refusal): string {
  return `${id} ${JSON.stringify(inputs)}`;
}

const UNSTEADY: readonly Refusal[] = [
  ['MM1-01', { arrival_rate_per_h: 3, service_rate_per_h: 2 }, /^no steady state: load 1\.5 is not below 1$/],
  ['MM1-01', { arrival_rate_per_h: 3, service_rate_per_h: 3 }, /^no steady state: load 1 is not below 1$/],
  ['MM1-01', { arrival_rate_per_h: 0.3, service_rate_per_h: 0.1 * 3 }, /^no steady state: load 1 is not below 1$/],
  ['MM1-01', { arrival_rate_per_h: 1e40, service_rate_per_h: 1e-40 }, /^no steady state/],
  ['MMC-01', { arrival_rate: 10, service_rate_per_server: 3, servers: 2 }, /load 1\.66667 is not below 1/],
  ['MMC-09', { agents: 10 }, /load 1 is not below 1/],
  ['MG1-03', { arrival_rate: 2 }, /load 2 is not below 1/],
  ['GIM1-01', { service_rate: 0.4 }, /load 2 is not below 1/],
  ['MDC-03', { arrival_rate: 2 }, /load 1 is not below 1/],
  ['PRIO-01', { arrival_rates_per_h: [1, 1, 2] }, /load 1\.33333 is not below 1/],
  ['PRIO-12', { arrival_rates_per_h: [1, 1, 4] }, /load 1 is not below 1/],
  ['BATCH-01', { batch_rate: 1 }, /load 1\.7 is not below 1/],
  ['JACK-01', { service_rates_per_h: [14, 4, 15] }, /station 2: load 1\.25 is not below 1/],
  ['JACK-11', { routing: [[0, 1, 0], [1, 0, 0], [0, 1, 0]] }, /nobody leaves/],
  ['PS-01', { arrival_rate: 1.2 }, /load 1\.2 is not below 1/],
  ['STAT-AV-01', { rho: 1 }, /load 1 is not below 1/],
  ['MMCA-01', { abandonment_rate: 1e-7, arrival_rate: 60 }, /hardly anybody gives up/],
]; // prettier-ignore

const OUTSIDE: readonly Refusal[] = [
  ['MM1-01', { arrival_rate_per_h: -1 }, /^arrival_rate_per_h -1: must be above 0$/],
  ['MM1-01', { arrival_rate_per_h: 0 }, /^arrival_rate_per_h 0: must be above 0$/],
  ['MM1-01', { arrival_rate_per_h: 1e308, service_rate_per_h: 1e-308 }, /^arrival_rate_per_h 1e\+308: must be above 0/],
  ['MM1-07', { service_rate: -2 }, /^service_rate -2/],
  ['MMC-01', { servers: 2.5 }, /^servers 2\.5: must be a whole number from 1 to/],
  ['MMC-01', { servers: 0 }, /^servers 0: must be a whole number from 1 to/],
  ['MMC-01', { servers: 1e12 }, /^servers 1000000000000/],
  ['MMCK-01', { system_capacity: 4 }, /^system_capacity 4: must be a whole number from 5/],
  ['MMCK-01', { system_capacity: 1e12 }, /^system_capacity/],
  ['MMCC-05', { servers: 0 }, /^servers 0/],
  ['MMCA-01', { abandonment_rate: 0 }, /^abandonment_rate 0: must be above 0$/],
  ['MMCA-03', { abandonment_rate: 0 }, /^abandonment_rate 0: must be above 0$/],
  ['MMCA-01', { abandonment_rate: null }, /^no input abandonment_rate$/],
  ['MMCA-01', { deflection: 1.5 }, /^deflection 1\.5/],
  ['MG1-01', { service_law: 'hyperexponential scv 0.2', service_scv: 0.2 }, /^no such law/],
  ['MG1-01', { mean_service: -1 }, /^mean_service -1/],
  ['GIM1-01', { interarrival_law: 'gamma shape 0 scale 1' }, /^no such law/],
  ['PRIO-01', { arrival_rates_per_h: [0.2, -0.6, 1.2] }, /^arrival_rates_per_h\[2\] -0\.6/],
  ['PRIO-01', { arrival_rates_per_h: [] }, /empty list/],
  ['PRIO-05', { second_moments: [0.1, 6], laws: null }, /^second moment 0\.1/],
  ['BATCH-01', { batch_size_pmf: { 1: 0.5, 2: 0.3 } }, /sum is 0\.8, not 1/],
  ['BATCH-01', { batch_size_pmf: { 0: 0.5, 2: 0.5 } }, /^batch size 0/],
  ['BATCH-11', { mean_batch_size: 0.5 }, /^mean_batch_size 0\.5/],
  ['JACK-01', { servers: [1, 0, 1] }, /^servers\[2\] 0/],
  ['JACK-11', { routing: [[0, 0.7, 0.6], [0.1, 0, 0.6], [0, 0.2, 0]] }, /^routing\[1\]: sum 1\.29/],
  ['JACK-05', { giftwrap_probability: 1.2 }, /^giftwrap_probability 1\.2/],
  ['FSRC-01', { sources: 0 }, /^sources 0/],
  ['MGINF-01', { arrival_rate: 1e9 }, /^mean number 2000000000/],
]; // prettier-ignore

describe('a case without a steady state', () => {
  it.each(UNSTEADY.map((refusal) => [title(refusal), refusal] as const))('%s', (_, refusal) => refuses(refusal));
});

describe('a case with an input out of range', () => {
  it.each(OUTSIDE.map((refusal) => [title(refusal), refusal] as const))('%s', (_, refusal) => refuses(refusal));
});
