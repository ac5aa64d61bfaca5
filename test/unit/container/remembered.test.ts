/** What was found out about engines and images: jobs are isolated by it, so nobody else's word counts. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imagesFolder, recordPath, rememberedText } from '../../../src/container/fact-cache';
import type { RuntimeContext } from '../../../src/container/types';
import { userFolder } from '../../../src/store/user-folder';
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
const ask = () => rememberedText(context, { path, key: 'k' }, async () => TRUE);

/** Writes a file, making the folders above it for all of a group. */
function plant(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, LIE);
}

describe('what was found out about an engine', () => {
  it('is remembered by the user who found it', async () => {
    await ask();
    expect(await rememberedText(context, { path, key: 'k' }, async () => 'again')).toBe(TRUE);
  });

  it('is not believed where all users of a store can write', async () => {
    plant(join(imagesFolder(context), 'engines', basename(path)));
    expect(await ask()).toBe(TRUE);
  });

  it("is not believed in a folder of this user's that a group can write to, moved to the place of the private one", async () => {
    const shared = join(store, 'hither', 'v1', 'jobs');
    plant(join(shared, path.slice(userFolder(store).length)));
    chmodSync(shared, 0o2775);
    mkdirSync(dirname(userFolder(store)), { recursive: true });
    renameSync(shared, userFolder(store));
    expect(await ask()).toBe(TRUE);
  });

  it('is not believed in a folder that another user made', needs(ROOT), async () => {
    plant(path);
    chmodSync(userFolder(store), 0o700);
    chownSync(userFolder(store), 12345, 12345);
    expect(await ask()).toBe(TRUE);
  });

  it('passes through no file that others could exchange while it is written', async () => {
    await ask();
    // Its temporary files lay in the user's folder: none of the store's were made.
    expect(() => chmodSync(join(store, 'hither', 'v1', 'tmp'), 0o700)).toThrow('ENOENT');
  });
});
