/** Finds the run that a new run of the same command continues, because it was killed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownDirectory } from '../../files/own-directory';
import { lastLine } from '../../files/read-lines';
import type { ProcessIdentity } from '../../process/process-identity';
import { endJournal, type JournalPlace, openJournals, resultsPath } from './journal-directory';
import { type BegunLine, parseLine, readJournal } from './journal-lines';
import type { KeptResults } from './kept-results';

/** A killed run whose results this run takes over. */
export interface TakenOver {
  /** Unix seconds. */
  readonly begun: number;
  /** How many results there are, in the cache or kept. */
  readonly results: number;
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
 * Takes over the results of the last run of a command, if that was killed. Earlier killed runs of the command end with
 * it. @throws system errors
 */
export async function takeOverKilledRun(resuming: Resuming, kept: KeptResults): Promise<TakenOver | undefined> {
  const killed = await killedRuns(resuming);
  const [last] = killed;
  if (last === undefined) {
    return undefined;
  }
  const cached = await cachedResults(resuming.root, last.place.path);
  let claimed = 0;
  for (const { place } of killed) {
    // A run that was killed early hasn't taken over the results of the one before it.
    claimed ||= await kept.claim(resultsPath(resuming.root, place.name));
  }
  for (const { place } of killed) {
    // Another process with the same command does the same.
    await endJournal(resuming.root, place.name).catch(() => {});
  }
  return { begun: last.begun.time, results: claimed + cached };
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

/** How many results of a run are in the cache. */
async function cachedResults(root: string, path: string): Promise<number> {
  let count = 0;
  for await (const line of readJournal(path)) {
    const result = line.type === 'job' && line.source === 'computed' ? line.result : null;
    count += result?.startsWith('jobs/') && existsSync(join(ownDirectory(root), result)) ? 1 : 0;
  }
  return count;
}
