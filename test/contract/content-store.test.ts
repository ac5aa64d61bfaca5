import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { temporaryDirectory } from '../../src/files/own-directory';
import { objectPath, objectsDirectory } from '../../src/store/layout';
import { openStore } from '../../src/store/open-store';
import { userDirectory } from '../../src/store/user-directory';
import { needs, requirement, works } from '../requirements';
import { contentStoreContract, filesBelow, type StoreUnderTest } from './content-store';

function localStore(root: string): StoreUnderTest {
  return {
    store: openStore(root),
    objectPath: (sha1) => objectPath(root, sha1),
    temporaryFiles: () => filesBelow(temporaryDirectory(root)),
  };
}

contentStoreContract('a local directory', localStore);

const occupied = mkdtempSync(join(tmpdir(), 'hither-store-contract-'));
mkdirSync(objectsDirectory(occupied));
afterAll(() => {
  works('chattr', '-i', objectsDirectory(occupied));
  rmSync(occupied, { recursive: true, force: true });
});
const CHATTR = requirement('root, with chattr', () => works('chattr', '+i', objectsDirectory(occupied)));
describe('shared', needs(CHATTR), () => {
  // As in a directory shared with other users, whose files can't be replaced.
  contentStoreContract('a directory in which every path belongs to another user', () => {
    const overlay = join(userDirectory(occupied), 'overlay');
    return { ...localStore(occupied), objectPath: (sha1) => objectPath(overlay, sha1) };
  });
});

if (hasOtherFileSystem()) {
  const elsewhere = mkdtempSync('/dev/shm/hither-store-contract-');
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));
  contentStoreContract('a directory on another file system than the job', () => localStore(join(elsewhere, 'store')));
}

/** Whether /dev/shm, a tmpfs on every Linux, can be the other file system for temporary files. */
function hasOtherFileSystem(): boolean {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return statSync('/dev/shm').dev !== statSync(tmpdir()).dev;
  } catch {
    return false;
  }
}
