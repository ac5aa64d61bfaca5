/** The local executor: runs each task as a child process of this one. */
import type { Activity } from '../process/command';
import { machineCapacity } from '../process/machine-capacity';
import { type RunningChild, startChild } from '../process/start-child';
import type { Executor, ExecutorContext, SubmittedTask, Task, TaskResult } from './types';

/** How long a task may take to end after SIGTERM before it is killed. Cancelling promises 5 s in all. */
const GRACE_MS = 2000;

/** How often the child is checked, if something could stop it. */
const GUARD_MS = 1000;

interface RunningTask extends SubmittedTask {
  readonly cancel: () => void;
}

/** The executor that runs each task as a process on this machine. */
export function createLocalExecutor(context: ExecutorContext): Executor {
  const running = new Map<string, RunningTask>();
  return {
    name: 'local',
    window: context.parallel ?? Number.POSITIVE_INFINITY,
    capacity: machineCapacity(),
    async submit(task) {
      const started = start(task, context);
      running.set(started.id, started);
      void started.ended.finally(() => running.delete(started.id)).catch(() => {});
      return started;
    },
    attach: async (id) => running.get(id),
    async cancel(id) {
      const task = running.get(id);
      task?.cancel();
      await task?.ended;
    },
  };
}

function start(task: Task, { host, now }: ExecutorContext): RunningTask {
  const { run, runtime, onOutput } = task;
  const startTime = now() / 1000;
  const child = startChild(
    runtime.command(run),
    (chunk) => onOutput('stdout', chunk),
    (chunk) => onOutput('stderr', chunk),
  );
  const watch = watchChild(child, task);
  const finish = async (): Promise<TaskResult> => {
    const end = await child.ended;
    const reason = await watch.reason();
    const isolation = runtime.isolation(run);
    return { reason, end, isolation, startTime, endTime: now() / 1000, host, jobId: null };
  };
  return { id: run.name, ended: finish(), cancel: watch.cancel };
}

/** Ends the child at its time limit or when it is cancelled, whichever comes first. */
function watchChild(child: RunningChild, task: Task) {
  let reason: TaskResult['reason'] = 'ended';
  let ending: Promise<void> | undefined;
  const endBecause = (why: Exclude<TaskResult['reason'], 'ended'>): void => {
    if (ending === undefined) {
      reason = why;
      ending = endChild(child, task);
    }
  };
  const guard = startGuard(child, task, (found) => {
    if (found === 'stopped') {
      endBecause('unsupervised');
    } else {
      ending ??= task.runtime.stop(task.run.name);
    }
  });
  const timer = task.timeout === undefined ? undefined : startTimer(task.timeout, () => endBecause('timed-out'));
  return {
    cancel: () => endBecause('cancelled'),
    /** Call once the child has ended. */
    async reason() {
      clearInterval(guard);
      timer?.clear();
      await ending;
      return reason;
    },
  };
}

/** Reports when the child is no longer awake. Checks twice: this process may have been stopped together with it. */
function startGuard({ pid }: RunningChild, { runtime }: Task, report: (found: Activity) => void) {
  if (runtime.supervisorActivity === undefined || pid === undefined) {
    return undefined;
  }
  let last: Activity = 'awake';
  return setInterval(() => {
    const found = runtime.supervisorActivity?.(pid) ?? 'awake';
    if (found === last && found !== 'awake') {
      report(found);
    }
    last = found;
  }, GUARD_MS).unref();
}

/** SIGTERM lets the function clean up. After the grace period, both the container and the child are killed. */
async function endChild(child: RunningChild, { run, runtime }: Task): Promise<void> {
  child.kill('SIGTERM');
  const ended = await Promise.race([child.ended.then(() => true), delay(GRACE_MS).then(() => false)]);
  await runtime.stop(run.name);
  if (!ended) {
    child.kill('SIGKILL');
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** The longest delay that setTimeout accepts; longer ones would fire at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

function startTimer(seconds: number, done: () => void): { clear(): void } {
  let handle: NodeJS.Timeout;
  const arm = (remaining: number): void => {
    const step = Math.min(remaining, MAX_DELAY_MS);
    handle = setTimeout(() => (remaining > step ? arm(remaining - step) : done()), step);
  };
  arm(seconds * 1000);
  return { clear: () => clearTimeout(handle) };
}
