import type { Result } from '../../lib/result';
import { failure, success } from '../../lib/result';
import { REALISM_REPLICATIONS } from '../../realism/study';
import { shortened } from '../simulate/arguments';

export interface RealismArguments {
  readonly json: boolean;
  readonly replications: number;
  readonly workers: number | null;
}

const NUMBERS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  '--replications': [2, 1000],
  '--workers': [1, 256],
};

/** Reads the command line; the error is one line that names the offender. */
export function readRealismArguments(args: readonly string[]): Result<RealismArguments, string> {
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
    const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
    if (!(value >= range[0] && value <= range[1]))
      return failure(`${name}: "${shortened(text)}" is not a whole number from ${range[0]} to ${range[1]}`);
    given.set(name, value);
  }
  return success({
    json,
    replications: given.get('--replications') ?? REALISM_REPLICATIONS,
    workers: given.get('--workers') ?? null,
  });
}
