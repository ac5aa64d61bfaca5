/**
 * Pipes, devices, links, sockets, directories and endless files in place of the files that we read, in a store that
 * others write to and in a workspace. Each call has to end within seconds, with a message.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, type Dirent, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { tries } from '../attacks/attack';
import { CALLS, IN_PLACES, IN_WORKSPACE, LONG_CALLS } from '../attacks/places';
import { ENGINES, engineOf, needs, ROOT } from '../requirements';
import { CLI, emptyDirectory, hither, placeWith } from '../rigs/hither';

const SOURCE = `import hither as hi

@hi.function('stored', '0.1.0')
def stored(n):
    import kachery as ka
    return [n, ka.store_text('text %d' % n)]

@hi.function('size', '0.1.0')
def size(path):
    import os
    return os.path.getsize(path)

@hi.function('raises', '0.1.0')
def raises():
    raise ValueError('no')
`;

/** More than any call needs that doesn't hang. Milliseconds. */
const LIMIT = 15_000;

const SPARSE = 10 * 1024 ** 3;

/** What may be at a path instead of a regular file of ours. */
const KINDS: Readonly<Record<(typeof IN_PLACES)[number], (path: string) => void | Promise<void>>> = {
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a link to /dev/zero': (path) => symlinkSync('/dev/zero', path),
  'a directory': (path) => mkdirSync(path),
  'a socket': listenAt,
  'a sparse file of 10 GB': (path) => {
    writeFileSync(path, '');
    truncateSync(path, SPARSE);
  },
};

/** Creates a socket at a short path and moves it, because the paths of sockets are limited. */
async function listenAt(path: string): Promise<void> {
  const place = join(await emptyDirectory(), 's');
  const server = createServer().listen(place);
  await new Promise((done) => server.once('listening', done));
  execFileSync('mv', [place, path]);
  server.unref();
}

let directory: string;
/** A store with an object, entries, notes and records. */
let full: string;

beforeAll(async () => {
  const place = await placeWith(SOURCE);
  directory = place.directory;
  full = place.root;
  for (const [name, ...args] of [['stored', '--arg', 'n=1'], ['raises']]) {
    await call(['run', `f.py:${name}`, ...args, '--runtime', 'host'], full);
  }
});

/** Calls the command line, which must not hang. */
async function call(args: readonly string[], store: string) {
  const start = performance.now();
  const timer = new AbortController();
  const done = hither(args, {
    cwd: directory,
    env: { KACHERY_STORAGE_DIR: store },
  });
  const late = delay(LIMIT, 'late' as const, { signal: timer.signal, ref: false }).catch(() => 'over' as const);
  const ended = await Promise.race([done, late]);
  timer.abort();
  expect(ended, `${args.join(' ')} goes on after ${LIMIT} ms`).not.toBe('late');
  const { exitCode, stdout, stderr } = ended as Awaited<typeof done>;
  expect(stderr).not.toMatch(/this is a bug|\n {4}at /);
  return { exitCode, stdout, stderr, seconds: (performance.now() - start) / 1000 };
}

/** Replaces every matching file of a store. */
async function replaceFiles(store: string, wanted: RegExp, make: (path: string) => void | Promise<void>) {
  const found = (readdirSync(store, { recursive: true, withFileTypes: true }) as Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => wanted.test(path));
  for (const path of found) {
    rmSync(path);
    await make(path);
  }
  return found;
}

async function copyOfStore(of = full): Promise<string> {
  const store = join(await emptyDirectory(), 'store');
  cpSync(of, store, { recursive: true });
  return store;
}

