import type { SerializedError } from 'vitest';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { report } from './tally';

/**
 * Counts the tests of the run. A file that could not be loaded and an error outside of any test count as one failure
 * each; so does a test that was skipped or left to do, unless a name filter on the command line left it out.
 */
export default class TallyReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const filtered = this.#vitest?.getGlobalTestNamePattern() !== undefined;
    let passed = 0;
    let failed = errors.length;
    const notRun: string[] = [];
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else if (!filtered) notRun.push(`${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    if (notRun.length > 0) {
      process.stderr.write(`Skipped tests fail the run:\n${notRun.map((name) => `  ${name}\n`).join('')}`);
      process.exitCode = 1;
    }
    if (!filtered && passed + failed === 0) process.exitCode = 1;
    report({ runner: 'unit', passed, failed: failed + notRun.length });
  }
}
