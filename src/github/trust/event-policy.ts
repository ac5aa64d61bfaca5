/**
 * Decides how far the event of a workflow run is trusted. If it may run code of people without write access, the
 * action refuses it on self-hosted runners before reading the spec, and elsewhere keeps it within the default
 * isolation.
 */

import { RUNTIMES } from '../../container/runtimes';
import { HitherError, type Problem } from '../../core/errors';
import type { RuntimeChoice } from '../../core/runtime-names';
import type { ParsedSpec, SpecJob } from '../../job-spec/types';

/** What the runner says about the event. */
export interface WorkflowEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The parsed file at GITHUB_EVENT_PATH; undefined if there is none. */
  readonly payload: unknown;
  /** RUNNER_ENVIRONMENT: `github-hosted` or `self-hosted`; older runners don't say. */
  readonly runner: string | undefined;
  /** Whether `act` simulates the run on the user's machine (`ACT=true`). */
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

/** Events of pull requests. They run code of the pull request's author. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/**
 * How far an event is trusted. Unknown events are not, nor are comments on issues: they don't say whose code the
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

/** Whether a run may store results for later runs: in the job cache, GitHub's cache and shared artifacts. */
export function mayPublish(event: WorkflowEvent): boolean {
  return trustOf(event) === 'trusted';
}

/** A pull request from a branch of the same repository: its author has write access. */
function isOwnPullRequest({ name, payload }: WorkflowEvent): boolean {
  return PULL_REQUEST_EVENTS.has(name) && isOfThisRepository(payload, ['pull_request', 'head', 'repo']);
}

/** A `workflow_run` after a trusted run. */
function isOwnRun({ name, payload }: WorkflowEvent): boolean {
  const cause = textAt(payload, ['workflow_run', 'event']) ?? '';
  const own = isOfThisRepository(payload, ['workflow_run', 'head_repository']);
  return name === 'workflow_run' && own && (TRUSTED_EVENTS.has(cause) || cause === 'pull_request');
}

/** Dependabot pushes to this repository, but brings code of others. GitHub restricts it like a fork, too. */
const DEPENDABOT = 'dependabot[bot]';

/** Payload fields that name the author of an event, or of the run before it. */
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

/** Refuses untrusted events on self-hosted runners, before the spec is read. @throws HitherError `untrusted` */
export function refuseUntrusted(event: WorkflowEvent): void {
  if (trustOf(event) === 'refused') {
    throw new HitherError(
      'untrusted',
      `the event "${event.name}" may run code of people without write access, and this runner is self-hosted`,
      'use a GitHub-hosted runner, or review the code and push it to a branch of this repository',
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

/** The values of the input `allow`. */
export const ALLOWANCES = ['host', 'network', 'mounts', 'env', 'relax', 'remote-stores'] as const;

/** A part of the default isolation that a workflow lets restricted specs leave. */
export type Allowance = (typeof ALLOWANCES)[number];

/** Problems for everything beyond the default isolation that `allowed` lacks. `runtime` is the input of that name. */
export function checkRestricted(
  jobs: readonly SpecJob[],
  allowed: readonly Allowance[],
  runtime: RuntimeChoice | undefined,
): Problem[] {
  return jobs.flatMap((job) =>
    beyondDefault(job, runtime ?? job.runtime)
      .filter(([allowance]) => !allowed.includes(allowance))
      .map(([allowance, what]) => ({
        message: `the job "${job.name}" asks for ${what}, but its spec may come from people without write access`,
        remedy: `remove it, or add "${allowance}" to the input "allow" of the step`,
        where: job.where,
      })),
  );
}

/** Problems for remote stores in the spec that are not allowed: a store decides what results are. */
export function checkRestrictedStores(spec: ParsedSpec, allowed: readonly Allowance[]): Problem[] {
  const [store] = allowed.includes('remote-stores') ? [] : spec.remoteStores;
  return store === undefined
    ? []
    : [
        {
          message: 'the spec names remote stores, but it may come from people without write access',
          remedy: 'remove them, name them in the input "remote-stores", or add "remote-stores" to the input "allow"',
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
      'mounts that are writable or outside the repository',
    ],
    [job.passEnv.length > 0, 'env', `the variables ${job.passEnv.join(', ')}`],
    [job.slurmSetup.length > 0, 'host', 'commands on the nodes of a cluster (slurm: setup)'],
    [job.relax.length > 0, 'relax', `relax: ${job.relax.join(', ')}`],
  ];
  return asked.filter(([asks]) => asks).map(([, allowance, what]) => [allowance, what]);
}
