/** Reads a job spec: text in, jobs out, or every mistake in it. Nothing is looked up on disk. */
import type { Checked, Problem } from '../errors';
import { checkForm } from './check-form';
import { checkGraph } from './job-graph';
import { checkValues, readJob } from './read-job';
import { defaultsSchema, JOB_NAME, jobSchema, jobsSchema } from './schema';
import type { ParsedSpec, SpecJob } from './types';
import { readTree, type Tree, type TreeEntry } from './yaml-tree';

type Mapping = Extract<Tree, { kind: 'mapping' }>;

/** A file to read: how the user calls it, and the absolute folder that its paths start from. */
export interface SpecSource {
  readonly path: string;
  readonly folder: string;
}

/** Reads a spec. Every mistake is told, not the first. */
export function parseSpec(text: string | Uint8Array, source: SpecSource): Checked<ParsedSpec> {
  const { tree, problems } = readTree(text, source.path);
  if (tree === undefined || problems.length > 0) {
    return { ok: false, problems, warnings: [] };
  }
  const found: Problem[] = [];
  const jobs = readJobs(tree, found);
  found.push(...checkGraph(jobs));
  if (found.length > 0) {
    return { ok: false, problems: inOrder(found), warnings: [] };
  }
  return { ok: true, value: { path: source.path, folder: source.folder, jobs }, warnings: [] };
}

/** In the order of the file, so that a person can mend one after the other; no mistake twice. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(
    (a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
}

function readJobs(tree: Tree, problems: Problem[]): SpecJob[] {
  if (tree.kind !== 'mapping') {
    const remedy = 'begin with "jobs:", or with "function: FILE:NAME" for a single job';
    problems.push({ message: 'the spec must be a mapping', remedy, where: tree.where });
    return [];
  }
  return tree.entries.some((entry) => entry.key === 'function') ? readShort(tree, problems) : readLong(tree, problems);
}

/** The short form: the file is one job, named after its function. */
function readShort(tree: Mapping, problems: Problem[]): SpecJob[] {
  const raw = checkForm(tree, jobSchema, problems);
  if (raw === undefined) {
    checkValues(tree, problems);
    return [];
  }
  const name = raw.function.slice(raw.function.lastIndexOf(':') + 1);
  if (!JOB_NAME.test(name)) {
    const message = `"${name}" can't be the name of a job`;
    const where = tree.entries.find((entry) => entry.key === 'function')?.value.where ?? tree.where;
    problems.push({ message, remedy: 'use the long form, and name the job with letters, digits, _ and -', where });
  }
  return [readJob({ name, where: tree.where, tree, raw }, problems)];
}

function readLong(tree: Mapping, problems: Problem[]): SpecJob[] {
  const jobs = mappingAt(tree, 'jobs');
  const defaults = mappingAt(tree, 'defaults');
  if (defaults !== undefined) {
    checkForm(defaults, defaultsSchema, []);
  }
  const merged = jobs === undefined ? tree : withDefaults(tree, jobs, defaults);
  const raw = checkForm(merged, jobsSchema, problems);
  if (jobs !== undefined && jobs.entries.length === 0) {
    problems.push({
      message: 'there are no jobs',
      remedy: 'add a job: NAME: { function: FILE:NAME }',
      where: jobs.where,
    });
  }
  const mergedJobs = mappingAt(merged, 'jobs')?.entries ?? [];
  return mergedJobs.flatMap((entry) => readOne(entry, raw !== undefined, problems));
}

/** A job is also read when another has a mistake in its form, so that the mistakes of both are told. */
function readOne({ key, where, value }: TreeEntry, checked: boolean, problems: Problem[]): SpecJob[] {
  if (value.kind !== 'mapping') {
    return [];
  }
  const raw = checkForm(value, jobSchema, checked ? problems : []);
  if (raw === undefined) {
    checkValues(value, problems);
    return [];
  }
  return [readJob({ name: key, where, tree: value, raw }, problems)];
}

function mappingAt(tree: Mapping, key: string): Mapping | undefined {
  const value = tree.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === 'mapping' ? value : undefined;
}

function withDefaults(tree: Mapping, jobs: Mapping, defaults: Mapping | undefined): Mapping {
  if (defaults === undefined) {
    return tree;
  }
  const entries = jobs.entries.map((entry) => ({ ...entry, value: mergeJob(defaults, entry.value) }));
  const merged: Mapping = { ...jobs, entries };
  return {
    ...tree,
    entries: tree.entries.map((entry) => (entry.key === 'jobs' ? { ...entry, value: merged } : entry)),
  };
}

/** Keys that are merged name by name; of all others the job's own takes the place of the default. */
const MERGED: ReadonlySet<string> = new Set(['args', 'env', 'resources', 'cache']);

function mergeJob(defaults: Mapping, job: Tree): Tree {
  if (job.kind !== 'mapping') {
    return job;
  }
  const inherited = defaults.entries.flatMap((entry): TreeEntry[] => {
    const own = job.entries.find((each) => each.key === entry.key);
    if (own === undefined) {
      return [entry];
    }
    return MERGED.has(entry.key) ? [{ ...own, value: mergeMapping(entry.value, own.value) }] : [own];
  });
  const names = new Set(inherited.map((entry) => entry.key));
  return { ...job, entries: [...inherited, ...job.entries.filter((entry) => !names.has(entry.key))] };
}

function mergeMapping(defaults: Tree, own: Tree): Tree {
  if (defaults.kind !== 'mapping' || own.kind !== 'mapping') {
    return own;
  }
  const names = new Set(own.entries.map((entry) => entry.key));
  return { ...own, entries: [...defaults.entries.filter((entry) => !names.has(entry.key)), ...own.entries] };
}
