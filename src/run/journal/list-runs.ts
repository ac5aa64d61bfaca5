/** Lists runs by their journals. */

import type { ProcessIdentity } from '../../core/process-identity';
import { lastLine } from '../../files/read-lines';
import { allJournals, type JournalPlace } from './journal-directory';
import {
  type BegunLine,
  countJob,
  countsAtStart,
  type EndedLine,
  type JobCounts,
  type JournalLine,
  parseLine,
  readJournal,
} from './journal-lines';
import { begunLine } from './resume';

/** How a run ended; `running` if it hasn't, or if it runs on a machine that can't be asked. */
export type RunEnd = EndedLine['how'] | 'killed' | 'running';

/** A run, as its journal describes it. */
export interface PastRun {
  readonly begun: BegunLine;
  readonly how: RunEnd;
  /** Unix seconds: its last sign of life. */
  readonly lastTime: number;
  readonly counts: JobCounts;
  /** The id of a detached run that has jobs of this one. */
  readonly run?: string;
}

/** The runs with a journal that this user can read, oldest first. */
export async function listRuns(root: string, isOver: (owner: ProcessIdentity) => boolean): Promise<PastRun[]> {
  const runs: PastRun[] = [];
  for (const place of await allJournals(root)) {
    // It may be removed meanwhile, or belong to another user.
    const run = await readRun(place, isOver).catch(() => undefined);
    if (run !== undefined) {
      runs.push(run);
    }
  }
  return runs;
}

async function readRun(
  { path, owner, isOpen }: JournalPlace,
  isOver: (owner: ProcessIdentity) => boolean,
): Promise<PastRun | undefined> {
  const begun = await begunLine(path);
  const last = parseLine((await lastLine(path)) ?? '');
  if (begun === undefined) {
    return undefined;
  }
  if (last?.type === 'ended') {
    const run = last.run === undefined ? {} : { run: last.run };
    return { begun, how: last.how, lastTime: last.time, counts: last.counts, ...run };
  }
  const { counts, lastTime } = await readLinesOf(path, begun);
  return { begun, how: isOpen && !isOver(owner) ? 'running' : 'killed', lastTime, counts };
}

async function readLinesOf(path: string, begun: BegunLine): Promise<Pick<PastRun, 'counts' | 'lastTime'>> {
  let counts = countsAtStart(begun.cached);
  let last: JournalLine = begun;
  for await (const line of readJournal(path)) {
    counts = line.type === 'job' ? countJob(counts, line) : counts;
    last = line;
  }
  return { counts, lastTime: last.time };
}
