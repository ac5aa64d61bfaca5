import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasUserFolder, makeUserFolder, userFolder } from '../../../src/store/user-folder';
import { needs, ROOT } from '../../requirements';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hither-user-folder-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

describe("a user's folder in a store", () => {
  it('is made once, for nobody else', async () => {
    expect(hasUserFolder(root)).toBe(false);
    const folder = await makeUserFolder(root);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(await makeUserFolder(root)).toBe(folder);
    expect(hasUserFolder(root)).toBe(true);
  });

  it("is not another's that has its name", needs(ROOT), async () => {
    mkdirSync(userFolder(root), { recursive: true });
    chownSync(userFolder(root), 12345, 12345);
    expect(hasUserFolder(root)).toBe(false);
    await expect(makeUserFolder(root)).rejects.toMatchObject({
      code: 'store',
      message: expect.stringContaining('belongs to another user'),
    });
    expect(readdirSync(dirname(userFolder(root)))).toHaveLength(1);
  });

  it('is none that others can write to: it may be another folder of this user, moved there', async () => {
    mkdirSync(userFolder(root), { recursive: true });
    chmodSync(userFolder(root), 0o775);
    expect(hasUserFolder(root)).toBe(false);
  });

  it('is no link to a folder', async () => {
    mkdirSync(dirname(userFolder(root)), { recursive: true });
    symlinkSync(root, userFolder(root));
    expect(hasUserFolder(root)).toBe(false);
  });

  it('is there where the file system gives its files to another number', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(54321);
    const folder = await makeUserFolder(root);
    expect(statSync(folder).uid).not.toBe(54321);
    expect(hasUserFolder(root)).toBe(true);
    expect(await makeUserFolder(root)).toBe(folder);
  });
});
