/** Reads what Slurm's commands print. */
import type { TimedOutput } from '../../process/run-timed';
import { lackAt } from '../../process/start-lack';
import type { ArrayId, EndedTask, ListedTask, SchedulerFacts, Submitted, TaskState, TasksByArray } from './scheduler';
import { arrayKey } from './task-id';
import { idInOutput, parseIndices } from './task-indices';

/** Slurm asks to try again, or its controller is away: it may have taken the request all the same. */
const PASSES =
  /socket timed out|unable to contact slurm controller|unexpected message received|slurm temporarily unable|zero bytes were transmitted|connection (refused|reset|timed out)|transport endpoint|try again|rate limit|backup controller|slurmctld.*not responding|protocol authentication error/i;

/** Limits on jobs that are submitted but not ended (slurm.conf(5), sacctmgr(1)); they pass as jobs end. */
const LIMITS =
  /MaxSubmit|SubmitJobs?Limit|job submit limit|MaxJobCount|maximum number of jobs|too many jobs|MaxSubmitJobs/i;

/** What sbatch answered, to a submission or to `--test-only`, which is told by its exit code. */
export function readSubmitted(answer: TimedOutput): Submitted {
  const { exitCode, startError, timedOut, stdout, stderr } = answer;
  const words = wordsOf(stderr) || wordsOf(stdout);
  if (startError !== undefined) {
    return answer.isMissing ? { kind: 'missing', words: startError } : unstarted(startError);
  }
  if (timedOut || exitCode === null) {
    return { kind: 'unclear', words: words || 'sbatch did not answer' };
  }
  const id = idInOutput(stdout);
  if (exitCode !== 0 && id !== undefined) {
    return { kind: 'unclear', words };
  }
  if (exitCode === 0) {
    return id === undefined
      ? { kind: 'unnamed', words: wordsOf(`${stdout}\n${stderr}`) || 'nothing' }
      : { kind: 'submitted', id };
  }
  if (LIMITS.test(words)) {
    return { kind: 'limited', words };
  }
  return { kind: PASSES.test(words) ? 'unclear' : 'refused', words: words || `sbatch exited with ${exitCode}` };
}

function unstarted(startError: string): Submitted {
  const lack = lackAt(startError);
  return {
    kind: 'unstarted',
    words: `sbatch can't be started: ${lack?.what ?? startError}`,
    remedy: lack?.remedy ?? 'check that it can be run here',
    mayPass: lack !== undefined,
  };
}

/** Lines of the words that people read at most. */
const MAX_LINES = 5;

