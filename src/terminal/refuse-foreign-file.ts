/** Keeps `--events` from destroying a file that has something else in it, such as the spec. */
import { readSync, statSync } from 'node:fs';
import { HitherError, messageOf } from '../core/errors';
import { withRegularSync } from '../files/open-file';
import { EVENTS_BEGIN } from './event-lines';

const REMEDY = 'name a new file, or remove this one if you no longer need it';

/**
 * Only a regular file loses what it has. One that is empty or has the events of an earlier run may be replaced.
 * @throws HitherError `usage` for any other, and for one that can't be read to tell
 */
export function refuseForeignFile(path: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile() !== true || status.size === 0 || isDescriptor(path)) {
    return;
  }
  const why = foreignBecause(path);
  if (why !== undefined) {
    throw new HitherError('usage', `--events would overwrite ${path}: ${why}`, REMEDY);
  }
}

/** A descriptor is written where it stands, and the caller has opened it for that. */
function isDescriptor(path: string): boolean {
  return /^\/(?:dev|proc\/self)\/fd\/\d+$/.test(path);
}

function foreignBecause(path: string): string | undefined {
  try {
    return startsWith(path, Buffer.from(EVENTS_BEGIN)) ? undefined : 'it is not a file of events';
  } catch (thrown) {
    return `it can't be read, so what it has is unknown (${messageOf(thrown)})`;
  }
}

/** @throws as `withRegularSync` */
function startsWith(path: string, expected: Buffer): boolean {
  return withRegularSync(path, 'follow', (file) => {
    const found = Buffer.alloc(expected.length);
    return readSync(file, found) === expected.length && found.equals(expected);
  });
}
