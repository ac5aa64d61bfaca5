import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../../src/files/own-directory';
import { filesBelow } from '../contract/content-store';
import { needs, STRACE } from '../requirements';
import { compileStore } from '../rigs/compile-store';

/** Attaching to processes may be forbidden even if the program is installed. */

/**
 * The calls with which the store changes the disk, and at which of them to stop: every third call for directories,
 * every seventh for writes, which also wake up node's main thread. Opening and closing are omitted, because node itself
 * does them first.
 */
const STOPS = [
  ['putFile', 'write', 7],
  ['putFile', 'mkdir', 3],
  ['putFile', 'fchmod', 1],
  ['putFile', 'fsync', 1],
  ['putFile', 'rename', 1],
  ['ingestFile', 'fchmod', 1],
  ['ingestFile', 'fsync', 1],
  ['ingestFile', 'rename', 1],
] as const;
const WAYS = ['putFile', 'ingestFile'] as const;

/** Stores one file, then says so on stdout. */
const PROGRAM = `
const { openStore } = require(process.argv[2]);
openStore(process.argv[3])[process.argv[4]](process.argv[5]).then(
  (ref) => process.stdout.write('stored ' + ref.sha1),
  (error) => { process.stdout.write(error.code + ': ' + error.message); process.exitCode = 3; },
);
`;

describe('a put that is stopped anywhere', needs(STRACE), () => {
  let directory: string;
  let program: string;
  let store: string;
  let round = 0;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'hither-store-kill-'));
    program = join(directory, 'put.cjs');
    writeFileSync(program, PROGRAM);
    store = compileStore(join(directory, 'js'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function prepare(): { root: string; source: string; content: Buffer } {
    round += 1;
    const content = Buffer.alloc(2_500_000, `round ${round} `);
    const source = join(directory, `source ${round}`);
    writeFileSync(source, content);
    return { root: join(directory, `store ${round}`), source, content };
  }

  /** One thread for file calls, so that counting them is exact. */
  function run(args: readonly string[], injection?: string) {
    const command = ['node', program, store, ...args];
    const traced =
      injection === undefined
        ? command
        : ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `inject=${injection}`, ...command];
    const env = { ...process.env, UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' };
    return spawnSync(traced[0] ?? '', traced.slice(1), { encoding: 'utf8', env });
  }

  /** Objects whose bytes don't match their names. */
  function corruptObjects(root: string): string[] {
    const objects = filesBelow(join(root, 'sha1')).filter((name) => /^[0-9a-f]{40}$/.test(basename(name)));
    return objects.filter((name) => sha1Of(join(root, 'sha1', name)) !== basename(name));
  }

  test.each(STOPS)(
    '%s, killed at each %s (step %i): no wrong object is ever visible, and a second attempt works',
    (way, call, step) => {
      let killed = 0;
      for (let when = 1; when < 100; when += step) {
        const { root, source, content } = prepare();
        const ended = run([root, way, source], `${call}:signal=KILL:when=${when}`);
        if (ended.stdout.startsWith('stored')) {
          break;
        }
        killed += 1;
        expect(corruptObjects(root)).toEqual([]);
        writeFileSync(source, content);
        expect(run([root, way, source]).stdout).toBe(`stored ${createHash('sha1').update(content).digest('hex')}`);
        expect(corruptObjects(root)).toEqual([]);
        rmSync(root, { recursive: true });
        rmSync(source, { force: true });
      }
      expect(killed).toBeGreaterThan(0);
    },
    300_000,
  );

  const errors = [
    'fsync:error=EIO',
    'fchmod:error=EIO',
    'mkdir:error=ENOSPC',
    'rename:error=EIO',
    'rename:error=EDQUOT',
  ];
  test.each(WAYS.flatMap((way) => errors.map((injection) => [way, injection] as const)))(
    '%s with %s at each call: an error message, no wrong object, no temporary file, the source still there',
    (way, injection) => {
      let failed = 0;
      for (let when = 1; when < 20; when += 1) {
        const { root, source, content } = prepare();
        const ended = run([root, way, source], `${injection}:when=${when}`);
        if (ended.stdout.startsWith('stored')) {
          break;
        }
        failed += 1;
        expect(ended.stdout).toMatch(/^store: can't store .*(disk|quota)/);
        expect(corruptObjects(root)).toEqual([]);
        expect(filesBelow(temporaryDirectory(root))).toEqual([]);
        if (filesBelow(join(root, 'sha1')).every((name) => basename(name).length < 40)) {
          expect(statSync(source).size).toBe(content.length);
        }
        rmSync(root, { recursive: true, force: true });
        rmSync(source, { force: true });
      }
      expect(failed).toBeGreaterThan(0);
    },
    300_000,
  );
});

function sha1Of(path: string): string {
  return createHash('sha1').update(readFileSync(path)).digest('hex');
}