describe.each(IN_PLACES)('%s in place of every file of a store', (kind) => {
  it.each(Object.keys(CALLS))(
    'neither blocks "%s" nor makes it fail',
    tries('the store', undefined, { timeout: 60_000 }),
    async (name) => {
      const store = await copyOfStore();
      const replaced = await replaceFiles(store, /./, KINDS[kind]);
      const parts = new Set(
        replaced.map(
          (path) =>
            path
              .slice(store.length + 1)
              .replace(/^hither\/v1\//, '')
              .split('/')[0],
        ),
      );
      expect([...parts]).toEqual(expect.arrayContaining(['sha1', 'jobs', 'recent', 'failures', 'map', 'users']));
      const { exitCode, stdout, stderr } = await call(CALLS[name] ?? [], store);
      if (name === 'cache ls') {
        expect(stderr).toMatch(/^[0-9a-f]{12}: the entry can't be read: /);
      }
      if (name === 'run') {
        expect({ exitCode, result: JSON.parse(stdout).jobs[0].result[0] }).toEqual({ exitCode: 0, result: 1 });
      }
    },
  );

  it('is found by "store verify"', tries('the store', undefined, { timeout: 60_000 }), async () => {
    const store = await copyOfStore();
    await replaceFiles(store, kind.includes('sparse') ? /\/jobs\// : /./, KINDS[kind]);
    const { exitCode, stdout } = await call(['store', 'verify'], store);
    expect([exitCode, stdout]).toEqual([3, expect.stringContaining('damaged')]);
  });
});

for (const engine of ENGINES) {
  describe(`a store that ${engine.label} used`, needs(engine), () => {
    // By name, so that Apptainer builds a SIF file, which other users can use.
    const image = engineOf('docker').image('python');
    const args = ['run', 'given.json', '--json', '--runtime', engine.name, '--container', image];
    let used: string;
    beforeAll(async () => {
      used = await emptyDirectory();
      const job = { function: 'f.py:size', args: { path: { $file: 'given' } } };
      writeFileSync(join(directory, 'given.json'), JSON.stringify(job));
      writeFileSync(join(directory, 'given'), Buffer.alloc(2 * 1024 ** 2));
      // Files that changed just now are not cached: they might change again within the same tick of the clock.
      await delay(2600);
      await call(args, used);
    });

    const withEach = '%s in place of every file that others may write blocks nobody';
    it.each(IN_PLACES)(withEach, tries('the store', engine), async (kind) => {
      const store = await copyOfStore(used);
      const replaced = (await replaceFiles(store, /^(?!.*\/users\/)/, KINDS[kind])).join('\n');
      expect(replaced).toMatch(/\/stats\//);
      expect(/\/images\/.*\.sif/.test(replaced)).toBe(engine.name === 'apptainer');
      const { exitCode, stdout, stderr } = await call(args, store);
      if (kind === 'a directory' && engine.name === 'apptainer') {
        expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: expect.stringMatching(/on a directory.*\.sif/) });
      } else {
        expect({ exitCode, result: JSON.parse(stdout).jobs[0].result }).toEqual({ exitCode: 0, result: 2 * 1024 ** 2 });
      }
    });
  });
}

describe('a device', needs(ROOT), () => {
  it('in place of every file of a store does not make a run fail', tries('the store'), async () => {
    const store = await copyOfStore();
    await replaceFiles(store, /./, (path) => void execFileSync('mknod', [path, 'c', '1', '5']));
    const { exitCode } = await call(CALLS.run ?? [], store);
    expect(exitCode).toBe(0);
  });
});

describe('directories of a store', () => {
  it(
    'that are links to their parent directories are not followed without end',
    tries('the store', undefined, { timeout: 90_000 }),
    async () => {
      const store = await copyOfStore();
      for (const part of ['jobs', 'recent', 'failures', 'map', 'stats']) {
        const place = join(store, 'hither', 'v1', part);
        mkdirSync(place, { recursive: true });
        for (const name of ['aa', 'ab', 'ac']) {
          rmSync(join(place, name), { recursive: true, force: true });
          symlinkSync('.', join(place, name));
        }
      }
      for (const args of Object.values(CALLS)) {
        await call(args, store);
      }
    },
  );
});

describe('a device as the spec', () => {
  it.each(['run', 'plan', 'validate'])('is reported by "%s"', async (command) => {
    const { exitCode, stderr } = await call([command, '/dev/zero'], full);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('/dev/zero is a device') });
  });
});

/** Starts a call that reads a file of 60 GB, and sends it SIGTERM. */
async function endsSoon(args: readonly string[]): Promise<void> {
  const store = await copyOfStore();
  await replaceFiles(store, /\/sha1\//, (path) => {
    writeFileSync(path, '');
    truncateSync(path, 6 * SPARSE);
  });
  writeFileSync(join(directory, 'large'), '');
  truncateSync(join(directory, 'large'), args.includes('verify') ? 0 : 6 * SPARSE);
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: directory,
    env: { ...process.env, KACHERY_STORAGE_DIR: store },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  await delay(1500);
  expect(child.exitCode).toBeNull();
  const start = performance.now();
  child.kill('SIGTERM');
  const exitCode = await new Promise((done) => child.once('close', done));
  expect(performance.now() - start).toBeLessThan(2000);
  expect({ exitCode, stderr }).toEqual({ exitCode: 4, stderr: expect.not.stringContaining('bug') });
  expect(readdirSync(join(store, 'hither', 'v1', 'tmp'))).toEqual([]);
}

