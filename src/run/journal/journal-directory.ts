/**
 * The journals in a store, and how long they stay:
 *
 *     journals/open/NAME.jsonl  the journal of a run that hasn't ended: it runs, or was killed
 *     journals/open/NAME/       its results that aren't in the cache
 *     journals/NAME.jsonl       the journal of a run that ended, or whose command ran again
 *
 * NAME is TIME-ID.PID.START.HOST, so names sort by time and identify the process.
 */
import { renameSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerOfName, type ProcessIdentity } from '../../core/process-identity';
import { removeDirectory } from '../../files/remove-directory';
import { removeFile } from '../../files/unlink';
import { journalsDirectory } from '../../store/layout';

const SUFFIX = '.jsonl';

/** How many journals stay, and how long, whichever is less. Milliseconds. */
const MAX_JOURNALS = 1000;
const MAX_AGE = 30 * 24 * 3600_000;

/** A journal. */
export interface JournalPlace {
  readonly name: string;
  readonly path: string;
  readonly owner: ProcessIdentity;
  /** The run hasn't ended. */
  readonly isOpen: boolean;
}

/** The directory of the journals of runs that haven't ended. */
export function openDirectory(root: string): string {
  return join(journalsDirectory(root), 'open');
}

/** The path of the journal of a run that hasn't ended. */
export function openPath(root: string, name: string): string {
  return join(openDirectory(root), `${name}${SUFFIX}`);
}

/** The directory of the results of a run that hasn't ended. */
export function resultsPath(root: string, name: string): string {
  return join(openDirectory(root), name);
}

/** Begins a run's name: to the millisecond, as two runs may begin in one second. Sorts by time, and has no dot. */
export function timeStamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:.Z]/g, '');
}

/** The time of a name in milliseconds. */
function timeOf(name: string): number {
  const [, date, hours, minutes, seconds] = /^(\d{8})T(\d\d)(\d\d)(\d\d)(?:\d{3})?-/.exec(name) ?? [];
  const day = date?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
}

/** All journals, oldest first. */
export async function allJournals(root: string): Promise<JournalPlace[]> {
  const [ended, open] = await Promise.all([namesIn(journalsDirectory(root)), openJournals(root)]);
  return [...placesIn(journalsDirectory(root), ended, false), ...open].sort(byName);
}

/** The journals of runs that haven't ended, oldest first. */
export async function openJournals(root: string): Promise<JournalPlace[]> {
  return placesIn(openDirectory(root), await namesIn(openDirectory(root)), true).sort(byName);
}

function byName(one: JournalPlace, other: JournalPlace): number {
  return one.name < other.name ? -1 : 1;
}

function namesIn(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => []);
}

function placesIn(directory: string, files: readonly string[], isOpen: boolean): JournalPlace[] {
  return files
    .filter((file) => file.endsWith(SUFFIX))
    .flatMap((file) => {
      const name = file.slice(0, -SUFFIX.length);
      const owner = ownerOfName(name);
      return owner === undefined ? [] : [{ name, path: join(directory, file), owner, isOpen }];
    });
}

/** Marks a run as ended: nothing continues it, and its results are no longer needed. @throws system errors */
export async function endJournal(root: string, name: string): Promise<void> {
  await rename(openPath(root, name), endedPath(root, name));
  await removeDirectory(resultsPath(root, name));
}

/** The same for a process that exits now: a later run removes the results. @throws system errors */
export function endJournalAtExit(root: string, name: string): void {
  renameSync(openPath(root, name), endedPath(root, name));
}

function endedPath(root: string, name: string): string {
  return join(journalsDirectory(root), `${name}${SUFFIX}`);
}

/** Removes old journals and the results of killed runs with them. Never throws. */
export async function pruneJournals(
  root: string,
  now: number,
  isOver: (owner: ProcessIdentity) => boolean,
): Promise<void> {
  const over = (await allJournals(root)).filter(({ owner, isOpen }) => !isOpen || isOver(owner));
  const excess = over.length - MAX_JOURNALS;
  const old = over.filter(({ name }, index) => index < excess || now - timeOf(name) > MAX_AGE);
  for (const { path } of old) {
    // In a shared store it may belong to another user.
    await removeFile(path).catch(() => {});
  }
  for (const name of await resultsWithoutJournal(root, isOver)) {
    await removeDirectory(resultsPath(root, name)).catch(() => {});
  }
}

/** Results of journals that were removed, and of runs that exited at once or were killed at their very end. */
async function resultsWithoutJournal(root: string, isOver: (owner: ProcessIdentity) => boolean): Promise<string[]> {
  const names = await namesIn(openDirectory(root));
  const journals = new Set(names);
  return names.filter((name) => {
    const owner = name.endsWith(SUFFIX) ? undefined : ownerOfName(name);
    return owner !== undefined && isOver(owner) && !journals.has(`${name}${SUFFIX}`);
  });
}
