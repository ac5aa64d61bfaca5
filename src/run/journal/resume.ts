/** Finds the run that a new run of the same command continues, because it was killed. */

import type { ProcessIdentity } from '../../core/process-identity';
import { lastLine } from '../../files/read-lines';
import { endJournal, type JournalPlace, openJournals, resultsPath } from './journal-directory';
import { type BegunLine, parseLine, readJournal } from './journal-lines';
import type { KeptResults } from './kept-results';

/** A killed run whose results this run may take over. */
export interface TakenOver {
  /** Unix seconds. */
  readonly begun: number;
}

/** Which runs may be continued. */
export interface Resuming {
  /** The content store's directory. */
  readonly root: string;
  /** The name of the run that continues them. */
  readonly name: string;
  /** The identity of the command. */
  readonly command: string;
  readonly isOver: (owner: ProcessIdentity) => boolean;
}

/**
 * Takes over the results of the last run of a command that no cache has, if that was killed. Earlier killed runs of the
 * command end with it. @throws system errors
 */
export async function takeOverKilledRun(resuming: Resuming, kept: KeptResults): Promise<TakenOver | undefined> {
  const killed = await killedRuns(resuming);
  let taken: TakenOver | undefined;
  for (const { place, begun } of killed) {
    // A run that was killed early hasn't taken over the results of the one before it.
    if (taken === undefined && (await kept.claim(resultsPath(resuming.root, place.name)))) {
      taken = { begun: begun.time };
    }
  }
  for (const { place } of killed) {
    // Another process with the same command does the same.
    await endJournal(resuming.root, place.name).catch(() => {});
  }
  return taken;
}

interface KilledRun {
  readonly place: JournalPlace;
  readonly begun: BegunLine;
}

/** Newest first. */
async function killedRuns({ root, name, command, isOver }: Resuming): Promise<KilledRun[]> {
  const killed: KilledRun[] = [];
  const over = (await openJournals(root)).filter((place) => place.name !== name && isOver(place.owner));
  for (const place of over.reverse()) {
    const begun = await begunLine(place.path).catch(() => undefined);
    if (begun?.command === command && !(await hasEnded(place.path))) {
      killed.push({ place, begun });
    }
  }
  return killed;
}

/** The first line of a journal; undefined if the run was killed while writing it. @throws system errors */
export async function begunLine(path: string): Promise<BegunLine | undefined> {
  for await (const line of readJournal(path)) {
    return line.type === 'begun' ? line : undefined;
  }
  return undefined;
}

async function hasEnded(path: string): Promise<boolean> {
  return parseLine((await lastLine(path).catch(() => undefined)) ?? '')?.type === 'ended';
}
