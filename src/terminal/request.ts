/** Flags to a run request, and a run request to the jobs that it stands for. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { formatProblem, specError } from '../errors';
import type { ResolvedJob } from '../job/types';
import { prepareRun } from '../prepare-run';
import { cleanOutput } from '../process/clean-output';
import type { RunRequest } from '../run-request';
import { storeRoot } from '../store/store-layout';
import type { CommandIo } from './command-io';
import type { RunFlags } from './flags';

/** The run request that flags stand for. */
export function requestOf(flags: RunFlags, io: CommandIo): RunRequest {
  return {
    spec: flags.spec,
    cwd: io.cwd,
    select: flags.select,
    args: flags.arg,
    ...(flags.root === undefined ? {} : { root: resolve(io.cwd, flags.root) }),
    dataRoots: flags.dataRoot.map((path) => resolve(io.cwd, path)),
    ...(flags.runtime === undefined ? {} : { runtime: flags.runtime }),
    ...(flags.container === undefined ? {} : { container: flags.container }),
    executor: flags.executor,
    parallel: flags.parallel ?? availableParallelism(),
    cache: flags.cache,
    forceRun: flags.forceRun,
    store: flags.store === undefined ? storeRoot(io.environment) : resolve(io.cwd, flags.store),
    ...(flags.output === undefined ? {} : { output: resolve(io.cwd, flags.output) }),
    retain: flags.retain,
    requireIsolation: flags.requireIsolation,
    environment: io.environment,
  };
}

/** The jobs of a request; warnings are told. @throws HitherError `spec` with every mistake, `usage` */
export async function prepare(request: RunRequest, io: CommandIo): Promise<readonly ResolvedJob[]> {
  const prepared = await prepareRun(request);
  for (const warning of prepared.warnings) {
    io.writeErr(`warning: ${cleanOutput(formatProblem(warning))}\n`);
  }
  if (!prepared.ok) {
    throw specError(prepared.problems);
  }
  return prepared.value.jobs;
}
