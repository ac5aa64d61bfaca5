/**
 * Reports at the end of a test run how many attacks were tried and held, by target and runtime; in a workflow also in
 * the step summary. Fails if a test file didn't try the attacks that the catalogue (test/attacks/catalogue.ts) lists
 * for it.
 */
import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import type { Target } from './attacks/attack';
import { attacksOf, type Count, table } from './attacks/catalogue';

/** The reporter of vitest.config.ts. */
export default class AttackTable implements Reporter {
  /** With `-t` a file tries only some of its attacks. */
  private chosen = false;

  onInit({ config }: Vitest): void {
    this.chosen = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(attacksIn);
    const counts = tests.filter(({ test }) => isTried(test)).map(countOf);
    if (counts.length > 0) {
      console.log(`\n${table(counts)}`);
      const summary = process.env.GITHUB_STEP_SUMMARY;
      if (summary !== undefined) {
        appendFileSync(summary, `### Attacks\n\n${table(counts)}\n`);
      }
    }
    const wrong = modules.filter(({ relativeModuleId: file }) => attacksOf(file) !== inFile(tests, file));
    if (!this.chosen && wrong.length > 0) {
      const names = wrong.map(
        ({ relativeModuleId: file }) => `  ${file}: ${inFile(tests, file)}, not ${attacksOf(file)}\n`,
      );
      console.error(
        `the tests did not try the attacks in test/attacks/catalogue.ts: update the catalogue or the tests\n${names.join('')}`,
      );
      process.exitCode = 1;
    }
  }
}

interface Attack {
  readonly test: TestCase;
  readonly target: Target;
}

function attacksIn(module: TestModule): Attack[] {
  return [...module.children.allTests()].flatMap((test) => {
    const { attack: target } = test.meta();
    return target === undefined ? [] : [{ test, target }];
  });
}

/** Whether an attack was tried. One that is skipped because its preparation failed counts as tried, and not held. */
function isTried(test: TestCase): boolean {
  return test.result().state !== 'skipped' || test.parent.errors().length > 0;
}

function countOf({ test, target }: Attack): Count {
  return { ...target, tried: 1, held: test.result().state === 'passed' ? 1 : 0 };
}

function inFile(attacks: readonly Attack[], file: string): number {
  return attacks.filter(({ test }) => test.module.relativeModuleId === file).length;
}
