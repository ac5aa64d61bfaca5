/** The ids and indices of arrays as Slurm writes them. */
import type { ArrayId } from './scheduler';

/** `12`, or `12;cluster` with --parsable on several clusters (sbatch(1)). */
const PARSABLE = /^(\d+)(?:;([\w.-]+))?$/;
/** What sbatch prints without --parsable, which a site's own sbatch may drop. */
const PROSE = /^Submitted batch job (\d+)(?: on cluster ([\w.-]+))?$/;

/** The id in the output of sbatch: the last line that is nothing else. Sites print banners and prices around it. */
export function idInOutput(stdout: string): ArrayId | undefined {
  for (const line of stdout.split('\n').reverse()) {
    const [, job, cluster] = PARSABLE.exec(line.trim()) ?? PROSE.exec(line.trim()) ?? [];
    if (job !== undefined) {
      return cluster === undefined ? { job } : { job, cluster };
    }
  }
  return undefined;
}

/**
 * The indices that squeue lists on one line: `3`, or those that wait, `[3-10,12%2]` or `3-10,12%2`, also with steps,
 * `1-7:2` (sbatch(1), --array). undefined for anything else, such as a list that was cut (`1-10,…`).
 */
export function parseIndices(text: string): number[] | undefined {
  const plain = text.replace(/^\[(.*)\]$/, '$1').replace(/%\d+$/, '');
  const indices: number[] = [];
  for (const part of plain.split(',')) {
    const [, first, last, step] = /^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(part) ?? [];
    if (first === undefined) {
      return undefined;
    }
    const [from, to, by] = [Number(first), Number(last ?? first), Number(step ?? 1)];
    if (!(to - from <= MOST && by >= 1)) {
      return undefined;
    }
    for (let index = from; index <= to; index += by) {
      indices.push(index);
    }
  }
  return indices;
}

/** No cluster has larger arrays: slurm.conf(5) allows a MaxArraySize of 4,000,001. */
const MOST = 4_000_001;
