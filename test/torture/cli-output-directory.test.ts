/** Runs that are killed while they write to an output directory: it is the old one, the new one, or marked incomplete. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { needs, STRACE } from '../requirements';
import { CLI } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { contents, env, expectListed, FIRST, newOutput, PLACE, run, SECOND } from '../rigs/output-directory';

/** The calls that change a directory, and the step between the calls at which a run is killed. */
const CALLS = [
  ['rename', 2],
  ['unlink', 4],
  ['mkdir', 3],
  ['rmdir', 2],
  ['symlink', 1],
] as const;
const stepOf = (step: number): number => (process.env.HITHER_TORTURE === undefined ? step : 1);
describe('a run that is killed', needs(NUMPY, STRACE), () => {
  const directories = { old: '', fresh: '' };
  beforeAll(async () => {
    directories.old = await newOutput();
    directories.fresh = await newOutput();
    // Both runs are cached, so that their documents are always the same.
    for (const [spec, output] of [
      [FIRST, directories.old],
      [SECOND, directories.fresh],
    ] as const) {
      await run(spec, output);
      await run(spec, output);
    }
    await writeFile(join(PLACE.directory, 'second.yml'), SECOND);
  });

  it.each(CALLS)(
    'at each %s (every %i in the short run) leaves the old directory, the new one, or one marked incomplete',
    async (call, step) => {
      const [old, fresh] = [await contents(directories.old), await contents(directories.fresh)];
      const counts = { old: 0, fresh: 0, marked: 0 };
      for (let when = 1; when < 300; when += stepOf(step)) {
        const output = await newOutput();
        await cp(directories.old, output, { recursive: true });
        const args = ['run', 'second.yml', '--runtime', 'host', '--output', output];
        const traced = ['-f', '-qq', '-o', '/dev/null', '-e', `inject=${call}:signal=KILL:when=${when}`];
        const threads = { UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' };
        const child = spawn('strace', [...traced, process.execPath, CLI, ...args], {
          cwd: PLACE.directory,
          env: { ...process.env, ...env(), ...threads },
          stdio: 'ignore',
        });
        const [exitCode] = await once(child, 'close');
        if (exitCode === 0) {
          break;
        }
        const left = await contents(output);
        if ('INCOMPLETE' in left) {
          counts.marked += 1;
        } else {
          delete left['.hither-part-0'];
          delete left['.hither-part-1'];
          const isOld = JSON.stringify(left) === JSON.stringify(old);
          expect(left).toEqual(isOld ? old : fresh);
          counts[isOld ? 'old' : 'fresh'] += 1;
        }
        expect(await run(SECOND, output)).toMatchObject({ exitCode: 0 });
        expect(await contents(output)).toEqual(fresh);
        await expectListed(output);
        expect(emptyDirectoriesIn(output)).toBe('');
        await rm(output, { recursive: true });
      }
      const { old: before, fresh: after, marked } = counts;
      console.log(
        `${call}: killed with the old directory ${before}, with a marker ${marked}, with the new one ${after}`,
      );
      expect(before + after + marked).toBeGreaterThan(0);
    },
  );
});

function emptyDirectoriesIn(output: string): string {
  return spawnSync('find', [output, '-type', 'd', '-empty'], { encoding: 'utf8' }).stdout;
}
