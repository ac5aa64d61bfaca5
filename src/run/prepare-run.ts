/** Turns a request into jobs, and reports every mistake before anything runs. */
import { compiledCodeDirectory } from '../compiled-code';
import { formatLocation, type Problem, type Result } from '../core/errors';
import type { RemoteStoreChoice } from '../core/remote-store-choice';
import { realPathOf } from '../job/real-path';
import { resolveJobs } from '../job/resolve-jobs';
import { type ReservedDirectories, runnerTempOf } from '../job/resolve-mounts';
import type { ResolvedJob } from '../job/types';
import { chosenJobs } from '../job-spec/chosen-jobs';
import { confinePath } from '../job-spec/confine-path';
import { checkGraph } from '../job-spec/job-graph';
import { loadSpec } from '../job-spec/load-spec';
import { pathRules } from '../job-spec/path-rules';
import { parseSlurmOption, withSlurmOptions } from '../job-spec/slurm-options';
import type { ParsedSpec, SpecJob } from '../job-spec/types';
import type { RunRequest } from '../model/run-request';
import { outputProblems } from '../result/earlier-output';
import { isAddress, remoteLocation } from '../store/remote/remote-list';

/** The jobs of a spec that a request selects, before anything is looked up. */
interface ChosenJobs {
  readonly spec: ParsedSpec;
  readonly jobs: readonly SpecJob[];
}

/** A request that is ready to run. */
export interface PreparedRun {
  readonly spec: ParsedSpec;
  readonly jobs: readonly ResolvedJob[];
  /** Those of the request, then those of the spec. */
  readonly remoteStores: readonly RemoteStoreChoice[];
}

/** Checks that the caller adds, before the files that jobs name are examined. */
export type Objections = (jobs: readonly SpecJob[], spec: ParsedSpec) => readonly Problem[];

/** Prepares the whole run: returns its jobs, or every mistake. @throws HitherError `usage`, `spec` */
export async function prepareRun(request: RunRequest, objections?: Objections): Promise<Result<PreparedRun>> {
  const prepared = await prepareSpec(request, objections);
  const problems = request.output === undefined ? [] : await outputProblems(request.output);
  if (problems.length === 0) {
    return prepared;
  }
  const others = prepared.ok ? [] : prepared.problems;
  return { ok: false, problems: [...others, ...problems], warnings: prepared.warnings };
}

async function prepareSpec(request: RunRequest, objections?: Objections): Promise<Result<PreparedRun>> {
  const reading = await loadSpec(request);
  const spec = reading.sound;
  if (!reading.ok && spec.jobs.length === 0) {
    return reading;
  }
  const { jobs, problems } = chooseJobs(spec, request);
  const objected = objections?.(jobs, spec) ?? [];
  const told = [...(reading.ok ? [] : reading.problems), ...objected];
  const early = [...told, ...notAt(problems, told)];
  if (objected.length > 0) {
    return { ok: false, problems: early, warnings: reading.warnings };
  }
  const prepared = await prepareJobs({ spec, jobs }, request);
  const remotes = await confineRemotes(spec, request);
  const warnings = [...reading.warnings, ...prepared.warnings];
  const late = [prepared, remotes].flatMap((part) => (part.ok ? [] : part.problems));
  if (early.length > 0 || !prepared.ok || !remotes.ok) {
    return { ok: false, problems: [...early, ...notAt(late, told)], warnings };
  }
  return { ok: true, value: { spec, jobs: prepared.value, remoteStores: remotes.value }, warnings };
}

/** Reports only the first problem at a location: later ones there are its consequences. */
function notAt(problems: readonly Problem[], told: readonly Problem[]): readonly Problem[] {
  const places = new Set(told.map(({ where }) => formatLocation(where)));
  return problems.filter(({ where }) => where?.line === undefined || !places.has(formatLocation(where)));
}

/** Directories in a spec are confined like all its paths; those in the request are not. */
async function confineRemotes(spec: ParsedSpec, request: RunRequest): Promise<Result<readonly RemoteStoreChoice[]>> {
  const paths = pathRules(spec.directory, request);
  const problems: Problem[] = [];
  const stores = [...request.remoteStores];
  for (const { location, write, where } of spec.remoteStores) {
    const confined = isAddress(location)
      ? undefined
      : await confinePath({ path: location, base: 'spec', where }, paths);
    if (confined !== undefined && !confined.ok) {
      problems.push(...confined.problems);
      continue;
    }
    const found = confined?.value ?? remoteLocation(location, paths.directory);
    if (!stores.some((store) => store.location === found)) {
      stores.push({ location: found, write });
    }
  }
  return problems.length > 0 ? { ok: false, problems, warnings: [] } : { ok: true, value: stores, warnings: [] };
}

/** Selects jobs and matrix points, and replaces arguments. */
function chooseJobs(spec: ParsedSpec, request: RunRequest) {
  const { jobs: chosen, problems } = chosenJobs(spec.jobs, request);
  const options = request.slurm.flatMap((text) => parseSlurmOption(text) ?? []);
  const jobs = options.length === 0 ? chosen : chosen.map((job) => withSlurmOptions(job, options));
  return { jobs, problems: [...problems, ...checkGraph(jobs)] };
}

/** Finds the functions, binds the arguments and confines the paths of the selected jobs. */
async function prepareJobs(chosen: ChosenJobs, request: RunRequest): Promise<Result<readonly ResolvedJob[]>> {
  const overrides = {
    ...(request.runtime === undefined ? {} : { runtime: request.runtime }),
    ...(request.container === undefined ? {} : { container: request.container }),
    ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
  };
  return resolveJobs(chosen.jobs, {
    paths: pathRules(chosen.spec.directory, request),
    overrides,
    searchPath: request.environment.PATH ?? '',
    reserved: reservedDirectories(request),
  });
}

function reservedDirectories({ store, output, remoteStores, environment }: RunRequest): ReservedDirectories {
  const code = compiledCodeDirectory(environment);
  const directories: [string, string][] = [
    ['the content store', store],
    ...(code === undefined ? [] : [['the cache of compiled code', code] as [string, string]]),
    ...(output === undefined ? [] : [['the output directory', output] as [string, string]]),
    ...remoteStores.flatMap(({ location }): [string, string][] =>
      isAddress(location) ? [] : [['a remote store', location]],
    ),
  ];
  return {
    temp: runnerTempOf(environment),
    ours: directories.map(([what, directory]) => [what, realPathOf(directory)] as const),
  };
}
