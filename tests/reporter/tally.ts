import { appendFileSync } from 'node:fs';

/** What one runner did. A skipped test counts as failed: a test that does not run proves nothing. */
export interface Tally {
  readonly runner: string;
  readonly passed: number;
  readonly failed: number;
}

/** The line that ends every run of tests. */
export function lastLine({ passed, failed }: Pick<Tally, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}

/** Hands a runner's tally to the run over all runners (TALLY_FILE), or prints it last when the runner was called alone. */
export function report(tally: Tally): void {
  const file = process.env['TALLY_FILE'];
  if (file) appendFileSync(file, JSON.stringify(tally) + '\n');
  else process.once('exit', () => process.stdout.write(lastLine(tally) + '\n'));
}
