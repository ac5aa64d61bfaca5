/** Asks Slurm about tasks, rarely, and judges which of them have ended without a word. */
import type { Report } from '../../model/events';
import { type FollowedArray, isCancelled, type OpenTask, openTasks } from './followed-arrays';
import type { HeldJob } from './held-job';
import type { ArrayId, ListedTask, Scheduler } from './scheduler';
import { HELD } from './task-errors';
import { arrayKey, taskId } from './task-id';
import { createWaitTeller, type WaitTeller, waitsForever } from './waiting';

/** How often Slurm is asked: less and less often, as long as it brings nothing. Milliseconds. */
const ASK_MS = { soon: 1000, first: 10_000, last: 60_000 };
/** How long the word of a task may take to appear after Slurm says that the task ended. Milliseconds. */
const GRACE_MS = 10_000;
/** The same for a task that was told to stop: Slurm may be about to begin it again. Milliseconds. */
const STOPPED_MS = 2000;
/** How long a task that Slurm no longer lists may still be there. Milliseconds. */
const LATE_MS = 60_000;

/** What watching needs. */
export interface WatchContext {
  readonly scheduler: Scheduler;
  readonly report: Report;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A task that has ended, or that this run gives up. */
export interface Verdict {
  readonly task: OpenTask;
  /** Slurm's word; undefined if Slurm doesn't know the task any more. */
  readonly word: string | undefined;
  /** Empty if it is unknown. */
  readonly node: string;
  /** The uid of who cancelled it in Slurm, if that is known. */
  readonly cancelledBy: number | undefined;
  /** Slurm doesn't end it when it is told to. */
  readonly mayRun?: boolean;
}

/** The tasks of a run in Slurm's eyes. */
export class StateWatch {
  #askAt = 0;
  #askMs = ASK_MS.first;
  /** When Slurm first said that a task has ended. */
  readonly #suspected = new Map<string, number>();
  /** Whether accounting has failed to answer. */
  #isInexact = false;
  readonly #waits: WaitTeller;
  readonly #twins = new WeakMap<FollowedArray, readonly ArrayId[]>();

  constructor(private readonly context: WatchContext) {
    this.#waits = createWaitTeller(context.report);
  }

  /** Whether it is time to ask. */
  get isDue(): boolean {
    return this.context.now() >= this.#askAt;
  }

  /** There is a new array, about which Slurm can't say much yet. */
  begin(): void {
    this.#askAt = this.context.now() + ASK_MS.first;
  }

  /** Only Slurm knows more. */
  askSoon(): void {
    this.#askAt = 0;
  }

