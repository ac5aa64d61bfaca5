import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../../src/process/find-program';

const directory = mkdtempSync(join(tmpdir(), 'hither-find-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function file(name: string, mode: number): string {
  mkdirSync(join(directory, name, '..'), { recursive: true });
  writeFileSync(join(directory, name), '');
  chmodSync(join(directory, name), mode);
  return join(directory, name);
}

const path = (...names: string[]): string => names.map((name) => join(directory, name)).join(delimiter);

describe('a program', () => {
  const second = file('second/tool', 0o755);
  file('plain/tool', 0o644);
  mkdirSync(join(directory, 'directories', 'tool'), { recursive: true });

  it('is the first executable of its name on PATH: no directory, no plain file', () => {
    const third = file('third/tool', 0o755);
    expect(findProgram('tool', path('nowhere', 'plain', 'directories', 'second', 'third'))).toBe(second);
    expect(findProgram('tool', path('third', 'second'))).toBe(third);
  });

  it('is not looked for in the current directory, despite an empty or relative entry of PATH', () => {
    expect(findProgram('package.json', `${delimiter}.${delimiter}`)).toBeUndefined();
    expect(findProgram('tool', undefined)).toBeUndefined();
  });

  it('may be given by its absolute path', () => {
    expect(findProgram(second, undefined)).toBe(second);
    expect(findProgram(join(directory, 'nowhere', 'tool'), path('second'))).toBeUndefined();
  });

  it('may be a link', () => {
    mkdirSync(join(directory, 'links'));
    symlinkSync(second, join(directory, 'links', 'tool'));
    expect(findProgram('tool', path('links'))).toBe(join(directory, 'links', 'tool'));
  });
});