/** Slurm's own words, without the names of its programs and what it says of every failure. */
function wordsOf(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^(\S*\bsbatch|allocation failure): (error: )?/i, '').trim())
    .filter((line) => line !== '' && !/^(Batch job submission failed:? *$|Try "sbatch)/i.test(line));
  return lines
    .map((line) => line.replace(/^Batch job submission failed: /i, '').replace(/^allocation failure: /i, ''))
    .slice(-MAX_LINES)
    .join('; ');
}

/** How squeue(1) writes the states of jobs that have not ended. All others but `ENDS` count as present. */
const STATES: Readonly<Record<string, TaskState>> = {
  PENDING: 'pending',
  REQUEUED: 'pending',
  REQUEUE_HOLD: 'pending',
  RESV_DEL_HOLD: 'pending',
  SPECIAL_EXIT: 'pending',
  CONFIGURING: 'pending',
  RUNNING: 'running',
  COMPLETING: 'completing',
};

/** States in which a task stays ended, unless it is requeued. */
const ENDS: ReadonlySet<string> = new Set(
  'BOOT_FAIL CANCELLED COMPLETED DEADLINE FAILED NODE_FAIL OUT_OF_MEMORY PREEMPTED TIMEOUT'.split(' '),
);

/** The columns that `readListed` reads: array id, index, state, nodes, reason. The last one may have any characters. */
export const LISTED_FORMAT = '%F|%K|%T|%N|%r';

/** The tasks of these arrays in the output of squeue; undefined if a line about them can't be read. */
export function readListed(stdout: string, jobs: ReadonlySet<string>): TasksByArray<ListedTask> | undefined {
  const found = new Map<string, Map<number, ListedTask>>();
  for (const line of stdout.split('\n')) {
    const [, job = '', index = '', word = '', node = '', reason = ''] =
      /^ *(\d+)\|([^|]*)\|([^|]*)\|([^|]*)\|(.*)$/.exec(line) ?? [];
    if (!jobs.has(job)) {
      continue;
    }
    const state = STATES[word] ?? (ENDS.has(word) ? 'ended' : 'present');
    const task: ListedTask = {
      state,
      word,
      node: isNothing(node) ? '' : node,
      reason: isNothing(reason) ? '' : reason,
    };
    const indices = parseIndices(index);
    if (indices === undefined) {
      return undefined;
    }
    for (const each of indices) {
      of(found, job).set(each, task);
    }
  }
  return found;
}

/** The columns that `readArrays` reads, below a header: array id, state, nodes. */
export const ARRAYS_FORMAT = '%F|%T|%N';

/**
 * The ids of the arrays in the output of squeue. Slurm keeps a record of some jobs that it refused: failed without ever
 * having had a node. They are none.
 */
export function readArrays(stdout: string): ArrayId[] {
  const found = new Map<string, ArrayId>();
  let cluster: string | undefined;
  for (const line of stdout.split('\n')) {
    cluster = /^CLUSTER: ([\w.-]+)$/.exec(line)?.[1] ?? cluster;
    const [, job = '', word, node = ''] = /^ *(\d+)\|([^|]*)\|([^|]*)$/.exec(line) ?? [];
    if (job !== '' && !(word === 'FAILED' && isNothing(node))) {
      const id = cluster === undefined ? { job } : { job, cluster };
      found.set(arrayKey(id), id);
    }
  }
  return [...found.values()];
}

function isNothing(text: string): boolean {
  return /^ *(|None|N\/A|\(null\)|\(None\)|None assigned) *$/.test(text);
}

/** The columns that `readEnded` reads. A single one that sacct doesn't know would make it refuse all. */
export const ENDED_FORMAT = 'JobID,State,ExitCode,NodeList';

/** The tasks of these arrays in the output of sacct. Of a task with several lives, which it lists in order, the last. */
export function readEnded(stdout: string, jobs: ReadonlySet<string>): TasksByArray<EndedTask> {
  const found = new Map<string, Map<number, EndedTask>>();
  for (const line of stdout.split('\n')) {
    const [, job = '', index, state = '', code, signal, node = ''] =
      /^ *(\d+)_(\d+)\|([^|]*)\|(\d+):(\d+)\|([^|]*)$/.exec(line) ?? [];
    const [word = ''] = state.split(' ');
    if (!jobs.has(job) || !ENDS.has(word)) {
      continue;
    }
    const [, uid] = /^CANCELLED by (\d+)$/.exec(state) ?? [];
    of(found, job).set(Number(index), {
      ...{ word, exitCode: signal === '0' ? Number(code) : null, signal: signal === '0' ? null : Number(signal) },
      ...{ node: isNothing(node) ? '' : node, ...(uid === undefined ? {} : { cancelledBy: Number(uid) }) },
    });
  }
  return found;
}

function of<T>(all: Map<string, Map<number, T>>, job: string): Map<number, T> {
  const tasks = all.get(job) ?? new Map<number, T>();
  all.set(job, tasks);
  return tasks;
}

/** Facts in the output of `scontrol show config`; undefined if it isn't that. */
export function readFacts(stdout: string): SchedulerFacts | undefined {
  const fields = new Map(
    stdout.split('\n').flatMap((line) => {
      const [, name = '', value = ''] = /^(\w+) *= *(.*?) *$/.exec(line) ?? [];
      return name === '' ? [] : [[name, value] as const];
    }),
  );
  const maxArraySize = Number(fields.get('MaxArraySize'));
  // Where it is off, it is `accounting_storage/none`, and `(null)` since Slurm 24.05.
  const accounting = fields.get('AccountingStorageType') ?? 'unknown';
  return Number.isSafeInteger(maxArraySize)
    ? { maxArraySize, hasAccounting: !/^(.*\/none|\(null\)|)$/.test(accounting) }
    : undefined;
}
