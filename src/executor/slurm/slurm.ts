/**
 * The executor for Slurm. Tasks of equal needs are submitted together, as arrays. What becomes of them is read from
 * files; Slurm is asked rarely, about those that ended without a word.
 */
import type { Capacity } from '../../process/machine-capacity';
import type { Executor, ExecutorContext } from '../types';
import { Follower } from './follower';
import { type HeldTask, holdTask } from './held-task';
import { createLease } from './lease';
import { runFilesIn } from './run-files';
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
  const all = new Map<string, HeldTask>();
  return {
    name: 'slurm',
    window: Math.min(parallel ?? WINDOW, WINDOW),
    capacity: UNLIMITED,
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
