import type { Result } from '../lib/result';
import { failure, success } from '../lib/result';
import { shortened } from './simulate/arguments';

/** What a command line of whole numbers and `--json` says. */
export interface NumberOptions {
  readonly json: boolean;
  /** The options that were given, by name. */
  readonly given: ReadonlyMap<string, number>;
}

/**
 * Reads `--json` and options that take a whole number of their range, each at most once, as `--name 3` or `--name=3`. The
 * error is one line that names the offender.
 */
export function readNumberOptions(
  args: readonly string[],
  ranges: Readonly<Record<string, readonly [min: number, max: number]>>,
): Result<NumberOptions, string> {
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
    const range = ranges[name];
    if (!range) return failure(`${shortened(argument)}: unknown option`);
    if (given.has(name)) return failure(`${name}: given twice`);
    const text = at < 0 ? (args[++i] ?? '') : argument.slice(at + 1);
    const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (!(value >= range[0] && value <= range[1]))
      return failure(`${name}: "${shortened(text)}" is not a whole number from ${range[0]} to ${range[1]}`);
    given.set(name, value);
  }
  return success({ json, given });
}
