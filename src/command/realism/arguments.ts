import type { Result } from '../../lib/result';
import { success } from '../../lib/result';
import { REALISM_REPLICATIONS } from '../../realism/study';
import { readNumberOptions } from '../number-options';

export interface RealismArguments {
  readonly json: boolean;
  readonly replications: number;
  readonly workers: number | null;
}

const RANGES = {
  '--replications': [2, 1000],
  '--workers': [1, 256],
} as const;

/** Reads the command line; the error is one line that names the offender. */
export function readRealismArguments(args: readonly string[]): Result<RealismArguments, string> {
  const read = readNumberOptions(args, RANGES);
  if (!read.ok) return read;
  const { json, given } = read.value;
  return success({
    json,
    replications: given.get('--replications') ?? REALISM_REPLICATIONS,
    workers: given.get('--workers') ?? null,
  });
}
