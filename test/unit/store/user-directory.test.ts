import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasUserDirectory, makeUserDirectory, userDirectory } from '../../../src/store/user-directory';
import { needs, ROOT } from '../../requirements';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hither-user-directory-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

describe("a user's directory in a store", () => {
  it('is created once, for this user only', async () => {
    expect(hasUserDirectory(root)).toBe(false);
    const directory = await makeUserDirectory(root);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(await makeUserDirectory(root)).toBe(directory);
    expect(hasUserDirectory(root)).toBe(true);
  });

  it('is not a directory of another user with its name', needs(ROOT), async () => {
    mkdirSync(userDirectory(root), { recursive: true });
    chownSync(userDirectory(root), 12345, 12345);
    expect(hasUserDirectory(root)).toBe(false);
    await expect(makeUserDirectory(root)).rejects.toMatchObject({
      code: 'store',
      message: expect.stringContaining('is owned by someone else'),
    });
    expect(readdirSync(dirname(userDirectory(root)))).toHaveLength(1);
  });

  it('is refused if others can write to it: it may be another directory of this user, moved there', async () => {
    mkdirSync(userDirectory(root), { recursive: true });
    chmodSync(userDirectory(root), 0o775);
    expect(hasUserDirectory(root)).toBe(false);
  });

  it('is not a link to a directory', async () => {
    mkdirSync(dirname(userDirectory(root)), { recursive: true });
    symlinkSync(root, userDirectory(root));
    expect(hasUserDirectory(root)).toBe(false);
  });

  it('is accepted if the file system gives its files to another uid', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(54321);
    const directory = await makeUserDirectory(root);
    expect(statSync(directory).uid).not.toBe(54321);
    expect(hasUserDirectory(root)).toBe(true);
    expect(await makeUserDirectory(root)).toBe(directory);
  });
});
