/**
 * Whether a workflow's event may bring code of somebody without write access. Where it may, a spec is refused on
 * self-hosted runners before it is read, and elsewhere may not go beyond the default isolation.
 */

import { RUNTIMES } from '../../container/runtimes';
import { HitherError, type Problem } from '../../core/errors';
import type { RuntimeChoice } from '../../core/runtime-names';
import type { ParsedSpec, SpecJob } from '../../job-spec/types';

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
  'delete',
  'deployment',
  'deployment_status',
  'page_build',
  'registry_package',
]);

/** Events of a pull request; what they run is its author's, or what a workflow checks out of it. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/**
 * Decides on an event. Unknown events are not trusted, nor are comments on issues, where nothing tells whose code the
 * workflow checks out.
 */
export function trustOf(event: WorkflowEvent): Trust {
  const isOwn = TRUSTED_EVENTS.has(event.name) || isOwnPullRequest(event) || isOwnRun(event);
  if (isOwn && !isOfDependabot(event)) {
    return 'trusted';
  }
  const hosted = event.runner === 'github-hosted' || event.local;
  return hosted ? 'restricted' : 'refused';
}

/** Whether a run may leave results where later runs find them: in the job cache, in GitHub's cache, in artifacts for others. */
export function mayPublish(event: WorkflowEvent): boolean {
  return trustOf(event) === 'trusted';
}

/** A pull request from a branch of the same repository: its author may push. */
function isOwnPullRequest({ name, payload }: WorkflowEvent): boolean {
  return PULL_REQUEST_EVENTS.has(name) && isOfThisRepository(payload, ['pull_request', 'head', 'repo']);
}

/** A run after a run that was trusted itself. */
function isOwnRun({ name, payload }: WorkflowEvent): boolean {
  const cause = textAt(payload, ['workflow_run', 'event']) ?? '';
  const own = isOfThisRepository(payload, ['workflow_run', 'head_repository']);
  return name === 'workflow_run' && own && (TRUSTED_EVENTS.has(cause) || cause === 'pull_request');
}

/** Its branches lie in the repository, but what it brings was written by others: GitHub gives it a fork's rights too. */
const DEPENDABOT = 'dependabot[bot]';

/** Who made a pull request, or pushed; of a run after a run, who caused that. */
const ACTORS = [
  ['sender', 'login'],
  ['pull_request', 'user', 'login'],
  ['workflow_run', 'actor', 'login'],
  ['workflow_run', 'triggering_actor', 'login'],
];

function isOfDependabot({ payload }: WorkflowEvent): boolean {
  return ACTORS.some((path) => textAt(payload, path) === DEPENDABOT);
}

function isOfThisRepository(payload: unknown, path: readonly string[]): boolean {
  const name = textAt(payload, [...path, 'full_name']);
  return name !== undefined && name === textAt(payload, ['repository', 'full_name']);
}

/** Refuses an event on a machine that outlives the run, before anything of its spec is read. @throws HitherError `untrusted` */
export function refuseUntrusted(event: WorkflowEvent): void {
  if (trustOf(event) === 'refused') {
    throw new HitherError(
      'untrusted',
      `the event "${event.name}" may bring code of somebody without write access, and this is a self-hosted runner`,
      'run it on a runner of GitHub, or on a push to a branch of this repository after somebody has read the code',
    );
  }
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  let at = value;
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}

/** What `allow:` can list. */
export const ALLOWANCES = ['host', 'network', 'mounts', 'env', 'relax', 'remote-stores'] as const;

/** A part of the isolation that a workflow allows untrusted specs to do without. */
export type Allowance = (typeof ALLOWANCES)[number];

/** What jobs ask for beyond the default and the workflow doesn't allow. `runtime` is what the workflow asks for all jobs. */
export function checkRestricted(
  jobs: readonly SpecJob[],
  allowed: readonly Allowance[],
  runtime: RuntimeChoice | undefined,
): Problem[] {
  return jobs.flatMap((job) =>
    beyondDefault(job, runtime ?? job.runtime)
      .filter(([allowance]) => !allowed.includes(allowance))
      .map(([allowance, what]) => ({
        message: `the job "${job.name}" asks for ${what}, and its spec may come from somebody without write access`,
        remedy: `remove it, or list "${allowance}" in the input "allow" of the workflow's step`,
        where: job.where,
      })),
  );
}

/** Remote stores of a spec that the workflow doesn't allow: whoever names one says what results are. */
export function checkRestrictedStores(spec: ParsedSpec, allowed: readonly Allowance[]): Problem[] {
  const [store] = allowed.includes('remote-stores') ? [] : spec.remoteStores;
  return store === undefined
    ? []
    : [
        {
          message: 'the spec names remote stores, and it may come from somebody without write access',
          remedy: 'remove them, name them in the input "remote-stores", or list "remote-stores" in the input "allow"',
          where: store.where,
        },
      ];
}

/** Those that are only taken when asked for by name. */
function isLessIsolated(runtime: RuntimeChoice | undefined): boolean {
  return runtime !== undefined && runtime !== 'auto' && !RUNTIMES[runtime].automatic;
}

function beyondDefault(job: SpecJob, runtime: RuntimeChoice | undefined): [Allowance, string][] {
  const asked: [boolean, Allowance, string][] = [
    [isLessIsolated(runtime), 'host', `the runtime ${runtime}`],
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
