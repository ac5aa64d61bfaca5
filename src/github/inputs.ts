/** Everything that the action reads of its surroundings, once, into plain data: inputs and variables of the runner. */
import { randomUUID } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HitherError, type Result, systemErrorCode } from '../core/errors';
import type { RemoteStoreChoice } from '../core/remote-store-choice';
import { RUNTIME_CHOICES } from '../core/runtime-names';
import { readRegularSync } from '../files/read-file';
import { parseDuration } from '../job-spec/quantities';
import type { RunRequest } from '../model/run-request';
import { storeRoot } from '../store/layout';
import { readRemoteList } from '../store/remote/remote-list';
import type { ArtifactsOfRepository } from './artifacts/repository-artifacts';
import { createInputReader, type InputReader } from './input-reader';
import { ALLOWANCES, type Allowance, type WorkflowEvent } from './trust/event-policy';

/** What the workflow asks of the step. */
export interface ActionInputs {
  readonly request: RunRequest & { readonly output: string };
  /** What specs of people without write access may do beyond the default. */
  readonly allow: readonly Allowance[];
  readonly artifact: boolean;
  /** undefined: the repository's own setting. */
  readonly retentionDays: number | undefined;
  readonly summary: boolean;
  /** Whether the step fails where a job does. */
  readonly failOnError: boolean;
}

/** What the runner tells a step about itself and the run. */
export interface Platform {
  readonly event: WorkflowEvent;
  /** Absolute directory of the checkout; annotations name files relative to it. */
  readonly workspace: string;
  /** Absolute directory that the runner empties after the job. */
  readonly temp: string;
  /** The id of the job in the workflow. */
  readonly jobId: string;
  /** Page of the run, without a slash at its end. */
  readonly runUrl: string;
  /** A file for the summary is there. */
  readonly hasSummary: boolean;
  /** Why artifacts can't be had here; undefined: they can. */
  readonly noArtifacts: string | undefined;
  /** Whether nothing of this machine is there in the next run. */
  readonly isEphemeral: boolean;
  /** Why the cache of GitHub can't be had here; undefined: it can. */
  readonly noCache: string | undefined;
  /** Tells this run and attempt from all others. */
  readonly run: string;
  /** Where artifacts of other runs are found; undefined where no token for that is given (GITHUB_TOKEN). */
  readonly repository: ArtifactsOfRepository | undefined;
}

/** Inputs that later versions bring: given, they are refused by name, for ignoring them would do something else. */
const LATER = ['slurm', 'shard'];

/** All inputs as they count, or every mistake in them. */
export function readInputs(platform: Platform): Result<ActionInputs> {
  const reader = createInputReader();
  for (const name of LATER.filter((each) => reader.text(each) !== undefined)) {
    reader.refuse({ message: `the input "${name}" is not in this version`, remedy: 'remove it' });
  }
  if (reader.choice('executor', ['local', 'slurm']) === 'slurm') {
    reader.refuse({ message: 'the executor slurm is not in this version', remedy: 'write "executor: local"' });
  }
  const inputs: ActionInputs = {
    request: readRequest(reader, platform),
    allow: reader.choices('allow', ALLOWANCES),
    artifact: reader.flag('artifact', true),
    retentionDays: reader.parsed('retention-days', 'a whole number of days from 1 on', wholeNumber),
    summary: reader.flag('summary', true),
    failOnError: reader.flag('fail-on-error', true),
  };
  const { problems } = reader;
  return problems.length > 0 ? { ok: false, problems, warnings: [] } : { ok: true, value: inputs, warnings: [] };
}

function readRequest(reader: InputReader, { workspace, temp }: Platform): ActionInputs['request'] {
  const environment = { ...process.env };
  const store = reader.text('store');
  const argsText = reader.text('args');
  const runtime = reader.choice('runtime', RUNTIME_CHOICES);
  const container = reader.text('container');
  const timeout = reader.parsed('timeout', 'a time such as 90s, 30m or 2h', parseDuration);
  return {
    spec: reader.text('job') ?? '.',
    cwd: workspace,
    specsIn: workspace,
    select: reader.lines('select'),
    args: [],
    ...(argsText === undefined ? {} : { argsText }),
    dataRoots: reader.lines('data-roots').map((path) => resolve(workspace, path)),
    ...(runtime === undefined ? {} : { runtime }),
    ...(container === undefined ? {} : { container }),
    executor: 'local',
    parallel: reader.parsed('parallel', 'a whole number from 1 on', wholeNumber) ?? availableParallelism(),
    cache: reader.choice('cache', ['read-write', 'read', 'off']) ?? 'read-write',
    forceRun: reader.flag('force-run', false),
    ...(timeout === undefined ? {} : { timeout }),
    store: store === undefined ? storeRoot(environment) : resolve(workspace, store),
    remoteStores: readRemotes(reader, workspace, environment.HITHER_REMOTE_STORES),
    output: join(temp, `hither-${randomUUID()}`),
    retain: false,
    requireIsolation: reader.flag('require-isolation', false),
    environment,
  };
}

