/** Tells whether two runs are of the same command, so that one may continue the other. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readRegular } from '../../files/read-file';
import type { ResolvedJob } from '../../job/types';
import type { RunRequest } from '../../model/run-request';

/** Larger than any spec. Bytes. */
const MAX_SPEC = 64 * 1024 ** 2;

/** What a run was asked to do, as its journal has it: all of the request that can change a result. */
export function requestOfJournal(request: RunRequest): Readonly<Record<string, unknown>> {
  return {
    spec: request.spec,
    cwd: request.cwd,
    select: request.select,
    args: request.args,
    args_text: request.argsText ?? null,
    root: request.root ?? null,
    data_roots: request.dataRoots,
    runtime: request.runtime ?? null,
    container: request.container ?? null,
    executor: request.executor,
    cache: request.cache,
    force_run: request.forceRun,
    timeout: request.timeout ?? null,
    require_isolation: request.requireIsolation,
  };
}

/** The absolute path of the spec, or of the file of a function that is named without one, with the function. */
export function specPath({ cwd, spec }: RunRequest, [first]: readonly ResolvedJob[]): string {
  return resolve(cwd, first?.spec.where.path ?? spec);
}

/**
 * The identity of a command: its request, the content of its spec, and the values of the variables that it passes to
 * jobs. The sources are not part of it: the job hash covers them.
 */
export async function commandIdentity(request: RunRequest, jobs: readonly ResolvedJob[]): Promise<string> {
  // A function that is named without a spec has none.
  const spec = await readRegular(specPath(request, jobs), { limit: MAX_SPEC, links: 'follow' }).catch(() => '');
  const passed = new Set(jobs.flatMap((job) => job.spec.passEnv));
  const variables = [...passed].sort().map((name) => [name, request.environment[name] ?? null]);
  return createHash('sha256')
    .update(JSON.stringify([requestOfJournal(request), variables]))
    .update('\n')
    .update(spec)
    .digest('hex');
}
