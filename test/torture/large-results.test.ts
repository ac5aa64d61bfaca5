/** Our memory is bounded whatever functions return and print: large results work, hostile ones cause an error message. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { objectPath } from '../../src/store/layout';
import { tries } from '../attacks/attack';
import { RESULTS } from '../attacks/results';
import { ENGINES, needs } from '../requirements';
import { type AnyRecord, type Call, emptyDirectory, hither, recordsByLabel, under } from '../rigs/hither';

const FIXTURES = resolve('test/fixtures/hostile');

/** Limit for our own process in all cases. MiB. */
const MAX_MEMORY = 512;

/** Limit while a function prints. Without back-pressure it would be thousands. MiB. */
const MAX_MEMORY_OF_CONSOLE = 128;

const OBJECT = { _type: 'hither_file', item_type: 'json', sha1_path: expect.stringMatching(/^sha1:.*\/value\.json$/) };

interface Measured {
  readonly records: Readonly<Record<string, AnyRecord>>;
  readonly call: Call;
  readonly store: string;
  readonly output: string;
}

/** Runs a spec, and checks that our own memory stays below `most` MiB. */
async function run(spec: string, flags: readonly string[], { store = '', most = MAX_MEMORY } = {}): Promise<Measured> {
  const directory = await emptyDirectory();
  const output = join(await emptyDirectory(), 'out');
  const kept = store === '' ? await emptyDirectory() : store;
  await writeFile(join(directory, 'results.py'), await readFile(join(FIXTURES, 'results.py')));
  await writeFile(join(directory, 'hither.yml'), spec);
  const env = {
    NODE_OPTIONS: `--require ${JSON.stringify(join(FIXTURES, 'peak-memory.cjs'))}`,
    KACHERY_STORAGE_DIR: kept,
  };
  const call = await hither(['run', '--json', '--output', output, ...flags], { cwd: directory, env });
  const peak = Number(/peak memory: (\d+) KiB/.exec(call.stderr)?.[1]) / 1024;
  expect(peak).toBeLessThan(most);
  return { records: recordsByLabel(call), call, store: kept, output };
}

describe('under host', () => {
  const flags = ['--runtime', 'host', '--parallel', '2'];

  describe('hostile results are accepted or cause an error message, in bounded memory', () => {
    let found: Readonly<Record<string, AnyRecord>> = {};
    beforeAll(async () => {
      const spec = `
jobs:
  before: { function: results.py:neighbor, args: { n: 3 } }
  hostile: { function: results.py:hostile, matrix: { shape: [${Object.keys(RESULTS).join(', ')}] } }
  after: { function: results.py:neighbor, args: { n: 4 }, needs: [before] }
`;
      found = (await run(spec, flags)).records;
    }, 900_000);

    for (const [shape, end] of Object.entries(RESULTS)) {
      it(shape, tries('memory'), () => {
        const { status, result, error } = found[`hostile[shape=${shape}]`] ?? expect.unreachable(shape);
        const outcome = { status, result, message: error?.message.slice(0, 2000) };
        expect(outcome).toMatchObject(
          end === 'taken'
            ? { status: 'finished', result: OBJECT }
            : { status: shape === 'long-error' ? 'error' : 'failed', message: expect.stringMatching(end) },
        );
      });
    }

    it('other jobs of the run keep their results', () => {
      expect(found).toMatchObject({ before: { result: { n: 3 } }, after: { result: { n: 4, squares: [0, 1, 4, 9] } } });
    });
  });

  it('ten million numbers are returned, passed to another function, cached, and found again', {
    timeout: 300_000,
  }, async () => {
    const spec = `
jobs:
  numbers: { function: results.py:numbers, args: { n: 10000000 } }
  length: { function: results.py:length, args: { values: { $job: numbers } } }
`;
    const first = await run(spec, flags);
    expect(first.records).toMatchObject({ numbers: { result: OBJECT }, length: { result: [10000000, 0, 999] } });
    const values = JSON.parse(await readFile(join(first.output, 'numbers', 'value.json'), 'utf8'));
    expect([values.length, values[999]]).toEqual([10000000, 999]);
    const again = await run(spec, flags, first);
    expect(again.records).toMatchObject({ numbers: { cache: { hit: true } }, length: { cache: { hit: true } } });
    expect(again.records.numbers?.result).toEqual(first.records.numbers?.result);
  });

  it('one number more than JSON may have is an exception of the function that says what to do', {
    timeout: 120_000,
  }, async () => {
    const { records } = await run('function: results.py:numbers\nargs: { n: 40000000 }\n', flags);
    expect(records.numbers).toMatchObject({
      status: 'error',
      error: {
        type: 'ValueError',
        message: expect.stringMatching(/more than 64 MiB of JSON .*: return numbers as a numpy array/),
      },
    });
  });

  it('many large results of a matrix are passed to one job', { timeout: 300_000 }, async () => {
    const spec = `
jobs:
  inline: { function: results.py:texts, matrix: { n: [${Array.from({ length: 60 }, (_, index) => index + 60)}] }, args: { size: 2000 } }
  stored: { function: results.py:named, matrix: { n: [${Array.from({ length: 20 }, (_, index) => index + 4000)}] } }
  lengths: { function: results.py:lengths, args: { values: { $job: inline } } }
  stored-lengths: { function: results.py:lengths, args: { values: { $job: stored } } }
`;
    const { records } = await run(spec, flags, { most: 256 });
    expect(records.lengths?.result).toEqual(Array.from({ length: 60 }, (_, index) => index + 60));
    expect(records['stored-lengths']?.result).toEqual(Array.from({ length: 20 }, (_, index) => index + 4000));
    expect(records['inline[n=60]']?.result).toHaveLength(60);
    expect(records['stored[n=4000]']?.result).toMatchObject(OBJECT);
  });

  it("3 MB of line ends make a short record, and losing the output doesn't lose the result", {
    timeout: 60_000,
  }, async () => {
    const spec = 'function: results.py:printed\nargs: { text: "\\n", times: 46 }\n';
    const first = await run(spec, flags);
    expect((await stat(join(first.output, 'results.json'))).size).toBeLessThan(100_000);
    expect((await stat(join(first.output, 'printed', 'console.txt'))).size).toBeGreaterThan(30_000);
    const again = await run(spec, flags, first);
    expect(again.records.printed).toMatchObject({ result: 'printed', cache: { hit: true } });
    // The output is not part of the result: the result stays cached if the output is lost.
    const kept = again.records.printed?.runtime_info.console_out as { object?: { sha1: string } } | undefined;
    await rm(objectPath(first.store, kept?.object?.sha1 ?? ''));
    const without = await run(spec, flags, first);
    expect(without.records.printed).toMatchObject({ result: 'printed', cache: { hit: true } });
  });
});

for (const engine of ENGINES) {
  describe(`under ${engine.label}`, needs(engine), () => {
    it(
      'our memory stays small while a function prints 150 MB of short lines',
      tries('memory', engine, { timeout: 300_000 }),
      async () => {
        const spec = 'function: results.py:printed\nargs: { text: "0123456789abcde\\n", times: 150 }\n';
        const { records } = await run(spec, under(engine, 'python'), { most: MAX_MEMORY_OF_CONSOLE });
        expect(records.printed).toMatchObject({ status: 'finished', result: 'printed' });
      },
    );
  });
}
