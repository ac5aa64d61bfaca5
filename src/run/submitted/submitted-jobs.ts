/** The jobs that a scheduler has of this run, of detached runs, and of runs that were killed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { InFlight } from '../../cache/in-flight';
import type { ProcessIdentity } from '../../core/process-identity';
import type { Executor } from '../../executor/types';
import { removeDirectory } from '../../files/remove-directory';
import { jobDirectoryAt } from '../../job/job-directory';
import type { ResolvedJob } from '../../job/types';
import type { Report } from '../../model/events';
import type { RunRequest } from '../../model/run-request';
import { NO_LOCK, type Turn } from '../../process/single-flight';
import { submittedDirectory } from '../../store/layout';
import { commandIdentity, specPath } from '../journal/command-identity';
import { detachedRun } from './detached-run';
import { endRun } from './end-run';
import { gatheringName, isGatheredByAnother } from './gathering';
import {
  isToGather,
  markGathered,
  type NotedJob,
  removeDeadLinks,
  type SubmittedPlace,
  SubmittedRun,
  submittedIds,
} from './submitted-run';

/** A job that an earlier run submitted. */
export interface SubmittedJob extends SubmittedPlace {
  /** The scheduler's id of its task. */
  readonly task: string;
  /** Lets another run gather it, unless it is gathered. Never throws. */
  release(): Promise<void>;
  /** Call when it has ended for good: what earlier attempts at it have left goes with this run. */
  over(): void;
}

/** These jobs, as one run sees and extends them. */
export interface SubmittedJobs {
  /** Whether the jobs of this run outlive its process: what they leave is kept until their results are. */
  readonly isKept: boolean;
  /** Whether this run leaves its jobs to the scheduler. */
  readonly isDetached: boolean;
  /** The id of the detached run that has jobs of this one, submitted now or before; undefined if there are none. */
  readonly left: string | undefined;
  /** The jobs of this run. Called before any of them starts. @throws HitherError `usage` if `attach` names no run */
  plan(jobs: readonly ResolvedJob[]): Promise<void>;
  /**
   * The job with this hash, if it is submitted. `isAny`: by any run, as a cached result may be of any; else only by a
   * run of the same command, or the one to gather, and each job once. Waits while another run gathers it. @throws as
   * `Executor.idOf`; the signal's reason
   */
  find(hash: string, isAny: boolean): Promise<SubmittedJob | undefined>;
  /** Notes a job of this run, before it is submitted. @throws system errors */
  note(job: Pick<NotedJob, 'hash' | 'label'>, place: SubmittedPlace): void;
  /** Call when the result of the job with this directory is kept, so that no other run gathers it. Never throws. */
  gathered(directory: string): void;
  /** Removes what is left of ended jobs with this hash, whose result is cached. Never throws. */
  forget(hash: string): Promise<void>;
  /** Removes runs that have nothing left, and ends jobs whose results nobody will gather. Never throws. */
  close(): Promise<void>;
}

/** What these jobs are read with. */
export interface SubmittedContext {
  /** The content store's directory. */
  readonly root: string;
  readonly request: RunRequest;
  readonly owner: ProcessIdentity;
  /** The directory of the run that this process submits. */
  readonly own: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: { readonly uid: number };
  readonly executor: Executor;
  readonly inFlight: InFlight;
  readonly report: Report;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Opens the jobs that a scheduler has, by the files in a store. Touches no file. */
export function openSubmittedJobs(context: SubmittedContext): SubmittedJobs {
  return new Submitted(context);
}

class Submitted implements SubmittedJobs {
  readonly isKept = true;
  readonly #runs = new Map<string, SubmittedRun>();
  readonly #own: SubmittedRun;
  /** Directories of jobs that were given out, where each counts once. */
  readonly #taken = new Set<string>();
  /** The hashes of jobs that have ended for good, and whether they were looked for in any run. */
  readonly #over = new Map<string, boolean>();
  #command = '';
  /** When this run began, by the file system's clock. Milliseconds. */
  #begun = 0;
  #left: string | undefined;
  #ending: Promise<unknown> = Promise.resolve();

  constructor(private readonly context: SubmittedContext) {
    this.#own = new SubmittedRun(context.own);
  }

  get isDetached(): boolean {
    return this.context.request.detach;
  }

  get left(): string | undefined {
    return this.#left;
  }

  async plan(jobs: readonly ResolvedJob[]): Promise<void> {
    const { request, root, owner, now } = this.context;
    if (request.attach !== undefined) {
      detachedRun(root, request.attach);
    }
    this.#command = await commandIdentity({ ...request, detach: false }, jobs);
    const { environment: _, ...rest } = request;
    this.#own.begin({
      ...{ time: now() / 1000, host: owner.host, spec: specPath(request, jobs) },
      ...{ jobs: jobs.length, command: this.#command, request: rest },
    });
    this.#begun = this.#own.begun ?? now();
    const abandoned = this.#killed().filter(
      // Without a request, it has submitted nothing.
      (run) => run.request === undefined || (!run.isOf(this.#command) && run.isOver(this.#begun)),
    );
    this.#ending = Promise.all(abandoned.map((run) => endRun(run, this.context)));
  }

