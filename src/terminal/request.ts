/** Turns flags into a run request, and a run request into jobs. */
import { delimiter, resolve } from 'node:path';
import { formatProblem, HitherError, type Problem, specError } from '../core/errors';
import type { RemoteStoreChoice } from '../core/remote-store-choice';
import type { ResolvedJob } from '../job/types';
import type { RunRequest } from '../model/run-request';
import { twinsInFiles } from '../python-source/twin-functions';
import { prepareRun } from '../run/prepare-run';
import { storeRoot } from '../store/layout';
import { readRemoteList } from '../store/remote/remote-list';
import type { CommandIo } from './command-io';
import type { RunFlags } from './flags';

/** The run request that the flags describe. @throws HitherError `usage` */
export function requestOf(flags: RunFlags, io: CommandIo): RunRequest {
  return {
    spec: flags.spec,
    cwd: io.cwd,
    select: flags.select,
    args: flags.arg,
    ...(flags.root === undefined ? {} : { root: directoryOf('--root', flags.root, io) }),
    dataRoots: [...flags.dataRoot, ...pathList(io.environment.HITHER_DATA_ROOTS)].map((path) => resolve(io.cwd, path)),
    ...(flags.runtime === undefined ? {} : { runtime: flags.runtime }),
    ...(flags.container === undefined ? {} : { container: flags.container }),
    executor: flags.executor,
    slurm: flags.slurm,
    detach: flags.detach,
    ...(flags.workDir === undefined ? {} : { workDir: directoryOf('--work-dir', flags.workDir, io) }),
    ...(flags.lease === undefined ? {} : { lease: flags.lease }),
    ...(flags.parallel === undefined ? {} : { parallel: flags.parallel }),
    cache: flags.cache,
    forceRun: flags.forceRun,
    ...(flags.timeout === undefined ? {} : { timeout: flags.timeout }),
    store: flags.store === undefined ? storeRoot(io.environment) : directoryOf('--store', flags.store, io),
    remoteStores: remotesOf(io),
    ...(flags.output === undefined ? {} : { output: directoryOf('--output', flags.output, io) }),
    copyInputs: flags.copyInputs,
    retain: flags.retain,
    requireIsolation: flags.requireIsolation,
    environment: io.environment,
  };
}

/** Refuses an empty path: most likely a script's variable is unset. @throws HitherError `usage` */
export function directoryOf(flag: string, path: string, { cwd }: CommandIo): string {
  if (path === '') {
    throw new HitherError('usage', `${flag} is empty`, `name a directory, or write "${flag} ." for the current one`);
  }
  return resolve(cwd, path);
}

/** The directories in a variable with the syntax of PATH. */
function pathList(variable = ''): string[] {
  return variable.split(delimiter).filter((path) => path !== '');
}

/** The remote stores in HITHER_REMOTE_STORES. @throws HitherError `usage` */
export function remotesOf({ environment, cwd }: CommandIo): readonly RemoteStoreChoice[] {
  const readings = readRemoteList(environment.HITHER_REMOTE_STORES ?? '', cwd);
  for (const reading of readings) {
    if (!reading.ok) {
      const { given, why, remedy } = reading;
      throw new HitherError('usage', `HITHER_REMOTE_STORES: "${given}" ${why}`, remedy);
    }
  }
  return readings.flatMap((reading) => (reading.ok ? [reading.store] : []));
}

/** The jobs of a request, and the request with the remote stores of the spec. */
export interface PreparedRequest {
  readonly jobs: readonly ResolvedJob[];
  readonly request: RunRequest;
  /** Were printed. */
  readonly warnings: readonly Problem[];
}

/** Like `prepare`, and warns about functions that hither can't tell apart. @throws as `prepare` */
export async function prepareWithWarnings(request: RunRequest, io: CommandIo): Promise<PreparedRequest> {
  const prepared = await prepare(request, io);
  const files = prepared.jobs.flatMap(({ bundle }) => bundle.files);
  warn(twinsInFiles(files), io);
  return prepared;
}

/** The jobs of a request. Prints warnings. @throws HitherError `spec` with every mistake, `usage` */
export async function prepare(request: RunRequest, io: CommandIo): Promise<PreparedRequest> {
  const prepared = await prepareRun(request);
  warn(prepared.warnings, io);
  if (!prepared.ok) {
    throw specError(prepared.problems);
  }
  const { jobs, remoteStores } = prepared.value;
  return { jobs, request: { ...request, remoteStores }, warnings: prepared.warnings };
}

/** A spec with many jobs may have as many warnings. */
const MAX_WARNINGS = 10;

function warn(warnings: readonly Problem[], io: CommandIo): void {
  for (const warning of warnings.slice(0, MAX_WARNINGS)) {
    io.writeErr(`warning: ${formatProblem(warning)}\n`);
  }
  if (warnings.length > MAX_WARNINGS) {
    io.writeErr(`… and ${warnings.length - MAX_WARNINGS} more warnings\n`);
  }
}
