/** A fake context for the jobs of a run. It records each step, fails where a test wants it, and starts no process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CacheEntry } from '../../src/cache/entry';
import type { HowItFailed } from '../../src/cache/failures';
import type { InFlight } from '../../src/cache/in-flight';
import type { JobCache, Lookup } from '../../src/cache/job-cache';
import { collectUnkept } from '../../src/cache/unkept';
import type { ContainerRuntime } from '../../src/container/types';
import type { Isolation } from '../../src/core/isolation';
import type { Executor, Task, TaskResult } from '../../src/executor/types';
import type { HitherEvent } from '../../src/model/events';
import { createAdmission } from '../../src/run/admission';
import { createIdentities } from '../../src/run/image-identities';
import type { RunJournal } from '../../src/run/journal/run-journal';
import { UNPACKED } from '../../src/run/packing';
import { createPlaces } from '../../src/run/places';
import type { RunContext } from '../../src/run/run-context';
import { NONE_SUBMITTED } from '../../src/run/submitted/none-submitted';
import { openStore } from '../../src/store/open-store';

/** The recorded steps of a job, in their usual order. */
export type Step =
  | ('runtime' | 'stage' | 'identify' | 'look up' | 'wait' | 'fetch' | 'run')
  | ('discard' | 'keep' | 'publish' | 'note' | 'release');

/** How a run differs from one in which everything succeeds and nothing is cached. */
export interface FakeRun {
  readonly context?: Partial<RunContext>;
  /** The error that a step throws. */
  readonly failures?: Partial<Record<Step, unknown>>;
  /** The error that a step throws the first times that it is taken. */
  readonly faults?: Partial<Record<Step, { readonly error: unknown; readonly times: number }>>;
  /** Called when a step begins. */
  readonly onStep?: (step: Step) => void;
  /** Called when a job waits for its next attempt. */
  readonly onPause?: (seconds: number) => void;
  /** The cache's answers, one per lookup. All further lookups are misses. */
  readonly lookups?: readonly Lookup[];
  /** Whether another run is running the job. */
  readonly inFlight?: boolean;
  /** What the identity of the image doesn't cover. */
  readonly uncovered?: string;
  /** How many jobs run at once; default: 1. */
  readonly window?: number;
  /** Awaited while the container of a job runs, unless it is cancelled. */
  readonly whileRunning?: (label: string) => Promise<void>;
  /** How the container ends. */
  readonly end?: Partial<TaskResult> | ((task: Task) => Partial<TaskResult>);
  /** The documents that it leaves. */
  readonly out?: Left | ((label: string, task: Task) => Left);
}

/** The documents that a container leaves, by name. */
export type Left = Readonly<Record<string, unknown>>;

/** A run of fakes. */
export interface FakePath {
  readonly context: RunContext;
  readonly steps: Step[];
  readonly events: HitherEvent[];
  readonly kept: CacheEntry[];
  readonly noted: (HowItFailed | undefined)[];
  /** How long the jobs wait before their next attempts. Seconds; the fake doesn't wait. */
  readonly pauses: number[];
  /** The store's directory, in which the jobs run too. */
  readonly root: string;
}

export const DIGEST = `sha256:${'d'.repeat(64)}`;

/** The documents left by a function that returned a value. */
export function returned(result: unknown): Left {
  return { 'result.json': { schema: 'hither-outcome/1', status: 'finished', result, left: [] }, ...ENDED };
}

/** The documents left by a function that raised an exception. */
export function raised(type: string, message = 'no'): Left {
  const error = { type, message, traceback: '' };
  return { 'result.json': { schema: 'hither-outcome/1', status: 'error', error }, ...ENDED };
}

/** The documents left by a function that exceeded its memory limit. */
export function killedForMemory(): Left {
  return { 'ended.json': { ...ENDED['ended.json'], killed: 'memory' } };
}

const ENDED = {
  'ended.json': { schema: 'hither-ended/1', exit_code: 0, signal: '', max_rss: 1, killed: null, protected: true },
};

export const ISOLATION: Isolation = {
  container: 'own',
  network: 'none',
  filesystem: 'read-only',
  processes: 'namespace',
  memory: 'cgroup',
  pids: 'cgroup',
  cpus: 'cgroup',
  tmp: 'limited',
  seccomp: true,
  capabilities: 'none',
  user: 'caller',
  supervisor: 'protected',
};

const made: string[] = [];

