/** Checks that the inputs of a job that are files elsewhere stay what they were when they were hashed. */
import { HitherError } from '../core/errors';
import { setting } from '../core/settings';
import { type LinkedFile, whatChanged } from '../store/linked-file';
import { isReal } from './real-path';

/** An input changed between its hash, which is the job's, and the end of the job: nothing says what the function read. */
export class ChangedInput extends HitherError {
  constructor(path: string, what: string) {
    super(
      'runtime',
      `the input ${path} changed while the job ran: it ${what}`,
      `run again when no other process changes it, or copy it first: ${setting('copy-inputs')}`,
    );
  }
}

/** @throws ChangedInput for the first input that is not the same file any more */
export function requireUnchanged(inputs: Iterable<LinkedFile>): void {
  for (const input of inputs) {
    const what = whatChanged(input) ?? (isReal(input.path) ? undefined : 'is in a directory that was replaced');
    if (what !== undefined) {
      throw new ChangedInput(input.path, what);
    }
  }
}
