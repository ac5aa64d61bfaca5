/** A run request for tests, which give only the fields that matter to them. */
import { join } from 'node:path';
import type { RunRequest } from '../../src/model/run-request';

/** A request for all jobs of `hither.yml` in a directory, with a store in it and nothing cached. */
export function aRunRequest(cwd: string, given: Partial<RunRequest> = {}): RunRequest {
  return {
    spec: 'hither.yml',
    cwd,
    select: [],
    args: [],
    dataRoots: [],
    executor: 'local',
    slurm: [],
    detach: false,
    parallel: 1,
    cache: 'off',
    forceRun: false,
    store: join(cwd, 'store'),
    remoteStores: [],
    copyInputs: false,
    retain: false,
    requireIsolation: false,
    environment: {},
    ...given,
  };
}
