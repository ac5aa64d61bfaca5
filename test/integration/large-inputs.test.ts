/** Input files of 64 MiB and more: mounted from their places under engines, copied under host and on request. */
import { execFile } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { npyHeaderBytes } from '../../src/values/npy/npy-header-text';
import { ENGINES, engineOf, MOUNTS, needs, type TestEngine } from '../requirements';
import { type Call, CLI, emptyDirectory, hither, hostPython, placeWith, records, under } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';

const SOURCE = `import hither as hi
import os, time

@hi.function('look', '0.1.0')
@hi.container('docker://any')
def look(file, array):
    try:
        open(file, 'r+b').close()
        written = True
    except OSError:
        written = False
    return {
        'name': os.path.basename(file), 'size': os.path.getsize(file), 'link': os.path.islink(file), 'written': written,
        'type': type(array).__name__, 'writeable': bool(array.flags.writeable), 'sum': float(array.sum()),
    }

@hi.function('measure', '0.1.0')
@hi.container('docker://any')
def measure(file, wait=0):
    print('ready', flush=True)
    time.sleep(wait)
    return os.path.getsize(file)
`;

const DOCKER = engineOf('docker');

const ELEMENTS = 9 * 1024 ** 2;
const SIZE = 64 * 1024 ** 2;
const NAME = `a, "b": 'c' é.bin`;
const { directory } = await placeWith(SOURCE);
const at = (name: string): string => join(directory, name);

/** Sparse files, to be quick; old enough that a change would show. */
beforeAll(async () => {
  writeFileSync(at('x.npy'), npyHeaderBytes({ dtype: '<f8', shape: [ELEMENTS], fortranOrder: false }));
  truncateSync(at('x.npy'), statSync(at('x.npy')).size + 8 * ELEMENTS);
  for (const name of [NAME, ...ENGINES.flatMap((engine) => [`changes-${engine.name}`, `goes-${engine.name}`])]) {
    writeFileSync(at(name), name);
    truncateSync(at(name), SIZE);
  }
  await new Promise((done) => setTimeout(done, 2600));
});

const spec = (job: object): void => writeFileSync(at('hither.yml'), JSON.stringify(job));
const LOOK = { function: 'f.py:look', args: { file: { $file: NAME }, array: { $npy: 'x.npy' } } };
const measured = (name: string, wait = 0): object => ({
  function: 'f.py:measure',
  args: { file: { $file: name }, wait },
});

const call = (root: string, args: readonly string[], onOutput?: () => void): Promise<Call> =>
  hither(args, {
    cwd: directory,
    env: { ...hostPython(), KACHERY_STORAGE_DIR: root },
    ...(onOutput && { onOutput: (printed: string) => printed.includes('ready') && onOutput() }),
  });

const run = async (engine: TestEngine, root: string, ...args: string[]) => {
  const end = await call(root, ['run', ...under(engine, 'python-numpy'), ...args, '--json']);
  return { ...end, record: records(end)[0] };
};

/** The large files below a directory. */
const largeFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).size >= SIZE)
    .map((entry) => entry.name);

describe.each(ENGINES)('a large input under $name', needs(NUMPY), (engine) => {
  const isMounted = engine.name !== 'host';

  it('is what it would be as a copy, and needs none', needs(engine), async () => {
    const root = await emptyDirectory();
    spec(LOOK);
    const { record } = await run(engine, root);
    expect(record).toMatchObject({
      status: 'finished',
      result: { name: NAME, size: SIZE, link: false, type: 'ndarray', writeable: true, sum: 0 },
    });
    expect(record?.result).toMatchObject(isMounted ? { written: false } : {});
    expect(largeFiles(root)).toHaveLength(isMounted ? 0 : 2);
    expect((await run(engine, root)).record).toMatchObject({ cache: { hit: true } });
    expect(largeFiles(root)).toHaveLength(isMounted ? 0 : 2);
  });

  it('is copied with --copy-inputs, which makes no other job of it', needs(engine), async () => {
    const root = await emptyDirectory();
    spec(measured(NAME));
    const copied = await run(engine, root, '--copy-inputs');
    expect(copied.record).toMatchObject({ status: 'finished', result: SIZE });
    expect(largeFiles(root)).toHaveLength(1);
    expect((await run(engine, root)).record).toMatchObject({ cache: { hit: true } });
  });

  if (!isMounted) {
    return;
  }

  it('that changes while the job runs makes it fail, and run once more', needs(engine), async () => {
    const root = await emptyDirectory();
    const name = `changes-${engine.name}`;
    spec(measured(name, 1));
    let times = 0;
    const change = (): void => {
      times += 1;
      if (times === 1) {
        appendFileSync(at(name), 'more');
      }
    };
    const end = await call(root, ['run', ...under(engine, 'python-numpy'), '--json'], change);
    expect(records(end)[0]).toMatchObject({ status: 'finished', result: SIZE + 4, attempt: 2 });
    expect(end.stderr).toContain(`the input ${at(name)} changed while the job ran: it has ${SIZE + 4} bytes`);
  });
});

