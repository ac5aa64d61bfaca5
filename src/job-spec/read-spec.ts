/** Turns the text of a job spec into jobs, or reports every mistake in it. Never reads from disk. */

import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { adoptKeys } from './adopt-keys';
import { checkDefaults, mergeDefaults } from './defaults';
import { nearest } from './did-you-mean';
import { ALL_KEYS, markDoubtful } from './doubtful-jobs';
import { githubExpressions, insteadOfSyntaxErrors } from './github-expressions';
import { checkGraph } from './job-graph';
import { newBudget } from './matrix-budget';
import { type JobReading, readJob } from './read-job';
import { readRemoteStores } from './read-remote-stores';
import { repairKeys, salvageForm } from './salvage';
import { defaultsSchema, fileSchema, JOB_NAME, jobSchema, type RawPart, SHORT_KEYS, shortSchema } from './schema';
import type { SpecJob, SpecReading } from './types';
import { checkForm } from './validate';
import { readTree, type Tree, type TreeEntry, type TreeMapping, type TreeReading } from './yaml/tree';

/** The file's path as the user wrote it, and the absolute directory that its paths start from. */
export interface SpecSource {
  readonly path: string;
  readonly directory: string;
}

/** The tree of a text, and every mistake in its form. */
export function parseTree(text: string | Uint8Array, path: string): TreeReading {
  const { tree, problems } = readTree(text, path);
  return { tree, problems: insteadOfSyntaxErrors(problems, text) };
}

/** Reads a spec, YAML or JSON. Reports every mistake, not only the first. Never throws, whatever the text is. */
export function parseSpec(text: string | Uint8Array, source: SpecSource): SpecReading {
  const { tree, problems } = parseTree(text, source.path);
  return readSpec(tree, source, problems);
}

/** Reads a spec from its tree, and adds the problems found while parsing. Reports every mistake. */
export function readSpec(tree: Tree | undefined, source: SpecSource, problems: readonly Problem[] = []): SpecReading {
  if (tree === undefined) {
    return { ok: false, problems: inOrder(problems), warnings: [], sound: { ...source, jobs: [], remoteStores: [] } };
  }
  const reading: JobReading = { problems: [], warnings: [], base: 'spec', budget: newBudget() };
  const reported = [...problems, ...githubExpressions(tree)];
  const jobs = markDoubtful(readJobs(tree, reading), tree, reported);
  const remoteStores = readRemoteStores(tree, reading.problems);
  const found = [...reported, ...followUps([...reading.problems, ...checkGraph(jobs)], reported)];
  const warnings = inOrder(reading.warnings);
  const sound = { ...source, jobs, remoteStores };
  return found.length === 0
    ? { ok: true, value: sound, warnings, sound }
    : { ok: false, problems: inOrder(found), warnings, sound };
}

/** Drops problems that follow from a syntax mistake at the same place: a tag is not also "must be text". */
function followUps(found: readonly Problem[], reported: readonly Problem[]): Problem[] {
  const places = new Set(reported.map(({ where }) => JSON.stringify(where)));
  return found.filter(({ where }) => !places.has(JSON.stringify(where)));
}

/** Sorts problems in the order of the file, so that users can fix one after the other, and removes duplicates. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(
    (a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
}

/** All jobs that can be read. */
function readJobs(tree: Tree, reading: JobReading): SpecJob[] {
  if (tree.kind !== 'mapping') {
    const remedy = 'begin with "jobs:", or with "function: FILE:NAME" for a single job';
    reading.problems.push({ message: 'the spec must be a mapping', remedy, where: tree.where });
    return [];
  }
  return isShort(tree) ? [readShort(tree, reading)] : readLong(tree, reading);
}

/** Keys that both forms of the file have. */
const FILE_KEYS = ['defaults', 'remote-stores'];

/** Whether the file is in short form: the two keys decide; if both are missing, a misspelled key may. */
function isShort({ entries }: TreeMapping): boolean {
  if (entries.has('jobs') || entries.has('function')) {
    return !entries.has('jobs');
  }
  const known = ['jobs', 'defaults', ...SHORT_KEYS];
  const meant = [...entries.keys()].slice(0, 100).map((key) => nearest(key, known));
  return !meant.includes('jobs') && meant.some((key) => key !== undefined && !FILE_KEYS.includes(key));
}

/** The short form: the file is one job, named after its function. */
function readShort(tree: TreeMapping, reading: JobReading): SpecJob {
  const form = { tree, schema: shortSchema, name: 'the spec' };
  const { value: raw, tree: sound, mistaken = ALL_KEYS } = salvageForm(form, reading.problems);
  checkRetryOn(entryOf(tree, 'retry-on'), raw, reading.warnings);
  const name = (raw.function ?? '').replace(/^.*:/s, '');
  return readJob({ name, where: tree.where, tree: sound, raw, mistaken }, reading);
}

function readLong(tree: TreeMapping, reading: JobReading): SpecJob[] {
  const { problems } = reading;
  const file = { tree: repairKeys({ tree, schema: fileSchema, name: 'the spec' }, problems) };
  checkForm({ ...file, schema: fileSchema, name: 'the spec' }, problems);
  const [defaults, jobs] = ['defaults', 'jobs'].map((key) => entryOf(file.tree, key)?.value);
  const shared = readDefaults(defaults, problems);
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
  const tooMuch = checkDefaults(shared, jobs.entries.size);
  if (tooMuch !== undefined) {
    problems.push(tooMuch);
    return [];
  }
  return adoptKeys(jobs.entries.values(), problems).map((entry) => readEntry(entry, shared, reading));
}

function entryOf(tree: Tree, key: string): TreeEntry | undefined {
  return tree.kind === 'mapping' ? tree.entries.get(key) : undefined;
}

/** One job with the defaults. */
function readEntry({ key, where, value }: TreeEntry, defaults: TreeMapping | undefined, reading: JobReading): SpecJob {
  const job = mergeDefaults(defaults, value);
  const form = { tree: job, schema: jobSchema, name: `the job ${quoted(key)}` };
  const { value: raw, tree, mistaken = ALL_KEYS } = salvageForm(form, reading.problems);
  checkRetryOn(entryOf(value, 'retry-on'), raw, reading.warnings);
  const named = JOB_NAME.test(key) ? mistaken : new Set([...mistaken, 'name']);
  return readJob({ name: key, where, tree, raw, mistaken: named }, reading);
}

/** A job that says what it is tried again for, but not how often, never is. The defaults may say it for some jobs. */
function checkRetryOn(own: TreeEntry | undefined, { retries, 'retry-on': words = [] }: RawPart, warnings: Problem[]) {
  if (own !== undefined && [words].flat().length > 0 && retries === undefined) {
    const message = '"retry-on" has no effect without "retries"';
    warnings.push({ message, remedy: 'add "retries: 1", or remove it', where: own.where });
  }
}

function readDefaults(tree: Tree | undefined, problems: Problem[]): TreeMapping | undefined {
  if (tree === undefined) {
    return undefined;
  }
  const form = { schema: defaultsSchema, name: '"defaults"' };
  const defaults = repairKeys({ ...form, tree }, problems);
  checkForm({ ...form, tree: defaults }, problems);
  return defaults.kind === 'mapping' ? defaults : undefined;
}
