/** The jobs of detached runs whose results have not been gathered. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { InFlight } from '../../cache/in-flight';
import type { ProcessIdentity } from '../../core/process-identity';
import type { Executor } from '../../executor/types';
import { removeDirectory } from '../../files/remove-directory';
import type { ResolvedJob } from '../../job/types';
import type { Report } from '../../model/events';
import type { RunRequest } from '../../model/run-request';
import { NO_LOCK, type Turn } from '../../process/single-flight';
import { submittedDirectory } from '../../store/layout';
import { commandIdentity, specPath } from '../journal/command-identity';
import { detachedRun } from './detached-run';
import {
  isToGather,
  markGathered,
  type NotedJob,
  type SubmittedPlace,
  SubmittedRun,
  submittedIds,
} from './submitted-run';

/** A job that a detached run submitted. */
export interface SubmittedJob extends SubmittedPlace {
  /** The scheduler's id of its task. */
  readonly task: string;
  /** Call when its result is kept, so that no other run gathers it. Never throws. */
  gathered(): void;
  /** Lets another run gather it, unless it is gathered. Never throws. */
  release(): Promise<void>;
}

/** The jobs of detached runs, as one run sees and extends them. */
export interface SubmittedJobs {
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
  /** Notes a job of a detached run, before it is submitted. @throws system errors */
  note(job: Pick<NotedJob, 'hash' | 'label'>, place: SubmittedPlace): void;
  /** Removes the runs of which nothing is left. Never throws. */
  close(): Promise<void>;
}

/** What the jobs of detached runs are read with. */
export interface SubmittedContext {
  /** The content store's directory. */
  readonly root: string;
  readonly request: RunRequest;
  readonly owner: ProcessIdentity;
  /** The directory of the run that this process submits. */
  readonly own: string | undefined;
  readonly executor: Executor;
  readonly inFlight: InFlight;
  readonly report: Report;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Opens the jobs of the detached runs in a store. Touches no file. */
export function openSubmittedJobs(context: SubmittedContext): SubmittedJobs {
  return new Submitted(context);
}

class Submitted implements SubmittedJobs {
  readonly #runs = new Map<string, SubmittedRun>();
  readonly #own: SubmittedRun | undefined;
  /** Directories of jobs that were given out, where each counts once. */
  readonly #taken = new Set<string>();
  #command = '';
  #left: string | undefined;

  constructor(private readonly context: SubmittedContext) {
    const { own } = context;
    this.#own = own === undefined ? undefined : new SubmittedRun(own);
  }

  get isDetached(): boolean {
    return this.#own !== undefined;
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
    this.#own?.begin({
      ...{ time: now() / 1000, host: owner.host, spec: specPath(request, jobs) },
      ...{ jobs: jobs.length, command: this.#command, request: rest },
    });
  }

  async find(hash: string, isAny: boolean): Promise<SubmittedJob | undefined> {
    for (const run of this.#visible(isAny)) {
      for (const place of run.jobsWith(hash)) {
        const { directory } = place;
        if (!isAny && this.#taken.has(directory)) {
          continue;
        }
        this.#taken.add(directory);
        const task = await this.context.executor.idOf(directory);
        const turn = task === undefined ? undefined : await this.#turnOf(run, place);
        if (task !== undefined && turn?.isMine) {
          this.#left ??= run.id;
          return { ...place, task, gathered: () => markGathered(directory), release: turn.release };
        }
        if (task !== undefined) {
          // Another run has gathered it meanwhile.
          continue;
        }
        if (!run.hasDriver(this.context.owner.host)) {
          // The process that would have submitted it is dead.
          await removeDirectory(directory).catch(() => {});
        }
      }
    }
    return undefined;
  }

  note(job: Pick<NotedJob, 'hash' | 'label'>, place: SubmittedPlace): void {
    this.#left = this.#own?.id;
    this.#own?.note(job, place);
  }

  async close(): Promise<void> {
    const { signal, owner } = this.context;
    this.#own?.endDriver();
    for (const run of this.#all()) {
      const isCancelled = run.id === this.#own?.id && signal.aborted;
      if (isCancelled || (run.isEmpty() && !run.hasDriver(owner.host))) {
        await removeDirectory(run.path).catch(() => {});
      }
    }
  }

  async #turnOf({ id }: SubmittedRun, { directory }: SubmittedPlace): Promise<Turn<true>> {
    const { inFlight, signal, report } = this.context;
    if (this.isDetached) {
      return NO_LOCK;
    }
    return inFlight.enter(createHash('sha256').update(directory).digest('hex'), {
      signal,
      look: async () => (isToGather(directory) ? undefined : true),
      onWait: (holder) => {
        const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
        report({ type: 'notice', message: `${id} is being gathered by ${who}: waiting for it` });
      },
    });
  }

  #visible(isAny: boolean): readonly SubmittedRun[] {
    const all = this.#all();
    return isAny
      ? all
      : all.filter(
          (run) =>
            run.id !== this.#own?.id &&
            (run.id === this.context.request.attach || run.request?.command === this.#command),
        );
  }

  #all(): SubmittedRun[] {
    return submittedIds(this.context.root).map((id) => {
      const run = this.#runs.get(id) ?? new SubmittedRun(join(submittedDirectory(this.context.root), id));
      this.#runs.set(id, run);
      return run;
    });
  }
}