  async find(hash: string, isAny: boolean): Promise<SubmittedJob | undefined> {
    for (const run of this.#visible(isAny)) {
      for (const place of run.jobsWith(hash)) {
        const { directory } = place;
        if (!isAny && this.#taken.has(directory)) {
          continue;
        }
        this.#taken.add(directory);
        const task = await this.context.executor.idOf(directory, !this.#hasDriver(run));
        const turn = task === undefined ? undefined : await this.#turnOf(run, place);
        if (task !== undefined && turn?.isMine) {
          this.#left ??= run.isDetached ? run.id : undefined;
          return { ...place, task, release: turn.release, over: () => void this.#over.set(hash, isAny) };
        }
        if (task !== undefined) {
          // Another run has gathered it meanwhile.
          continue;
        }
        if (!this.#hasDriver(run)) {
          // The process that would have submitted it is dead.
          await removeDirectory(directory).catch(() => {});
        }
      }
    }
    return undefined;
  }

  note(job: Pick<NotedJob, 'hash' | 'label'>, place: SubmittedPlace): void {
    this.#left = this.isDetached ? this.#own.id : undefined;
    this.#own.note(job, place);
  }

  forget(hash: string): Promise<void> {
    return this.#forget(hash, true);
  }

  async #forget(hash: string, isAny: boolean): Promise<void> {
    // The results of a detached run that computes anew are others than the cached ones.
    const runs = this.#visible(isAny).filter((run) => !(isAny && run.isDetached && run.isForced));
    // A run may be killed when it has cached a result, and before it removes the directory of the job.
    const places = runs.flatMap((run) => run.jobsWith(hash));
    for (const { directory } of places) {
      const hasEnded = existsSync(join(jobDirectoryAt(directory).out, 'result.json'));
      if (hasEnded && !(await isGatheredByAnother(directory, this.context))) {
        markGathered(directory);
        await removeDirectory(directory).catch(() => {});
      }
    }
  }

  gathered(directory: string): void {
    markGathered(directory);
  }

  async close(): Promise<void> {
    const { signal, request } = this.context;
    await this.#ending;
    if (!this.isDetached && request.retain) {
      this.#own.keep();
    }
    this.#own.endDriver();
    // Not before: jobs of one hash may each have a place of their own.
    for (const [hash, isAny] of signal.aborted ? [] : this.#over) {
      await this.#forget(hash, isAny);
    }
    for (const run of this.#all()) {
      const isOwn = run.id === this.#own.id;
      const isCancelled = isOwn && (!this.isDetached || signal.aborted);
      if (isCancelled || (run.isEmpty() && (isOwn || !this.#hasDriver(run)))) {
        await run.remove();
      }
    }
    removeDeadLinks(this.context.root);
    const continued = this.#killed().filter((run) => run.isOf(this.#command));
    await Promise.all(continued.map((run) => endRun(run, this.context)));
  }

  #hasDriver(run: SubmittedRun): boolean {
    return run.hasDriver(this.context.owner.host, this.#begun);
  }

  /** The runs whose process was killed before their jobs had ended. */
  #killed(): SubmittedRun[] {
    return this.#all().filter((run) => run.id !== this.#own.id && !run.isDetached && !this.#hasDriver(run));
  }

  async #turnOf({ id }: SubmittedRun, { directory }: SubmittedPlace): Promise<Turn<true>> {
    const { inFlight, signal, report } = this.context;
    if (this.isDetached) {
      return NO_LOCK;
    }
    return inFlight.enter(gatheringName(directory), {
      signal,
      look: async () => (isToGather(directory) ? undefined : true),
      onWait: (holder) => {
        const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
        report({ type: 'notice', message: `${id} is being gathered by ${who}: waiting for it` });
      },
    });
  }

  #visible(isAny: boolean): readonly SubmittedRun[] {
    const left = this.#all().filter((run) => run.isDetached || !this.#hasDriver(run));
    return isAny
      ? left
      : left.filter(
          (run) => run.id !== this.#own.id && (run.id === this.context.request.attach || run.isOf(this.#command)),
        );
  }

  /** The latest first: its attempts at a job come after those of the runs that it took over. */
  #all(): SubmittedRun[] {
    const runs = submittedIds(this.context.root)
      .map((id) => {
        const run = this.#runs.get(id) ?? new SubmittedRun(join(submittedDirectory(this.context.root), id));
        this.#runs.set(id, run);
        return run;
      })
      .filter((run) => !run.isKept);
    const begun = new Map(runs.map((run) => [run, run.begun ?? 0]));
    return runs.sort((one, other) => (begun.get(other) ?? 0) - (begun.get(one) ?? 0));
  }
}
