import type { CaseNumber } from '../../article/figure';
import type { Result } from '../../lib/result';
import { failure, success } from '../../lib/result';
import { shortened } from '../simulate/arguments';

export interface CasesArguments {
  readonly json: boolean;
  /** null: all five. */
  readonly only: CaseNumber | null;
  /** Pairs of each case; null: as many as the intervals ask for. */
  readonly replications: number | null;
  readonly workers: number | null;
}

const NUMBERS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  '--case': [1, 5],
  '--replications': [2, 10_000],
  '--workers': [1, 256],
};

/** Reads the command line; the error is one line that names the offender. */
export function readCasesArguments(args: readonly string[]): Result<CasesArguments, string> {
  const given = new Map<string, number>();
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    if (argument === '--json') {
      json = true;
      continue;
    }
    const at = argument.indexOf('=');
    const name = at < 0 ? argument : argument.slice(0, at);
    const range = NUMBERS[name];
    if (!range) return failure(`${shortened(argument)}: unknown option`);
    if (given.has(name)) return failure(`${name}: given twice`);
    const text = at < 0 ? (args[++i] ?? '') : argument.slice(at + 1);
    const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (!(value >= range[0] && value <= range[1]))
      return failure(`${name}: "${shortened(text)}" is not a whole number from ${range[0]} to ${range[1]}`);
    given.set(name, value);
  }
  return success({
    json,
    only: (given.get('--case') ?? null) as CaseNumber | null,
    replications: given.get('--replications') ?? null,
    workers: given.get('--workers') ?? null,
  });
}
