/** What the jobs of a run share, and what remains when the run is closed. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ContainerRuntime, ImageRequest } from '../../../src/container/types';
import type { HitherEvent } from '../../../src/model/events';
import type { RunRequest } from '../../../src/model/run-request';
import { openRun, type RunControl } from '../../../src/run/run-context';
import { runsDirectory } from '../../../src/store/layout';
import { aJob } from '../../fakes/resolved-job';
import { aRunRequest } from '../../fakes/run-request';

const directory = mkdtempSync(join(tmpdir(), 'hither-run-context-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let store: string;
let events: HitherEvent[];
beforeEach(() => {
  store = mkdtempSync(join(directory, 'store-'));
  events = [];
});

function open(given: Partial<RunRequest> = {}, control: Partial<RunControl> = {}) {
  const wanted: Partial<RunRequest> = { parallel: 3, store, environment: process.env, runtime: 'host', ...given };
  const signal = new AbortController().signal;
  return openRun(aRunRequest(directory, wanted), { report: (event) => void events.push(event), signal, ...control });
}

describe('the jobs of a run', () => {
  it('share the runtime, which is chosen once', async () => {
    const { context, close } = await open();
    const [one, other] = await Promise.all([context.runtimeOf(aJob('a')), context.runtimeOf(aJob('b'))]);
    expect(one.name).toBe('host');
    expect(other).toBe(one);
    await close();
  });

  it('share the identity of an image, which is looked up once for each kind of request', async () => {
    const { context, close } = await open();
    const asked: ImageRequest[] = [];
    const identify = async (request: ImageRequest) => {
      asked.push(request);
      return { request, digest: 'sha256:0', source: '' };
    };
    const runtime = { name: 'docker', identify } as unknown as ContainerRuntime;
    const request: ImageRequest = { image: 'docker://a', pull: 'missing' };
    const [one, other] = await Promise.all([
      context.identityOf(runtime, request),
      context.identityOf(runtime, { ...request }),
    ]);
    expect(other).toBe(one);
    await context.identityOf(runtime, { ...request, image: 'docker://b' });
    expect(asked.map(({ image }) => image)).toEqual(['docker://a', 'docker://b']);
    await close();
  });

  it('look an image up again after a failure only in a later attempt, once for all of them', async () => {
    const { context, close } = await open();
    let calls = 0;
    const identify = async (request: ImageRequest) => {
      calls += 1;
      if (calls < 3) {
        throw new RangeError(`lookup ${calls}`);
      }
      return { request, digest: 'sha256:0', source: '' };
    };
    const runtime = { name: 'docker', identify } as unknown as ContainerRuntime;
    const request: ImageRequest = { image: 'docker://a', pull: 'missing' };
    const look = (attempt?: number) => context.identityOf(runtime, request, attempt);
    await expect(Promise.all([look(), look()])).rejects.toThrow('lookup 1');
    await expect(look(1)).rejects.toThrow('lookup 1');
    await expect(Promise.all([look(2), look(2)])).rejects.toThrow('lookup 2');
    await expect(look(1)).rejects.toThrow('lookup 2');
    const [one, other, late] = [await look(3), await look(3), await look(1)];
    expect(other).toBe(one);
    expect(late).toBe(one);
    expect(calls).toBe(3);
    await close();
  });

  it('share the copy of a bundle', async () => {
    const source = join(directory, 'f.py');
    writeFileSync(source, 'pass\n');
    const { context, close } = await open();
    const bundle = { ...aJob().bundle, files: [{ path: 'f.py', source, executable: false }] };
    const [one, other] = await Promise.all([context.stage(bundle), context.stage(bundle)]);
    expect(other).toBe(one);
    expect(one.files).toMatchObject([{ path: 'f.py' }]);
    const another = await context.stage({ ...bundle });
    expect(another.directory).not.toBe(one.directory);
    await close();
  });

  it('each have their own directory and container', async () => {
    const { context, close } = await open();
    const jobs = [await context.places.take(undefined), await context.places.take(undefined)];
    expect(new Set(jobs.flatMap(({ directory: path, container }) => [path, container])).size).toBe(4);
    expect(new Set([context.newPath(), context.newPath()]).size).toBe(2);
    await close();
  });
});

describe('a run that is closed', () => {
  it('leaves no directory behind', async () => {
    const { context, close } = await open();
    const place = await context.places.take(undefined);
    await mkdir(place.directory);
    expect(readdirSync(runsDirectory(store))).toHaveLength(1);
    await context.places.leave(place, false);
    await close();
    expect(readdirSync(runsDirectory(store))).toEqual([]);
    expect(events).toEqual([]);
  });

  it('retains the job directories on request, and says where', async () => {
    const { context, close } = await open({ retain: true });
    const place = await context.places.take(undefined);
    await mkdir(place.directory);
    await context.places.leave(place, false);
    await close();
    expect(existsSync(place.directory)).toBe(true);
    expect(events).toMatchObject([{ type: 'notice', message: expect.stringContaining(place.directory) }]);
  });
});

describe('a run whose store is a file', () => {
  it('does not start', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    await expect(open({ store: file })).rejects.toMatchObject({ code: 'store' });
  });
});
