/** Cached facts about engines and images: isolation depends on them, so only those of the same user are trusted. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedText, imagesDirectory, recordPath } from '../../../src/container/fact-cache';
import type { RuntimeContext } from '../../../src/container/types';
import { userDirectory } from '../../../src/store/user-directory';
import { aRuntimeContext } from '../../fakes/runtime-context';
import { needs, ROOT } from '../../requirements';

let store: string;
let context: RuntimeContext;
let path: string;

beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'hither-test-'));
  context = aRuntimeContext(store);
  path = recordPath(context, 'engines', 'abilities of /usr/bin/apptainer');
});
afterEach(() => rmSync(store, { recursive: true, force: true }));

const TRUE = '{"seccomp":true}';
const LIE = JSON.stringify({ key: 'k', text: '{"seccomp":false}' });
const ask = () => cachedText(context, { path, key: 'k' }, async () => TRUE);

/** Writes a file, and creates its directories with group access. */
function plant(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, LIE);
}

describe('a cached fact about an engine', () => {
  it('is used by the user who found it out', async () => {
    await ask();
    expect(await cachedText(context, { path, key: 'k' }, async () => 'again')).toBe(TRUE);
  });

  it('is not trusted where all users of a store can write', async () => {
    plant(join(imagesDirectory(context), 'engines', basename(path)));
    expect(await ask()).toBe(TRUE);
  });

  it('is not trusted in a group-writable directory of this user, moved to the path of the private one', async () => {
    const shared = join(store, 'hither', 'v1', 'jobs');
    plant(join(shared, path.slice(userDirectory(store).length)));
    chmodSync(shared, 0o2775);
    mkdirSync(dirname(userDirectory(store)), { recursive: true });
    renameSync(shared, userDirectory(store));
    expect(await ask()).toBe(TRUE);
  });

  it('is not trusted in a directory that another user created', needs(ROOT), async () => {
    plant(path);
    chmodSync(userDirectory(store), 0o700);
    chownSync(userDirectory(store), 12345, 12345);
    expect(await ask()).toBe(TRUE);
  });

  it('is never in a file that others could replace while it is written', async () => {
    await ask();
    // Its temporary files were in the user's directory: none were in the store's.
    expect(() => chmodSync(join(store, 'hither', 'v1', 'tmp'), 0o700)).toThrow('ENOENT');
  });
});
