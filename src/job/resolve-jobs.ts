/** Resolves the jobs of a spec: adds everything that can be found out without running or fetching anything. */
import type { FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { append } from '../core/append';
import type { Problem, Result } from '../core/errors';
import { quoted } from '../core/quoted';
import type { RuntimeChoice } from '../core/runtime-names';
import { confinePath, type GivenPath, openConfined, type PathRules } from '../job-spec/confine-path';
import { labelOf } from '../job-spec/matrix-label';
import { valuesOf } from '../job-spec/read-job';
import { JOB_NAME } from '../job-spec/schema';
import type { MatrixPoint, SpecArguments, SpecJob, SpecValue } from '../job-spec/types';
import { findFunction } from '../python-source/find-functions';
import { collectBundle } from '../python-source/source-bundle';
import type { Declared, FunctionDeclaration, SourceBundle } from '../python-source/types';
import { npyHeaderOf } from '../values/npy/npy-header';
import { writeNpy } from '../values/npy/npy-write';
import { MAX_POINTER, pointerOf } from '../values/pointer-text';
import { arrayInput, arrayProblem, notAnArray } from './array-arguments';
import { bindArguments } from './bind-arguments';
import { mayPass } from './job-environment';
import { checkMountOrder } from './mount-order';
import { declaredVersion, resolveImage, runsOnHost, statedImage, unreadLists } from './resolve-image';
import { type ReservedDirectories, resolveMounts } from './resolve-mounts';
import type { ResolvedJob } from './types';

/** Settings of the command line or the action that override the spec. */
export interface Overrides {
  readonly runtime?: RuntimeChoice;
  readonly container?: string;
  /** Seconds, for jobs that have no time limit of their own. */
  readonly timeout?: number;
}

/** Context shared by all jobs of a spec. */
export interface Surroundings {
  readonly paths: PathRules;
  readonly overrides: Overrides;
  /** The caller's PATH. */
  readonly searchPath: string;
  readonly reserved?: ReservedDirectories;
}

/** Resolves all jobs, each point of a matrix separately. Reports every mistake of every job. */
export async function resolveJobs(
  jobs: readonly SpecJob[],
  surroundings: Surroundings,
): Promise<Result<readonly ResolvedJob[]>> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const resolving: Resolving[] = [];
  let complete = true;
  for (const job of jobs) {
    const checked = await resolveJob(job, surroundings);
    append(warnings, checked.warnings);
    complete &&= checked.ok;
    if (checked.ok) {
      append(resolving, checked.value);
    } else {
      append(problems, checked.problems);
    }
  }
  const writable = writableOf(resolving);
  // The spread comes last: with keys after it, V8 makes each object a hidden class of its own, three times its size.
  const resolved = resolving.map((job): ResolvedJob => ({ writable, ...job }));
  const once = unique(warnings);
  const found = [...problems, ...checkMountOrder(resolved)];
  return complete && found.length === 0
    ? { ok: true, value: resolved, warnings: once }
    : { ok: false, problems: unique(found), warnings: once };
}

/** Where the jobs may write, besides their own directories. */
function writableOf(jobs: readonly Resolving[]): readonly string[] {
  return [
    ...new Set(jobs.flatMap(({ mounts }) => mounts.filter((mount) => mount.writable).map(({ source }) => source))),
  ];
}

/** Removes duplicates: jobs that call the same function have the same mistakes. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

type Resolving = Omit<ResolvedJob, 'writable'>;

async function resolveJob(job: SpecJob, surroundings: Surroundings): Promise<Result<readonly Resolving[]>> {
  const inputs = await checkInputs(job, surroundings);
  const found = await findDeclaration(job, surroundings);
  const call = found.ok ? await resolveCall(job, found.value, surroundings) : await withoutFunction(job, surroundings);
  const problems = [found, inputs, call].flatMap((part) => (part.ok ? [] : part.problems));
  const warnings = [inputs, found, call].flatMap((part) => part.warnings);
  if (!inputs.ok || !call.ok) {
    return { ok: false, problems, warnings };
  }
  const value = call.value.map((point) => ({ mounts: inputs.value, ...point }));
  return { ok: true, value, warnings };
}

/** Checks everything that doesn't depend on the function. The value is the mounts. */
async function checkInputs(
  job: SpecJob,
  { paths, reserved = {} }: Surroundings,
): Promise<Result<ResolvedJob['mounts']>> {
  const values = valuesOf(job.args.values(), job.matrix);
  const findings: Findings = { problems: [], warnings: neverPassed(job) };
  await checkValues(values, paths, findings);
  const mounts = await resolveMounts(job, paths, reserved);
  const { warnings } = findings;
  const problems = [...findings.problems, ...(mounts.ok ? [] : mounts.problems)];
  return mounts.ok && problems.length === 0 ? { ...mounts, warnings } : { ok: false, problems, warnings };
}

