/** Reads a job spec: text in, jobs out, or every mistake in it. Nothing is looked up on disk. */
import type { Problem, Where } from '../errors';
import { checkForm } from './check-form';
import { checkDefaults, mergeDefaults } from './defaults';
import { checkGraph } from './job-graph';
import { insteadOfSyntaxErrors, leftExpressions } from './left-expressions';
import { newBudget } from './matrix-budget';
import { nearest } from './nearest';
import { quoted } from './quoted';
import { checkValues, type JobReading, readJob } from './read-job';
import { readRemoteStores } from './read-remote-stores';
import { defaultsSchema, fileSchema, JOB_NAME, jobSchema, shortSchema } from './schema';
import type { SpecJob, SpecReading } from './types';
import { readTree, type Tree, type TreeEntry, type TreeMapping } from './yaml-tree';

/** A file to read: how the user calls it, and the absolute folder that its paths start from. */
export interface SpecSource {
  readonly path: string;
  readonly folder: string;
}

/** Reads a spec, YAML or JSON. Every mistake is told, not the first. Never throws for what a text holds. */
export function parseSpec(text: string | Uint8Array, source: SpecSource): SpecReading {
  const { tree, problems: inForm } = readTree(text, source.path);
  const problems = insteadOfSyntaxErrors(inForm, text);
  if (tree === undefined) {
    return { ok: false, problems: inOrder(problems), warnings: [], sound: { ...source, jobs: [], remoteStores: [] } };
  }
  return readSpec(tree, source, problems);
}

/** Reads a spec whose form was read already, with the problems that were found in it. Every mistake is told. */
export function readSpec(tree: Tree, source: SpecSource, problems: readonly Problem[] = []): SpecReading {
  const reading: JobReading = { problems: [], warnings: [], base: 'spec', budget: newBudget() };
  const { jobs, unsound } = readJobs(tree, reading);
  const remoteStores = readRemoteStores(tree, reading.problems);
  const expressions = leftExpressions(tree);
  const told = [...problems, ...expressions];
  const found = [...told, ...followUps([...reading.problems, ...checkGraph(jobs, unsound)], told)];
  const warnings = inOrder(reading.warnings);
  if (found.length === 0) {
    const value = { ...source, jobs, remoteStores };
    return { ok: true, value, warnings, sound: value };
  }
  // What the form of the document made wrong may be anywhere.
  const sound = told.length > 0 ? [] : jobs.filter(({ name }) => !unsound.has(name));
  return { ok: false, problems: inOrder(found), warnings, sound: { ...source, jobs: sound, remoteStores } };
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

/** Jobs whose form is right, and the names of those that have mistakes. */
interface JobsRead {
  readonly jobs: readonly SpecJob[];
  readonly unsound: ReadonlySet<string>;
}

function readJobs(tree: Tree, reading: JobReading): JobsRead {
  if (tree.kind !== 'mapping') {
    const remedy = 'begin with "jobs:", or with "function: FILE:NAME" for a single job';
    reading.problems.push({ message: 'the spec must be a mapping', remedy, where: tree.where });
    return { jobs: [], unsound: new Set() };
  }
  return isShort(tree) ? readShort(tree, reading) : readLong(tree, reading);
}

/** Keys that say nothing of the form of the file. */
const FILE_KEYS = ['defaults', 'remote-stores'];

/** Decided by the two keys; where both are missing, by what a key was probably meant to be. */
function isShort({ entries }: TreeMapping): boolean {
  if (entries.has('jobs') || entries.has('function')) {
    return !entries.has('jobs');
  }
  const known = ['jobs', 'defaults', ...Object.keys(shortSchema.shape)];
  const meant = [...entries.keys()].slice(0, 100).map((key) => nearest(key, known));
  return !meant.includes('jobs') && meant.some((key) => key !== undefined && !FILE_KEYS.includes(key));
}

/** The short form: the file is one job, named after its function. */
function readShort(tree: TreeMapping, reading: JobReading): JobsRead {
  const raw = checkForm({ tree, schema: shortSchema, name: 'the spec' }, reading.problems);
  if (raw === undefined) {
    checkValues(tree, reading);
    return { jobs: [], unsound: new Set() };
  }
  const name = raw.function.slice(raw.function.lastIndexOf(':') + 1);
  if (!JOB_NAME.test(name)) {
    const where = tree.entries.get('function')?.value.where ?? tree.where;
    reading.problems.push(badName(name, where));
  }
  const job = readJob({ name, where: tree.where, tree, raw }, reading);
  return { jobs: [job], unsound: new Set(reading.problems.length > 0 ? [name] : []) };
}

function badName(name: string, where: Where): Problem {
  return {
    message: `the job would be named ${quoted(name)} after its function, which can't be the name of a job`,
    remedy: 'name it: jobs: { NAME: { function: … } }, with letters, digits, _ and -',
    where,
  };
}

function readLong(tree: TreeMapping, reading: JobReading): JobsRead {
  const { problems } = reading;
  checkForm({ tree, schema: fileSchema, name: 'the spec' }, problems);
  const defaults = readDefaults(tree, problems);
  const jobs = tree.entries.get('jobs')?.value;
  const none: JobsRead = { jobs: [], unsound: new Set() };
  if (jobs?.kind !== 'mapping') {
    return none;
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
    return none;
  }
  const unsound = new Set<string>();
  const read = [...jobs.entries.values()].flatMap((entry) => {
    const before = problems.length;
    const job = readEntry(entry, defaults, reading);
    if (problems.length > before) {
      unsound.add(entry.key);
    }
    return job;
  });
  return { jobs: read, unsound };
}

/** One job with the defaults; none where its form is wrong. */
function readEntry(
  { key, where, value }: TreeEntry,
  defaults: TreeMapping | undefined,
  reading: JobReading,
): SpecJob[] {
  const job = mergeDefaults(defaults, value);
  const raw = checkForm({ tree: job, schema: jobSchema, name: `the job ${quoted(key)}` }, reading.problems);
  if (raw !== undefined && job.kind === 'mapping') {
    return [readJob({ name: key, where, tree: job, raw }, reading)];
  }
  checkValues(job, reading);
  return [];
}

function readDefaults(tree: TreeMapping, problems: Problem[]): TreeMapping | undefined {
  const defaults = tree.entries.get('defaults')?.value;
  if (defaults === undefined) {
    return undefined;
  }
  checkForm({ tree: defaults, schema: defaultsSchema, name: '"defaults"' }, problems);
  return defaults.kind === 'mapping' ? defaults : undefined;
}
