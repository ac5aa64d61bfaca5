import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../../src/process/find-program';

const folder = mkdtempSync(join(tmpdir(), 'hither-find-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, mode: number): string {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), mode);
  return join(folder, name);
}

const path = (...names: string[]): string => names.map((name) => join(folder, name)).join(delimiter);

describe('a program', () => {
  const second = file('second/tool', 0o755);
  file('plain/tool', 0o644);
  mkdirSync(join(folder, 'folders', 'tool'), { recursive: true });

  it('is the first of its name on PATH that can be run: no folder, no plain file', () => {
    const third = file('third/tool', 0o755);
    expect(findProgram('tool', path('nowhere', 'plain', 'folders', 'second', 'third'))).toBe(second);
    expect(findProgram('tool', path('third', 'second'))).toBe(third);
  });

  it('is not looked for in the current folder, which an empty or relative entry of PATH would mean', () => {
    expect(findProgram('package.json', `${delimiter}.${delimiter}`)).toBeUndefined();
    expect(findProgram('tool', undefined)).toBeUndefined();
  });

  it('may be given by its absolute path', () => {
    expect(findProgram(second, undefined)).toBe(second);
    expect(findProgram(join(folder, 'nowhere', 'tool'), path('second'))).toBeUndefined();
  });

  it('may be a link', () => {
    mkdirSync(join(folder, 'links'));
    symlinkSync(second, join(folder, 'links', 'tool'));
    expect(findProgram('tool', path('links'))).toBe(join(folder, 'links', 'tool'));
  });
});
