/** Whole runs that are killed at any moment: the store is never wrong, and trying again works. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flightsDirectory, runsDirectory } from '../../src/store/layout';
import { needs } from '../requirements';
import { CLI, emptyDirectory, hither, hostPython, records } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { faultsOf } from '../rigs/store-soundness';

const ROUNDS = 40 * Number(process.env.HITHER_TORTURE ?? 1);
/** Until then, Node itself is starting. Milliseconds. */
const EARLIEST = 60;

const SOURCE = `import hither as hi

@hi.function('numbers', '0.1.0')
@hi.container('docker://any')
def numbers(n):
    import numpy as np
    print('computing')
    return {'all': np.arange(n), 'sum': float(np.arange(n).sum())}
`;

/** When to kill a run that takes `latest`: at the same fraction of its time in every run of the test. Milliseconds. */
function moment(round: number, latest: number): number {
  const digest = createHash('sha256').update(`moment ${round}`).digest();
  return EARLIEST + (digest.readUInt32BE(0) / 2 ** 32) * (latest - EARLIEST);
}

describe('a run that is killed', needs(NUMPY), () => {
  it(
    `at one of ${ROUNDS} moments leaves no wrong object and no entry without its objects, and is computed by the next`,
    async () => {
      const [directory, root] = [await emptyDirectory(), await emptyDirectory()];
      await writeFile(join(directory, 'f.py'), SOURCE);
      const env = { ...process.env, ...hostPython(), KACHERY_STORAGE_DIR: root };
      // The first run asks Python to describe itself, and the answer is cached for later ones.
      await hither(['run', 'f.py:numbers', '--arg', 'n=1', '--runtime', 'host'], { cwd: directory, env });
      // The shortest of some, because a busy machine may take much longer for one.
      const times: number[] = [];
      for (const n of [2, 3, 4]) {
        const started = performance.now();
        await hither(['run', 'f.py:numbers', '--arg', `n=${n}`, '--runtime', 'host'], { cwd: directory, env });
        times.push(performance.now() - started);
      }
      const latest = Math.min(...times);
      const counts = { killed: 0, ended: 0, kept: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        const n = 1000 + round;
        const args = ['run', 'f.py:numbers', '--arg', `n=${n}`, '--runtime', 'host', '--json'];
        const child = spawn(process.execPath, [CLI, ...args], { cwd: directory, env, stdio: 'ignore' });
        const kill = setTimeout(() => child.kill('SIGKILL'), moment(round, latest));
        const [, signal] = await once(child, 'close');
        clearTimeout(kill);
        counts[signal === 'SIGKILL' ? 'killed' : 'ended'] += 1;
        expect(await faultsOf(root)).toEqual([]);
        const again = await hither(args, { cwd: directory, env });
        const [record] = records(again);
        expect(record).toMatchObject({ status: 'finished', result: { all: { shape: [n] }, sum: (n * (n - 1)) / 2 } });
        counts.kept += (record?.cache as { hit: boolean } | undefined)?.hit === true ? 1 : 0;
      }
      console.log(`${counts.killed} runs killed, ${counts.ended} ended before, ${counts.kept} results kept, wrong: 0`);
      expect(counts.killed).toBeGreaterThan(ROUNDS / 2);
      // The last run removed the leftovers of the killed ones.
      expect(await readdir(runsDirectory(root))).toEqual([]);
      expect(await readdir(flightsDirectory(root))).toEqual([]);
    },
    4500 * ROUNDS,
  );
});
