/** When jobs are submitted: soon enough that nodes don't wait, and so many together that few arrays are submitted. */
import type { HeldJob } from './held-job';

/** How long a job in the place of one that ended waits for others. Ends are seen once a second. Milliseconds. */
export const GATHER_MS = 3000;
/** The first jobs are submitted when there are so many, or so many tasks of several jobs. */
const FIRST = { jobs: 50, tasks: 4 };

/** What the pace depends on. */
export interface PaceContext {
  readonly now: () => number;
  readonly detach: boolean;
  /** How many jobs the executor takes at once, and those that it has. */
  readonly window: number;
  readonly held: Pick<ReadonlyMap<string, HeldJob>, 'size' | 'values'>;
}

/** Which of the jobs that wait are submitted now. */
export type Due = 'all' | 'whole tasks' | 'none';

/** The pace of one run. `waiting` are the jobs that are not submitted yet. */
export class SubmitPace {
  /** Since when the first of them waits. Milliseconds. */
  #since = 0;
  /** Whether a job has ended before they came, so that they are in its place. */
  #hasEnded = false;
  /** How many jobs have ended in whose place none has come. */
  #freed = 0;

  constructor(private readonly context: PaceContext) {}

  /** A job has come. Returns whether there are enough now. */
  added(waiting: readonly HeldJob[]): boolean {
    this.#since = waiting.length === 1 ? this.context.now() : this.#since;
    this.#freed = Math.max(0, this.#freed - 1);
    return waiting.length >= this.#enough(waiting);
  }

  /** A job has ended. */
  ended(waiting: readonly HeldJob[]): void {
    this.#hasEnded = true;
    this.#freed += waiting.length > 0 ? 1 : 0;
  }

  /** Some have been submitted, perhaps none; these wait on. */
  submitted(tasks: number, waiting: readonly HeldJob[]): void {
    this.#since = tasks > 0 ? this.context.now() : this.#since;
    if (waiting.length === 0) {
      this.#freed = 0;
      this.#hasEnded = false;
    }
  }

  /** What is due when no job has come for a while: where another comes for each that ends, they wait for each other. */
  due(waiting: readonly HeldJob[]): Due {
    const { held, now } = this.context;
    const isLast = waiting.length === held.size || this.#freed > 0 || !this.#hasEnded;
    if (isLast || (now() - this.#since >= GATHER_MS && !this.#isFull(waiting))) {
      return 'all';
    }
    return waiting.length >= held.size / 4 ? 'whole tasks' : 'none';
  }

  /** Few at first, so that nodes don't wait; later more, so that few arrays are submitted. */
  #enough(waiting: readonly HeldJob[]): number {
    const { window, held, detach } = this.context;
    const part = Math.max(FIRST.jobs, Math.ceil(window / 4));
    const submitted = held.size - waiting.length;
    const { pack } = waiting[0]?.task.request.packing ?? { pack: 1 };
    const first = Math.max(FIRST.jobs, pack === 1 ? 0 : FIRST.tasks * pack);
    return detach ? window : Math.min(part, Math.max(first, submitted / 2));
  }

  /** Whether Slurm has as many jobs as may be, and is not yet at all of them. */
  #isFull(waiting: readonly HeldJob[]): boolean {
    const { window, held } = this.context;
    const unstarted = [...held.values()].filter(({ isStarted }) => !isStarted).length;
    return held.size >= window && unstarted > waiting.length;
  }
}
