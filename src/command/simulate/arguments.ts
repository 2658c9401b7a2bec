import { onOneLine } from '../../lib/one-line';
import type { Result } from '../../lib/result';
import { failure, success } from '../../lib/result';
import { LIMITS } from '../../scenario/limits';

export interface SimulateArguments {
  /** A file, a link, or preset:ID. */
  readonly scenario: string;
  /** Another of the same kind; 'base': the scenario with an empty plan; null: nothing. */
  readonly against: { readonly source: string } | 'base' | null;
  readonly replications: number;
  readonly first: number;
  /** null: as the scenario says. */
  readonly seed: number | null;
  readonly days: number | null;
  readonly workers: number | null;
  readonly format: 'table' | 'json';
  readonly link: boolean;
  /** Where the orders of the first replication are written as a CSV file; null: nowhere. */
  readonly orders: string | null;
}

export const USAGE =
  'usage: simulate SCENARIO [--against SCENARIO | --against-base] [--replications N] [--first K] [--seed S] [--days D] ' +
  '[--workers W] [--format table|json] [--link] [--orders FILE.csv]; SCENARIO is a file, a link or preset:ID';

/** Options with a whole number, and the range it may have. */
const NUMBERS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  '--replications': [1, 100_000],
  '--first': [1, 1_000_000_000],
  '--seed': [0, 4_294_967_295],
  '--days': [1, LIMITS.days],
  '--workers': [1, 256],
};
const TEXTS = ['--against', '--format', '--orders'];
const SWITCHES = ['--against-base', '--link'];

/** Reads the command line; the error is one line that names the offender. */
export function readArguments(args: readonly string[]): Result<SimulateArguments, string> {
  const given = new Map<string, string>();
  let scenario: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    if (!argument.startsWith('--')) {
      if (scenario !== null)
        return failure(`${shortened(argument)}: only one scenario, before it was ${shortened(scenario)}`);
      scenario = argument;
      continue;
    }
    const [name, attached] = split(argument);
    if (given.has(name)) return failure(`${name}: given twice`);
    if (SWITCHES.includes(name)) {
      if (attached !== null) return failure(`${name}: takes no value`);
      given.set(name, '');
    } else if (name in NUMBERS || TEXTS.includes(name)) {
      const value = attached ?? args[++i];
      if (value === undefined || value === '') return failure(`${name}: a value is missing`);
      given.set(name, value);
    } else return failure(`${shortened(name)}: unknown option`);
  }
  if (scenario === null || scenario === '') return failure(`no scenario; ${USAGE}`);
  if (given.has('--against') && given.has('--against-base'))
    return failure('--against-base: not together with --against');
  const format = given.get('--format') ?? 'table';
  if (format !== 'table' && format !== 'json')
    return failure(`--format: "${shortened(format)}" is neither table nor json`);
  const numbers: Record<string, number> = {};
  for (const [name, [min, max]] of Object.entries(NUMBERS)) {
    const text = given.get(name);
    if (text === undefined) continue;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
    if (!(value >= min && value <= max))
      return failure(`${name}: "${shortened(text)}" is not a whole number from ${min} to ${max}`);
    numbers[name] = value;
  }
  const against = given.get('--against');
  return success({
    scenario,
    against: against !== undefined ? { source: against } : given.has('--against-base') ? 'base' : null,
    replications: numbers['--replications'] ?? 20,
    first: numbers['--first'] ?? 1,
    seed: numbers['--seed'] ?? null,
    days: numbers['--days'] ?? null,
    workers: numbers['--workers'] ?? null,
    format,
    link: given.has('--link'),
    orders: given.get('--orders') ?? null,
  });
}

function split(argument: string): [name: string, attached: string | null] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, null] : [argument.slice(0, at), argument.slice(at + 1)];
}

/** On one line, however long or strange it was typed. */
export function shortened(text: string): string {
  return onOneLine(text, 100);
}
