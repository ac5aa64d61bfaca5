import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compiledCodeDirectory, trustedDirectory } from '../../src/compiled-code';
import { needs, requirement } from '../requirements';

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'hither-compiled-')));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function make(path: string, mode = 0o700): string {
  const full = join(directory, path);
  mkdirSync(full, { recursive: true });
  chmodSync(full, mode);
  return full;
}

describe('the directory of compiled code', () => {
  it('is in the cache of the user', () => {
    expect(compiledCodeDirectory({ HOME: '/home/u' })).toBe('/home/u/.cache/hither');
    expect(compiledCodeDirectory({ HOME: '/home/u', XDG_CACHE_HOME: '/c' })).toBe('/c/hither');
    expect(compiledCodeDirectory({ HOME: '/home/u', XDG_CACHE_HOME: 'c' })).toBe('/home/u/.cache/hither');
    expect(compiledCodeDirectory({ HOME: 'home' })).toBeUndefined();
    expect(compiledCodeDirectory({})).toBeUndefined();
  });
});

describe('a trusted directory', () => {
  it('is one that only this user can write to, even below /tmp', () => {
    expect(trustedDirectory(make('own/inner'))).toBe(join(directory, 'own/inner'));
    expect(trustedDirectory(make('readable', 0o755))).toBe(join(directory, 'readable'));
    expect(trustedDirectory('/')).toBe('/');
  });

  it.each([
    ['the group', 0o770],
    ['all users', 0o707],
  ])('is none that %s can write to, and none in it', (_, mode) => {
    make('open', 0o700);
    make('open/inner', 0o700);
    make('open', mode);
    expect(trustedDirectory(join(directory, 'open'))).toBeUndefined();
    expect(trustedDirectory(join(directory, 'open/inner'))).toBeUndefined();
  });

  it('may be behind links, each of which is checked', () => {
    make('target/inner');
    make('links');
    make('writable', 0o700);
    symlinkSync('../target', join(directory, 'links/good'));
    symlinkSync('../target', join(directory, 'writable/bad'));
    symlinkSync('../writable/bad', join(directory, 'links/long'));
    symlinkSync('circle', join(directory, 'links/circle'));
    make('writable', 0o777);
    expect(trustedDirectory(join(directory, 'links/good/inner'))).toBe(join(directory, 'target/inner'));
    expect(trustedDirectory(join(directory, 'links/long/inner'))).toBeUndefined();
    expect(trustedDirectory(join(directory, 'links/circle'))).toBeUndefined();
  });

  const asRoot = needs(requirement('root, to have a directory of another user', () => process.getuid?.() === 0));
  it('is none of another user', asRoot, async () => {
    const { chownSync } = await import('node:fs');
    const theirs = make('theirs');
    const inner = make('theirs/inner');
    chownSync(theirs, 12345, 12345);
    expect(trustedDirectory(theirs)).toBeUndefined();
    expect(trustedDirectory(inner)).toBeUndefined();
  });
});
