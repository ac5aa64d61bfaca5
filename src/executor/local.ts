/** The local executor: runs each task as a child process of this one, or gives it to one that awaits another job. */
import { bug } from '../core/errors';
import type { Activity } from '../process/command';
import { machineCapacity } from '../process/machine-capacity';
import { type RunningChild, startChild } from '../process/start-child';
import type { Executor, ExecutorContext, SubmittedTask, Task, TaskResult } from './types';
import { startWorker, type TurnEnd, type Worker } from './worker';

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
  const workers = createWorkers();
  return {
    name: 'local',
    window: context.parallel ?? Number.POSITIVE_INFINITY,
    capacity: machineCapacity(),
    // What is larger than the machine is refused by its capacity.
    refuses: async () => undefined,
    async submit(task) {
      const started = start(task, () => (task.run.shared ? workers.run(task) : runAlone(task)), context);
      running.set(started.id, started);
      void started.ended.finally(() => running.delete(started.id)).catch(() => {});
      return started;
    },
    idOf: async () => undefined,
    attach: async ({ run }) => {
      throw bug(`no other process runs ${run.directory}`);
    },
    async cancel(id) {
      const task = running.get(id);
      task?.cancel();
      await task?.ended;
    },
    release: workers.release,
    close: async () => {},
  };
}

/** A task that runs in a child. */
interface Turn {
  readonly child: RunningChild;
  readonly ended: Promise<TurnEnd>;
}

function runAlone({ run, runtime, onOutput }: Task): Turn {
  const child = startChild(
    runtime.command(run),
    (chunk) => onOutput('stdout', chunk),
    (chunk) => onOutput('stderr', chunk),
  );
  return { child, ended: child.ended.then((end) => ({ end, awaitsNext: false, isTaken: true })) };
}

/** The workers of this executor, by the names of their containers. */
function createWorkers() {
  const workers = new Map<string, { readonly worker: Worker; readonly stop: () => Promise<void> }>();
  const startNew = ({ run, runtime }: Task): Worker => {
    const worker = startWorker(runtime.command(run));
    workers.set(run.name, { worker, stop: () => runtime.stop(run.name) });
    void worker.child.ended.then(() => workers.delete(run.name));
    return worker;
  };
  return {
    run(task: Task): Turn {
      const worker = workers.get(task.run.name)?.worker ?? startNew(task);
      return { child: worker.child, ended: worker.run(task.onOutput) };
    },
    async release(name: string): Promise<void> {
      const found = workers.get(name);
      found?.worker.child.closeInput();
      const ended = found?.worker.child.ended.then(() => true);
      if (found !== undefined && !(await Promise.race([ended, delay(GRACE_MS)]))) {
        await found.stop();
      }
    },
  };
}

function start(task: Task, begin: () => Turn, context: ExecutorContext): RunningTask {
  const { run, runtime } = task;
  const { host, now } = context;
  const { child, ended } = begin();
  task.onStarted();
  const startTime = now() / 1000;
  const watch = watchChild(child, task);
  let cancel = watch.cancel;
  const finish = async (): Promise<TaskResult> => {
    const { end, awaitsNext, isTaken } = await ended;
    const endTime = now() / 1000;
    const { reason, wasEnded } = await watch.stop();
    if (!awaitsNext) {
      // It leaves by itself. Its directory is in use until then.
      child.closeInput();
      await child.ended;
    }
    if (!isTaken && !wasEnded) {
      const again = start(task, begin, context);
      cancel = again.cancel;
      return again.ended;
    }
    const isolation = runtime.isolation(run);
    return { reason, end, isolation, startTime, endTime, host, jobId: null, awaitsNext: awaitsNext && !wasEnded };
  };
  return { id: run.name, ended: finish(), cancel: () => cancel() };
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
  const timer =
    task.request.timeout === undefined ? undefined : startTimer(task.request.timeout, () => endBecause('timed-out'));
  return {
    cancel: () => endBecause('cancelled'),
    /** Call once the task has ended. Returns why, and whether the child was ended too. */
    async stop() {
      clearInterval(guard);
      timer?.clear();
      await ending;
      return { reason, wasEnded: ending !== undefined };
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
  const ended = await Promise.race([child.ended.then(() => true), delay(GRACE_MS)]);
  await runtime.stop(run.name);
  if (!ended) {
    child.kill('SIGKILL');
  }
}

function delay(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds).unref();
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
