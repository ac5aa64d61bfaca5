/** Counts the faults of nodes, so that one that breaks every job does not get all of them. */
import type { Report } from '../../model/events';

/** A node with so many faults in a row gets no more jobs. */
const MOST = 3;
/** Ends of tasks that are the node's own fault. undefined: it no longer says anything. */
const NODE_WORDS: ReadonlySet<string | undefined> = new Set(['NODE_FAIL', 'BOOT_FAIL', undefined]);

/** The nodes of a cluster, as the jobs of a run find them. */
export class NodeFaults {
  readonly #faults = new Map<string, number>();
  readonly #excluded = new Set<string>();

  constructor(private readonly report: Report) {}

  /** A job has run on the node, whatever became of it. */
  hasWorked(node: string): void {
    this.#faults.delete(node);
  }

  /** A task ended as Slurm says, before it began to work or later. */
  hasEnded(node: string, word: string | undefined, hasBegun: boolean): void {
    if (NODE_WORDS.has(word) || (word === 'FAILED' && !hasBegun)) {
      this.hasFailed(node);
    }
  }

  /** A task could not run on the node. */
  hasFailed(node: string): void {
    const count = (this.#faults.get(node) ?? 0) + 1;
    this.#faults.set(node, count);
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
