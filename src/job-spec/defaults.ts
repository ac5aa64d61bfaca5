/** Merges `defaults:` of a spec into each job. */
import type { Problem } from '../core/errors';
import { keywordName } from '../values/python/python-name';
import type { Tree, TreeEntry, TreeMapping } from './yaml/tree';

/** Keys that are merged name by name. For all other keys, the job's value replaces the default. */
const MERGED: ReadonlySet<string> = new Set(['args', 'env', 'resources', 'cache']);

/** Limit on the values that defaults add to all jobs together: a small text must not make a huge run. */
const MAX_COPIES = 1_000_000;

/** Reports defaults that would become too large when copied into each job. */
export function checkDefaults(defaults: TreeMapping | undefined, jobs: number): Problem | undefined {
  const copies = defaults === undefined ? 0 : sizeOf(defaults) * jobs;
  return copies <= MAX_COPIES
    ? undefined
    : {
        message: `the defaults would become ${copies} values in ${jobs} jobs; at most ${MAX_COPIES} are allowed`,
        remedy: 'put data into a file of its own ($npy, $file), or use a matrix',
        ...(defaults === undefined ? {} : { where: defaults.where }),
      };
}

function sizeOf(tree: Tree): number {
  switch (tree.kind) {
    case 'list':
      return tree.items.reduce((sum, item) => sum + sizeOf(item), 1);
    case 'mapping':
      return [...tree.entries.values()].reduce((sum, entry) => sum + sizeOf(entry.value), 1);
    default:
      return 1;
  }
}

/** A job with the keys that it takes from the defaults. Each keeps the location where it was written. */
export function mergeDefaults(defaults: TreeMapping | undefined, job: Tree): Tree {
  if (defaults === undefined || job.kind !== 'mapping') {
    return job;
  }
  const entries = new Map<string, TreeEntry>(defaults.entries);
  for (const [key, own] of job.entries) {
    const inherited = defaults.entries.get(key)?.value;
    const merged = MERGED.has(key) && inherited !== undefined ? mergeNames(key, inherited, own.value) : own.value;
    entries.set(key, { ...own, value: merged });
  }
  return { ...job, entries };
}

/** Argument names match in all their Unicode spellings; other names match exactly. */
function mergeNames(key: string, inherited: Tree, own: Tree): Tree {
  if (inherited.kind !== 'mapping' || own.kind !== 'mapping') {
    return own;
  }
  const spelling = key === 'args' ? keywordName : (name: string) => name;
  const replaced = new Set([...own.entries.keys()].map(spelling));
  const kept = [...inherited.entries].filter(([name]) => own.entries.has(name) || !replaced.has(spelling(name)));
  return { ...own, entries: new Map([...kept, ...own.entries]) };
}
