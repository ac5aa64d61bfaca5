import { accessSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/content-store';
import { objectPath, temporaryFolder } from '../../src/store/store-layout';
import { contentStoreContract, filesBelow, type StoreUnderTest } from './content-store';

function localStore(root: string): StoreUnderTest {
  return {
    store: openStore(root),
    objectPath: (sha1) => objectPath(root, sha1),
    temporaryFiles: () => filesBelow(temporaryFolder(root)),
  };
}

contentStoreContract('a local folder', localStore);

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
