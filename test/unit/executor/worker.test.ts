import { describe, expect, it } from 'vitest';
import { startWorker } from '../../../src/executor/worker';

/** Answers each job as the supervisor does: with its word, the exit code 000, and that another job may follow. */
const ANSWERS = `while read job && read word; do printf '%s0001\\n' "$word"; printf '%s0001\\n' "$word" >&2; done; exit 7`;
const sh = (script: string) => startWorker({ program: 'sh', args: ['-c', script], env: { PATH: '/usr/bin:/bin' } });

describe('a worker', () => {
  it('keeps nothing of the jobs that it has run', async () => {
    const worker = sh(ANSWERS);
    const before = process.memoryUsage().arrayBuffers;
    for (let job = 0; job < 300; job += 1) {
      const console = Buffer.alloc(1024 ** 2);
      const end = await worker.run((_, chunk) => chunk.copy(console));
      expect(end).toEqual({ end: { exitCode: 0, signal: null }, awaitsNext: true, isTaken: true });
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * 1024 ** 2);
    worker.child.closeInput();
    await worker.child.ended;
  });

  it('that ends during a job, or before it, ends that job', async () => {
    const worker = sh('printf "some text"; exit 3');
    const pieces: string[] = [];
    const gone = { end: { exitCode: 3, signal: null }, awaitsNext: false, isTaken: true };
    expect(await worker.run((stream, chunk) => pieces.push(`${stream}: ${chunk}`))).toEqual(gone);
    expect(pieces.join('')).toMatch(/^(stdout: some text)?$/);
    expect(await worker.run(() => {})).toEqual(gone);
  });
});
