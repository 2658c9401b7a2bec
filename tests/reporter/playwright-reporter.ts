import type { FullConfig, FullResult, Reporter, Suite, TestError } from '@playwright/test/reporter';
import { report } from './tally';

/** Counts the tests of the run by their outcome; a flaky or skipped test is a failure. */
export default class TallyReporter implements Reporter {
  #root: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, root: Suite): void {
    this.#root = root;
  }

  onError(_error: TestError): void {
    this.#errors++;
  }

  onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    const tests = this.#root?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === 'expected').length;
    const notRun = tests.filter((test) => test.outcome() === 'skipped');
    const failed = tests.length - passed + this.#errors;
    for (const test of notRun) process.stderr.write(`Skipped tests fail the run: ${test.titlePath().join(' > ')}\n`);
    report({ runner: 'e2e', passed, failed });
    return Promise.resolve({ status: result.status === 'passed' && failed > 0 ? 'failed' : result.status });
  }

  printsToStdio(): boolean {
    return false;
  }
}
