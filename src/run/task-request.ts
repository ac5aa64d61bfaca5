/** What a job asks of its executor. */
import type { Packing, TaskRequest } from '../executor/types';
import type { SpecJob } from '../job-spec/types';

/** The supervisor holds the time limit. If it can't, the executor does so this much later, in seconds. */
const BACKUP_SECONDS = 10;

/** The request of a job in its current attempt. */
export function requestOf({ resources, timeout, slurm, slurmSetup }: SpecJob, packing: Packing): TaskRequest {
  const backed = timeout === undefined ? undefined : timeout + BACKUP_SECONDS;
  return { resources, packing, timeout: backed, options: slurm, setup: slurmSetup };
}