/** Checks the image if the function wasn't found. */
async function withoutFunction(job: SpecJob, surroundings: Surroundings): Promise<Result<never>> {
  const image = await statedImage(job, surroundings);
  return { ok: false, problems: image === undefined || image.ok ? [] : image.problems, warnings: [] };
}

type Call = Omit<ResolvedJob, 'mounts' | 'writable'>;

/** Resolves the source, the image, and the arguments of each point. */
async function resolveCall(job: SpecJob, found: Found, surroundings: Surroundings): Promise<Result<readonly Call[]>> {
  const { paths } = surroundings;
  const { declaration } = found;
  const points: readonly (MatrixPoint | undefined)[] = job.matrix ?? [undefined];
  const bundle = await bundleOf(job, { ...found, paths });
  const version = declaredVersion(job, declaration);
  const image = await resolveImage(job, declaration, surroundings);
  const bindings = points.map((point) => bindPoint(job, declaration, point));
  const misbound = oncePerMessage(bindings.flatMap((binding) => binding.problems));
  const warnings = [...bundle.warnings, ...(declaration.foreignDecorator ? misbound : [])];
  const problems = [
    ...badName(job),
    ...unreadLists(job, declaration),
    ...[bundle, version, image].flatMap((part) => (part.ok ? [] : part.problems)),
    ...(declaration.foreignDecorator ? [] : misbound),
  ];
  if (!bundle.ok || !version.ok || !image.ok || problems.length > 0) {
    return { ok: false, problems, warnings };
  }
  const spec = withTimeout(job, surroundings.overrides);
  const value = points.map(
    (point, index): Call => ({
      name: job.name,
      label: labelOf(job, point),
      index: point?.index ?? null,
      matrix: point?.arguments ?? null,
      spec,
      declaration,
      functionName: literalOr(declaration.functionName, declaration.name),
      functionVersion: version.value,
      image: image.value.image,
      declaredImage: image.value.declared,
      bundle: bundle.value,
      args: argumentsOf(job, point),
      positional: bindings[index]?.positional ?? [],
      paths,
    }),
  );
  return { ok: true, value, warnings };
}

/** Keeps the first location of each mistake: all points of a matrix have the same argument names. */
function oncePerMessage(problems: readonly Problem[]): Problem[] {
  return [...new Map([...problems].reverse().map((problem) => [problem.message, problem])).values()].reverse();
}

/** In the short form, the job gets the function's name, which may not be valid for a job. */
function badName({ name, mistaken, function: { where } }: SpecJob): Problem[] {
  if (JOB_NAME.test(name) || mistaken.has('name')) {
    return [];
  }
  const message = `the job would be named ${quoted(name)} after its function, which is not a valid job name`;
  const remedy = 'give it a name with letters, digits, _ and -, as in jobs: { NAME: { function: … } }';
  return [{ message, remedy, where }];
}

function neverPassed({ passEnv, where }: SpecJob): Problem[] {
  return passEnv
    .filter((name) => !mayPass(name))
    .map((name) => {
      const message = `the variable "${name}" belongs to the GitHub runner and is never passed into a job`;
      return { message, remedy: 'remove it from "env"', where };
    });
}

function withTimeout(job: SpecJob, { timeout }: Overrides): SpecJob {
  return job.timeout === undefined && timeout !== undefined ? { ...job, timeout } : job;
}

function literalOr(declared: Declared<string>, otherwise: string): string {
  return declared.state === 'literal' ? declared.value : otherwise;
}

/** A job may have 100,000 points: without arguments of its own, it copies none of theirs. */
function argumentsOf(job: SpecJob, point: MatrixPoint | undefined): SpecArguments {
  if (point === undefined) {
    return job.args;
  }
  return job.args.size === 0 ? point.arguments : new Map([...job.args, ...point.arguments]);
}

function bindPoint(job: SpecJob, declaration: FunctionDeclaration, point: MatrixPoint | undefined) {
  const incomplete = job.mistaken.has('args') || job.mistaken.has('matrix');
  return bindArguments(declaration, argumentsOf(job, point), { where: job.argsWhere, incomplete });
}

interface Found {
  readonly declaration: FunctionDeclaration;
  /** Absolute real path. */
  readonly file: string;
}

