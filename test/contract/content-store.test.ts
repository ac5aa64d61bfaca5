import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { temporaryFolder } from '../../src/files/own-directory';
import { objectPath, objectsFolder } from '../../src/store/layout';
import { openStore } from '../../src/store/open-store';
import { userFolder } from '../../src/store/user-folder';
import { needs, requirement, works } from '../requirements';
import { contentStoreContract, filesBelow, type StoreUnderTest } from './content-store';

function localStore(root: string): StoreUnderTest {
  return {
    store: openStore(root),
    objectPath: (sha1) => objectPath(root, sha1),
    temporaryFiles: () => filesBelow(temporaryFolder(root)),
  };
}

contentStoreContract('a local folder', localStore);

const occupied = mkdtempSync(join(tmpdir(), 'hither-store-contract-'));
mkdirSync(objectsFolder(occupied));
afterAll(() => {
  works('chattr', '-i', objectsFolder(occupied));
  rmSync(occupied, { recursive: true, force: true });
});
const CHATTR = requirement('root, with chattr', () => works('chattr', '+i', objectsFolder(occupied)));
describe('shared', needs(CHATTR), () => {
  // As in a folder that others share, in which nothing of theirs can be replaced.
  contentStoreContract("a folder in which all places are another's", () => {
    const overlay = join(userFolder(occupied), 'overlay');
    return { ...localStore(occupied), objectPath: (sha1) => objectPath(overlay, sha1) };
  });
});

if (hasOtherFileSystem()) {
  const elsewhere = mkdtempSync('/dev/shm/hither-store-contract-');
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));
  contentStoreContract('a folder on another file system than the job', () => localStore(join(elsewhere, 'store')));
}

/** A tmpfs that every Linux has, where temporary files lie on another file system than it. */
function hasOtherFileSystem(): boolean {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return statSync('/dev/shm').dev !== statSync(tmpdir()).dev;
  } catch {
    return false;
  }
}
