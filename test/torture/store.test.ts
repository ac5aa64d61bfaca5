import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../../src/files/own-directory';
import { filesBelow } from '../contract/content-store';
import { MOUNTS, needs, requirement, works } from '../requirements';
import { type Checked, writeTorture } from './store-programs';

/** How many times longer the tests take than in a usual run. */
const SCALE = Number(process.env.HITHER_TORTURE ?? 1);

const directory = mkdtempSync(join(tmpdir(), 'hither-torture-'));
let programs: ReturnType<typeof writeTorture>;
beforeAll(() => {
  programs = writeTorture(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The same fraction in every run of the test, between 0 and 1. */
const share = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;

/**
 * Crashes a file system of its own: mounts it, starts the writer, shuts the file system down without writing its
 * journal (ioctl GOINGDOWN, NOLOGFLUSH) after some lines of the log and milliseconds, mounts it again and checks it.
 */
const CRASH = `
set -e
image=$1 point=$2 lines=$3 ms=$4 node=$5 writer=$6 js=$7 check=$8 log=$9
mount -o loop "$image" "$point"
rm -rf "$point/store"
mkdir "$point/store"
"$node" "$writer" "$js" "$point/store" >"$log" 2>/dev/null &
pid=$!
python3 - "$point" "$log" "$lines" "$ms" <<'PY'
import fcntl, os, struct, sys, time
point, log, lines, ms = sys.argv[1:]
while open(log).read().count('\\n') < int(lines):
    time.sleep(0.001)
time.sleep(int(ms) / 1000)
fd = os.open(point, os.O_RDONLY)
fcntl.ioctl(fd, 0x8004587d, struct.pack('I', 2))
os.close(fd)
PY
kill -9 $pid 2>/dev/null || true
wait $pid 2>/dev/null || true
umount "$point"
mount -o loop "$image" "$point"
"$node" "$check" "$point/store" "$log"
umount "$point"
`;

const EXT4 = requirement('mkfs.ext4', () => works('mkfs.ext4', '-V'));

/** Cuts the power several times, each time at another moment, and counts the results. */
function cutPower(name: string, crashes: number, env: NodeJS.ProcessEnv = {}): Checked {
  const place = join(directory, name);
  mkdirSync(join(place, 'point'), { recursive: true });
  const [image, point, script] = ['ext4', 'point', 'crash.sh'].map((file) => join(place, file)) as [
    string,
    string,
    string,
  ];
  writeFileSync(image, '');
  spawnSync('truncate', ['--size', '128M', image]);
  expect(spawnSync('mkfs.ext4', ['-q', '-F', image]).status).toBe(0);
  writeFileSync(script, CRASH);
  const counts = { acknowledged: 0, lost: 0, wrong: 0 };
  for (let crash = 0; crash < crashes; crash += 1) {
    const lines = String(Math.floor(60 * share(`crash ${crash}`)));
    const ms = String(Math.floor(20 * share(`moment ${crash}`)));
    const log = join(place, `acknowledged ${crash}`);
    const { js, writer, check } = programs;
    const args = ['--mount', 'bash', script, image, point, lines, ms, process.execPath, writer, js, check, log];
    const how = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
    const { status, stdout, stderr } = spawnSync('unshare', args, how);
    expect(status, stderr).toBe(0);
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Checked;
    counts.acknowledged += found.acknowledged;
    counts.lost += found.lost;
    counts.wrong += found.wrong;
  }
  const { acknowledged, lost, wrong } = counts;
  console.log(`${name}: ${crashes} power cuts, ${acknowledged} acknowledged, lost: ${lost}, wrong: ${wrong}`);
  return counts;
}

describe('a power cut', needs(MOUNTS, EXT4), () => {
  const CRASHES = 12 * SCALE;
  it(
    `${CRASHES} times on ext4: everything acknowledged is there, and nothing visible is wrong`,
    () => {
      const counts = cutPower('as it is', CRASHES);
      expect(counts).toMatchObject({ lost: 0, wrong: 0 });
      expect(counts.acknowledged).toBeGreaterThan(10 * CRASHES);
    },
    180_000 * SCALE,
  );

  it('is detected by this test: without syncs much is lost', () => {
    const { acknowledged, lost } = cutPower('without fsync', 3, { TORTURE_WITHOUT_SYNC: '1' });
    expect(lost).toBeGreaterThan(acknowledged / 10);
  }, 60_000);
});

describe('a disk without room', () => {
  const OFFSETS = 60 * SCALE;
  it(
    `at ${OFFSETS} places of a write: it is reported, and existing objects stay`,
    () => {
      const root = join(directory, 'full');
      const put = (bytes: number, blocks: string): string => {
        const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
        const args = ['-c', limited, process.execPath, programs.once, programs.js, root, String(bytes)];
        return spawnSync('sh', args, { encoding: 'utf8' }).stdout;
      };
      const before = put(1000, 'unlimited');
      const counts = { refused: 0, stored: 0 };
      for (let offset = 0; offset < OFFSETS; offset += 1) {
        // Blocks of 512 bytes, of which the content has slightly more than 49.
        const said = put(25_100 + offset, String(offset % 60));
        counts[said.startsWith('stored') ? 'stored' : 'refused'] += 1;
        expect(said).toMatch(/^stored [0-9a-f]{40}|^store: can't store .* the file exceeds the size limit/);
      }
      const log = join(directory, 'full.log');
      writeFileSync(log, '');
      const { stdout } = spawnSync(process.execPath, [programs.check, root, log], { encoding: 'utf8' });
      expect(JSON.parse(stdout)).toEqual({ acknowledged: 0, lost: 0, wrong: 0 });
      expect(put(1000, 'unlimited')).toBe(before);
      expect(filesBelow(temporaryDirectory(root))).toEqual([]);
      console.log(`${OFFSETS} places: ${counts.refused} refused in words, ${counts.stored} stored, wrong: 0`);
      expect(counts.refused).toBeGreaterThan(40);
      expect(counts.stored).toBeGreaterThan(5);
    },
    120_000 * SCALE,
  );
});

describe('writers, readers and deleters at once', () => {
  it(
    'see no wrong byte, even if some of them are killed',
    async () => {
      const root = join(directory, 'mixed');
      const roles = ['put', 'put', 'put', 'read', 'read', 'delete'];
      const MS = 4000 * SCALE;
      const start = (role: string, ms: number) => {
        const child = spawn(process.execPath, [programs.mixed, programs.js, root, String(ms), role]);
        let said = '';
        child.stdout.on('data', (text) => {
          said += text;
        });
        return { child, over: new Promise<string>((done) => child.once('close', () => done(said))) };
      };
      const steady = roles.map((role) => start(role, MS));
      let kills = 0;
      const until = Date.now() + MS;
      while (Date.now() < until - 500) {
        const { child, over } = start('put', MS);
        await new Promise((done) => setTimeout(done, 60 + 150 * share(`kill ${kills}`)));
        child.kill('SIGKILL');
        await over;
        kills += 1;
      }
      const total = { puts: 0, reads: 0, missing: 0, deletions: 0, bad: 0 };
      for (const { over } of steady) {
        const { errors, ...counts } = JSON.parse(await over) as typeof total & { readonly errors: readonly string[] };
        expect(errors).toEqual([]);
        for (const key of Object.keys(total) as (keyof typeof total)[]) {
          total[key] += counts[key];
        }
      }
      const { puts, reads, deletions, bad } = total;
      console.log(`${puts} puts, ${reads} reads, ${deletions} deletions, ${kills} kills, wrong bytes: ${bad}`);
      expect(bad).toBe(0);
      expect(Math.min(puts, reads, deletions, kills)).toBeGreaterThan(3);
    },
    60_000 * SCALE,
  );
});
