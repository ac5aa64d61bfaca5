/** Why a job can never run, by the room of its executor and by what the executor says. */
import type { Refusal } from '../executor/types';
import type { SpecJob } from '../job-spec/types';
import { TOO_LARGE_REMEDY, tooLarge } from './admission';
import type { RunContext } from './run-context';
import { requestOf } from './task-request';

/** undefined if it can run, or if that isn't known. */
export async function refusalOf(spec: SpecJob, context: RunContext): Promise<Refusal | undefined> {
  const { admission, executor, packingOf } = context;
  const message = tooLarge(spec.resources, admission.capacity);
  return message === undefined
    ? executor.refuses(requestOf(spec, packingOf(spec)))
    : { message, remedy: TOO_LARGE_REMEDY };
}
