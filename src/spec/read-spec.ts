/** Reads a job spec: text in, jobs out, or every mistake in it. Nothing is looked up on disk. */
import type { Checked, Problem, Where } from '../errors';
import { checkForm } from './check-form';
import { checkDefaults, mergeDefaults } from './defaults';
import { checkGraph } from './job-graph';
import { newBudget } from './matrix-budget';
import { nearest } from './nearest';
import { quoted } from './quoted';
import { checkValues, type JobReading, readJob } from './read-job';
import { defaultsSchema, fileSchema, JOB_NAME, jobSchema } from './schema';
import type { ParsedSpec, SpecJob } from './types';
import { readTree, type Tree, type TreeMapping } from './yaml-tree';

/** A file to read: how the user calls it, and the absolute folder that its paths start from. */
export interface SpecSource {
  readonly path: string;
  readonly folder: string;
}

/** Reads a spec, YAML or JSON. Every mistake is told, not the first. Never throws for what a text holds. */
export function parseSpec(text: string | Uint8Array, source: SpecSource): Checked<ParsedSpec> {
  const { tree, problems } = readTree(text, source.path);
  if (tree === undefined) {
    return { ok: false, problems: inOrder(problems), warnings: [] };
  }
  const reading: JobReading = { problems: [], warnings: [], base: 'spec', budget: newBudget() };
  const jobs = readJobs(tree, reading);
  const found = [...problems, ...followUps([...reading.problems, ...checkGraph(jobs)], problems)];
  return found.length > 0
    ? { ok: false, problems: inOrder(found), warnings: inOrder(reading.warnings) }
    : { ok: true, value: { ...source, jobs }, warnings: inOrder(reading.warnings) };
}

/** What the form of the document made wrong is told once: a tag is no "must be text" as well. */
function followUps(found: readonly Problem[], told: readonly Problem[]): Problem[] {
  const places = new Set(told.map(({ where }) => JSON.stringify(where)));
  return found.filter(({ where }) => !places.has(JSON.stringify(where)));
}

/** In the order of the file, so that a person can mend one after the other; no mistake twice. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(
    (a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
}

function readJobs(tree: Tree, reading: JobReading): SpecJob[] {
  if (tree.kind !== 'mapping') {
    const remedy = 'begin with "jobs:", or with "function: FILE:NAME" for a single job';
    reading.problems.push({ message: 'the spec must be a mapping', remedy, where: tree.where });
    return [];
  }
  return isShort(tree) ? readShort(tree, reading) : readLong(tree, reading);
}

/** Decided by the two keys; where both are missing, by what a key was probably meant to be. */
function isShort({ entries }: TreeMapping): boolean {
  if (entries.has('jobs') || entries.has('function')) {
    return !entries.has('jobs');
  }
  const known = ['jobs', 'defaults', ...Object.keys(jobSchema.shape)];
  const meant = [...entries.keys()].slice(0, 100).map((key) => nearest(key, known));
  return !meant.includes('jobs') && meant.some((key) => key !== undefined && key !== 'defaults');
}

/** The short form: the file is one job, named after its function. */
function readShort(tree: TreeMapping, reading: JobReading): SpecJob[] {
  const raw = checkForm({ tree, schema: jobSchema, name: 'the spec' }, reading.problems);
  if (raw === undefined) {
    checkValues(tree, reading);
    return [];
  }
  const name = raw.function.slice(raw.function.lastIndexOf(':') + 1);
  if (!JOB_NAME.test(name)) {
    const where = tree.entries.get('function')?.value.where ?? tree.where;
    reading.problems.push(badName(name, where));
  }
  return [readJob({ name, where: tree.where, tree, raw }, reading)];
}

function badName(name: string, where: Where): Problem {
  return {
    message: `the job would be named ${quoted(name)} after its function, which can't be the name of a job`,
    remedy: 'name it: jobs: { NAME: { function: … } }, with letters, digits, _ and -',
    where,
  };
}

function readLong(tree: TreeMapping, reading: JobReading): SpecJob[] {
  const { problems } = reading;
  checkForm({ tree, schema: fileSchema, name: 'the spec' }, problems);
  const defaults = readDefaults(tree, problems);
  const jobs = tree.entries.get('jobs')?.value;
  if (jobs?.kind !== 'mapping') {
    return [];
  }
  if (jobs.entries.size === 0) {
    problems.push({
      message: 'there are no jobs',
      remedy: 'add a job: NAME: { function: FILE:NAME }',
      where: jobs.where,
    });
  }
  const tooMuch = checkDefaults(defaults, jobs.entries.size);
  if (tooMuch !== undefined) {
    problems.push(tooMuch);
    return [];
  }
  return [...jobs.entries.values()].flatMap(({ key, where, value }) => {
    const job = mergeDefaults(defaults, value);
    const raw = checkForm({ tree: job, schema: jobSchema, name: `the job ${quoted(key)}` }, problems);
    if (raw !== undefined && job.kind === 'mapping') {
      return [readJob({ name: key, where, tree: job, raw }, reading)];
    }
    checkValues(job, reading);
    return [];
  });
}

function readDefaults(tree: TreeMapping, problems: Problem[]): TreeMapping | undefined {
  const defaults = tree.entries.get('defaults')?.value;
  if (defaults === undefined) {
    return undefined;
  }
  checkForm({ tree: defaults, schema: defaultsSchema, name: '"defaults"' }, problems);
  return defaults.kind === 'mapping' ? defaults : undefined;
}
