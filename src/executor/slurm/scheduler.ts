/** The interface to Slurm: what we ask it, and what it answers. Implementation: slurm-commands.ts. */

/** An array of tasks that Slurm has taken. */
export interface ArrayId {
  /** The job id of the array: digits. */
  readonly job: string;
  /** The cluster that has it, if Slurm said so: every later question goes to this one. */
  readonly cluster?: string;
}

/** By what an array is found when it is unclear whether Slurm accepted it. */
export interface ArrayName {
  /** Unique to this array. */
  readonly name: string;
  /** The clusters that it asks for, as options of Slurm's commands name them; none is the local one. */
  readonly clusters?: string;
}

/** Tasks of equal needs to submit at once. */
export interface Submission extends ArrayName {
  /** How many tasks: their indices are 0 to `tasks` - 1. */
  readonly tasks: number;
  /** Options of sbatch, such as `--mem=400M`. */
  readonly options: readonly string[];
  /** The file that gets what the tasks and Slurm print, with `%a` for the index (sbatch(1), "filename pattern"). */
  readonly output: string;
  /** The path of a shell script, which sbatch copies, and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
}

/** What sbatch answered. */
export type Submitted =
  | { readonly kind: 'submitted'; readonly id: ArrayId }
  /** It won't take it. */
  | { readonly kind: 'refused'; readonly words: string }
  /** Not while other jobs of the user or the account are there. */
  | { readonly kind: 'limited'; readonly words: string }
  /** Slurm didn't answer, or failed with an id: it may have taken the array. */
  | { readonly kind: 'unclear'; readonly words: string }
  /** It says that it took the array, but not under which id. */
  | { readonly kind: 'unnamed'; readonly words: string }
  /** There is no sbatch. */
  | { readonly kind: 'missing'; readonly words: string }
  /** sbatch is there, but can't be started: Slurm was not asked. */
  | { readonly kind: 'unstarted'; readonly words: string; readonly remedy: string; readonly mayPass: boolean };

/** Where a task is. `present`: in any other state, also one that we don't know: it has not ended. */
export type TaskState = 'pending' | 'running' | 'completing' | 'ended' | 'present';

/** A task as squeue shows it. */
export interface ListedTask {
  readonly state: TaskState;
  /** Slurm's own word, such as `RUNNING`. */
  readonly word: string;
  /** Why it waits, such as `Resources`; empty if Slurm gives no reason. */
  readonly reason: string;
  /** Empty if it has none yet. */
  readonly node: string;
}

/** A task that has ended, as accounting has it. */
export interface EndedTask {
  /** The first word of the state, such as `OUT_OF_MEMORY`. */
  readonly word: string;
  /** The uid of who cancelled it, if the state names one. */
  readonly cancelledBy?: number;
  readonly exitCode: number | null;
  readonly signal: number | null;
  readonly node: string;
}

/** Facts about a cluster. */
export interface SchedulerFacts {
  /** One more than the largest index of an array. */
  readonly maxArraySize: number;
  /** Whether ended tasks are kept in a database, so that sacct can be asked. */
  readonly hasAccounting: boolean;
}

/** Tasks by index, by the `arrayKey` of their array. */
export type TasksByArray<T> = ReadonlyMap<string, ReadonlyMap<number, T>>;

/** Slurm. Nothing here throws for what Slurm answers, and a question that failed says nothing about any task. */
export interface Scheduler {
  /** undefined if Slurm doesn't answer. */
  facts(): Promise<SchedulerFacts | undefined>;
  /** Asks whether Slurm would take it, without submitting anything. */
  check(submission: Submission): Promise<Submitted | { readonly kind: 'accepted' }>;
  submit(submission: Submission): Promise<Submitted>;
  /** The names of the partitions; none if Slurm doesn't answer. */
  partitions(): Promise<readonly string[]>;
  /** The arrays with this name that Slurm has taken, also ended ones; undefined if that can't be found out. */
  find(name: ArrayName): Promise<readonly ArrayId[] | undefined>;
  /** The tasks that Slurm lists, in one call for each cluster; undefined if one failed. */
  states(ids: readonly ArrayId[]): Promise<TasksByArray<ListedTask> | undefined>;
  /** How tasks ended, by accounting; undefined if it can't be asked. */
  ends(ids: readonly ArrayId[], since: Date): Promise<TasksByArray<EndedTask> | undefined>;
  /** Returns whether all requests were accepted. */
  cancel(ids: readonly ArrayId[]): Promise<boolean>;
}
