/**
 * What a hostile function can leave in its output directory: nothing is followed, nothing hangs, and the message is
 * clear.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HitherError } from '../../../src/core/errors';
import { collectObjects } from '../../../src/result/collect-objects';
import { readOutcome, readSupervisorReport } from '../../../src/result/collect-outcome';
import { collectStored } from '../../../src/result/collect-stored';
import type { ContentStore } from '../../../src/store/content-store';
import { objectPath } from '../../../src/store/layout';
import { openStore } from '../../../src/store/open-store';
import { fileReference } from '../../../src/values/encoded/encoded';
import type { Json } from '../../../src/values/json/json';
import { parseJson } from '../../../src/values/json/parse-json';
import { writeJson } from '../../../src/values/json/write-json';
import { writeNpy } from '../../../src/values/npy/npy-write';

const SECRET = 'the secret of the host';

let directory: string;
let out: string;
let store: ContentStore;
let secret: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'hither-collect-'));
  secret = join(directory, 'secret');
  writeFileSync(secret, SECRET);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));
beforeEach(() => {
  const place = mkdtempSync(join(directory, 'job-'));
  out = join(place, 'out');
  mkdirSync(out);
  store = openStore(join(place, 'store'));
});

/** The path may be too long to bind a socket to. */
const BIND = `
import os, socket, sys
os.chdir(sys.argv[1])
socket.socket(socket.AF_UNIX).bind(sys.argv[2])
`;

/** Each puts something at a path that is not one of our files. */
const HOSTILE: [string, (path: string) => unknown][] = [
  ['a symbolic link to a secret', (path) => symlinkSync(secret, path)],
  ['a symbolic link to itself', (path) => symlinkSync(path, path)],
  ['a symbolic link to nowhere', (path) => symlinkSync('/nonexistent', path)],
  ['a symbolic link to a device without end', (path) => symlinkSync('/dev/zero', path)],
  ['a hard link to a secret', (path) => linkSync(secret, path)],
  ['a pipe', (path) => spawnSync('mkfifo', [path])],
  ['a directory', (path) => mkdirSync(path)],
  ['a socket', (path) => spawnSync('python3', ['-c', BIND, dirname(path), basename(path)])],
];

function json(text: string): Json {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    throw new TypeError(parsed.message);
  }
  return parsed.value;
}

const array = (name: string) => `{"_type":"hither_file","item_type":"ndarray","out":${JSON.stringify(name)}}`;
const file = (name: string, base = '"a.txt"') =>
  `{"_type":"hither_file","item_type":"file","out":${JSON.stringify(name)},"name":${base}}`;