/** Those of the input, then those of the environment. */
function readRemotes(
  reader: InputReader,
  workspace: string,
  variable: string | undefined,
): readonly RemoteStoreChoice[] {
  const lists = [
    ['the input "remote-stores"', reader.lines('remote-stores').join('\n')],
    ['HITHER_REMOTE_STORES', variable ?? ''],
  ] as const;
  return lists.flatMap(([name, text]) =>
    readRemoteList(text, workspace).flatMap((reading) => {
      if (reading.ok) {
        return [reading.store];
      }
      reader.refuse({ message: `${name}: "${reading.given}" ${reading.why}`, remedy: reading.remedy });
      return [];
    }),
  );
}

function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

/** What the runner says in its variables and in the file of the event. */
export function readPlatform(): Platform {
  const { env } = process;
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const local = env.ACT === 'true';
  return {
    event: {
      name: env.GITHUB_EVENT_NAME ?? '',
      payload: readPayload(env.GITHUB_EVENT_PATH),
      runner: env.RUNNER_ENVIRONMENT,
      local,
    },
    workspace: resolve(env.GITHUB_WORKSPACE || '.'),
    temp: env.RUNNER_TEMP || tmpdir(),
    jobId: env.GITHUB_JOB ?? '',
    runUrl: `${server}/${env.GITHUB_REPOSITORY ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
    hasSummary: Boolean(env.GITHUB_STEP_SUMMARY),
    noArtifacts: whyNoArtifacts(server, local, Boolean(env.ACTIONS_RUNTIME_TOKEN)),
    isEphemeral: env.RUNNER_ENVIRONMENT === 'github-hosted' || local,
    noCache: whyNoCache(server, env),
    repository:
      env.GITHUB_TOKEN && env.GITHUB_REPOSITORY
        ? {
            api: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
            repository: env.GITHUB_REPOSITORY,
            token: env.GITHUB_TOKEN,
            env: { ...env },
          }
        : undefined,
    run: `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`,
  };
}

/** Which of its two services the client speaks to, and what it needs for that. */
function whyNoCache(server: string, env: NodeJS.ProcessEnv): string | undefined {
  const isNew = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && isGithub(server);
  const needed = isNew ? ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'] : ['ACTIONS_CACHE_URL'];
  const missing = needed.find((name) => !env[name]);
  return missing === undefined ? undefined : `the runner gives no access to a cache (${missing} is not set)`;
}

/** As the clients of GitHub's services tell it from GitHub Enterprise Server and others. */
function isGithub(server: string): boolean {
  const host = hostOf(server);
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

function hostOf(server: string): string {
  return URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
}

/** The client of artifacts speaks to github.com alone, and elsewhere tries for half a minute before it says so. */
function whyNoArtifacts(server: string, local: boolean, token: boolean): string | undefined {
  if (local) {
    return 'act has no artifacts that this action could use';
  }
  if (!isGithub(server)) {
    return `${hostOf(server) || 'this server'} has no artifacts that this action could use`;
  }
  return token ? undefined : 'the runner gives no access to artifacts (ACTIONS_RUNTIME_TOKEN is not set)';
}

/** GitHub's webhooks have 25 MB at most. Bytes. */
const MAX_PAYLOAD = 64 * 1024 ** 2;

/** undefined where there is none that can be read: then nothing is trusted that depends on it. */
function readPayload(path: string | undefined): unknown {
  try {
    return JSON.parse(String(readRegularSync(path ?? '', { limit: MAX_PAYLOAD, links: 'follow' })));
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof HitherError || systemErrorCode(thrown) !== undefined) {
      return undefined;
    }
    throw thrown;
  }
}
