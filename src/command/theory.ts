import { readFileSync } from 'node:fs';
import { ownCases } from '../theory/cases';
import { readCases } from '../theory/read-cases';
import { heading, rowLine, summaryLines } from '../theory/report';
import { runCases } from '../theory/run';

/**
 * `theory [FILE.json] [--format table|json]`: answers every case of the file, or of the project's own collection.
 * Resolves with 0 if nothing failed, 1 if something did, 2 for bad input (one line on stderr names the offender).
 */
export async function main(args: readonly string[]): Promise<number> {
  let file: string | null = null;
  let format = 'table';
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    if (argument === '--format' || argument.startsWith('--format=')) {
      format = argument === '--format' ? (args[++i] ?? '') : argument.slice('--format='.length);
      if (format !== 'table' && format !== 'json') return refuse(`--format: "${format}" is neither table nor json`);
    } else if (argument.startsWith('-')) return refuse(`${argument}: unknown option`);
    else if (file === null) file = argument;
    else return refuse(`${argument}: one file at a time`);
  }

  let cases = ownCases;
  if (file !== null) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      return refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const read = readCases(text);
    if (!read.ok) return refuse(`${file}: ${read.error}`);
    cases = read.value;
  }

  const report = runCases(cases, { progress: process.stderr.isTTY ? showProgress(cases.length) : () => {} });
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
    process.stderr.write(`${summaryLines(report).at(-1)}\n`);
  } else {
    const lines = [heading, ...report.rows.map(rowLine), ...summaryLines(report)];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return report.failed > 0 ? 1 : 0;
}

/** The case under way, on one line of a terminal: verdicts come at the end, at a level that depends on all cases. */
function showProgress(count: number): (c: { readonly id: string }) => void {
  let done = 0;
  return ({ id }) => {
    done += 1;
    process.stderr.write(done < count ? `\r\x1b[K${done}/${count} ${id}` : '\r\x1b[K');
  };
}

function refuse(reason: string): number {
  process.stderr.write(`theory: ${reason}\n`);
  return 2;
}