describe('SIGTERM', () => {
  it.each(LONG_CALLS)(
    'ends "%s" in the middle of a file of 60 GB within 2 s',
    tries('the store', undefined, { timeout: 60_000 }),
    (...args) => endsSoon(args),
  );

  it.each(['run', 'plan'])('ends "%s" in the middle of an argument of 60 GB within 2 s', (command) =>
    endsSoon([command, 'f.py:stored', '--arg', 'n={$file: large}', '--runtime', 'host']),
  );
});

/** Files of a workspace. */
const WORKSPACE: Readonly<Record<string, string>> = {
  'hither.yml': JSON.stringify({
    jobs: {
      one: {
        function: 'g.py:one',
        runtime: 'host',
        args: { n: 1 },
        'local-modules': ['m.py'],
        'additional-files': ['data.*'],
      },
    },
  }),
  'g.py': SOURCE.replaceAll('stored', 'one'),
  'm.py': '',
  'data.txt': 'text',
};

/** The message about each kind. */
const MESSAGES: Readonly<Record<string, RegExp>> = {
  'a pipe': /is a pipe|is not a regular file/,
  'a link to /dev/zero': /is a device|outside the root/,
  'a directory': /is a directory|there is no hither.yml in the directory/,
  'a socket': /is a socket|is not a regular file/,
  'a sparse file of 10 GB': /10737418240 bytes|10240 MiB/,
};

/** The message about each kind in place of an image, which may have any size. */
const OF_IMAGES: Readonly<Record<string, RegExp>> = {
  ...MESSAGES,
  'a sparse file of 10 GB': /contains no image|not a SIF file/,
};

const [DOCKER, APPTAINER] = [engineOf('docker'), engineOf('apptainer')];

describe.each(IN_PLACES)('%s in a workspace', (kind) => {
  const make = async (file: string): Promise<string> => {
    const place = await emptyDirectory();
    for (const [name, text] of Object.entries(WORKSPACE)) {
      writeFileSync(join(place, name), text);
    }
    rmSync(join(place, file));
    await KINDS[kind](join(place, file));
    return place;
  };

  it.each(IN_WORKSPACE)(
    'in place of %s is reported',
    tries('specs and workspaces', undefined, { timeout: 90_000 }),
    async (file) => {
      const place = await make(file);
      for (const command of ['run', 'plan', 'validate']) {
        const { exitCode, stderr } = await call([command, join(place, 'hither.yml')], full);
        const isDirectoryOfModules = kind === 'a directory' && file === 'm.py';
        expect({ exitCode, stderr }).toEqual(
          isDirectoryOfModules
            ? expect.anything()
            : { exitCode: 2, stderr: expect.stringMatching(MESSAGES[kind] ?? /./) },
        );
      }
      await call(['functions', place], full);
    },
  );

  it.each([
    ['image.tar', 'docker'],
    ['image.sif', 'apptainer'],
  ] as const)('in place of %s is reported', needs(DOCKER, APPTAINER), async (image, runtime) => {
    const place = await make('data.txt');
    await KINDS[kind](join(place, image));
    const spec = { function: 'g.py:one', args: { n: 1 }, runtime, container: image };
    writeFileSync(join(place, 'image.json'), JSON.stringify(spec));
    const { exitCode, stdout, stderr } = await call(['run', join(place, 'image.json')], full);
    // A link to a device is refused before anything runs.
    expect([2, 3]).toContain(exitCode);
    expect(stdout + stderr).toMatch(OF_IMAGES[kind] ?? /./);
    expect(stdout).not.toContain('Internal');
  });

  it('in place of an additional file is not a match, or is too large', tries('specs and workspaces'), async () => {
    const place = await make('data.txt');
    const { exitCode, stderr } = await call(['plan', join(place, 'hither.yml')], full);
    expect({ exitCode, stderr }).toEqual(
      kind.includes('sparse')
        ? { exitCode: 2, stderr: expect.stringContaining('10240 MiB') }
        : { exitCode: 0, stderr: expect.stringContaining('no file matches the additional file "data.*"') },
    );
  });
});
