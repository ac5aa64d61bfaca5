/** What a cancelled run does if its process exits before the run has ended, on a second signal. */
import type { Report } from '../model/events';
import type { RunJournal } from './journal/run-journal';

/** The parts of a run that its sudden exit concerns. */
interface ExitingRun {
  readonly signal: AbortSignal;
  readonly journal: RunJournal;
  /** Its output directory. */
  readonly output: string | undefined;
  readonly report: Report;
}

/** Watches for the exit of this process. Returns how to stop that, once the run has ended. */
export function watchForExit({ signal, journal, output, report }: ExitingRun): () => void {
  const onExit = (): void => {
    if (signal.aborted) {
      journal.exit();
      const incomplete = output === undefined ? '' : `; ${output} stays INCOMPLETE until a run has written it`;
      report({ type: 'notice', message: `exiting at once: the next run removes what this run left${incomplete}` });
    }
  };
  process.on('exit', onExit);
  return () => process.off('exit', onExit);
}