  /**
   * Asks Slurm, once for all arrays. `read` takes what the log of a task says, and returns whether only Slurm can say
   * more.
   */
  async ask(arrays: readonly FollowedArray[], read: (task: OpenTask) => Promise<boolean>): Promise<Verdict[]> {
    const { scheduler, now } = this.context;
    await this.#findTwins(arrays);
    const states = await scheduler.states(arrays.flatMap((array) => this.#idsOf(array)));
    const before = this.#suspected.size;
    const ends = this.#endsOf(arrays);
    const waiting: ListedTask[] = [];
    const verdicts: Verdict[] = [];
    for (const task of states === undefined ? [] : arrays.flatMap(openTasks)) {
      const all = this.#idsOf(task.array).flatMap((id) => states?.get(arrayKey(id))?.get(task.index) ?? []);
      const listed = all.find(({ state }) => state !== 'ended') ?? all[0];
      waiting.push(...(listed === undefined ? [] : [listed]));
      verdicts.push(...(await this.#judge(task, listed, { read, ends })));
    }
    this.#waits.add(waiting);
    this.#askMs = this.#suspected.size > before ? ASK_MS.first : Math.min(ASK_MS.last, this.#askMs * 1.5);
    const isUrgent = arrays.flatMap(openTasks).some(({ jobs }) => jobs.some(isEnding));
    this.#askAt = now() + (isUrgent ? ASK_MS.soon : this.#askMs);
    return verdicts;
  }

  async #judge(task: OpenTask, listed: ListedTask | undefined, { read, ends }: Asking): Promise<Verdict[]> {
    const isOurs = isCancelled(task);
    if (listed !== undefined && waitsForever(listed) && !isOurs) {
      return [{ task, word: HELD, node: listed.node, cancelledBy: undefined }];
    }
    const key = keyOf(task);
    if (listed !== undefined && listed.state !== 'ended') {
      this.#suspected.delete(key);
      for (const held of task.jobs) {
        held.isListed ||= listed.state !== 'completing';
      }
      return [];
    }
    const now = this.context.now();
    const since = this.#suspected.get(key) ?? now;
    this.#suspected.set(key, since);
    const isStopped = task.jobs.every(isEnding);
    if (!isOurs && now - since < (isStopped ? STOPPED_MS : GRACE_MS)) {
      return [];
    }
    if (!isOurs && !isStopped && !(await read(task))) {
      return [];
    }
    // sacct is slow, so it is called only if squeue can't say how the task ended.
    const needsEnd = !isOurs && (listed === undefined || listed.word === 'CANCELLED');
    const known = needsEnd ? await ends() : undefined;
    const end = known?.get(arrayKey(task.array.id))?.get(task.index);
    const word = listed?.word ?? end?.word;
    // Accounting hears of an end some seconds after squeue.
    const maySayWho = known !== undefined && word === 'CANCELLED' && end?.cancelledBy === undefined;
    // A list without a task that runs is not believed at once.
    const waitsMs = word === undefined ? LATE_MS : maySayWho ? GRACE_MS : 0;
    if (!isOurs && now - since < waitsMs) {
      return [];
    }
    this.#suspected.delete(key);
    return [{ task, word, node: listed?.node ?? '', cancelledBy: end?.cancelledBy }];
  }

  /** How tasks ended, undefined without accounting: asked at most once for all of them. */
  #endsOf(arrays: readonly FollowedArray[]): Asking['ends'] {
    let asked: ReturnType<Scheduler['ends']> | undefined;
    const ids = arrays.map(({ id }) => id);
    const since = new Date(Math.min(...arrays.map(({ submitted }) => submitted)));
    return () => {
      asked ??= this.#askAccounting(ids, since);
      return asked;
    };
  }

  async #askAccounting(ids: readonly ArrayId[], since: Date): ReturnType<Scheduler['ends']> {
    const { scheduler, report } = this.context;
    const ends = await scheduler.ends(ids, since);
    if (ends === undefined && !this.#isInexact && (await scheduler.facts())?.hasAccounting !== false) {
      this.#isInexact = true;
      report({ type: 'notice', message: "sacct doesn't answer: why tasks ended is known less exactly" });
    }
    return ends;
  }

  /** The array, and those with the same name. */
  #idsOf(array: FollowedArray): readonly ArrayId[] {
    return this.#twins.get(array) ?? [array.id];
  }

  /** A submission without an answer may appear in Slurm at any time. */
  async #findTwins(arrays: readonly FollowedArray[]): Promise<void> {
    for (const array of arrays) {
      const found = array.doubtful === undefined ? undefined : await this.context.scheduler.find(array.doubtful);
      const others = found?.filter((id) => arrayKey(id) !== arrayKey(array.id));
      if (others !== undefined) {
        this.#twins.set(array, [array.id, ...others]);
      }
    }
  }
}

/** Only Slurm knows why. */
function isEnding({ isCancelled, isStopped, isKilled }: HeldJob): boolean {
  return isCancelled || isStopped || isKilled;
}

interface Asking {
  readonly read: (task: OpenTask) => Promise<boolean>;
  readonly ends: () => ReturnType<Scheduler['ends']>;
}

/** Runs may follow arrays of several runs, and clusters may have equal ids. */
function keyOf({ array, index }: OpenTask): string {
  return `${array.files.directory} ${taskId(array.id, index)}`;
}
