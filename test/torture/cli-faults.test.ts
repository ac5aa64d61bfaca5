/**
 * Whole runs that are killed at each system call that changes the disk, or get an error from one. The store and the
 * results are never wrong, every error has a message, and trying again works.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { needs, STRACE } from '../requirements';
import { type AnyRecord, CLI, emptyDirectory, hither, hostPython, placeWith, records } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { faultsOf } from '../rigs/store-soundness';

const SOURCE = `import hither as hi

@hi.function('numbers', '0.1.0')
@hi.container('docker://any')
def numbers(n):
    import numpy as np
    return {'all': np.arange(n), 'sum': float(np.arange(n).sum())}
`;
const N = 200_000;
const EXPECTED = { status: 'finished', result: { all: { shape: [N] }, sum: (N * (N - 1)) / 2 } };

/** The calls that change the disk, and the step between the calls at which a run is killed. */
const CALLS = [
  ['rename', 1],
  ['fsync', 2],
  ['fchmod', 4],
  ['symlink', 1],
  ['mkdir', 6],
  ['unlink', 9],
  ['rmdir', 4],
] as const;

/** The injected errors, and the step between the calls that fail. */
const ERRORS = [
  ['rename:error=EIO', 2],
  ['rename:error=ENOSPC', 2],
  ['rename:error=ESTALE', 3],
  ['fsync:error=EIO', 2],
  ['fchmod:error=EPERM', 6],
  ['mkdir:error=EDQUOT', 6],
  ['symlink:error=ENOSPC', 1],
  ['unlink:error=EACCES', 9],
] as const;

/** Every call, if the tests may take long. */
const stepOf = (step: number): number => (process.env.HITHER_TORTURE === undefined ? step : 1);

const { directory } = await placeWith(SOURCE);
const ARGS = ['run', 'f.py:numbers', '--arg', `n=${N}`, '--runtime', 'host', '--json'];

interface Faulty {
  readonly fired: boolean;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run with a fault. One thread for file calls, so that counting them is exact. */
async function runWith(fault: string, root: string): Promise<Faulty> {
  const log = join(root, 'strace.log');
  const traced = ['-f', '-q', '-o', log, '-e', `inject=${fault}`, process.execPath, CLI, ...ARGS];
  const threads = { UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' };
  const env = { ...process.env, ...hostPython(), ...threads, KACHERY_STORAGE_DIR: root };
  const child = spawn('strace', traced, { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const trace = await readFile(log, 'utf8');
  return { fired: /INJECTED|killed by SIGKILL/.test(trace), exitCode: child.exitCode, stdout, stderr };
}

async function again(root: string): Promise<AnyRecord | undefined> {
  const env = { ...hostPython(), KACHERY_STORAGE_DIR: root };
  return records(await hither(ARGS, { cwd: directory, env }))[0];
}

describe.concurrent('a run', needs(NUMPY, STRACE), () => {
  it.each(CALLS)('killed at each %s (every %i in the short run) leaves nothing wrong', async (call, step) => {
    let points = 0;
    for (let when = 1; when < 200; when += stepOf(step)) {
      const root = await emptyDirectory();
      const { fired } = await runWith(`${call}:signal=KILL:when=${when}`, root);
      if (!fired) {
        break;
      }
      points += 1;
      expect(await faultsOf(root)).toEqual([]);
      expect(await again(root)).toMatchObject(EXPECTED);
      expect(await faultsOf(root)).toEqual([]);
      await rm(root, { recursive: true });
    }
    console.log(`${call}: ${points} kill points, wrong objects, entries and results: 0`);
    expect(points).toBeGreaterThan(0);
  });

  it.each(ERRORS)(
    'with %s at each of these calls (every %i in the short run) reports it, and leaves nothing wrong',
    async (error, step) => {
      const counts = { injected: 0, finished: 0, failed: 0 };
      for (let when = 1; when < 200; when += stepOf(step)) {
        const root = await emptyDirectory();
        const { fired, exitCode, stdout, stderr } = await runWith(`${error}:when=${when}`, root);
        if (!fired) {
          break;
        }
        counts.injected += 1;
        expect([0, 3, 4], stderr).toContain(exitCode);
        expect(`${stdout}${stderr}`).not.toMatch(/bug in hither-action|\n {4}at /);
        if (exitCode === 0) {
          counts.finished += 1;
          expect(JSON.parse(stdout).jobs[0]).toMatchObject(EXPECTED);
        } else {
          counts.failed += 1;
          expect(`${stdout}${stderr}`).toMatch(/can't|failed/);
        }
        expect(await faultsOf(root)).toEqual([]);
        expect(await again(root)).toMatchObject(EXPECTED);
        await rm(root, { recursive: true });
      }
      const { injected, finished, failed } = counts;
      console.log(`${error}: ${injected} injected, ${failed} runs failed in words, ${finished} finished, wrong: 0`);
      expect(injected).toBeGreaterThan(0);
    },
  );
});
