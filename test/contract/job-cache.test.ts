import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openJobCache } from '../../src/cache/job-cache';
import { entryPath, jobsDirectory, objectPath, objectsDirectory } from '../../src/store/layout';
import { openStore } from '../../src/store/open-store';
import { directoryStore } from '../../src/store/remote/remote-directory';
import { joinRemotes } from '../../src/store/remote/remotes';
import { userDirectory } from '../../src/store/user-directory';
import { needs, requirement, works } from '../requirements';
import { type CacheUnderTest, jobCacheContract, type OpenCache } from './job-cache';

const directory = mkdtempSync(join(tmpdir(), 'hither-cache-contract-'));
const newDirectory = (): string => mkdtempSync(join(directory, 'store-'));

/** The job cache of a store, with remote stores that are directories. */
function openAt(root: string, remote?: { readonly root: string; readonly writes: boolean }): OpenCache {
  const stores = remote === undefined ? [] : [directoryStore({ root: remote.root }, remote.writes)];
  const remotes = joinRemotes(stores, () => {});
  const store = openStore(root, { remotes });
  return { store, cache: openJobCache({ store, remotes }) };
}

function filesOf(root: string): Pick<CacheUnderTest, 'objectPath' | 'entryPath'> {
  return { objectPath: (sha1) => objectPath(root, sha1), entryPath: (hash) => entryPath(root, hash) };
}

jobCacheContract('a store of its own', () => {
  const root = newDirectory();
  return { open: () => openAt(root), earlier: openAt(root), ...filesOf(root), heals: false };
});

jobCacheContract('a store beside one that is only read', () => {
  const [root, readOnly] = [newDirectory(), newDirectory()];
  return {
    open: () => openAt(root, { root: readOnly, writes: false }),
    earlier: openAt(readOnly),
    ...filesOf(root),
    heals: false,
  };
});

jobCacheContract('a store with a remote one that takes results', () => {
  const [root, remote] = [newDirectory(), newDirectory()];
  return {
    open: () => openAt(root, { root: remote, writes: true }),
    earlier: openAt(remote),
    ...filesOf(root),
    heals: true,
  };
});

const shared = newDirectory();
const sharedDirectories = (): string[] =>
  [jobsDirectory(shared), objectsDirectory(shared)].flatMap((top) => [
    top,
    ...readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)),
  ]);
afterAll(() => {
  works('chattr', '-R', '-i', shared);
  rmSync(directory, { recursive: true, force: true });
});
const CHATTR = requirement('root, with chattr', () => {
  const probe = join(directory, 'probe');
  mkdirSync(probe);
  return works('chattr', '+i', probe) && works('chattr', '-i', probe);
});

describe('shared', needs(CHATTR), () => {
  jobCacheContract("a store in which all places are another's", () => ({
    open: () => openAt(shared),
    earlier: openAt(shared),
    seal: () => void works('chattr', '+i', ...sharedDirectories()),
    ...filesOf(join(userDirectory(shared), 'overlay')),
    heals: false,
  }));
});
