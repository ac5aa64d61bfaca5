/** Counts the faults of nodes, so that one that breaks every job does not get all of them. */
import type { HitherError } from '../../core/errors';
import type { Report } from '../../model/events';

/** A node with so many faults in a row gets no more jobs. */
const MOST = 3;
/** A run gives up after faults of so many nodes, or so many faults, if no job has begun on any node. */
const HOPELESS = { nodes: 2, faults: 6 };
/** Ends of tasks that are the node's own fault. undefined: it no longer says anything. */
const NODE_WORDS: ReadonlySet<string | undefined> = new Set(['NODE_FAIL', 'BOOT_FAIL', undefined]);

/** Whether a task that ended as Slurm says is a fault of its node: it was lost, or could not begin. */
export function isNodeFault(word: string | undefined, hasBegun: boolean): boolean {
  return NODE_WORDS.has(word) || (word === 'FAILED' && !hasBegun);
}

/** The nodes of a cluster, as the jobs of a run find them. */
export class NodeFaults {
  readonly #faults = new Map<string, number>();
  readonly #excluded = new Set<string>();
  /** Whether a job has begun on any node, which proves that nodes can run the jobs of this run. */
  #isProven = false;
  #first: HitherError | undefined;

  /** `giveUp`: no node seems to be able to run a job; it gets the first reason. */
  constructor(
    private readonly report: Report,
    private readonly giveUp: (why: HitherError) => void,
  ) {}

  /** A job has begun on a node. */
  hasBegun(): void {
    this.#isProven = true;
  }

  /** A job has run on the node, whatever became of it. */
  hasWorked(node: string): void {
    this.#faults.delete(node);
    this.#isProven = true;
  }

  /** A task could not run on the node. */
  hasFailed(node: string, why: HitherError): void {
    const count = (this.#faults.get(node) ?? 0) + 1;
    this.#faults.set(node, count);
    this.#first ??= why;
    const faults = [...this.#faults.values()].reduce((sum, each) => sum + each, 0);
    const nodes = [...this.#faults.keys()].filter((name) => name !== '').length;
    if (!this.#isProven && (nodes >= HOPELESS.nodes || faults >= HOPELESS.faults)) {
      this.giveUp(this.#first);
      return;
    }
    if (count >= MOST && node !== '' && !this.#excluded.has(node)) {
      this.#excluded.add(node);
      const message = `the node ${node} gets no more jobs of this run: ${MOST} in a row failed through its own fault`;
      this.report({ type: 'warning', message });
    }
  }

  /** Options of sbatch, without these nodes. */
  without(options: readonly string[]): readonly string[] {
    if (this.#excluded.size === 0) {
      return options;
    }
    const given = options.find((option) => option.startsWith(EXCLUDE))?.slice(EXCLUDE.length);
    const nodes = [...(given === undefined ? [] : [given]), ...this.#excluded];
    return [...options.filter((option) => !option.startsWith(EXCLUDE)), `${EXCLUDE}${nodes.join(',')}`];
  }
}

const EXCLUDE = '--exclude=';
