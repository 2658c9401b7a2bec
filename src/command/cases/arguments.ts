import type { CaseNumber } from '../../article/figure';
import type { Result } from '../../lib/result';
import { success } from '../../lib/result';
import { readNumberOptions } from '../number-options';

export interface CasesArguments {
  readonly json: boolean;
  /** null: all five. */
  readonly only: CaseNumber | null;
  /** Pairs of each case; null: as many as the intervals ask for. */
  readonly replications: number | null;
  readonly workers: number | null;
}

const RANGES = {
  '--case': [1, 5],
  '--replications': [2, 10_000],
  '--workers': [1, 256],
} as const;

/** Reads the command line; the error is one line that names the offender. */
export function readCasesArguments(args: readonly string[]): Result<CasesArguments, string> {
  const read = readNumberOptions(args, RANGES);
  if (!read.ok) return read;
  const { json, given } = read.value;
  return success({
    json,
    only: (given.get('--case') ?? null) as CaseNumber | null,
    replications: given.get('--replications') ?? null,
    workers: given.get('--workers') ?? null,
  });
}
