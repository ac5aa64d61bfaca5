/** However many jobs run, the log of a step stays short besides the output of functions. */
import { describe, expect, it } from 'vitest';
import { createGithubReporter } from '../../../../src/github/log/reporter';
import { createWorkflowLog } from '../../../../src/github/log/workflow-log';
import type { HitherEvent } from '../../../../src/model/events';
import { type Endings, eventsOf, rareFailure } from '../../../fakes/many-jobs';
import { captureStdout } from '../../../fakes/stdout';

const MAX_LINES = 200;

/** The lines of a log, with those that the runner's toolkit prints. */
function logOf(jobs: number, endings: Endings, together: boolean): string[] {
  const events = Array.from({ length: jobs }, (_, index) => eventsOf(index, endings)).flat();
  return logOfEvents(events, jobs, together);
}

function logOfEvents(events: readonly HitherEvent[], jobs = events.length, together = true): string[] {
  return captureStdout((write) => {
    const log = createWorkflowLog({ write, token: () => 'token', workspace: '/nowhere' });
    const reporter = createGithubReporter({ log, jobs, together, root: '/nowhere', failureLevel: 'error' });
    events.forEach(reporter.report);
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
  expect(lines.filter((line) => line === 'running jobs under docker')).toHaveLength(1);
  expect(lines).toContainEqual(expect.stringMatching(/^took \d.* s under docker, with at most 1 job at once$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ValueError at f\.py:\d: no \d \(\d+ jobs failed: /));
  expect(lines).toContainEqual(expect.stringMatching(/^not shown here: .*warnings \(\d+\)/));
});

it('a rare failure is shown among many that differ only in their texts', () => {
  const lines = logOfEvents(rareFailure().map((record) => ({ type: 'job-ended', record })));
  expect(lines).toContain('ValueError at m.py:6 (150 jobs), for example: sweep[0]: no 0');
  expect(lines).toContain('sweep[150]: TypeError at m.py:9: None');
  expect(lines).toContainEqual(
    expect.stringMatching(/^::error::Skipped \(30 jobs\), for example: after\[0\]: the needed job "sweep\[0\]"/),
  );
});