/** Removes the directories of all fake runs. */
export function removeFakeRuns(): void {
  for (const root of made.splice(0)) {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A run of fakes in a new directory. */
export function aRun(given: FakeRun = {}): FakePath {
  const root = mkdtempSync(join(tmpdir(), 'hither-fake-run-'));
  made.push(root);
  const notes = {
    steps: [] as Step[],
    kept: [] as CacheEntry[],
    noted: [] as (HowItFailed | undefined)[],
    pauses: [] as number[],
  };
  const events: HitherEvent[] = [];
  const step = async (name: Step): Promise<void> => {
    notes.steps.push(name);
    given.onStep?.(name);
    if (given.failures?.[name] !== undefined) {
      throw given.failures[name];
    }
    const fault = given.faults?.[name];
    if (fault !== undefined && notes.steps.filter((each) => each === name).length <= fault.times) {
      throw fault.error;
    }
  };
  const fakes: Fakes = { given, step, events, ...notes };
  const runtime = fakeRuntime(fakes);
  const numbers = { job: 0, path: 0 };
  const context: RunContext = {
    store: openStore(root),
    inputs: openStore(root),
    cache: fakeCache(fakes),
    cacheRequest: { cache: 'read-write', forceRun: false },
    unkept: collectUnkept(),
    inFlight: fakeInFlight(fakes),
    journal: NO_JOURNAL,
    executor: fakeExecutor(fakes),
    submitted: NONE_SUBMITTED,
    admission: createAdmission({ cpus: 64, memory: 2 ** 40 }),
    runtimeOf: async () => {
      await step('runtime');
      return runtime;
    },
    identityOf: createIdentities(() => {}),
    stage: async () => {
      await step('stage');
      return { directory: root, files: [] };
    },
    runner: async () => ({ directory: root, files: [] }),
    places: createPlaces({
      newJob: () => {
        numbers.job += 1;
        return { directory: join(root, 'runs', 'fake', `job-${numbers.job}`), container: `hither-fake-${numbers.job}` };
      },
      discard: () => void step('discard'),
      release: async () => {},
      most: 1,
    }),
    mayShare: () => false,
    packingOf: () => UNPACKED,
    commonParts: undefined,
    jobsDirectory: join(root, 'runs', 'fake'),
    newPath: () => {
      numbers.path += 1;
      return join(root, `file-${numbers.path}`);
    },
    hold: (record) => record,
    copyInputs: false,
    requireIsolation: false,
    retain: false,
    output: undefined,
    report: (event) => void events.push(event),
    drained: () => undefined,
    signal: new AbortController().signal,
    now: () => 1000,
    pause: async (seconds, signal) => {
      notes.pauses.push(seconds);
      given.onPause?.(seconds);
      signal.throwIfAborted();
    },
    host: 'here',
    user: { uid: 1000, gid: 1000 },
    environment: {},
    ...given.context,
  };
  return { context, events, root, ...notes };
}

/** A journal that is not written, after a run that was not killed. */
const NO_JOURNAL: RunJournal = {
  plan: () => {},
  takeOver: async () => undefined,
  keep: async () => {},
  jobEnded: () => {},
  conclude: () => {},
  exit: () => {},
  close: async () => {},
};

interface Fakes extends Pick<FakePath, 'kept' | 'noted' | 'events'> {
  readonly given: FakeRun;
  readonly step: (name: Step) => Promise<void>;
}

function fakeCache({ given, step, kept, noted }: Fakes): JobCache {
  const answers = [...(given.lookups ?? [])];
  return {
    async lookUp() {
      await step('look up');
      return answers.shift() ?? { hit: false, reason: 'there was no such job' };
    },
    async keep(entry) {
      await step('keep');
      kept.push(entry);
    },
    async note(_key, failed) {
      await step('note');
      noted.push(failed);
    },
    publish: () => step('publish'),
    read: () => undefined,
    forget: async () => false,
  };
}

function fakeInFlight({ given, step }: Fakes): InFlight {
  return {
    async enter(_hash, { look, onWait }) {
      await step('wait');
      if (given.inFlight) {
        onWait({ host: 'elsewhere', pid: 12, startTime: '1' });
        const made = await look();
        if (made !== undefined) {
          return { isMine: false, made };
        }
      }
      return { isMine: true, release: () => step('release') };
    },
  };
}

function fakeRuntime({ given, step }: Fakes): ContainerRuntime {
  return {
    name: 'docker',
    probe: async () => ({ available: true, version: '1' }),
    async identify(request) {
      await step('identify');
      const { uncovered } = given;
      return { request, digest: DIGEST, source: 'here', ...(uncovered === undefined ? {} : { uncovered }) };
    },
    async fetch(identity) {
      await step('fetch');
      return { identity, reference: 'image', environment: 'image' };
    },
    command: () => ({ program: 'fake', args: [], env: {} }),
    supervision: () => ({}),
    isolation: () => ISOLATION,
    stop: async () => {},
    sweep: async () => [],
    diagnose: async () => undefined,
  };
}

function fakeExecutor({ given, step, events }: Fakes): Executor {
  const cancelling = new Map<string, AbortController>();
  const run = async (asked: Task, label: string): Promise<TaskResult> => {
    const { name, directory } = asked.run;
    const abort = new AbortController();
    cancelling.set(name, abort);
    const cancelled = new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
    await Promise.race([given.whileRunning?.(label), cancelled]);
    const end = { exitCode: 0, signal: null };
    const when = { startTime: 1, endTime: 3, host: 'there', jobId: null, awaitsNext: false };
    if (abort.signal.aborted) {
      return { reason: 'cancelled', end, isolation: ISOLATION, ...when };
    }
    const left = typeof given.out === 'function' ? given.out(label, asked) : (given.out ?? returned(7));
    for (const [file, document] of Object.entries(left)) {
      writeFileSync(join(directory, 'out', file), JSON.stringify(document));
    }
    await asked.onOutput('stdout', Buffer.from('said\n'));
    const ending = typeof given.end === 'function' ? given.end(asked) : given.end;
    return { reason: 'ended', end, isolation: ISOLATION, ...when, ...ending };
  };
  return {
    name: 'local',
    window: given.window ?? 1,
    capacity: { cpus: 64, memory: 2 ** 40 },
    refuses: async () => undefined,
    async submit(task) {
      task.onStarted();
      const label = events.findLast((event) => event.type === 'job-started')?.label ?? '';
      await step('run');
      return { id: task.run.name, ended: run(task, label) };
    },
    idOf: async () => undefined,
    attach: (task) => Promise.reject(new Error(task.label)),
    cancel: async (id) => cancelling.get(id)?.abort(),
    release: async () => {},
    close: async () => {},
  };
}