async function findDeclaration(job: SpecJob, surroundings: Surroundings): Promise<Result<Found>> {
  const { paths, searchPath, overrides } = surroundings;
  const { file, name, where } = job.function;
  if (job.mistaken.has('function')) {
    return { ok: false, problems: [], warnings: [] };
  }
  const confined = await confinePath({ path: file, base: 'spec', where }, paths);
  if (!confined.ok) {
    return confined;
  }
  const shown = showPath(file, where.path);
  const found = await findFunction({
    file: confined.value,
    root: paths.root,
    shown,
    name,
    where,
    searchPath,
    ...(runsOnHost(job, overrides) ? { hostPython: job.python ?? 'python3' } : {}),
  });
  return found.ok ? { ...found, value: { declaration: found.value, file: confined.value } } : found;
}

/** A file of the spec, relative to the current directory like the spec's own path. */
function showPath(file: string, spec: string): string {
  const directory = dirname(spec);
  return directory === '.' || file.startsWith('/') || spec.startsWith('--') ? file : `${directory}/${file}`;
}

interface BundleParts extends Found {
  readonly paths: PathRules;
}

async function bundleOf(job: SpecJob, { declaration, file, paths }: BundleParts): Promise<Result<SourceBundle>> {
  if (job.mistaken.has('local-modules') || job.mistaken.has('additional-files')) {
    return { ok: false, problems: [], warnings: [] };
  }
  const directory = dirname(file);
  const modules =
    job.localModules?.map((given) => ({ ...given, base: paths.directory })) ??
    (declaration.modulesByName ? [] : listed(declaration.localModules, directory));
  const names = declaration.modulesByName && job.localModules === undefined ? declaration.localModules : undefined;
  const files =
    job.additionalFiles?.map((given) => ({ ...given, base: paths.directory })) ??
    listed(declaration.additionalFiles, directory);
  return collectBundle({
    root: paths.root,
    file,
    localModules: modules.map(({ path, base, where }) => ({ path: resolve(base, path), where })),
    namedModules: names === undefined ? [] : listed(names, directory).map(({ path, where }) => ({ name: path, where })),
    additionalFiles: files.map(({ path, base, where }) => ({ pattern: path, base, where })),
  });
}

/** The items of a list in a decorator. Their paths are relative to the function's file. */
function listed(declared: Declared<readonly string[]>, base: string) {
  return declared.state === 'literal' ? declared.value.map((path) => ({ path, base, where: declared.where })) : [];
}

interface Findings {
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** Checks the files and lists in values before anything runs. */
async function checkValues(values: Iterable<SpecValue>, paths: PathRules, findings: Findings): Promise<void> {
  for (const value of values) {
    await checkValue(value, paths, findings);
  }
}

async function checkValue(value: SpecValue, paths: PathRules, findings: Findings): Promise<void> {
  switch (value.kind) {
    case 'npy':
    case 'file':
      await checkFile(value, paths, findings);
      break;
    case 'array': {
      const array = writeNpy(arrayInput(value.data), value.dtype);
      findings.problems.push(...(array.ok ? [] : [arrayProblem(value, array)]));
      break;
    }
    case 'list':
    case 'tuple':
      await checkValues(value.items, paths, findings);
      break;
    case 'mapping': {
      const inner = value.entries.map((entry) => entry.value);
      await checkValues(inner, paths, findings);
    }
  }
}

async function checkFile(
  value: GivenPath & { readonly kind: 'npy' | 'file' },
  paths: PathRules,
  findings: Findings,
): Promise<void> {
  const opened = await openConfined(value, paths);
  if (!opened.ok) {
    findings.problems.push(...opened.problems);
    return;
  }
  findings.warnings.push(...opened.warnings);
  try {
    const header = value.kind === 'npy' ? await npyHeaderOf(opened.value) : undefined;
    if (header?.ok !== true) {
      const pointer = await pointerProblem(value, opened.value);
      findings.problems.push(...(pointer ?? (header === undefined ? [] : [notAnArray(value, header.message)])));
    }
  } finally {
    await opened.value.close();
  }
}

/** Rejects placeholders of files that were not fetched. To pass one on purpose, store it and give its URI. */
async function pointerProblem({ path, where }: GivenPath, handle: FileHandle): Promise<Problem[] | undefined> {
  const { size } = await handle.stat();
  if (size > MAX_POINTER) {
    return undefined;
  }
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
  const pointer = pointerOf(buffer.subarray(0, bytesRead), path);
  return pointer && [{ message: `${path} is ${pointer.what}, not the file itself`, remedy: pointer.remedy, where }];
}
