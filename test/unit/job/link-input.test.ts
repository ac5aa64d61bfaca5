import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LARGE_INPUT, type LinkRules, linkInput } from '../../../src/job/link-input';
import type { ContentStore } from '../../../src/store/content-store';
import type { LinkedFile } from '../../../src/store/linked-file';

const directory = mkdtempSync(join(tmpdir(), 'hither-link-input-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const NOBODY = { uid: 64001, gid: 64001 };
/** Links everything: the rules alone decide. */
const store = { linkFile: async () => ({}) as LinkedFile } as unknown as ContentStore;

interface Given extends Partial<LinkRules> {
  readonly name?: string;
  readonly size?: number;
  readonly mode?: number;
}

async function isLinked({ name = 'file', size = LARGE_INPUT, mode = 0o644, ...rules }: Given): Promise<boolean> {
  const path = join(directory, name);
  writeFileSync(path, '');
  truncateSync(path, size);
  const handle = await open(path);
  // Afterwards, because this user may not be able to open it then.
  chmodSync(path, mode);
  try {
    return (await linkInput(handle, store, { canMount: async () => true, user, writable: [], ...rules })) !== undefined;
  } finally {
    await handle.close();
  }
}

describe('an input file', () => {
  it('of 64 MiB and more is linked', async () => {
    expect(await isLinked({})).toBe(true);
    expect(await isLinked({ size: LARGE_INPUT - 1 })).toBe(false);
  });

  it('is copied where nothing can be mounted', async () => {
    expect(await isLinked({ canMount: async () => false })).toBe(false);
  });

  it.each([
    [0o600, user, true],
    [0o200, user, false],
    [0o604, NOBODY, true],
    [0o640, NOBODY, false],
    [0o640, { ...NOBODY, gid: user.gid }, true],
    [0o604, { ...NOBODY, gid: user.gid }, false],
  ])('with mode %o, if the function runs as %j, is linked: %s', async (mode, reader, expected) => {
    expect(await isLinked({ name: `mode-${mode}-${reader.gid}`, mode, user: reader })).toBe(expected);
  });

  it('is copied if a job of the run could put something else in its place', async () => {
    expect(await isLinked({ writable: [directory] })).toBe(false);
    expect(await isLinked({ writable: [join(directory, 'file')] })).toBe(false);
    expect(await isLinked({ writable: [join(directory, 'fil'), '/elsewhere'] })).toBe(true);
  });

  it('is copied if not every engine takes its path', async () => {
    expect(await isLinked({ name: `commas, "quotes": 'and' ünïcode` })).toBe(true);
    expect(await isLinked({ name: 'two\nlines' })).toBe(false);
    expect(await isLinked({ name: 'an escape \u001b[31m' })).toBe(false);
  });
});

it('a file that has lost its path is copied', async () => {
  const path = join(directory, 'lost');
  writeFileSync(path, '');
  truncateSync(path, LARGE_INPUT);
  const handle = await open(path);
  rmSync(path);
  expect(await linkInput(handle, store, { canMount: async () => true, user, writable: [] })).toBeUndefined();
  await handle.close();
});
