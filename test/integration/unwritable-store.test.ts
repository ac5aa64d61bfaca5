/** Stores that can't be written: their results are used, the run continues, and a warning says why. */

import { spawnSync } from 'node:child_process';
import { chmod, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOUNTS, needs, ROOT } from '../requirements';
import { type AnyRecord, CLI, hither, hostPython, placeWith, records } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';

const SOURCE = `import hither as hi

@hi.function('numbers', '0.1.0')
@hi.container('docker://any')
def numbers(n):
    import uuid, numpy as np
    if n < 0:
        return 'x' * -n
    return {'all': np.arange(n), 'id': str(uuid.uuid4())}

@hi.function('fill', '0.1.0')
@hi.container('docker://any')
def fill(place):
    for size in (65536, 1):
        try:
            with open(place + '/rest-%d' % size, 'wb', buffering=0) as file:
                while True:
                    file.write(bytes(size))
        except OSError:
            pass
`;

type CachedRecord = AnyRecord & { readonly cache: { readonly hit: boolean; readonly reason: string } };

describe('a store on a read-only file system', needs(NUMPY, MOUNTS), () => {
  let directory: string;
  let root: string;
  beforeAll(async () => {
    ({ directory, root } = await placeWith(SOURCE));
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', root]).status).toBe(0);
  });
  afterAll(() => {
    spawnSync('umount', [root]);
  });
  const run = async (n: number) => {
    const args = ['run', 'f.py:numbers', '--arg', `n=${n}`, '--runtime', 'host', '--json'];
    const end = await hither(args, { cwd: directory, env: { ...hostPython(), KACHERY_STORAGE_DIR: root } });
    return { ...end, record: records(end)[0] as CachedRecord };
  };
  const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('hither-store-'));

  it('provides its results, and new ones are computed but not stored', async () => {
    const first = await run(10);
    expect(first.record).toMatchObject({ status: 'finished', cache: { hit: false } });
    expect(spawnSync('mount', ['-o', 'remount,ro', root]).status).toBe(0);
    const before = await left();
    const again = await run(10);
    expect(again).toMatchObject({ exitCode: 0, record: { cache: { hit: true }, result: first.record.result } });
    const fresh = await run(11);
    expect(fresh).toMatchObject({ exitCode: 0, record: { status: 'finished', cache: { hit: false } } });
    const lines = fresh.stderr.split('\n').filter((line) => line.includes('warning'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /the file system is read-only \(EROFS.*new results are not stored; choose another directory with --store/,
    );
    expect((await run(11)).record.cache.hit).toBe(false);
    expect(await left()).toEqual(before);
  });

  it('retains the job directories on request', async () => {
    const args = ['run', 'f.py:numbers', '--arg', 'n=5', '--runtime', 'host', '--retain'];
    const { stdout } = await hither(args, { cwd: directory, env: { ...hostPython(), KACHERY_STORAGE_DIR: root } });
    const [, kept = ''] = /job directory retained: (\S+)/.exec(stdout) ?? [];
    expect(await readdir(kept)).toContain('in');
    await rm(kept.slice(0, kept.indexOf('/hither/v1/')), { recursive: true });
  });

  it('that is full provides its results too', async () => {
    spawnSync('mount', ['-o', 'remount,rw', root]);
    spawnSync('sh', ['-c', 'dd if=/dev/zero of="$0/fill" bs=1k 2>/dev/null', root]);
    const again = await run(10);
    expect(again).toMatchObject({ exitCode: 0, record: { status: 'finished', cache: { hit: true } } });
    const fresh = await run(12);
    expect(fresh).toMatchObject({ exitCode: 0, record: { status: 'finished', cache: { hit: false } } });
    expect(fresh.stderr).toMatch(/the disk is full \(ENOSPC.*new results are not stored; free some space/);
  });

  it("that is nearly full reports that the result doesn't fit", async () => {
    expect(spawnSync('truncate', ['--size=-8M', `${root}/fill`]).status).toBe(0);
    // An array, for which numpy reports no error number, and a result document that is too long.
    for (const n of [2e6, -1e7]) {
      const { exitCode, record } = await run(n);
      expect([exitCode, record.status, record.error?.type]).toEqual([4, 'failed', 'DiskFull']);
      expect(record.error?.message).toMatch(
        /^not enough disk space for the result .*: free disk space for the content store/,
      );
    }
  });
});

describe('a store whose disk fills while a function runs', needs(MOUNTS), () => {
  it('is named as the cause, with a remedy', async () => {
    const { directory, root } = await placeWith(SOURCE);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', root]).status).toBe(0);
    try {
      const args = ['run', 'f.py:fill', '--arg', `place=${root}`, '--runtime', 'host', '--json'];
      const ended = await hither(args, { cwd: directory, env: { ...hostPython(), KACHERY_STORAGE_DIR: root } });
      expect(ended.exitCode).toBe(3);
      expect(records(ended)[0]?.error?.type).toBe('Store');
      expect(records(ended)[0]?.error?.message).toMatch(/the disk of .* is full: free some space there/);
      expect(ended.stderr).not.toContain('Traceback');
    } finally {
      spawnSync('umount', [root]);
    }
  });
});

it('a file where the store should be is a wrong path, which stops the run', async () => {
  const { directory } = await placeWith(SOURCE);
  const args = ['run', 'f.py:numbers', '--arg', 'n=1', '--runtime', 'host', '--store', 'f.py'];
  expect(await hither(args, { cwd: directory })).toMatchObject({
    exitCode: 3,
    stderr: expect.stringMatching(
      /^can't run jobs in .*f.py: a file is where a directory should be \(.*\): move the file away/,
    ),
  });
});

describe('a store of another user', needs(ROOT), () => {
  it('is used like a read-only one', async () => {
    const { directory, root } = await placeWith(
      `import hither as hi\n\n@hi.function('once', '0.1.0')\ndef once():\n    import uuid\n    return str(uuid.uuid4())\n`,
    );
    for (const path of [directory, root]) {
      await chmod(path, 0o755);
    }
    const args = ['run', 'f.py:once', '--runtime', 'host', '--json'];
    // A Python that every user can start.
    const env = { PATH: '/usr/bin:/bin', HOME: tmpdir(), KACHERY_STORAGE_DIR: root };
    const [first] = records(await hither(args, { cwd: directory, env }));
    const other = spawnSync(process.execPath, [CLI, ...args], {
      cwd: directory,
      encoding: 'utf8',
      env,
      uid: 64000,
      gid: 64000,
    });
    expect(other.stderr).toMatch(/permission denied \(EACCES.*new results are not stored; ask the owner/);
    expect(JSON.parse(other.stdout).jobs[0]).toMatchObject({ result: first?.result, cache: { hit: true } });
  });
});
