/** What was found out about engines and images: jobs are isolated by it, so nobody else's word counts. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imagesDirectory, recordPath, rememberedText } from '../../../src/container/fact-cache';
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
const ask = () => rememberedText(context, { path, key: 'k' }, async () => TRUE);

/** Writes a file, making the directories above it for all of a group. */
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
    plant(join(imagesDirectory(context), 'engines', basename(path)));
    expect(await ask()).toBe(TRUE);
  });

  it("is not believed in a directory of this user's that a group can write to, moved to the place of the private one", async () => {
    const shared = join(store, 'hither', 'v1', 'jobs');
    plant(join(shared, path.slice(userDirectory(store).length)));
    chmodSync(shared, 0o2775);
    mkdirSync(dirname(userDirectory(store)), { recursive: true });
    renameSync(shared, userDirectory(store));
    expect(await ask()).toBe(TRUE);
  });

  it('is not believed in a directory that another user made', needs(ROOT), async () => {
    plant(path);
    chmodSync(userDirectory(store), 0o700);
    chownSync(userDirectory(store), 12345, 12345);
    expect(await ask()).toBe(TRUE);
  });

  it('passes through no file that others could exchange while it is written', async () => {
    await ask();
    // Its temporary files lay in the user's directory: none of the store's were made.
    expect(() => chmodSync(join(store, 'hither', 'v1', 'tmp'), 0o700)).toThrow('ENOENT');
  });
});
