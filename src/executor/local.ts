/** The local executor: runs the work as a child process on this machine. */

import type { Activity } from '../process/command';
import type { RunningChild } from '../process/start-child';
import { startChild } from '../process/start-child';
import type { Executor, Task, TaskResult } from './types';

/** How long the work may take to end after SIGTERM before it is ended by force. Cancelling promises 5 s in all. */
const GRACE_MS = 2000;

/** How often the child is looked at where something may stop it. */
const GUARD_MS = 1000;

/** The machine around the executor, as parameters so that tests can choose them. */
export interface LocalMachine {
  readonly host: string;
  /** The current time in milliseconds since the epoch. */
  readonly now: () => number;
}

/** The executor that runs each work as a process of this machine. */
export function createLocalExecutor(machine: LocalMachine): Executor {
  return { name: 'local', run: (work, signal) => runLocally(machine, work, signal) };
}

async function runLocally(machine: LocalMachine, work: Task, signal: AbortSignal): Promise<TaskResult> {
  const startTime = machine.now() / 1000;
  const child = startChild(
    work.command,
    (chunk) => work.onOutput('stdout', chunk),
    (chunk) => work.onOutput('stderr', chunk),
  );
  const gaveUp = watch(child, work, signal);
  const end = await child.ended;
  const reason = await gaveUp.reason();
  return { reason, end, startTime, endTime: machine.now() / 1000, host: machine.host, jobId: null };
}

/** Ends the child when the time is up or the signal is aborted, whichever comes first. */
function watch(child: RunningChild, work: Task, signal: AbortSignal): { reason(): Promise<TaskResult['reason']> } {
  let reason: TaskResult['reason'] = 'ended';
  let ending: Promise<void> | undefined;
  const giveUp = (why: Exclude<TaskResult['reason'], 'ended'>): void => {
    if (ending === undefined) {
      reason = why;
      ending = endChild(child, work);
    }
  };
  const cancel = (): void => giveUp('cancelled');
  const guard = startGuard(child, work, (found) => {
    if (found === 'stopped') {
      giveUp('unsupervised');
    } else {
      ending ??= work.stop();
    }
  });
  const timer = work.timeout === undefined ? undefined : startTimer(work.timeout, () => giveUp('timed-out'));
  signal.addEventListener('abort', cancel);
  if (signal.aborted) {
    cancel();
  }
  return {
    async reason() {
      clearInterval(guard);
      timer?.clear();
      signal.removeEventListener('abort', cancel);
      await ending;
      return reason;
    },
  };
}

/** Tells what the child does when it is no longer awake. Looks twice: this process may have been stopped with it. */
function startGuard(child: RunningChild, { activity }: Task, tell: (found: Activity) => void) {
  const { pid } = child;
  if (activity === undefined || pid === undefined) {
    return undefined;
  }
  let last: Activity = 'awake';
  return setInterval(() => {
    const found = activity(pid);
    if (found === last && found !== 'awake') {
      tell(found);
    }
    last = found;
  }, GUARD_MS).unref();
}

/** SIGTERM lets the function's clean-up run; after the grace both the work and the child are ended by force. */
async function endChild(child: RunningChild, work: Task): Promise<void> {
  child.kill('SIGTERM');
  const ended = await Promise.race([child.ended.then(() => true), delay(GRACE_MS).then(() => false)]);
  await work.stop();
  if (!ended) {
    child.kill('SIGKILL');
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** The longest delay that setTimeout takes; longer ones would fire at once. */
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
