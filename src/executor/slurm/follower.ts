/** Follows arrays: reads from files what their tasks do, and asks Slurm about those that say nothing more. */
import { join } from 'node:path';
import type { EarlierTask } from './earlier-tasks';
import { ENDED_BY_SLURM, endHeld, errorOf, isLeft, lastLineOf, wordsOfSlurm } from './ends-by-state';
import {
  cancelledIn,
  type FollowedArray,
  hasStarted,
  idOf,
  isCancelled,
  type OpenTask,
  openTasks,
} from './followed-arrays';
import { type HeldJob, isVisible, passOutput, wasKilled } from './held-job';
import { isNodeFault, type NodeFaults } from './node-faults';
import { StateWatch, type Verdict, type WatchContext } from './state-watch';
import { outOfMemory, unableNode } from './task-errors';
import { arrayKey, taskId } from './task-id';
import { type JobEnd, readFeatures, readTaskLog, type TaskLog } from './task-log';

/** How often the files are read. Milliseconds. */
const LOOK_MS = 1000;
/** How many logs are read each time, besides those of jobs that run. */
const LOOKED_AT = 200;
/** How many jobs are followed while they run; the others' output is read at their end. */
const FOLLOWED = 16;
/** How long files that a job left may take to appear. Milliseconds. */
const LATE_MS = 60_000;
/** How long Slurm may take to say why a job was killed. Milliseconds. */
const KILLED_MS = 15_000;
/** How long Slurm may take to act on a cancellation before it is asked again. Milliseconds. */
const CANCEL_MS = 5000;
/** How often Slurm is told to end lost tasks. Each time they are watched anew. */
const REFUSALS = 5;
/** How long a cancelled run waits for Slurm. Milliseconds. */
const PATIENCE_MS = 30_000;

interface FollowContext extends WatchContext {
  readonly nodes: NodeFaults;
  /** Submits jobs again that their task left. */
  readonly again: (held: HeldJob) => void;
  /** Called when all tasks of an array have ended. */
  readonly over: (array: FollowedArray) => void;
}

/** What is known about the end of a job. */
interface EndOf {
  readonly log: TaskLog;
  readonly task: OpenTask;
  /** Why Slurm ended it. */
  readonly words?: string;
}

/** The arrays of a run. */
export class Follower {
  #arrays: FollowedArray[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isClosed = false;
  /** How often in a row Slurm has not ended lost tasks. */
  #refusals = 0;
  /** Whether a request to cancel is on its way. */
  #isCancelSoon = false;
  /** When tasks were first cancelled, and when they are cancelled again; undefined as long as none is. */
  #cancel: { readonly since: number; againAt: number } | undefined;
  #offset = 0;
  readonly #watch: StateWatch;

  constructor(private readonly context: FollowContext) {
    this.#watch = new StateWatch(context);
  }

  /** Follows an array until all of its tasks have ended. */
  add(array: FollowedArray): void {
    this.#arrays.push(array);
    this.#watch.begin();
    if ([...array.tasks.values()].flat().some(({ isCancelled }) => isCancelled)) {
      this.cancelled();
    }
    if (!this.#isRunning) {
      void this.#run();
    }
  }

  /** Follows a job that an earlier run submitted: it may have ended long ago. */
  attach({ index, ...earlier }: EarlierTask, held: HeldJob): void {
    const isSame = ({ id, files }: FollowedArray): boolean =>
      id.job === earlier.id.job && files.script === earlier.files.script;
    const known = this.#arrays.find(isSame);
    if (known === undefined) {
      this.add({ ...earlier, tasks: new Map([[index, [held]]]), isPart: true });
      this.#watch.askSoon();
    } else {
      const tasks = new Map([...known.tasks, [index, [...(known.tasks.get(index) ?? []), held]]]);
      this.#arrays = this.#arrays.map((array) => (array === known ? { ...known, tasks } : array));
    }
  }

  /** Cancels in Slurm the tasks that are cancelled by now. Usually all tasks of a run are, at once: in one call. */
  cancelled(): void {
    if (!this.#isCancelSoon) {
      this.#isCancelSoon = true;
      setImmediate(() => {
        this.#isCancelSoon = false;
        void this.#cancelAll();
      });
    }
  }

