/**
 * Attacks on output directories: each job ends in time, with an error message or a result, and leaves nothing behind.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, needs, type TestEngine } from '../requirements';
import { type AnyRecord, emptyDirectory, hither, recordsByLabel, under } from '../rigs/hither';
import { tries } from './attack';
import { ON_OUTPUT } from './output';

const MARK = 'mark-of-a-secret-77aa';

/** A Python module with a function for each attack. */
async function module(): Promise<string> {
  const functions = ON_OUTPUT.map(({ body }, index) => {
    const lines = body.trim().split('\n');
    const inner = ['out = directory()', ...lines, "return 'done'"].map((line) => `    ${line}\n`).join('');
    return `@hi.function('attack_${index}', '0.1.0')\ndef attack_${index}(secret):\n${inner}`;
  });
  const neighbor = "@hi.function('neighbor', '0.1.0')\ndef neighbor():\n    return 'of the neighbor'\n";
  return [await readFile('test/attacks/output_harness.py', 'utf8'), neighbor, ...functions].join('\n\n');
}

interface Attacked {
  readonly records: Readonly<Record<string, AnyRecord>>;
  readonly stdout: string;
  readonly stderr: string;
  /** What is left in the directory of the runs. */
  readonly left: readonly string[];
}

/** Runs all attacks as jobs of one run, beside a harmless job. */
async function attack(engine: TestEngine): Promise<Attacked> {
  const [directory, store] = [await emptyDirectory(), await emptyDirectory()];
  const secret = join(await emptyDirectory(), 'secret');
  await writeFile(secret, MARK);
  await writeFile(join(directory, 'f.py'), await module());
  const attacks = ON_OUTPUT.map((_, index) => [`a${index}`, { function: `f.py:attack_${index}`, args: { secret } }]);
  const jobs = { ...Object.fromEntries(attacks), neighbor: { function: 'f.py:neighbor' } };
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs }));
  const flags = engine.name === 'host' ? ['--runtime', 'host'] : under(engine, 'python');
  const args = ['run', 'hither.json', '--json', '--parallel', '4', '--timeout', '20s', ...flags];
  const call = await hither(args, { cwd: directory, env: { ...engine.env, KACHERY_STORAGE_DIR: store } });
  const left = readdirSync(join(store, 'hither', 'v1', 'runs'));
  return { ...call, records: recordsByLabel(call), left };
}

for (const engine of ENGINES) {
  describe(`hostile output directories under ${engine.label}`, needs(engine), () => {
    let attacked: Attacked;
    beforeAll(async () => {
      attacked = await attack(engine);
    });

    for (const [index, { name, fails }] of ON_OUTPUT.entries()) {
      it(name, tries('the output directory', engine), () => {
        const { status, result, error } = attacked.records[`a${index}`] ?? expect.unreachable('it has no record');
        const found = { status, result, message: error?.message };
        expect(found).toMatchObject(
          fails === undefined ? { status: 'finished' } : { result: null, message: expect.stringMatching(fails) },
        );
      });
    }

    it('the harmless job keeps its result, nothing of the host is revealed, and nothing is left', () => {
      const { records, stdout, stderr, left } = attacked;
      expect(records.neighbor?.result).toBe('of the neighbor');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not appear
      expect(stderr).not.toMatch(/[\u001b\u202e]|this is a bug|in\/runner|\n {4}at /);
      expect(stdout + stderr).not.toContain(MARK);
      expect(left).toEqual([]);
    });
  });
}
