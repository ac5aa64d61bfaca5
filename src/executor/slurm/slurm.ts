/**
 * The executor for Slurm. Tasks of equal needs are submitted together, as arrays. What becomes of them is read from
 * files; Slurm is asked rarely, about those that ended without a word.
 */
import { join } from 'node:path';
import { memoize } from '../../core/memoize';
import { ON_NODE } from '../../in-container-directory';
import type { Capacity } from '../../process/machine-capacity';
import type { Executor, ExecutorContext, Refusal } from '../types';
import { Follower } from './follower';
import { type HeldTask, holdTask } from './held-task';
import { createLease } from './lease';
import { requestOptions } from './requests';
import { runFilesIn } from './run-files';
import type { Scheduler } from './scheduler';
import { createSlurmCommands } from './slurm-commands';
import { Submitter } from './submitter';

/** How many jobs are in hand: each has a directory, with some 40 files and directories in all. */
const WINDOW = 500;

/** Slurm decides what runs at once. */
const UNLIMITED: Capacity = {
  cpus: Number.POSITIVE_INFINITY,
  memory: Number.POSITIVE_INFINITY,
  gpus: Number.POSITIVE_INFINITY,
};

/** The executor that runs each task on a node of a Slurm cluster. */
export function createSlurmExecutor(context: ExecutorContext): Executor {
  const { directory, env, user, parallel, now, report } = context;
  const scheduler = createSlurmCommands({ user: String(user.uid), env });
  const files = runFilesIn(directory);
  const lease = createLease(files);
  const follower = new Follower({ scheduler, files, now, report });
  const follow = follower.add.bind(follower);
  const submitter = new Submitter({ ...context, scheduler, files, lease, follow });
  const refuses = memoize((options: string) => refusalOf(JSON.parse(options) as string[], scheduler));
  const all = new Map<string, HeldTask>();
  return {
    name: 'slurm',
    window: Math.min(parallel ?? WINDOW, WINDOW),
    capacity: UNLIMITED,
    refuses: (request) => refuses(JSON.stringify(requestOptions(request))),
    async submit(task) {
      const held = holdTask(task);
      all.set(held.name, held);
      submitter.add(held);
      return { id: held.name, ended: held.result.finally(() => all.delete(held.name)) };
    },
    async attach(id) {
      const held = all.get(id);
      return held === undefined ? undefined : { id, ended: held.result };
    },
    async cancel(id) {
      const held = all.get(id);
      if (held === undefined) {
        return;
      }
      held.isCancelled = true;
      if (!submitter.drop(held)) {
        follower.cancelled();
      }
      await held.result.catch(() => {});
    },
    release: async () => {},
    async close() {
      await submitter.close();
      lease.end();
      follower.close();
    },
  };
}

/** Asks Slurm, which submits nothing by that (`sbatch --test-only`). */
async function refusalOf(options: readonly string[], scheduler: Scheduler): Promise<Refusal | undefined> {
  const script = join(ON_NODE, 'task.sh');
  const answer = await scheduler.check({ name: 'hither', tasks: 1, options, output: '/dev/null', script, args: [] });
  if (answer.kind === 'missing') {
    return { message: `can't be submitted: ${answer.words}`, remedy: 'run hither on a login node of the cluster' };
  }
  return answer.kind === 'refused'
    ? { message: `is refused by Slurm: ${answer.words}`, remedy: 'change its "resources", "timeout" or "slurm"' }
    : undefined;
}
