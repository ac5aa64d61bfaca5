import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ALLOWANCES,
  checkRestricted,
  checkRestrictedStores,
  mayPublish,
  refuseUntrusted,
  trustOf,
} from '../../../../src/github/trust/event-policy';
import { parseSpec } from '../../../../src/job-spec/read-spec';
import type { RawPart } from '../../../../src/job-spec/schema';
import type { SpecJob } from '../../../../src/job-spec/types';

const OWN = { full_name: 'acme/science' };
const FORK = { full_name: 'evil/science' };

const pullRequest = (repo: object | null) => ({ repository: OWN, pull_request: { head: { repo } } });
const dependabot = { login: 'dependabot[bot]' };
const ofDependabot = { repository: OWN, pull_request: { head: { repo: OWN }, user: dependabot } };
const workflowRun = (event: string, head_repository: object) => ({
  repository: OWN,
  workflow_run: { event, head_repository },
});

/** Event, payload, and the decision on a hosted and on a self-hosted runner. */
const TABLE: [string, unknown, string, string][] = [
  ['push', {}, 'trusted', 'trusted'],
  ['schedule', {}, 'trusted', 'trusted'],
  ['workflow_dispatch', {}, 'trusted', 'trusted'],
  ['repository_dispatch', {}, 'trusted', 'trusted'],
  ['merge_group', {}, 'trusted', 'trusted'],
  ['release', {}, 'trusted', 'trusted'],
  ['pull_request', pullRequest(OWN), 'trusted', 'trusted'],
  ['pull_request', pullRequest(FORK), 'restricted', 'refused'],
  ['pull_request', ofDependabot, 'restricted', 'refused'],
  // Rerun by a maintainer.
  ['pull_request', { ...ofDependabot, sender: { login: 'maintainer' } }, 'restricted', 'refused'],
  ['pull_request_target', ofDependabot, 'restricted', 'refused'],
  ['pull_request', { ...pullRequest(OWN), sender: dependabot }, 'restricted', 'refused'],
  ['push', { sender: dependabot }, 'restricted', 'refused'],
  ['push', { sender: { login: 'dependabot' } }, 'trusted', 'trusted'],
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
  [
    'workflow_run',
    { ...workflowRun('push', OWN), workflow_run: { event: 'push', head_repository: OWN, actor: dependabot } },
    ...(['restricted', 'refused'] as const),
  ],
  ['workflow_run', workflowRun('push', FORK), 'restricted', 'refused'],
  // Runs in this repository, but may check out any code.
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

/** The rows of the table in SECURITY.md, with all the events that each describes. */
const DOCUMENTED: readonly (readonly [string, readonly (readonly [string, unknown])[]])[] = [
  ['`push`, `schedule`', TABLE.slice(0, 6).map(([name, payload]) => [name, payload] as const)],
  [
    '`pull_request`, `pull_request_target` from a branch',
    [
      ['pull_request', pullRequest(OWN)],
      ['pull_request_target', pullRequest(OWN)],
    ],
  ],
  [
    '`pull_request`, `pull_request_target`, `pull_request_review` from a fork',
    [
      ['pull_request', pullRequest(FORK)],
      ['pull_request_target', pullRequest(FORK)],
      ['pull_request_review', pullRequest(FORK)],
      ['pull_request', ofDependabot],
      ['pull_request_target', ofDependabot],
    ],
  ],
  [
    '`workflow_run` after a run of the first two',
    [
      ...TABLE.slice(0, 6).map(([name]) => ['workflow_run', workflowRun(name, OWN)] as const),
      ['workflow_run', workflowRun('pull_request', OWN)],
    ],
  ],
  [
    '`workflow_run` after any other',
    [
      ['workflow_run', workflowRun('push', FORK)],
      ['workflow_run', workflowRun('pull_request_target', OWN)],
      ['workflow_run', workflowRun('issue_comment', OWN)],
    ],
  ],
  [
    '`issue_comment`, `issues`, and all other events',
    [
      ['issue_comment', { repository: OWN }],
      ['issues', { repository: OWN }],
      ['a_new_event', pullRequest(OWN)],
    ],
  ],
];

describe('the right to store results', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter((line) => / (reads|refused) +\|$|stores +\|$/.test(line));

  it('is documented for every kind of event, and for no other', () => {
    expect(rows.map((row) => DOCUMENTED.filter(([begin]) => row.startsWith(`| ${begin}`)).length)).toEqual(
      DOCUMENTED.map(() => 1),
    );
  });

  it.each(DOCUMENTED)('%s: as documented', (begin, events) => {
    const cells =
      rows
        .find((row) => row.startsWith(`| ${begin}`))
        ?.split('|')
        .map((cell) => cell.trim()) ?? [];
    for (const [name, payload] of events) {
      const decide = (runner: string): string => {
        const event = { name, payload, runner, local: false };
        return trustOf(event) === 'refused' ? 'refused' : mayPublish(event) ? 'reads, stores' : 'reads';
      };
      expect([decide('github-hosted'), decide('self-hosted')], name).toEqual(cells.slice(2, 4));
    }
  });
});

