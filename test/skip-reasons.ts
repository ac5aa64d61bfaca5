/**
 * Reports at the end of a test run how many tests were skipped, and why. A skipped test without a reason (see
 * requirements.ts) fails the run.
 */
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/** The reporter of vitest.config.ts. */
export default class SkipReasons implements Reporter {
  /** With `-t` tests are skipped without a reason, which is fine. */
  private chosen = false;

  onInit({ config }: Vitest): void {
    this.chosen = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    const reasons = skipped.map(reasonOf);
    for (const reason of new Set(reasons.filter((found) => found !== undefined))) {
      const count = reasons.filter((other) => other === reason).length;
      console.log(`skipped ${String(count).padStart(5)}: ${reason}`);
    }
    const without = skipped.filter((_, index) => reasons[index] === undefined);
    if (!this.chosen && without.length > 0) {
      const names = without.map((test) => `  ${test.module.relativeModuleId} > ${test.fullName}\n`).join('');
      console.error(
        `${without.length} tests were skipped without a reason: use needs() of test/requirements.ts\n${names}`,
      );
      process.exitCode = 1;
    }
  }
}

/** The reason of the test, or of the innermost group around it that has one. */
function reasonOf(test: TestCase): string | undefined {
  for (let task: TestCase | TestCase['parent'] = test; task.type !== 'module'; task = task.parent) {
    const { skipped } = task.meta();
    if (skipped !== undefined) {
      return skipped;
    }
  }
  return undefined;
}
