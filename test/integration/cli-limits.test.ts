/** What people see when memory or a disk runs out, under every runtime: which limit, whose, and how much was used. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applies, ENGINES, needs, ROOT, requirement } from '../requirements';
import { type AnyRecord, emptyDirectory, hither, hostPython, placeWith, records, under } from '../rigs/hither';

const SOURCE = `import hither as hi, os, subprocess, sys, time

HOG = 'data = b"x" * (%d << 20)'

@hi.function('lose_child', '1')
def lose_child():
    # nothing but the child itself uses its memory, and the kernel chooses the largest process
    child = subprocess.run([sys.executable, '-c', HOG % 300])
    raise RuntimeError('the child ended with %d' % child.returncode)

@hi.function('ask_too_much', '1')
def ask_too_much():
    bytearray(2 ** 62)

@hi.function('fill_tmp', '1')
def fill_tmp():
    subprocess.run(['dd', 'if=/dev/zero', 'of=/tmp/x', 'bs=1M'], check=True)

@hi.function('grow_file', '1')
def grow_file():
    with open('x', 'wb') as file:
        file.truncate(65 << 30)

@hi.function('grow_file_of_program', '1')
def grow_file_of_program():
    subprocess.run(['truncate', '-s', '65G', 'x'], check=True)

@hi.function('fill_output', '1')
def fill_output():
    for name in 'ab':
        with open('/out/' + name, 'wb') as file:
            file.truncate(40 << 30)
    time.sleep(20)

@hi.function('flood', '1')
def flood(line):
    block = line.encode() * (65536 // len(line))
    for _ in range(100 * 16):
        os.write(1, block)

@hi.function('wait_and_take', '1')
def wait_and_take(group):
    if group:
        with open(group, 'w') as file:
            file.write(str(os.getpid()))
    print(open('/proc/self/cgroup').read(), flush=True)
    time.sleep(2)
    data = b'x' * (300 << 20)
    time.sleep(20)
`;

/** Makes the command line report its peak memory. */
const PEAK_MEMORY = resolve('test/fixtures/hostile/peak-memory.cjs');

/** Version 1 of control groups, whose limits root can set from outside. */
const GROUPS = '/sys/fs/cgroup/memory';
const CGROUPS_1 = requirement('root, with control groups of version 1', () => !ROOT.missing && existsSync(GROUPS));
const OUTSIDE = join(GROUPS, `hither-test-${process.pid}`);

afterAll(() => {
  if (existsSync(OUTSIDE)) {
    rmdirSync(OUTSIDE);
  }
});

