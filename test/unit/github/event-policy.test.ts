import { describe, expect, it } from 'vitest';
import { ALLOWANCES, checkRestricted, refuseUntrusted, trustOf } from '../../../src/github/event-policy';
import { parseSpec } from '../../../src/spec/read-spec';
import type { SpecJob } from '../../../src/spec/types';

const OWN = { full_name: 'acme/science' };
const FORK = { full_name: 'evil/science' };

const pullRequest = (repo: object | null) => ({ repository: OWN, pull_request: { head: { repo } } });
const workflowRun = (event: string, head_repository: object) => ({
  repository: OWN,
  workflow_run: { event, head_repository },
});

/** Event, what its file says, and the decision on a hosted and on a self-hosted runner. */
const TABLE: [string, unknown, string, string][] = [
  ['push', {}, 'trusted', 'trusted'],
  ['schedule', {}, 'trusted', 'trusted'],
  ['workflow_dispatch', {}, 'trusted', 'trusted'],
  ['repository_dispatch', {}, 'trusted', 'trusted'],
  ['merge_group', {}, 'trusted', 'trusted'],
  ['release', {}, 'trusted', 'trusted'],
  ['pull_request', pullRequest(OWN), 'trusted', 'trusted'],
  ['pull_request', pullRequest(FORK), 'restricted', 'refused'],
  // The fork was deleted.
  ['pull_request', pullRequest(null), 'restricted', 'refused'],
  ['pull_request', undefined, 'restricted', 'refused'],
  ['pull_request', { pull_request: { head: { repo: {} } }, repository: {} }, 'restricted', 'refused'],
  ['pull_request_target', pullRequest(OWN), 'trusted', 'trusted'],
  ['pull_request_target', pullRequest(FORK), 'restricted', 'refused'],
  ['pull_request_review', pullRequest(FORK), 'restricted', 'refused'],
  ['pull_request_review_comment', pullRequest(FORK), 'restricted', 'refused'],
  ['workflow_run', workflowRun('push', OWN), 'trusted', 'trusted'],
  ['workflow_run', workflowRun('pull_request', OWN), 'trusted', 'trusted'],
  ['workflow_run', workflowRun('pull_request', FORK), 'restricted', 'refused'],
  ['workflow_run', workflowRun('push', FORK), 'restricted', 'refused'],
  // Runs in the name of this repository, with whatever it checks out.
  ['workflow_run', workflowRun('pull_request_target', OWN), 'restricted', 'refused'],
  ['workflow_run', workflowRun('issue_comment', OWN), 'restricted', 'refused'],
  ['issue_comment', { repository: OWN, issue: { pull_request: {} } }, 'restricted', 'refused'],
  ['issues', { repository: OWN }, 'restricted', 'refused'],
  ['fork', {}, 'restricted', 'refused'],
  // The payload of one event proves nothing in another.
  ['issue_comment', pullRequest(OWN), 'restricted', 'refused'],
  ['a_new_event', pullRequest(OWN), 'restricted', 'refused'],
  ['', {}, 'restricted', 'refused'],
];

describe('the trust in an event', () => {
  it.each(TABLE)('%s with %j: %s on a hosted runner, %s on a self-hosted one', (name, payload, hosted, selfHosted) => {
    const on = (runner: string | undefined, local = false) => trustOf({ name, payload, runner, local });
    expect(on('github-hosted')).toBe(hosted);
    expect(on('self-hosted')).toBe(selfHosted);
    // Older runners don't say what they are.
    expect(on(undefined)).toBe(selfHosted);
    expect(on(undefined, true)).toBe(hosted);
  });

  it('is refused by an error that names the event and says what to do', () => {
    const event = { name: 'issue_comment', payload: {}, runner: 'self-hosted', local: false };
    expect(() => refuseUntrusted(event)).toThrowError(
      expect.objectContaining({ code: 'untrusted', message: expect.stringContaining('"issue_comment"') }),
    );
    expect(() => refuseUntrusted({ ...event, runner: 'github-hosted' })).not.toThrow();
  });
});

/** One key beyond the default for each allowance. */
const BEYOND: readonly [string, string][] = [
  ['host', 'runtime: host'],
  ['network', 'network: bridge'],
  ['mounts', 'mounts: [{ source: data, target: /data, write: true }]'],
  ['mounts', 'mounts: [{ source: /data, target: /data }]'],
  ['env', 'env: [HOME]'],
  ['relax', 'relax: [tmp-exec]'],
];

function jobsOf(text: string): readonly SpecJob[] {
  const spec = parseSpec(`function: f.py:f\n${text}\n`, { path: 'hither.yml', folder: '/' });
  return spec.ok ? spec.value.jobs : [];
}

describe('a restricted job', () => {
  it.each(BEYOND)('is refused without the allowance "%s" for %s', (allowance, text) => {
    const jobs = jobsOf(text);
    expect(jobs).toHaveLength(1);
    const problems = checkRestricted(jobs, [], undefined);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain(`"${allowance}"`);
    expect(problems[0]?.where).toMatchObject({ path: 'hither.yml' });
    const others = ALLOWANCES.filter((name) => name !== allowance);
    expect(checkRestricted(jobs, others, undefined)).toHaveLength(1);
    expect(checkRestricted(jobs, ALLOWANCES, undefined)).toEqual([]);
  });

  it('is refused the host also where the workflow names it for all jobs', () => {
    expect(checkRestricted(jobsOf(''), [], 'host')).toHaveLength(1);
    expect(checkRestricted(jobsOf(''), ['host'], 'host')).toEqual([]);
  });

  it('may do everything that stays within the default', () => {
    const text =
      'runtime: docker\nnetwork: none\nmounts: [{ source: data, target: /data }]\nenv: { A: b }\ntimeout: 3s';
    expect(jobsOf(text)).toHaveLength(1);
    expect(checkRestricted(jobsOf(text), [], undefined)).toEqual([]);
  });
});
