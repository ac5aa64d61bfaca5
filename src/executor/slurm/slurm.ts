/**
 * The executor for Slurm. Tasks of equal needs are submitted together, as arrays. What becomes of them is read from
 * files; Slurm is asked rarely, about those that ended without a word.
 */
import { basename, dirname, join } from 'node:path';
import { bug, HitherError } from '../../core/errors';
import { memoize } from '../../core/memoize';
import { ON_NODE } from '../../in-container-directory';
import { freeAfterJob } from '../../process/free-memory';
import type { Capacity } from '../../process/machine-capacity';
import type { Executor, ExecutorContext, Refusal, SubmittedTask, TaskRequest, TaskResult } from '../types';
import { EarlierTasks } from './earlier-tasks';
import { EndedChunks } from './ended-chunks';
import { Follower } from './follower';
import { type HeldJob, holdJob, withoutEnd } from './held-job';
import { createLeases } from './lease';
import { NodeFaults } from './node-faults';
import { remedyFor, requestOptions } from './requests';
import { runFilesIn } from './run-files';
import type { Scheduler } from './scheduler';
import { tellSilence } from './silence';
import { createSlurmCommands } from './slurm-commands';
import { Submitter, type SubmitterContext } from './submitter';
import { taskId } from './task-id';

/** How many jobs are in hand: each has some 13 files and directories. */
const WINDOW = 1250;

/** Slurm decides what runs at once. */
const UNLIMITED: Capacity = {
  cpus: Number.POSITIVE_INFINITY,
  memory: Number.POSITIVE_INFINITY,
  gpus: Number.POSITIVE_INFINITY,
};

/** The executor that runs each task on a node of a Slurm cluster. */
export function createSlurmExecutor(context: ExecutorContext): Executor {
  const { directory, env, user, parallel, report } = context;
  const scheduler = tellSilence(createSlurmCommands({ user: String(user.uid), env }), report);
  const leases = createLeases();
  const all = new Map<string, HeldJob>();
  const window = Math.min(parallel ?? WINDOW, WINDOW);
  const earlier = new EarlierTasks(scheduler);
  const { submitter, follower, endedChunks, reasonToGiveUp } = createQueue({
    ...context,
    scheduler,
    leases,
    window,
    held: all,
  });
  const check = memoize((options: string) => askAbout(JSON.parse(options) as string[], scheduler));
  const hold = (held: HeldJob): SubmittedTask => {
    const id = held.task.run.directory;
    all.set(id, held);
    const ended = held.result.finally(() => {
      all.delete(id);
      submitter.ended();
      endedChunks.sweep();
      freeAfterJob();
    });
    return { id, ended };
  };
  return {
    name: 'slurm',
    window,
    capacity: UNLIMITED,
    refuses: async (request) => refusalOf(await check(JSON.stringify(requestOptions(request))), request),
    async submit(task) {
      const held = holdJob(task, directory, 'own');
      const submitted = hold(held);
      const hopeless = reasonToGiveUp();
      if (hopeless === undefined) {
        submitter.add(held);
      } else {
        held.fail(hopeless);
      }
      return submitted;
    },
    async idOf(taskDirectory, isAbandoned) {
      const found = await earlier.find(taskDirectory, isAbandoned);
      if (found?.isLeased) {
        leases.keep(found.files);
      }
      return found === undefined ? undefined : taskId(found.id, found.index);
    },
    async attach(task) {
      const found = await earlier.find(task.run.directory, false);
      if (found === undefined) {
        throw bug(`no run has submitted ${task.run.directory}`);
      }
      const held = holdJob(task, found.files.directory, found.isLeased ? 'taken over' : 'detached');
      follower.attach(found, held);
      return hold(held);
    },
    async cancel(id) {
      const held = all.get(id);
      if (held === undefined) {
        return;
      }
      held.isCancelled = true;
      if (held.from === 'detached') {
        held.end(leftInSlurm(held, context));
      } else if (!submitter.drop(held)) {
        follower.cancelled();
      }
      await held.result.catch(() => {});
    },
    release: async () => {},
    async close() {
      await submitter.close();
      leases.end();
      follower.close();
    },
  };
}

type QueueContext = Omit<SubmitterContext, 'files' | 'nodes' | 'follow'>;

interface Queue {
  readonly submitter: Submitter;
  readonly follower: Follower;
  readonly endedChunks: EndedChunks;
  /** Why no job of the run can begin; undefined if they can, or if that isn't known. */
  readonly reasonToGiveUp: () => HitherError | undefined;
}

/** What submits jobs, and what follows them. */
function createQueue(context: QueueContext): Queue {
  const { directory, scheduler, now, report, held: all } = context;
  const files = runFilesIn(directory);
  const endedChunks = new EndedChunks(files);
  let hopeless: HitherError | undefined;
  // The other jobs fail for the same reason, so that it is told once.
  const nodes = new NodeFaults(report, ({ message, remedy }) => {
    hopeless ??= new HitherError('runtime', message, remedy);
    for (const held of [...all.values()].filter(({ from }) => from === 'own')) {
      held.fail(hopeless);
      submitter.drop(held);
    }
    void submitter.endAll();
  });
  const follower: Follower = new Follower({
    ...{ scheduler, now, report, nodes },
    again: (held) => submitter.add(held),
    over: (array) => {
      if (array.files.directory === directory) {
        endedChunks.add(array);
      }
    },
  });
  const submitter: Submitter = new Submitter({ ...context, files, nodes, follow: (array) => follower.add(array) });
  return { submitter, follower, endedChunks, reasonToGiveUp: () => hopeless };
}

/** The run that gathers is cancelled, and nothing else. */
function leftInSlurm(held: HeldJob, context: ExecutorContext): TaskResult {
  const run = basename(dirname(dirname(held.task.run.directory)));
  const words = `it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${run}"`;
  return { ...withoutEnd(held, 'submitted', context), words };
}

/** What Slurm says of a request. */
interface Checked {
  readonly answer: Awaited<ReturnType<Scheduler['check']>>;
  readonly partitions: readonly string[];
}

/** Asks Slurm, which submits nothing by that (`sbatch --test-only`). */
async function askAbout(options: readonly string[], scheduler: Scheduler): Promise<Checked> {
  const script = join(ON_NODE, 'task.sh');
  const answer = await scheduler.check({ name: 'hither', tasks: 1, options, output: '/dev/null', script, args: [] });
  const lacksPartition = answer.kind === 'refused' && /invalid partition/i.test(answer.words);
  return { answer, partitions: lacksPartition ? await scheduler.partitions() : [] };
}

function refusalOf({ answer, partitions }: Checked, { packing }: Pick<TaskRequest, 'packing'>): Refusal | undefined {
  if (answer.kind === 'missing') {
    return { message: `can't be submitted: ${answer.words}`, remedy: 'run hither on a login node of the cluster' };
  }
  if (answer.kind === 'unstarted' && !answer.mayPass) {
    return { message: `can't be submitted: ${answer.words}`, remedy: answer.remedy };
  }
  return answer.kind === 'refused'
    ? { message: `is refused by Slurm: ${answer.words}`, remedy: remedyFor(answer.words, { packing, partitions }) }
    : undefined;
}