  /** Follows nothing more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#arrays.length > 0 && !this.#isClosed) {
      // What failed now may work the next time.
      await this.#look().catch(() => {});
      await new Promise<void>((resolve) => {
        this.#timer = setTimeout(resolve, LOOK_MS);
      });
    }
    this.#isRunning = false;
  }

  async #look(): Promise<void> {
    let followed = 0;
    for (const task of this.#next()) {
      await this.#read(task);
      for (const held of task.jobs) {
        if (held.isStarted && !held.isOver && followed < FOLLOWED) {
          followed += 1;
          await passOutput(held);
        }
      }
    }
    const over = this.#arrays.filter((array) => openTasks(array).length === 0);
    this.#arrays = this.#arrays.filter((array) => !over.includes(array));
    for (const array of over) {
      this.context.over(array);
    }
    if (this.#watch.isDue && this.#arrays.length > 0) {
      await this.#ask();
    }
  }

  /** The tasks to look at: those that run, and in turn some of the others. */
  #next(): OpenTask[] {
    const all = this.#arrays.flatMap(openTasks);
    const others = all.filter((task) => !hasStarted(task));
    const first = this.#offset < others.length ? this.#offset : 0;
    this.#offset = first + LOOKED_AT;
    return [...all.filter(hasStarted), ...others.slice(first, first + LOOKED_AT)];
  }

  /** Takes what the log of a task says. Returns whether only Slurm can say more about jobs that are open. */
  async #read(task: OpenTask): Promise<boolean> {
    const { jobs, index, array } = task;
    const log = readTaskLog(array.files.log(array.chunk, index));
    if (log.unable !== undefined) {
      const error = unableNode(log.unable, log.node ?? 'unknown', lastLineOf(array.files.text(array.chunk, index)));
      this.context.nodes.hasFailed(log.node ?? '', error);
      for (const held of jobs.filter(({ name }) => !log.ended.has(name))) {
        held.fail(error);
      }
    }
    for (const held of jobs.filter(({ isOver }) => !isOver)) {
      await this.#readJob(held, log, task);
    }
    const open = jobs.filter(({ isOver, name }) => !isOver && !log.ended.has(name));
    const isLeft = log.isOver && open.length > 0;
    if (isLeft && !open.every(({ isStopped }) => isStopped)) {
      this.#askSoon(open);
    }
    return open.length > 0 && !isLeft;
  }

  async #readJob(held: HeldJob, log: TaskLog, task: OpenTask): Promise<void> {
    const end = log.ended.get(held.name);
    if (log.started.has(held.name) && !held.isStarted) {
      held.isStarted = true;
      this.context.nodes.hasBegun();
      held.task.onStarted();
    }
    if (end === undefined && !log.isOver) {
      // Slurm has begun its task again.
      held.isStopped = false;
    } else if (end?.isStopped && !held.isCancelled) {
      this.#askSoon([held]);
    } else if (end !== undefined) {
      await this.#finish(held, log, end, task);
    }
  }

  /** Only Slurm knows who stopped them, and why. */
  #askSoon(jobs: readonly HeldJob[]): void {
    for (const held of jobs.filter(({ isStopped }) => !isStopped)) {
      held.isStopped = true;
      this.#watch.askSoon();
    }
  }

  /** Ends a job, as soon as all of its files can be seen. */
  async #finish(held: HeldJob, log: TaskLog, end: JobEnd, task: OpenTask): Promise<void> {
    const { now } = this.context;
    held.seenEnded ??= now();
    while (await passOutput(held)) {
      // There is more than one look reads.
    }
    if (!isVisible(held, end) && now() - held.seenEnded < LATE_MS) {
      return;
    }
    // Slurm says it at the end of the task.
    const isLast = log.jobs.every((name) => log.ended.has(name));
    if (isLast && !held.isCancelled && now() - held.seenEnded < KILLED_MS && (await wasKilled(held, end))) {
      if (!held.isKilled) {
        held.isKilled = true;
        this.#watch.askSoon();
      }
      return;
    }
    this.#end(held, end, { log, task });
  }

  #end(held: HeldJob, end: JobEnd, { log, task: of, words }: EndOf): void {
    const { task, isCancelled } = held;
    const { array, index } = of;
    const { node = 'unknown' } = log;
    this.context.nodes.hasWorked(node);
    const endTime = Number.isFinite(end.time) ? end.time : this.context.now() / 1000;
    const features = readFeatures(join(array.files.nodes, node));
    held.end({
      reason: isCancelled ? 'cancelled' : 'ended',
      end: { exitCode: end.exitCode, signal: null },
      isolation: task.runtime.onNodes?.isolation(task.run, features) ?? task.runtime.isolation(task.run),
      ...{ startTime: log.started.get(held.name) ?? endTime, endTime, host: node },
      ...{ jobId: taskId(array.id, index), awaitsNext: false, ...(words === undefined ? {} : { words }) },
    });
  }

  /** Asks Slurm about all arrays, and ends what it has no more, and what it said nothing about for a while. */
  async #ask(): Promise<void> {
    const verdicts = await this.#watch.ask(this.#arrays, (task) => this.#read(task));
    const lost = verdicts.filter(
      ({ task, word }) =>
        !isCancelled(task) && !task.jobs.every(({ isKilled }) => isKilled) && !ENDED_BY_SLURM.has(word),
    );
    const unended = await this.#unended(lost);
    const isPatient = this.#refusals < REFUSALS;
    for (const verdict of verdicts.filter((each) => !(isPatient && unended.includes(each)))) {
      this.#endByState(unended.includes(verdict) ? { ...verdict, mayRun: true } : verdict);
    }
    if (this.#cancel !== undefined && this.context.now() >= this.#cancel.againAt) {
      await this.#cancelAll();
    }
  }

  /** Those of lost tasks that Slurm doesn't end: nothing of them may run beside another attempt. */
  async #unended(lost: readonly Verdict[]): Promise<readonly Verdict[]> {
    if (lost.length === 0 || (await this.context.scheduler.cancel(lost.map(({ task }) => idOf(task))))) {
      this.#refusals = lost.length === 0 ? this.#refusals : 0;
      return [];
    }
    this.#refusals += 1;
    return lost;
  }

  /** Ends the jobs of a task as Slurm says. Those that it left for later are submitted again. */
  #endByState(verdict: Verdict): void {
    const { task, word } = verdict;
    const { files, chunk } = task.array;
    const log = readTaskLog(files.log(chunk, task.index));
    const of = { id: taskId(task.array.id, task.index), node: verdict.node || (log.node ?? '') };
    for (const held of task.jobs.filter(({ isKilled, isOver }) => isKilled && !isOver)) {
      const end = log.ended.get(held.name);
      if (end !== undefined) {
        this.#end(held, end, { log, task, ...(word === 'OUT_OF_MEMORY' ? { words: outOfMemory(of) } : {}) });
      }
    }
    const now = this.context.now() / 1000;
    const open = task.jobs.filter((held) => !held.isOver);
    // A run that gathers submits those of an earlier run itself.
    const left = open.filter((held) => held.from === 'own' && isLeft(held, verdict, log));
    if (left.length > 0) {
      this.#forget(task, left);
    }
    const said = wordsOfSlurm(files.text(chunk, task.index));
    const { nodes } = this.context;
    if (!isCancelled(task) && isNodeFault(verdict.word, log.node !== undefined)) {
      nodes.hasFailed(verdict.node || (log.node ?? ''), errorOf(verdict, { log, said }));
    }
    for (const held of open) {
      if (left.includes(held)) {
        held.isStopped = false;
        this.context.again(held);
      } else {
        endHeld(held, verdict, { log, said, now });
      }
    }
  }

  /** Another task has these jobs now. */
  #forget({ array, index }: OpenTask, jobs: readonly HeldJob[]): void {
    this.#arrays = this.#arrays.map((each) => {
      const all = arrayKey(each.id) === arrayKey(array.id) ? each.tasks.get(index) : undefined;
      return all === undefined
        ? each
        : { ...each, tasks: new Map([...each.tasks, [index, all.filter((held) => !jobs.includes(held))]]) };
    });
  }

  async #cancelAll(): Promise<void> {
    const { now, scheduler, report } = this.context;
    const ids = this.#arrays.flatMap(cancelledIn);
    if (ids.length === 0) {
      return;
    }
    this.#cancel ??= { since: now(), againAt: 0 };
    this.#cancel.againAt = now() + CANCEL_MS;
    this.#watch.askSoon();
    if (now() - this.#cancel.since < PATIENCE_MS) {
      await scheduler.cancel(ids);
      return;
    }
    const names = ids.map(({ job }) => job).join(' ');
    report({
      type: 'warning',
      message: `Slurm doesn't say that these tasks have ended; cancel them: scancel ${names}`,
    });
    for (const task of this.#arrays.flatMap(openTasks).filter(isCancelled)) {
      this.#endByState({ task, word: undefined, node: '', cancelledBy: undefined });
    }
  }
}