for (const engine of ENGINES) {
  describe(`under ${engine.name}`, { ...needs(engine), timeout: 60_000 }, () => {
    const isContainer = engine.name !== 'host';
    const isDocker = engine.name === 'docker' || engine.name === 'podman';
    let directory = '';
    beforeAll(async () => {
      directory = (await placeWith(SOURCE)).directory;
    });
    const run = async (name: string, spec: object = {}, onOutput?: (printed: string) => void) => {
      const path = join(directory, `${name}.json`);
      writeFileSync(path, JSON.stringify({ function: `f.py:${name}`, ...spec }));
      const env = { ...engine.env, ...hostPython() };
      const options = { cwd: directory, env, ...(onOutput === undefined ? {} : { onOutput }) };
      const call = await hither(['run', path, '--json', '--force-run', ...under(engine, 'python')], options);
      const [record] = records(call) as [AnyRecord];
      const { status, error } = record;
      const hints = call.stderr.split('\n').filter((line) => line.startsWith('hint: '));
      return { status, type: error?.type, message: error?.message, hints: hints.join('\n') };
    };
    const memory = { resources: { memory: '128M' } };

    it.each(['a line\n', 'no end'])(
      '100 MiB of output: 2 MiB are kept, what is left out is counted, and our memory stays below 128 MiB: %j',
      async (line) => {
        const output = await emptyDirectory();
        const store = await emptyDirectory();
        const path = join(directory, 'flood.json');
        writeFileSync(path, JSON.stringify({ function: 'f.py:flood', args: { line } }));
        const env = {
          ...{ ...engine.env, ...hostPython(), KACHERY_STORAGE_DIR: store },
          NODE_OPTIONS: `--require ${JSON.stringify(PEAK_MEMORY)}`,
        };
        const args = ['run', path, '--json', '--output', output, ...under(engine, 'python')];
        const call = await hither(args, { cwd: directory, env });
        const [record] = records(call) as [AnyRecord];
        expect(record.status).toBe('finished');
        const peak = /peak memory: (\d+) KiB/.exec(call.stderr.slice(-1000))?.[1];
        expect(Number(peak) / 1024).toBeLessThan(128);
        const text = readFileSync(join(output, 'flood', 'console.txt'), 'utf8');
        expect(text.length).toBeLessThan(2.1 * 1024 ** 2);
        expect(text).toMatch(/^\[\d+ lines, \d{8,} bytes omitted\]$/m);
        const sizes = readdirSync(store, { recursive: true, withFileTypes: true }).map((entry) =>
          entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0,
        );
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5 * 1024 ** 2);
      },
    );

    it('a child that the kernel killed, and an exception: the hint says so', applies(isContainer), async () => {
      const ended = await run('lose_child', memory);
      // A supervisor that only watches ends the whole function.
      if (ended.status === 'failed') {
        expect(ended).toMatchObject({ type: 'OutOfMemory', message: expect.stringContaining('limit is 128 MiB, its') });
        return;
      }
      expect(ended).toMatchObject({ status: 'error', type: 'RuntimeError', message: 'the child ended with -9' });
      expect(ended.hints).toMatch(isDocker ? /kernel killed 1 process of the function.*its peak was 12\d/ : /killed/);
      expect(ended.hints).toContain('its limit is 128 MiB');
    });

    it('a refused request for memory: the hint has the limit and the peak', async () => {
      const ended = await run('ask_too_much', memory);
      expect(ended).toMatchObject({ status: 'error', type: 'MemoryError' });
      expect(ended.hints).toMatch(/refused a single request for memory \(its limit is 128 MiB, its (?:peak|largest) /);
    });

    it('a /tmp that a program filled: the hint has its limit', applies(isDocker), async () => {
      const ended = await run('fill_tmp', { resources: { tmp: '8M' } });
      expect(ended).toMatchObject({ status: 'error', type: 'CalledProcessError' });
      expect(ended.hints).toContain('is full at 8 MiB: raise it with `resources: { tmp: 4G }`');
    });

    it.each(['grow_file', 'grow_file_of_program'])('a file above its limit: the hint names it: %s', async (name) => {
      const ended = await run(name);
      expect(ended.status).toBe('error');
      expect(ended.hints).toContain('a file can have at most 64 GiB');
    });

    it('too much output: the error names the limit', applies(isContainer), async () => {
      const ended = await run('fill_output');
      expect(ended).toMatchObject({ status: 'failed', type: 'DiskFull' });
      expect(ended.message).toContain('output directory than its limit of 64 GiB');
    });

    // Under apptainer the function shares our own group, which must not be limited, and can't leave it.
    const outside = engine.name === 'apptainer' ? applies(false) : needs(CGROUPS_1);
    it("a control group around the job: it was the machine's memory", outside, async () => {
      const limit = isDocker ? limitGroup() : groupAround();
      for (const [spec, expected] of [
        [{}, /the job has no limit of its own, its/],
        [{ resources: { memory: '2G' } }, /its limit is 2 GiB, its (?:peak was|largest process used) \d/],
      ] as const) {
        const ended = await run('wait_and_take', { ...spec, args: { group: limit.group } }, limit.onOutput);
        expect(ended.status).toBe('failed');
        expect(ended.type).toBe(isDocker ? 'OutOfMemory' : 'Signal');
        expect(ended.message).toMatch(
          isDocker ? /^the machine ran out of memory/ : /probably by the kernel: .* this machine/,
        );
        expect(ended.message).toMatch(expected);
      }
    });
  });
}

/** Limits the control group of a container, whose name its function prints. */
function limitGroup() {
  const limited = new Set<string>();
  const onOutput = (printed: string): void => {
    for (const [, group = ''] of printed.matchAll(/^(?:.* )?\d+:memory:(\/\S+)$/gm)) {
      if (!limited.has(group)) {
        limited.add(group);
        writeFileSync(join(GROUPS, group, 'memory.limit_in_bytes'), String(100 << 20));
      }
    }
  };
  return { group: '', onOutput };
}

/** A group with a limit, which a function on the host can enter. */
function groupAround() {
  mkdirSync(OUTSIDE, { recursive: true });
  writeFileSync(join(OUTSIDE, 'memory.limit_in_bytes'), String(100 << 20));
  return { group: join(OUTSIDE, 'cgroup.procs'), onOutput: () => {} };
}
