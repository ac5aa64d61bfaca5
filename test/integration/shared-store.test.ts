/** A store that a group shares (mode 3775): files of other users can't be replaced, so own copies go to an overlay. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPath, flightPath, objectPath, userDirectoryPath } from '../../src/store/layout';
import { engineOf, needs } from '../requirements';
import { hither, under } from '../rigs/hither';
import { ANOTHER_USER, callAsUser, gid, uid, userDirectory } from './another-user';

const SOURCE = `import hither as hi

@hi.function('numbers', '0.1.0')
def numbers(n):
    import numpy as np, uuid
    return [np.arange(n), str(uuid.uuid4())]

@hi.function('plain', '0.1.0')
def plain(n):
    return n
`;

interface Done {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface TheRecord {
  readonly result: readonly [{ readonly sha1_path: string }, string];
  readonly cache: { readonly hit: boolean };
  readonly job_hash: string;
}

/** What a successful run of one job printed. */
function succeeded({ status, stdout, stderr }: Done) {
  expect({ status, stderr, stdout }).toMatchObject({ status: 0 });
  const { jobs } = JSON.parse(stdout) as { readonly jobs: readonly [TheRecord] };
  const [{ result, cache, job_hash: hash }] = jobs;
  const [, sha1 = ''] = /^sha1:\/\/([0-9a-f]{40})/.exec(result[0].sha1_path) ?? [];
  return { hit: cache.hit, sha1, unique: result[1], hash, stderr };
}

const apptainer = engineOf('apptainer');
const how = under(apptainer, 'python-numpy');

describe('in a store that a group shares', needs(ANOTHER_USER, apptainer), () => {
  let directory: string;
  let store: string;
  beforeAll(() => {
    directory = userDirectory();
    store = join(directory, 'shared');
    mkdirSync(store);
    chownSync(store, 0, gid);
    chmodSync(store, 0o3775);
    writeFileSync(join(directory, 'work', 'f.py'), SOURCE);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const job = (n: number) => ['run', 'f.py:numbers', '--arg', `n=${n}`, ...how, '--json'];
  const asUser = (...args: string[]): Done => callAsUser(directory, [...args, '--store', store]);
  const asRoot = async (...args: string[]): Promise<Done> => {
    const env = { KACHERY_STORAGE_DIR: store };
    const { exitCode, ...printed } = await hither(args, { cwd: join(directory, 'work'), env });
    return { status: exitCode, ...printed };
  };
  const damage = (path: string) => {
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    chmodSync(path, 0o644);
    writeFileSync(path, bytes);
    chmodSync(path, 0o444);
  };

  it('a damaged file of another user is computed again, kept by this user only, and reported once', async () => {
    const first = succeeded(await asRoot(...job(1000)));
    const place = objectPath(store, first.sha1);
    damage(place);
    const recomputed = succeeded(asUser(...job(1000)));
    expect(recomputed).toMatchObject({ hit: false, sha1: first.sha1 });
    expect(recomputed.stderr).toContain(
      `sha1://${first.sha1}, which its result needs, is damaged; its file can't be moved`,
    );
    expect(recomputed.stderr.match(/warning/g)).toHaveLength(1);
    const own = userDirectoryPath(store, uid);
    expect([statSync(own).uid, statSync(own).mode & 0o777]).toEqual([uid, 0o700]);
    const overlay = join(own, 'overlay');
    expect([objectPath(overlay, first.sha1), entryPath(overlay, first.hash)].every(existsSync)).toBe(true);

    // Now the user has a cached result.
    const again = succeeded(asUser(...job(1000)));
    expect({ ...again, stderr: '' }).toEqual({ ...recomputed, hit: true, stderr: '' });
    expect(again.stderr).not.toContain('damaged');
    expect(asUser('store', 'cat', `sha1://${first.sha1}`).status).toBe(0);
    expect(asUser('cache', 'ls').stdout.match(/numbers/g)).toHaveLength(1);

    // The check says that the owner must repair the file, and the owner's run does so.
    const check = asUser('store', 'verify', '--quarantine');
    expect(check).toMatchObject({ status: 3, stdout: expect.stringContaining("can't be moved to quarantine") });
    expect(check.stdout).toContain('1 damaged');
    const repaired = succeeded(await asRoot(...job(1000)));
    expect(repaired).toMatchObject({ hit: false, sha1: first.sha1 });
    expect(asUser('store', 'verify').status).toBe(0);
    expect(succeeded(await asRoot(...job(1000)))).toMatchObject({ hit: true, unique: repaired.unique });
  });

  it("a foreign file at an object's path does no harm either", async () => {
    const { sha1 } = succeeded(await asRoot(...job(2000)));
    const place = objectPath(store, sha1);
    rmSync(store, { recursive: true });
    mkdirSync(store);
    chownSync(store, 0, gid);
    chmodSync(store, 0o3775);
    succeeded(await asRoot(...job(1)));
    mkdirSync(join(place, '..'), { recursive: true });
    writeFileSync(place, randomBytes(100));
    const made = succeeded(asUser(...job(2000)));
    expect(made).toMatchObject({ hit: false, sha1 });
    expect(succeeded(asUser(...job(2000)))).toMatchObject({ hit: true, unique: made.unique });
    // Others can't use the user's result: its entry names an object that they can't read.
    expect(succeeded(await asRoot(...job(2000)))).toMatchObject({ hit: false, sha1 });
  });

  it("another user's stale lock blocks nobody, and another user's result is not removed", async () => {
    const theirs = succeeded(await asRoot(...job(5000)));
    const args = ['f.py:numbers', '--arg', 'n=4000', ...how, '--json'];
    const plan = JSON.parse((await asRoot('plan', ...args)).stdout) as {
      readonly jobs: readonly [{ job_hash: string }];
    };
    const [{ job_hash: hash }] = plan.jobs;
    // A lock whose owner is a pid that no process has.
    symlinkSync(JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, startTime: '1' }), flightPath(store, hash));
    expect(succeeded(asUser('run', ...args)).hash).toBe(hash);
    expect(lstatSync(flightPath(store, hash)).uid).toBe(0);
    expect(asUser('cache', 'rm', theirs.hash)).toMatchObject({
      status: 3,
      stdout: '0 cached results removed\n',
      stderr: 'not removed: 1 cached result of other users\n',
    });
  });

  it("another user's damaged image is built again beside it", async () => {
    const image = `docker://${engineOf('docker').image('python')}`;
    const plain = (n: number) => [
      'run',
      'f.py:plain',
      '--arg',
      `n=${n}`,
      '--runtime',
      'apptainer',
      '--container',
      image,
    ];
    expect(await asRoot(...plain(1))).toMatchObject({ status: 0 });
    const sifs = join('hither', 'v1', 'images', 'sif');
    const [name = ''] = readdirSync(join(store, sifs)).filter((one) => one.endsWith('.sif'));
    damage(join(store, sifs, name));
    expect(asUser(...plain(2))).toMatchObject({ status: 0 });
    const made = statSync(join(userDirectoryPath(store, uid), 'overlay', sifs, name));
    expect(asUser(...plain(3))).toMatchObject({ status: 0 });
    expect(statSync(join(userDirectoryPath(store, uid), 'overlay', sifs, name))).toMatchObject({ ino: made.ino });
  });
});