/** The refusal of a result, which must be our own error with a remedy. */
async function refusal(collecting: Promise<unknown>): Promise<string> {
  const thrown = await collecting.then(
    (value) => expect.unreachable(`taken: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(HitherError);
  expect(thrown).toMatchObject({
    code: 'runtime',
    remedy: expect.stringMatching(/^the function must not|^store files/),
  });
  return (thrown as HitherError).message;
}

const npy = () => {
  const written = writeNpy({ kind: 'list', items: [{ kind: 'integer', text: '1' }] }, undefined);
  return written.ok ? written.bytes : expect.unreachable();
};

describe('at the path of an array or a file of the result', () => {
  test.each(HOSTILE)('%s is refused', async (_what, place) => {
    for (const [name, reference] of [
      ['0.npy', array('0.npy')],
      ['1', file('1')],
    ] as const) {
      await place(join(out, name));
      expect(await refusal(collectObjects(json(reference), { out, store }))).toContain(join(out, name));
    }
  });

  test('a missing file is reported with its path', async () => {
    expect(await refusal(collectObjects(json(array('0.npy')), { out, store }))).toMatch(/0\.npy is missing/);
  });

  test.each(['../secret', '0/../../secret', '/etc/passwd', 'result.json', '', '.', '..', '0\n', '0.npy.part', 'store'])(
    'the name %j is not followed',
    async (name) => {
      expect(await refusal(collectObjects(json(`[{"a":${array(name)}}]`), { out, store }))).toMatch(
        /name .* is invalid/,
      );
    },
  );

  test.each([
    ['text', Buffer.from('text')],
    [
      'objects to unpickle',
      Buffer.from("\x93NUMPY\x01\x00v\0{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", 'latin1'),
    ],
    ['an array with something behind it', Buffer.concat([npy(), Buffer.from('x')])],
  ])('%s is not an array', async (_what, bytes) => {
    writeFileSync(join(out, '0.npy'), bytes);
    expect(await refusal(collectObjects(json(array('0.npy')), { out, store }))).toContain('an array is damaged: ');
  });

  test('a sparse file of a terabyte is not an array, and is not read', async () => {
    writeFileSync(join(out, '0.npy'), npy());
    truncateSync(join(out, '0.npy'), 2 ** 40);
    expect(await refusal(collectObjects(json(array('0.npy')), { out, store }))).toContain(
      'its size is 1099511627776 bytes',
    );
  });
});

describe('a result is refused that', () => {
  test('refers to an object that the function did not make', async () => {
    const ref = await store.putBytes(Buffer.from(SECRET));
    const text = writeJson(fileReference(ref, 'x'));
    expect(await refusal(collectObjects(json(`[${text}]`), { out, store }))).toMatch(/name .* is invalid/);
  });

  test.each([
    ['{"_type":"pickle","data":"gASVAAAAAAAAAAA="}', /result: /],
    ['[{"_type":"tuple","data":{}}]', /result\[0\]: /],
    ['{"a":{"_type":"bytes","data":"%"}}', /result\.a: /],
    ['{"_type":"complex","data":[1]}', /result: /],
    ['{"_type":"float","data":"1"}', /result: /],
    ['{"_type":"dict","data":[[[1],2]]}', /result/],
    ['{"_type":"npy","data_b64":""}', /result: /],
  ])('is not encoded our way: %s', async (text, message) => {
    expect(await refusal(collectObjects(json(text), { out, store }))).toMatch(message);
  });
});

describe('what is accepted', () => {
  test('becomes an object without its mode, and the result refers to it', async () => {
    writeFileSync(join(out, '0.npy'), npy());
    writeFileSync(join(out, '1'), 'text');
    chmodSync(join(out, '1'), 0o4755);
    const { result } = await collectObjects(json(`{"x":[${array('0.npy')}],"y":${file('1', '"b c?.txt"')}}`), {
      out,
      store,
    });
    const sha1 = createHash('sha1').update('text').digest('hex');
    expect(writeJson(result)).toContain(`"sha1_path":"sha1://${sha1}/b c?.txt"`);
    expect(statSync(objectPath(store.root, sha1)).mode & 0o7777).toBe(0o444);
    expect(writeJson(result)).toContain('"dtype":"<i8","shape":[1]');
  });

  test('the name of a file cannot lead elsewhere', async () => {
    for (const name of [
      '"../../x"',
      '"/etc/passwd"',
      '".."',
      '""',
      '"a\\nb"',
      '"a\\u0000b"',
      '7',
      `"${'x'.repeat(5000)}"`,
    ]) {
      writeFileSync(join(out, '0'), 'text');
      const text = writeJson((await collectObjects(json(file('0', name)), { out, store })).result);
      const [, base = ''] = /"sha1:\/\/[0-9a-f]{40}\/((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
      expect([base, base.length < 256 && base !== '' && !/^\.\.?$|[/\0]|\\u0000/.test(base)]).toEqual([base, true]);
    }
  });
});

describe('result.json', () => {
  const write = (text: string) => writeFileSync(join(out, 'result.json'), text);
  const finished = (result: string) => `{"schema":"hither-outcome/1","status":"finished","result":${result}}`;

  test.each(HOSTILE)('as %s is a failure that says so, and ended.json is ignored', async (_what, place) => {
    await place(join(out, 'result.json'));
    await place(join(out, 'ended.json'));
    const outcome = await readOutcome(out);
    expect(outcome).toMatchObject({ status: 'failed', error: { message: expect.stringContaining('regular file') } });
    expect(await readSupervisorReport(out)).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['half a document', finished('[1').slice(0, -2)],
    ['two documents', finished('1') + finished('2')],
    ['a key twice', '{"schema":"hither-outcome/1","status":"finished","status":"finished","result":1}'],
    ['nesting without end', finished('['.repeat(1e6))],
    ['no status', '{"schema":"hither-outcome/1","result":1}'],
    ['a status that is none', '{"schema":"hither-outcome/1","status":"cancelled","result":1}'],
    ['no result', '{"schema":"hither-outcome/1","status":"finished"}'],
    ['another schema', '{"schema":"hither-outcome/99","status":"finished","result":1}'],
    ['a schema that is no text', '{"schema":1,"status":"finished","result":1}'],
    ['no schema', '{"status":"finished","result":1}'],
    ['a list', '[1]'],
    ['NaN', finished('NaN')],
    ['bytes that are no text', finished('"\xff"')],
  ])('with %s is a failure', async (_what, text) => {
    writeFileSync(join(out, 'result.json'), text, 'latin1');
    const outcome = await readOutcome(out);
    expect(outcome).toMatchObject({ status: 'failed', error: { type: 'Exited' } });
    expect(outcome.status === 'failed' && outcome.error.message).toMatch(/^the result can't be read: ./);
  });

  test('of more than 64 MiB is a failure, and is not read', async () => {
    write('{}');
    truncateSync(join(out, 'result.json'), 2 ** 40);
    expect(await readOutcome(out)).toMatchObject({ status: 'failed', error: { message: /1099511627776 bytes/ } });
  });

  test('that is missing is no outcome', async () => {
    expect(await readOutcome(out)).toEqual({ status: 'none' });
  });

  test('of a function that finished is read without loss', async () => {
    write(finished('{"10":1.0,"2":12345678901234567890,"__proto__":"\\ud800"}'));
    const outcome = await readOutcome(out);
    expect(outcome.status === 'finished' && writeJson(outcome.result)).toBe(
      '{"10":1.0,"2":12345678901234567890,"__proto__":"\\ud800"}',
    );
  });

  test('ended.json with wrong types is read as unknown', async () => {
    writeFileSync(
      join(out, 'ended.json'),
      '{"schema":"hither-ended/1","exit_code":"0","signal":1,"max_rss":1e99,"killed":"by magic"}',
    );
    expect(await readSupervisorReport(out)).toEqual({
      exitCode: null,
      signal: null,
      maxRss: null,
      peakMemory: null,
      kernelKills: 0,
      machineKills: 0,
      elapsed: null,
      killed: null,
      full: [],
      protected: false,
    });
  });

  test('ended.json with another schema is read as missing', async () => {
    writeFileSync(join(out, 'ended.json'), '{"schema":"hither-ended/2","exit_code":0,"killed":"memory"}');
    expect(await readSupervisorReport(out)).toBeUndefined();
  });

  test('its facts for hints are a short list of names, whatever the file contains', async () => {
    const names = (left: unknown) => {
      write(JSON.stringify({ schema: 'hither-outcome/1', status: 'finished', result: 1, left }));
      return readOutcome(out);
    };
    expect(await names(['a', 1, null, ['b'], 'x'.repeat(5000), 'c'])).toMatchObject({ left: ['a', 'c'] });
    expect(await names(Array(1e5).fill('a'))).toMatchObject({ left: Array(11).fill('a') });
    expect(await names({ length: 3 })).toMatchObject({ left: [] });
  });
});

describe('what the function stored with kachery', () => {
  const sha1 = createHash('sha1').update('text').digest('hex');
  const place = (name: string) => {
    const path = join(out, 'store', 'sha1', name.slice(0, 2), name.slice(2, 4), name.slice(4, 6));
    mkdirSync(path, { recursive: true });
    return join(path, name);
  };

  test('enters the store; files without the name of an object are left alone', async () => {
    writeFileSync(place(sha1), 'text');
    writeFileSync(join(out, 'store', 'sha1', 'note.txt'), 'x');
    await collectStored(join(out, 'store'), store);
    expect(await store.has(sha1)).toBe(true);
  });

  test.each(HOSTILE)('%s under the name of an object is refused', async (_what, put) => {
    await put(place(sha1));
    expect(await refusal(collectStored(join(out, 'store'), store))).toContain(sha1);
    expect(await store.has(sha1)).toBe(false);
  });

  test('a directory that is a link is not followed', async () => {
    mkdirSync(join(out, 'store'));
    symlinkSync(directory, join(out, 'store', 'sha1'));
    writeFileSync(join(directory, sha1), 'text');
    await collectStored(join(out, 'store'), store).catch(() => {});
    expect(await store.has(sha1)).toBe(false);
  });

  test('content that does not match its name is refused', async () => {
    writeFileSync(place(sha1), 'other');
    expect(await refusal(collectStored(join(out, 'store'), store))).toMatch(/under the sha1 .* but their sha1 is/);
  });
});
