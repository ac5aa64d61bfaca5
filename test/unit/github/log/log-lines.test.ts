/** However many jobs run, the log of a step stays short besides the output of functions. */
import { describe, expect, it } from 'vitest';
import { createGithubReporter } from '../../../../src/github/log/reporter';
import { createWorkflowLog } from '../../../../src/github/log/workflow-log';
import { type Endings, eventsOf } from '../../../fakes/many-jobs';
import { captureStdout } from '../../../fakes/stdout';

const MAX_LINES = 200;

/** The lines of a log, with those that the runner's toolkit prints. */
function logOf(jobs: number, endings: Endings, together: boolean): string[] {
  return captureStdout((write) => {
    const log = createWorkflowLog({ write, token: () => 'token', workspace: '/nowhere' });
    const reporter = createGithubReporter({ log, jobs, together, root: '/nowhere', failureLevel: 'error' });
    for (let index = 0; index < jobs; index += 1) {
      eventsOf(index, endings).forEach(reporter.report);
    }
    reporter.finish();
  })
    .trimEnd()
    .split('\n');
}

describe.each([1, 3, 16, 17, 10_000])('the log of a step with %i jobs', (jobs) => {
  it.each([
    ['well', true],
    ['well', false],
    ['badly', true],
    ['badly', false],
  ] as const)('has at most 200 lines if they end %s, in parallel: %s', (endings, together) => {
    expect(logOf(jobs, endings, together).length).toBeLessThanOrEqual(MAX_LINES);
  });
});

it('many jobs have counts and the reasons of failures', () => {
  const lines = logOf(1000, 'badly', true);
  expect(lines).toContain('1000 of 1000 jobs: 0 running, 0 finished, 750 failed, 250 skipped');
  expect(lines).toContain('sweep[v=0]: error after 1.00 s');
  expect(lines).toContainEqual(expect.stringMatching(/^ValueError: no \d \(\d+ jobs failed: /));
  expect(lines).toContainEqual(expect.stringMatching(/^not shown here: .*warnings \(\d+\)/));
});