describe('the trust in an event', () => {
  it.each(TABLE)('%s with %j: %s on a hosted runner, %s on a self-hosted one', (name, payload, hosted, selfHosted) => {
    const on = (runner: string | undefined, local = false) => trustOf({ name, payload, runner, local });
    expect(on('github-hosted')).toBe(hosted);
    expect(on('self-hosted')).toBe(selfHosted);
    // Older runners don't set RUNNER_ENVIRONMENT.
    expect(on(undefined)).toBe(selfHosted);
    expect(on(undefined, true)).toBe(hosted);
  });

  it('is refused with an error that names the event', () => {
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
  ['host', 'slurm: { setup: [module load apptainer] }'],
];

/** A value within the default isolation for every key. A key that can give a job more than that is in `BEYOND`, too. */
const WITHIN: Readonly<Record<Exclude<keyof RawPart, 'function'>, unknown>> = {
  args: { a: 1 },
  matrix: { b: [1, 2] },
  needs: [],
  'fail-fast': true,
  'max-parallel': 2,
  'continue-on-error': true,
  worker: 'per-job',
  slurm: { partition: 'main' },
  label: 'a label',
  version: '1',
  container: 'docker://a/b',
  python: 'python3',
  runtime: 'docker',
  pull: 'always',
  env: { A: 'b' },
  mounts: [{ source: 'data', target: '/data' }],
  network: 'none',
  relax: [],
  resources: { cpus: 2, memory: ['4G', '8G'], gpus: 'all', tmp: '2G', shm: '1G', pids: 50 },
  timeout: '3s',
  retries: 2,
  'retry-on': 'error',
  cache: { 'force-run': true, 'cache-failing': true, 'rerun-failing': true, salt: '2', trust: true },
  'local-modules': ['lib'],
  'additional-files': ['*.txt'],
};

function jobsOf(text: string): readonly SpecJob[] {
  const spec = parseSpec(`function: f.py:f\n${text}\n`, { path: 'hither.yml', directory: '/' });
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

  it('cannot name remote stores in its spec', () => {
    const spec = parseSpec('function: f.py:f\nremote-stores: [stores]\n', { path: 'hither.yml', directory: '/' });
    const check = (allowed: readonly (typeof ALLOWANCES)[number][]) =>
      spec.ok ? checkRestrictedStores(spec.value, allowed) : undefined;
    expect(check([])).toMatchObject([{ remedy: expect.stringContaining('"remote-stores"'), where: { line: 2 } }]);
    expect(check(['remote-stores'])).toEqual([]);
  });

  it('is refused the host even if the workflow chooses it for all jobs', () => {
    expect(checkRestricted(jobsOf(''), [], 'host')).toHaveLength(1);
    expect(checkRestricted(jobsOf(''), ['host'], 'host')).toEqual([]);
  });

  it('may use every key within the default isolation', () => {
    const text = Object.entries(WITHIN).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    expect(jobsOf(text.join('\n'))).toHaveLength(1);
    expect(checkRestricted(jobsOf(text.join('\n')), [], undefined)).toEqual([]);
  });
});
