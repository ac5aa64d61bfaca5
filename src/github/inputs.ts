/** Reads the inputs, environment variables and event of a step into plain data. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HitherError, type Result, systemErrorCode } from '../core/errors';
import { EXECUTOR_NAMES } from '../core/executor-names';
import type { RemoteStoreChoice } from '../core/remote-store-choice';
import { RUNTIME_CHOICES } from '../core/runtime-names';
import { readRegularSync } from '../files/read-file';
import { parseDuration } from '../job-spec/quantities';
import { parseSlurmOption, slurmOptionWords } from '../job-spec/slurm-options';
import type { RunRequest } from '../model/run-request';
import { homeOf, storeRoot } from '../store/layout';
import { readRemoteList } from '../store/remote/remote-list';
import type { ArtifactsOfRepository } from './artifacts/repository-artifacts';
import { createInputReader, type InputReader } from './input-reader';
import { ALLOWANCES, type Allowance, type WorkflowEvent } from './trust/event-policy';

/** The inputs of the step. */
export interface ActionInputs {
  readonly request: RunRequest & { readonly output: string };
  /** What specs from people without write access may do beyond the default isolation. */
  readonly allow: readonly Allowance[];
  readonly artifact: boolean;
  /** undefined: the repository's setting. */
  readonly retentionDays: number | undefined;
  readonly summary: boolean;
  /** Whether the step fails if a job does. */
  readonly failOnError: boolean;
}

/** The runner, the run, and the services that they offer. */
export interface Platform {
  readonly event: WorkflowEvent;
  /** Absolute directory of the checkout; annotations name files relative to it. */
  readonly workspace: string;
  /** Absolute directory that the runner empties after the job. */
  readonly temp: string;
  /** The id of the job in the workflow. */
  readonly jobId: string;
  /** Page of the run, without a trailing slash. */
  readonly runUrl: string;
  /** Whether the runner accepts a step summary. */
  readonly hasSummary: boolean;
  /** Why artifacts are not available; undefined: they are. */
  readonly noArtifacts: string | undefined;
  /** Whether this machine is discarded after the run. */
  readonly isEphemeral: boolean;
  /** Why GitHub's cache is not available; undefined: it is. */
  readonly noCache: string | undefined;
  /** Unique to this run and attempt. */
  readonly run: string;
  /** Where to find artifacts of other runs; undefined without a GITHUB_TOKEN. */
  readonly repository: ArtifactsOfRepository | undefined;
}

/** Inputs of later versions. They are refused, because ignoring them would run something else. */
const LATER = ['shard'];

/** All inputs with defaults filled in, or every mistake in them. */
export function readInputs(platform: Platform): Result<ActionInputs> {
  const reader = createInputReader();
  for (const name of LATER.filter((each) => reader.text(each) !== undefined)) {
    reader.refuse({ message: `the input "${name}" is not supported in this version`, remedy: 'remove it' });
  }
  const inputs: ActionInputs = {
    request: readRequest(reader, platform),
    allow: reader.choices('allow', ALLOWANCES),
    artifact: reader.flag('artifact', true),
    retentionDays: reader.parsed('retention-days', 'a whole number of days, at least 1', wholeNumber),
    summary: reader.flag('summary', true),
    failOnError: reader.flag('fail-on-error', true),
  };
  const { problems } = reader;
  return problems.length > 0 ? { ok: false, problems, warnings: [] } : { ok: true, value: inputs, warnings: [] };
}

function readRequest(reader: InputReader, { workspace, temp }: Platform): ActionInputs['request'] {
  const environment = { ...process.env };
  // As in the paths of other actions, a leading `~` is the home directory.
  const directory = (path: string): string =>
    resolve(workspace, /^~(\/|$)/.test(path) ? join(homeOf(environment), path.slice(1)) : path);
  const store = reader.text('store');
  const argsText = reader.text('args');
  const runtime = reader.choice('runtime', RUNTIME_CHOICES);
  const container = reader.text('container');
  const timeout = reader.parsed('timeout', 'a time such as 90s, 30m or 2h', parseDuration);
  const attach = reader.text('attach');
  const workDir = reader.text('work-dir');
  const parallel = reader.parsed('parallel', 'a whole number of at least 1', wholeNumber);
  return {
    spec: reader.text('job') ?? '.',
    cwd: workspace,
    specsIn: workspace,
    select: reader.lines('select'),
    args: [],
    ...(argsText === undefined ? {} : { argsText }),
    dataRoots: reader.lines('data-roots').map(directory),
    ...(runtime === undefined ? {} : { runtime }),
    ...(container === undefined ? {} : { container }),
    executor: reader.choice('executor', EXECUTOR_NAMES) ?? 'local',
    slurm: readSlurm(reader),
    detach: reader.flag('detach', false),
    ...(attach === undefined ? {} : { attach }),
    ...(workDir === undefined ? {} : { workDir: directory(workDir) }),
    ...(parallel === undefined ? {} : { parallel }),
    cache: reader.choice('cache', ['read-write', 'read', 'off']) ?? 'read-write',
    forceRun: reader.flag('force-run', false),
    copyInputs: reader.flag('copy-inputs', false),
    ...(timeout === undefined ? {} : { timeout }),
    store: store === undefined ? storeRoot(environment) : directory(store),
    remoteStores: readRemotes(reader, workspace, environment.HITHER_REMOTE_STORES),
    output: join(temp, `hither-${randomUUID()}`),
    retain: false,
    requireIsolation: reader.flag('require-isolation', false),
    environment,
  };
}

function readSlurm(reader: InputReader): readonly string[] {
  return reader.lines('slurm').flatMap((line) => {
    if (parseSlurmOption(line) !== undefined) {
      return [line];
    }
    const message = `the input "slurm" can't have ${JSON.stringify(line.slice(0, 100))}`;
    reader.refuse({ message, remedy: `give in each line ${slurmOptionWords(line)}` });
    return [];
  });
}

/** The stores of the input, then those of HITHER_REMOTE_STORES. */
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

/** Reads the runner's variables and the event file. */
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

/** GitHub's client uses one of two cache services, and each needs its own variables. */
function whyNoCache(server: string, env: NodeJS.ProcessEnv): string | undefined {
  const isNew = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && isGithub(server);
  const needed = isNew ? ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'] : ['ACTIONS_CACHE_URL'];
  const missing = needed.find((name) => !env[name]);
  return missing === undefined ? undefined : `this runner offers no cache (${missing} is not set)`;
}

/** Whether it is not GitHub Enterprise Server or another server, by the rule of GitHub's clients. */
function isGithub(server: string): boolean {
  const host = hostOf(server);
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

function hostOf(server: string): string {
  return URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
}

/** The artifact client supports only github.com, and elsewhere fails only after half a minute of retries. */
function whyNoArtifacts(server: string, local: boolean, token: boolean): string | undefined {
  if (local) {
    return 'act does not support artifacts';
  }
  if (!isGithub(server)) {
    return `${hostOf(server) || 'this server'} does not support this version of artifacts`;
  }
  return token ? undefined : 'this runner offers no artifacts (ACTIONS_RUNTIME_TOKEN is not set)';
}

/** GitHub limits webhook payloads to 25 MB. Bytes. */
const MAX_PAYLOAD = 64 * 1024 ** 2;

/** undefined if it can't be read: events that depend on it are then not trusted. */
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
