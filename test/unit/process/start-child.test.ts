import { describe, expect, it } from 'vitest';
import { startChild } from '../../../src/process/start-child';

function start(script: string, onText: (text: string) => void = () => {}) {
  const output = { stdout: '', stderr: '' };
  const take = (stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
    output[stream] += chunk.toString();
    onText(output.stdout);
  };
  const command = { program: process.execPath, args: ['-e', script], env: { ONLY: 'this' }, cwd: '/' };
  return { child: startChild(command, take('stdout'), take('stderr')), output };
}

describe('a child', () => {
  it('has ended once all of its output was passed on', async () => {
    const { child, output } = start(
      'process.stdout.write("x".repeat(300000)); process.stderr.write("y"); process.exitCode = 3',
    );
    expect(await child.ended).toEqual({ exitCode: 3, signal: null });
    expect([output.stdout.length, output.stderr]).toEqual([300_000, 'y']);
  });

  it('that floods its output leaves no more than a few of its buffers in memory', async () => {
    const script = `const { writeSync } = require('node:fs'); const block = Buffer.alloc(65536);
      for (let count = 0; count < 256 * 16; count += 1) writeSync(1, block);`;
    const before = process.memoryUsage().arrayBuffers;
    let size = 0;
    let peak = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    };
    const command = { program: process.execPath, args: ['-e', script], env: {}, cwd: '/' };
    await startChild(command, take, () => {}).ended;
    expect(size).toBe(256 * 1024 ** 2);
    expect(peak).toBeLessThan(16 * 1024 ** 2);
  });

  it('runs in its directory, with only the variables of the command', async () => {
    const { child, output } = start('process.stdout.write(JSON.stringify([process.cwd(), process.env]))');
    await child.ended;
    expect(JSON.parse(output.stdout)).toEqual(['/', { ONLY: 'this' }]);
  });

  it('is in its own process group, which a signal reaches as a whole', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      process.stdout.write('started'); setInterval(() => {}, 1000);`;
    const { child } = start(script, () => child.kill('SIGTERM'));
    // `ended` waits for the end of the output, which the grandchild holds open too.
    expect(await child.ended).toEqual({ exitCode: null, signal: 'SIGTERM' });
  });

  it('that is gone ignores a signal', async () => {
    const { child } = start('');
    await child.ended;
    expect(() => child.kill('SIGTERM')).not.toThrow();
  });

  it.each([
    ['a program that is not there', '/no/such/program', /ENOENT/],
    ['a name with a NUL', 'a\0b', /null bytes/],
  ])('that cannot be started says why: %s', async (_name, program, why) => {
    const child = startChild(
      { program, args: [], env: {} },
      () => {},
      () => {},
    );
    expect(await child.ended).toMatchObject({ exitCode: null, signal: null, startError: expect.stringMatching(why) });
    expect(() => child.kill('SIGTERM')).not.toThrow();
  });
});
