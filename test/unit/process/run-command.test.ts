import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/process/run-command';

const node = (script: string, ...args: string[]) => ({
  program: process.execPath,
  args: ['-e', script, ...args],
  env: { ONLY: 'this' },
});

describe('a short command', () => {
  it('returns both streams and its exit code', async () => {
    const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 4';
    expect(await runCommand(node(script))).toMatchObject({ exitCode: 4, stdout: 'out', stderr: 'err' });
  });

  it('gets its arguments unchanged, and only the variables of the command', async () => {
    const odd = ['a b', '"', "'", '$HOME', '', '*', '\\', 'ü\n'];
    const script = 'process.stdout.write(JSON.stringify([process.argv.slice(1), process.env]))';
    const answer = await runCommand(node(script, ...odd));
    expect(JSON.parse(answer.stdout)).toEqual([odd, { ONLY: 'this' }]);
  });

  it('finds its input on stdin', async () => {
    const answer = await runCommand(node('process.stdin.pipe(process.stdout)'), 'a secret');
    expect(answer.stdout).toBe('a secret');
  });

  it('is looked up on the PATH of the command, not on that of this process', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'hither-test-'));
    writeFileSync(join(directory, 'node'), '#!/bin/sh\necho this one\n', { mode: 0o755 });
    expect(await runCommand({ program: 'node', args: [], env: { PATH: directory } })).toMatchObject({
      stdout: 'this one\n',
    });
    expect(await runCommand({ program: 'node', args: [], env: { PATH: '/nowhere' } })).toMatchObject({
      exitCode: null,
    });
    rmSync(directory, { recursive: true });
  });

  it('that cannot be started returns the reason', async () => {
    const answer = await runCommand({ program: '/no/such/program', args: [], env: {} });
    expect(answer).toMatchObject({ exitCode: null, stdout: '' });
    expect(answer.stderr).toContain('/no/such/program');
  });
});
