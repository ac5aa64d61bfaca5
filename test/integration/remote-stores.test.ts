/** Remote stores on the command line: machines that share only a web server or a directory. */
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { entryPath, objectPath } from '../../src/store/layout';
import { needs } from '../requirements';
import { type AnyRecord, type Call, emptyDirectory, hither, hostPython, records } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { NGINX, startWebServer, type WebServer } from '../rigs/web-store';

const SOURCE = `import hither as hi

@hi.function('measure', '0.1.0')
@hi.container('docker://any')
def measure(x):
    import uuid, numpy as np
    return {'id': str(uuid.uuid4()), 'values': np.arange(1000) + x}
`;

let server: WebServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A machine: a checkout and a separate store. */
async function machine(spec = 'function: f.py:measure\nargs: { x: 1 }\n') {
  const directory = await emptyDirectory();
  const store = await emptyDirectory();
  await writeFile(join(directory, 'f.py'), SOURCE);
  await writeFile(join(directory, 'hither.yml'), spec);
  const call = (env: Record<string, string>, ...args: string[]): Promise<Call> =>
    hither(args, { cwd: directory, env: { ...hostPython(), ...env, KACHERY_STORAGE_DIR: store } });
  const run = async (env: Record<string, string>, ...args: string[]) => {
    const end = await call(env, 'run', '--runtime', 'host', '--json', ...args);
    return {
      ...end,
      record: records(end)[0] as AnyRecord & { cache: { hit: boolean; reason: string }; job_hash: string },
    };
  };
  return { directory, store, call, run };
}

const arrayOf = (record: AnyRecord): string =>
  (record.result as { values: { sha1_path: string } }).values.sha1_path.slice(7, 47);

describe('a web server', needs(NGINX, NUMPY), () => {
  it('shares results between machines that have nothing else in common', async () => {
    server = await startWebServer();
    const [first, second] = [await machine(), await machine()];
    const writes = { HITHER_REMOTE_STORES: `${server.base} write` };
    const computed = (await first.run(writes)).record;
    expect(computed.cache.hit).toBe(false);
    const reads = { HITHER_REMOTE_STORES: server.base };
    const plan = JSON.parse((await second.call(reads, 'plan', '--runtime', 'host', '--json')).stdout);
    expect(plan.jobs[0]).toMatchObject({ hit: true, reason: expect.stringContaining(`fetched from ${server.base}`) });
    const cached = (await second.run(reads)).record;
    expect(cached).toMatchObject({ result: computed.result, cache: { hit: true } });
    expect(cached.cache.reason).toContain(`fetched from ${server.base}`);
    // Now its own store has the result.
    await server.stop();
    const alone = (await second.run({})).record;
    expect(alone).toMatchObject({ result: computed.result, cache: { hit: true } });
    expect(alone.cache.reason).not.toContain('fetched from');
  });

  it('explains how a job differs from those that another machine ran', async () => {
    server = await startWebServer();
    const [first, second] = [await machine(), await machine()];
    await first.run({ HITHER_REMOTE_STORES: `${server.base} write` });
    const { record } = await second.run({ HITHER_REMOTE_STORES: server.base }, '--arg', 'x=2');
    expect(record.cache).toEqual({ hit: false, reason: 'the argument "x" changed' });
    await writeFile(join(second.directory, 'f.py'), `${SOURCE}# changed\n`);
    const changed = await second.run({ HITHER_REMOTE_STORES: server.base }, '--arg', 'x=1');
    expect(changed.record.cache).toEqual({ hit: false, reason: 'f.py changed' });
  });

  it('receives objects before the entries that name them, each once', async () => {
    server = await startWebServer();
    const { run } = await machine();
    const { record } = await run({ HITHER_REMOTE_STORES: `${server.base} write` });
    const keys = [objectPath('', arrayOf(record)), entryPath('', record.job_hash)];
    const log = async () => (await readFile(server?.logPath ?? '', 'utf8')).trim().split('\n');
    const puts = keys.map((key) => `PUT /kachery/${key} 201`);
    // Then the last job of each of its kinds: the call, the label, the function.
    const recent = expect.stringMatching(/^PUT \/kachery\/hither\/v1\/recent\/..\/[0-9a-f]{64} 201$/);
    expect((await log()).filter((line) => line.startsWith('PUT'))).toEqual([...puts, recent, recent, recent]);
    await run({ HITHER_REMOTE_STORES: `${server.base} write` }, '--force-run');
    expect((await log()).filter((line) => line === puts[0])).toHaveLength(1);
  });

  it('that returns wrong bytes is not trusted: the job is computed again', async () => {
    server = await startWebServer();
    const [first, second, third] = [await machine(), await machine(), await machine()];
    const env = { HITHER_REMOTE_STORES: `${server.base} write` };
    const { record } = await first.run(env);
    for (const [key, other] of [
      [objectPath(server.directory, arrayOf(record)), second],
      [entryPath(server.directory, record.job_hash), third],
    ] as const) {
      await chmod(key, 0o644);
      const bytes = await readFile(key);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(key, bytes);
      const again = await other.run(env);
      expect(again.record).toMatchObject({ status: 'finished', cache: { hit: false } });
      expect(again.stderr).toContain(`${server.base}: `);
      expect(again.stderr).toContain('failed verification; ignored');
    }
    // The recomputed result replaces the damaged one.
    expect((await (await machine()).run(env)).record.cache.hit).toBe(true);
  });

  it('that is down causes a warning, and the run continues', async () => {
    const { run } = await machine();
    const end = await run({ HITHER_REMOTE_STORES: 'http://127.0.0.1:9/kachery write' });
    expect(end).toMatchObject({ exitCode: 0, record: { status: 'finished' } });
    expect(end.stderr.match(/http:\/\/127.0.0.1:9\/kachery can't be reached/g)).toHaveLength(1);
  });

  it('gets its login from the environment, and no written file contains it', async () => {
    for (const [login, authorization] of [
      ['a-token-nobody-prints', 'Bearer a-token-nobody-prints'],
      ['me:a-word-nobody-prints', `Basic ${Buffer.from('me:a-word-nobody-prints').toString('base64')}`],
    ]) {
      server = await startWebServer({ authorization: authorization ?? '' });
      const { run, directory, store } = await machine();
      const stores = { HITHER_REMOTE_STORES: `${server.base} write` };
      expect((await run(stores)).stderr).toContain('set HITHER_REMOTE_CREDENTIALS');
      const output = join(directory, 'out');
      const env = { ...stores, HITHER_REMOTE_CREDENTIALS: `${server.base} ${login}` };
      const end = await run(env, '--force-run', '--output', output);
      expect(end).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining(server.base) });
      const written = [end.stdout, end.stderr, ...(await textsBelow(output)), ...(await textsBelow(store))].join('\n');
      expect(written).toContain('measure');
      for (const secret of ['nobody-prints', Buffer.from(login ?? '').toString('base64')]) {
        expect(written).not.toContain(secret);
      }
      await server.stop();
    }
  });

  it('that accepts no uploads is still read', async () => {
    server = await startWebServer({ readOnly: true });
    const { run } = await machine();
    const end = await run({ HITHER_REMOTE_STORES: `${server.base} write` });
    expect(end).toMatchObject({ exitCode: 0, record: { status: 'finished' } });
    expect(end.stderr).toContain(
      "answered HTTP 405 to PUT: it doesn't accept uploads there; uploads to it are skipped",
    );
  });

  it('serves what "hither store put" stored', async () => {
    server = await startWebServer();
    const [first, second] = [await machine(), await machine()];
    const put = await first.call({ HITHER_REMOTE_STORES: `${server.base} write` }, 'store', 'put', 'f.py');
    const got = await second.call({ HITHER_REMOTE_STORES: server.base }, 'store', 'cat', put.stdout.trim());
    expect(got).toMatchObject({ exitCode: 0, stdout: SOURCE });
  });
});

