/**
 * Whether a workflow's event may bring code of somebody without write access. Where it may, a spec is refused on
 * self-hosted runners before it is read, and elsewhere may not go beyond the default isolation.
 */
import type { Problem } from '../errors';
import type { SpecJob } from '../spec/types';

/** What the runner says of the run. */
export interface WorkflowEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The parsed file of GITHUB_EVENT_PATH; undefined where there is none. */
  readonly payload: unknown;
  /** RUNNER_ENVIRONMENT: `github-hosted` or `self-hosted`; older runners don't say. */
  readonly runner: string | undefined;
  /** The run is a simulation on somebody's own machine (`ACT=true`). */
  readonly local: boolean;
}

/** How far a spec is trusted. */
export type Trust = 'trusted' | 'restricted' | 'refused';

/** Events that only people with write access can cause, with code that they pushed. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'merge_group',
  'release',
  'create',
  'deployment',
  'page_build',
  'registry_package',
]);

/** Decides on an event. Unknown events are not trusted. */
export function trustOf(event: WorkflowEvent): Trust {
  if (TRUSTED_EVENTS.has(event.name) || isOwnPullRequest(event)) {
    return 'trusted';
  }
  const hosted = event.runner === 'github-hosted' || event.local;
  return hosted ? 'restricted' : 'refused';
}

/** A pull request from a branch of the same repository: its author may push. */
function isOwnPullRequest({ name, payload }: WorkflowEvent): boolean {
  if (name !== 'pull_request' && name !== 'pull_request_review') {
    return false;
  }
  const head = textAt(payload, ['pull_request', 'head', 'repo', 'full_name']);
  return head !== undefined && head === textAt(payload, ['repository', 'full_name']);
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  let at = value;
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}

/** What `allow:` can list. */
export const ALLOWANCES = ['host', 'network', 'mounts', 'env', 'relax'] as const;

/** A part of the isolation that a workflow allows untrusted specs to do without. */
export type Allowance = (typeof ALLOWANCES)[number];

/** What jobs ask for beyond the default and the workflow doesn't allow. */
export function checkRestricted(jobs: readonly SpecJob[], allowed: readonly Allowance[]): Problem[] {
  return jobs.flatMap((job) =>
    beyondDefault(job)
      .filter(([allowance]) => !allowed.includes(allowance))
      .map(([allowance, what]) => ({
        message: `the job "${job.name}" asks for ${what}, and its spec may come from somebody without write access`,
        remedy: `remove it, or list "${allowance}" in the input "allow" of the workflow's step`,
        where: job.where,
      })),
  );
}

function beyondDefault(job: SpecJob): [Allowance, string][] {
  const asked: [boolean, Allowance, string][] = [
    [job.runtime === 'host', 'host', 'the runtime host'],
    [job.network !== 'none', 'network', `the network ${job.network}`],
    [
      job.mounts.some((mount) => mount.write || mount.source.startsWith('/')),
      'mounts',
      'mounts that it can write to or that lie outside',
    ],
    [job.passEnv.length > 0, 'env', `the variables ${job.passEnv.join(', ')}`],
    [job.relax.length > 0, 'relax', `relax: ${job.relax.join(', ')}`],
  ];
  return asked.filter(([asks]) => asks).map(([, allowance, what]) => [allowance, what]);
}
