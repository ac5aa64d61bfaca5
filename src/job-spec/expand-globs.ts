/**
 * Replaces a glob in a matrix, `{ $npy: { glob: 'data/*.npy' } }`, by a value for each file that matches. Patterns are
 * those of Python's glob with `recursive=True`: names that begin with a dot match only a pattern that does.
 */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { namePattern } from '../files/file-pattern';
import { confinePath, type PathRules } from './confine-path';
import type { Tree, TreeEntry, TreeMapping } from './yaml/tree';

/** A tree without globs, and the problems with those that it had. */
export interface Expanded {
  readonly tree: Tree;
  readonly problems: readonly Problem[];
}

interface Expanding {
  readonly rules: PathRules;
  readonly problems: Problem[];
}

/** Expands the globs in the matrices of a spec, before anything else is read from its tree. */
export async function expandGlobs(tree: Tree, rules: PathRules): Promise<Expanded> {
  const expanding: Expanding = { rules, problems: [] };
  const expanded = await inSpec(tree, expanding);
  return { tree: expanded, problems: expanding.problems };
}

async function inSpec(tree: Tree, expanding: Expanding): Promise<Tree> {
  const jobs = (jobsOf: Tree): Promise<Tree> => withEntries(jobsOf, async (job) => inJob(job.value, expanding));
  return withEntries(tree, async ({ key, value }) => {
    switch (key) {
      case 'jobs':
        return jobs(value);
      case 'defaults':
        return inJob(value, expanding);
      case 'matrix':
        return inMatrix(value, expanding);
      default:
        return value;
    }
  });
}

function inJob(job: Tree, expanding: Expanding): Promise<Tree> {
  return withEntries(job, async ({ key, value }) => (key === 'matrix' ? inMatrix(value, expanding) : value));
}

function inMatrix(matrix: Tree, expanding: Expanding): Promise<Tree> {
  return withEntries(matrix, async ({ key, value }) =>
    key === 'include' || key === 'exclude' ? value : inAxis(value, expanding),
  );
}

/** A glob stands for a list, or for some items of one. */
async function inAxis(axis: Tree, expanding: Expanding): Promise<Tree> {
  const glob = globIn(axis);
  if (glob !== undefined) {
    return { kind: 'list', items: await matchesOf(glob, expanding), where: axis.where };
  }
  if (axis.kind !== 'list' || !axis.items.some(globIn)) {
    return axis;
  }
  const items: Tree[] = [];
  for (const item of axis.items) {
    const inItem = globIn(item);
    items.push(...(inItem === undefined ? [item] : await matchesOf(inItem, expanding)));
  }
  return { ...axis, items };
}

async function withEntries(tree: Tree, change: (entry: TreeEntry) => Promise<Tree>): Promise<Tree> {
  if (tree.kind !== 'mapping') {
    return tree;
  }
  const entries: [string, TreeEntry][] = [];
  for (const [key, entry] of tree.entries) {
    entries.push([key, { ...entry, value: await change(entry) }]);
  }
  return { ...tree, entries: new Map(entries) };
}

interface Glob {
  readonly kind: '$npy' | '$file';
  readonly pattern: Tree;
  readonly value: TreeMapping;
}

/** The glob in `{ $npy: { glob: PATTERN } }`; undefined if it is another value. */
function globIn(tree: Tree): Glob | undefined {
  const [entry] = tree.kind === 'mapping' && tree.entries.size === 1 ? [...tree.entries.values()] : [];
  if (tree.kind !== 'mapping' || (entry?.key !== '$npy' && entry?.key !== '$file') || entry.value.kind !== 'mapping') {
    return undefined;
  }
  const [glob] = entry.value.entries.size === 1 ? [...entry.value.entries.values()] : [];
  return glob?.key === 'glob' ? { kind: entry.key, pattern: glob.value, value: tree } : undefined;
}

async function matchesOf({ kind, pattern, value }: Glob, expanding: Expanding): Promise<Tree[]> {
  // An empty list would be a second mistake.
  const nothing: Tree[] = [{ kind: 'null', where: value.where }];
  const problem = (message: string, remedy: string): Tree[] => {
    expanding.problems.push({ message, remedy, where: pattern.where });
    return nothing;
  };
  if (pattern.kind !== 'string' || pattern.value === '') {
    return problem('"glob" must be a pattern of paths', `write { ${kind}: { glob: 'data/*.npy' } }`);
  }
  const { start, names } = parts(pattern.value);
  const confined = await confinePath({ path: start, base: 'spec', where: pattern.where }, expanding.rules);
  if (!confined.ok) {
    expanding.problems.push(...confined.problems);
    return nothing;
  }
  const found = await filesMatching(confined.value, names, expanding.rules.root);
  if (found.length === 0) {
    return problem(`no file matches ${quoted(pattern.value)}`, "check the pattern; it starts at the spec's directory");
  }
  const { where } = value;
  return found.sort(byCodePoint).map((path): Tree => {
    const text = start === '.' ? path : `${start}/${path}`;
    const entry: TreeEntry = { key: kind, where, value: { kind: 'string', value: text, where } };
    return { kind: 'mapping', entries: new Map([[kind, entry]]), where };
  });
}

/** The directory before the first name with a wildcard, and the names from there on. The last name is always one. */
function parts(pattern: string): { readonly start: string; readonly names: readonly string[] } {
  const names = pattern.replace(/^\.\//, '').split('/');
  const first = names.findIndex((name) => /[*?[]/.test(name));
  const at = Math.min(first < 0 ? names.length - 1 : first, names.length - 1);
  return { start: names.slice(0, at).join('/') || (pattern.startsWith('/') ? '/' : '.'), names: names.slice(at) };
}

/** The files below a directory whose path matches the names, relative to it. No link leads out of the root. */
async function filesMatching(directory: string, names: readonly string[], root: string): Promise<string[]> {
  const [name = '', ...rest] = names;
  const entries = await readdir(directory, { withFileTypes: true }).catch((): Dirent[] => []);
  if (name === '**') {
    const here = await filesMatching(directory, rest.length === 0 ? ['*'] : rest, root);
    const directories = entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name));
    return [...new Set([...here, ...(await inAll(directory, directories, ['**', ...rest], root))])];
  }
  const matches = namePattern(name);
  const found = entries.filter((entry) => matches(entry.name) && (isHidden(name) || !isHidden(entry.name)));
  if (rest.length > 0) {
    return inAll(directory, found, rest, root);
  }
  const files = await Promise.all(found.map(async (entry) => ((await isFile(directory, entry)) ? [entry.name] : [])));
  return files.flat();
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** A link counts as what it leads to. */
async function isFile(directory: string, entry: Dirent): Promise<boolean> {
  const { name } = entry;
  return (
    entry.isFile() ||
    (entry.isSymbolicLink() &&
      stat(join(directory, name)).then(
        (found) => found.isFile(),
        () => false,
      ))
  );
}

async function inAll(
  directory: string,
  entries: readonly Dirent[],
  names: readonly string[],
  root: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(directory, entry.name);
    const isInside = entry.isDirectory() || (entry.isSymbolicLink() && (await leadsInside(path, root)));
    for (const file of isInside ? await filesMatching(path, names, root) : []) {
      found.push(`${entry.name}/${file}`);
    }
  }
  return found;
}

async function leadsInside(link: string, root: string): Promise<boolean> {
  const real = await realpath(link).catch(() => undefined);
  return real !== undefined && (real === root || real.startsWith(`${root === '/' ? '' : root}/`));
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
