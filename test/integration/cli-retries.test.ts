/** Jobs that are tried again: after which failures, with which limits, and what their records and the log say. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyImage } from '../fakes/images';
import { type Registry, startRegistry } from '../fakes/registry';
import { ENGINES, needs, type TestEngine } from '../requirements';
import { type Call, hither, hostPython, placeWith, records, recordsByLabel, under } from '../rigs/hither';
import { RUNTIMES_UNDER_TEST } from '../runtimes';

const SOURCE = `import hither as hi, os, time

@hi.function('use_memory', '1')
@hi.container('docker://python:3.12-slim')
def use_memory(size):
    data = b'x' * size
    # Under host the memory is measured from time to time.
    time.sleep(3)
    return len(data)

@hi.function('wait', '1')
@hi.container('docker://python:3.12-slim')
def wait(seconds):
    time.sleep(seconds)
    return seconds

@hi.function('raise_first', '1')
@hi.container('docker://python:3.12-slim')
def raise_first(marks):
    count = len(os.listdir(marks))
    open(os.path.join(marks, str(count)), 'x').close()
    if count < 2:
        raise ValueError('mark %d' % count)
    return count
`;

const SIZE = 150_000_000;

interface Place {
  readonly directory: string;
  readonly root: string;
}

async function run({ directory, root }: Place, engine: TestEngine, jobs: object): Promise<Call> {
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs }));
  const env = { ...hostPython(), KACHERY_STORAGE_DIR: root };
  return hither(['run', join(directory, 'hither.json'), '--json', ...under(engine, 'python')], { env });
}

describe.each(ENGINES)('under $name', (engine) => {
  it('limits grow after exactly their failure, and a cached result keeps its attempt', needs(engine), async () => {
    const place = await placeWith(SOURCE);
    const jobs = {
      grow: { function: 'f.py:use_memory', args: { size: SIZE }, resources: { memory: ['64M', '80M', '512M'] } },
      late: { function: 'f.py:wait', args: { seconds: 3 }, timeout: ['1s', '10m'] },
      once: { function: 'f.py:wait', args: { seconds: 0 }, timeout: ['5m', '10m'], retries: 3 },
    };
    const call = await run(place, engine, jobs);
    expect(recordsByLabel(call)).toMatchObject({
      grow: { status: 'finished', result: SIZE, attempt: 3, cache: { hit: false } },
      late: { status: 'finished', result: 3, attempt: 2 },
      once: { status: 'finished', attempt: 1 },
    });
    expect(call.exitCode).toBe(0);
    const lines = call.stderr.split('\n').filter((line) => line.includes(' (attempt '));
    expect(lines.sort()).toEqual([
      'grow: trying again (attempt 2 of 3): it used more than 64 MiB of memory; its limit is now 80 MiB',
      'grow: trying again (attempt 3 of 3): it used more than 80 MiB of memory; its limit is now 512 MiB',
      'late: trying again (attempt 2 of 2): its time limit of 1 s was reached; it is now 600 s',
    ]);
    expect(recordsByLabel(await run(place, engine, jobs))).toMatchObject({
      grow: { attempt: 3, cache: { hit: true } },
      once: { attempt: 1, cache: { hit: true } },
    });
  });

  it('a limit that the machine can never give is not tried', needs(engine), async () => {
    const resources = { memory: ['64M', '4000T'] };
    const jobs = { grow: { function: 'f.py:use_memory', args: { size: SIZE }, resources, retries: 2 } };
    const call = await run(await placeWith(SOURCE), engine, jobs);
    const [record] = records(call);
    expect(record).toMatchObject({ status: 'failed', attempt: 1, error: { type: 'OutOfMemory' } });
    const { message } = record?.error ?? {};
    expect(message).toContain('64 MiB');
    expect(message).toContain('; the next limit was not tried: with it, the job needs 4096000 GiB of memory, and this');
    expect(call.exitCode).toBe(4);
  });

  it('an exception is tried again only with retry-on: error', needs(engine), async () => {
    const place = await placeWith(SOURCE);
    const marks = async (name: string) => {
      const path = join(place.directory, name);
      await mkdir(path);
      const isHost = engine.name === 'host';
      const mounts = isHost ? {} : { mounts: [{ source: name, target: '/marks', write: true }] };
      return { function: 'f.py:raise_first', args: { marks: isHost ? path : '/marks' }, ...mounts, retries: 5 };
    };
    const jobs = { again: { ...(await marks('one')), 'retry-on': 'error' }, once: await marks('two') };
    const call = await run(place, engine, jobs);
    expect(recordsByLabel(call)).toMatchObject({
      again: { status: 'finished', result: 2, attempt: 3 },
      once: { status: 'error', attempt: 1, error: { message: 'mark 0' } },
    });
    expect(call.stderr).toContain('again: trying again in 1 s (attempt 2 of 6): ValueError: mark 0\n');
    expect(call.stderr).toContain('again: trying again in 2 s (attempt 3 of 6): ValueError: mark 1\n');
  });
});

describe('a job that waits for its next attempt', () => {
  it('is cancelled at once with the run', async () => {
    const { directory, root } = await placeWith(SOURCE);
    const job = { function: 'f.py:wait', args: { seconds: 'x' }, retries: 9, 'retry-on': 'error' };
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { job } }));
    let isSignalled = false;
    const call = await hither(['run', join(directory, 'hither.json'), '--json', '--runtime', 'host'], {
      env: { ...hostPython(), KACHERY_STORAGE_DIR: root },
      onOutput: (printed, signal) => {
        if (!isSignalled && printed.includes('job: trying again in 4 s (attempt 4 of 10): TypeError: ')) {
          isSignalled = true;
          signal('SIGINT');
        }
      },
    });
    expect(records(call)).toMatchObject([{ status: 'cancelled', attempt: 3, error: { type: 'Cancelled' } }]);
    expect(call.stderr).not.toContain('attempt 5');
    expect(call.exitCode).toBe(4);
  });
});

describe('an image whose registry answers late', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.close());

  for (const engine of ENGINES.filter(({ name }) => name !== 'host')) {
    it(`is fetched in a later attempt under ${engine.name}`, needs(engine), async () => {
      const { directory, root } = await placeWith(SOURCE);
      const image = tinyImage();
      const name = `late/${engine.name}`;
      const container = registry.push(name, image);
      const path = `/v2/${name}/manifests/latest`;
      registry.answer(path, (response) => void response.writeHead(503).end());
      const job = { function: 'f.py:wait', args: { seconds: 0 }, container, python: 'python3', retries: 4 };
      await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { job } }));
      const call = await hither(['run', join(directory, 'hither.json'), '--json', '--runtime', engine.name], {
        env: { KACHERY_STORAGE_DIR: root },
        onOutput: (printed) => {
          if (printed.includes('job: trying again in 2 s (attempt 3 of 5): Image: ')) {
            registry.answer(path, undefined);
          }
        },
      });
      // The image has no Python, which another attempt wouldn't change.
      const expected = { digest: image.digest.config };
      expect(records(call)).toMatchObject([
        { status: 'failed', attempt: 3, error: { type: 'Image' }, container: expected },
      ]);
      expect(records(call)[0]?.error?.message).toContain('python3');
      expect(call.stderr).toContain('job: trying again in 1 s (attempt 2 of 5): Image: ');
      expect(call.stderr).not.toContain('attempt 4');
      RUNTIMES_UNDER_TEST[engine.name].ofImages?.(engine.env).remove(image.digest.config);
    });

    it(`is not asked for again under ${engine.name} if the registry doesn't have it`, needs(engine), async () => {
      const { directory, root } = await placeWith(SOURCE);
      const container = `docker://${registry.address}/none/${engine.name}:latest`;
      const job = { function: 'f.py:wait', args: { seconds: 0 }, container, retries: 4 };
      await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { job } }));
      const env = { KACHERY_STORAGE_DIR: root };
      const call = await hither(['run', join(directory, 'hither.json'), '--json', '--runtime', engine.name], { env });
      expect(records(call)).toMatchObject([{ status: 'failed', attempt: 1, error: { type: 'Image' } }]);
      expect(call.exitCode).toBe(3);
    });
  }
});