describe('a large input', needs(DOCKER), () => {
  it('is referred to by --output, not copied', async () => {
    const [root, output] = [await emptyDirectory(), join(await emptyDirectory(), 'out')];
    spec(LOOK);
    await run(DOCKER, root, '--output', output);
    const args = join(output, 'look', 'args');
    expect(readdirSync(args).sort()).toEqual(['array.npy.link', expect.stringMatching(/^file-.*\.bin\.link$/)]);
    const link = JSON.parse(readFileSync(join(args, 'array.npy.link'), 'utf8'));
    expect(link).toMatchObject({ path: at('x.npy'), size: statSync(at('x.npy')).size });
    expect(largeFiles(output)).toEqual([]);
    // The directory is complete: the next run may write there.
    expect((await run(DOCKER, root, '--output', output)).exitCode).toBe(0);
  });

  it('that is gone when the job ends makes it fail, which says where it was', async () => {
    const root = await emptyDirectory();
    const name = `goes-${DOCKER.name}`;
    spec(measured(name, 1));
    const args = ['run', ...under(DOCKER, 'python-numpy'), '--json'];
    const end = await call(root, args, () => rmSync(at(name), { force: true }));
    expect(end.exitCode).toBe(3);
    expect(records(end)[0]).toMatchObject({
      status: 'failed',
      error: {
        type: 'Runtime',
        message: expect.stringContaining(`the input ${at(name)} changed while the job ran: it is gone`),
      },
    });
  });

  it('that is named by URI needs its file only to run', async () => {
    const root = await emptyDirectory();
    const path = at(`named-${DOCKER.name}`);
    writeFileSync(path, DOCKER.name);
    truncateSync(path, SIZE);
    await new Promise((done) => setTimeout(done, 2600));
    spec(measured(`named-${DOCKER.name}`));
    const { record } = await run(DOCKER, root);
    expect(record).toMatchObject({ status: 'finished' });
    const listed = await call(root, ['store', 'ls']);
    const [, uri = ''] = /^(sha1:\/\/[0-9a-f]{40}) {2}\d+ {2}in /m.exec(listed.stdout) ?? [];
    expect(listed.stdout).toBe(`${uri}  ${SIZE}  in ${path}\n`);
    rmSync(path);
    spec({ function: 'f.py:measure', args: { file: { $uri: `${uri}/named-${DOCKER.name}` }, wait: 0 } });
    expect((await run(DOCKER, root)).record).toMatchObject({ status: 'finished', cache: { hit: true } });
    const forced = await run(DOCKER, root, '--force-run');
    expect(forced.record).toMatchObject({
      status: 'failed',
      error: { type: 'Store', message: expect.stringContaining(`it was linked to ${path}, which is gone`) },
    });
  });
});

/** The command line, in a view of the machine's paths in which `place` is another directory than for the daemon. */
async function hitherWithOwn(place: string, root: string) {
  const script =
    'mount -t tmpfs none "$1" && cp "$2" "$1/f.py" && cp "$3" "$1/hither.yml" && echo other > "$1/masked" && ' +
    'truncate -s 64M "$1/masked" && sleep 3 && cd "$1" && exec "$4" "$5" run --json --runtime docker --container "$6"';
  const files = [place, at('f.py'), at('hither.yml'), process.execPath, CLI, DOCKER.image('python-numpy')];
  const env = { ...process.env, KACHERY_STORAGE_DIR: root };
  const { stdout, stderr } = await promisify(execFile)('unshare', ['--mount', 'sh', '-c', script, 'sh', ...files], {
    env,
  });
  return { record: records({ exitCode: 0, stdout, stderr })[0], stderr };
}

describe('a large input that the daemon does not see', needs(DOCKER, MOUNTS), () => {
  it.each(['no file', 'another file'])('is copied: %s', async (there) => {
    const [root, place] = [await emptyDirectory(), await emptyDirectory()];
    if (there === 'another file') {
      writeFileSync(join(place, 'masked'), 'of the daemon');
    }
    spec(measured('masked'));
    const { record, stderr } = await hitherWithOwn(place, root);
    expect(record).toMatchObject({ status: 'finished', result: SIZE, attempt: 1 });
    expect(stderr).toContain(`docker can't mount ${join(place, 'masked')} from there: copied instead`);
  });
});

it('a link whose file is gone is found by "store verify", and removed by "store gc"', needs(DOCKER), async () => {
  const root = await emptyDirectory();
  spec(measured(NAME));
  await call(root, ['run', ...under(DOCKER, 'python-numpy')]);
  expect((await call(root, ['store', 'verify'])).stdout).toMatch(/nothing is damaged/);
  const path = at('verified');
  writeFileSync(path, 'verified');
  truncateSync(path, SIZE);
  await new Promise((done) => setTimeout(done, 2600));
  spec(measured('verified'));
  await call(root, ['run', ...under(DOCKER, 'python-numpy')]);
  rmSync(path);
  const checked = await call(root, ['store', 'verify']);
  expect(checked).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`linked to ${path}, which is gone`) });
  expect(checked.stdout).toContain('which is gone: "hither store gc --max-age 30d" removes the link\n');
  expect(checked.stdout).toContain(', 2 links (1 leads to a changed file): nothing is damaged');
  const freed = await call(root, ['store', 'gc', '--max-age', '30d', '--json']);
  expect(JSON.parse(freed.stdout)).toMatchObject({ links: 1, bytes: 0 });
  expect((await call(root, ['store', 'ls'])).stdout).not.toContain(path);
});
