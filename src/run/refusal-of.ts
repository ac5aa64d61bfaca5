/** Why a job can never run, by the room of its executor and by what the executor says. */
import type { Refusal } from '../executor/types';
import type { SpecJob } from '../job-spec/types';
import { TOO_LARGE_REMEDY, tooLarge } from './admission';
import { laterLimits } from './attempts';
import { buildRequestOf } from './build-in-job';
import type { RunContext } from './run-context';
import { requestOf } from './task-request';

/**
 * undefined if it can run, or if that isn't known. Room for its first limits is enough; an executor is asked about all
 * of them: a refusal of the last one, after hours, would be a waste.
 */
export async function refusalOf(spec: SpecJob, context: RunContext): Promise<Refusal | undefined> {
  const { admission, executor, packingOf } = context;
  const message = tooLarge(spec.resources, admission.capacity);
  if (message !== undefined) {
    return { message, remedy: TOO_LARGE_REMEDY };
  }
  const refusal = await executor.refuses(requestOf(spec, packingOf(spec)));
  if (refusal !== undefined) {
    return refusal;
  }
  const build = buildRequestOf(spec);
  const unbuilt = build === undefined ? undefined : await executor.refuses(build);
  if (unbuilt !== undefined) {
    return { message: `${unbuilt.message} (for "slurm: build")`, remedy: unbuilt.remedy };
  }
  for (const { limits, words } of laterLimits(spec)) {
    const later = await executor.refuses(requestOf(limits, packingOf(limits)));
    if (later !== undefined) {
      return { message: `${later.message} (with its later limits: ${words})`, remedy: later.remedy };
    }
  }
  return undefined;
}