describe('a directory', needs(NUMPY), () => {
  it('of the spec is confined like all of its paths', async () => {
    const other = await emptyDirectory();
    const { call } = await machine(`remote-stores: [${other}]\nfunction: f.py:measure\nargs: { x: 1 }\n`);
    const end = await call({}, 'run', '--runtime', 'host');
    expect(end).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/^hither.yml:1:17: /) });
    expect((await call({}, 'run', '--runtime', 'host', '--data-root', other)).exitCode).toBe(0);
  });

  it('of the spec may be written to', async () => {
    const spec = 'function: f.py:measure\nargs: { x: 1 }\nremote-stores: [{ location: shared, write: true }]\n';
    const { run, directory } = await machine(spec);
    await mkdir(join(directory, 'shared'));
    const { record } = await run({});
    const other = await machine();
    const cached = await other.run({ HITHER_REMOTE_STORES: join(directory, 'shared') });
    expect(cached.record).toMatchObject({ result: record.result, cache: { hit: true } });
    // The directory is a store like any other.
    const verified = await other.call({}, 'store', 'verify', '--store', join(directory, 'shared'));
    expect(verified.exitCode).toBe(0);
  });

  it('provides objects that a spec names by URI', async () => {
    const far = await emptyDirectory();
    const { call, run } = await machine();
    const put = await call({}, 'store', 'put', 'f.py', '--store', far);
    const reader = await machine(`function: f.py:measure\nargs: { x: { $uri: "${put.stdout.trim()}" } }\n`);
    const failed = await reader.run({});
    expect(failed.record).toMatchObject({ status: 'failed', error: { type: 'Store' } });
    const env = { HITHER_REMOTE_STORES: far };
    expect((await reader.run(env)).record.error?.type).not.toBe('Store');
    expect((await run(env)).exitCode).toBe(0);
  });

  it.each([
    ['s3://bucket', 'is not the address of a remote store'],
    ['https://me:secret@example.org/x', 'contains a login'],
  ])('or an address like %s is refused with its location', async (location, why) => {
    const { call } = await machine(`function: f.py:measure\nargs: { x: 1 }\nremote-stores: ["${location}"]\n`);
    const end = await call({}, 'run', '--runtime', 'host');
    expect(end).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(why) });
    expect(end.stderr).toMatch(/^hither.yml:3:17: /);
    expect(end.stderr).not.toContain('secret');
    const byVariable = await call({ HITHER_REMOTE_STORES: location }, 'run', '--runtime', 'host');
    expect(byVariable).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(why) });
    expect(byVariable.stderr).not.toContain('secret');
  });
});

async function textsBelow(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map((path) => readFile(path, 'latin1')));
}
