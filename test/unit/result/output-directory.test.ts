import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thisProcess } from '../../../src/core/process-identity';
import { type OutputDirectory, openOutputDirectory } from '../../../src/result/output-directory';
import { openStore } from '../../../src/store/open-store';
import { aRecord } from '../terminal/a-record';

let directory: string;
let output: OutputDirectory;
const owner = thisProcess('here');
const sha256 = '0'.repeat(64);
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'hither-test-'));
  const store = openStore(join(directory, 'store'));
  output = await openOutputDirectory(join(directory, 'output'), { store, owner, jobs: ['m'], warn: () => {} });
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the output directory', () => {
  it('has the source of a matrix once, however many of its points end at the same time', async () => {
    const copy = join(directory, 'copy.py');
    writeFileSync(copy, 'x'.repeat(100_000));
    const sources = ['a.py', 'package/b.py'].map((path) => ({ path, copy, sha256 }));
    const points = Array.from({ length: 50 }, (_, index) => index);
    await Promise.all(
      points.map((index) => output.add({ record: aRecord({ name: 'm', index }), document: undefined, sources })),
    );
    const job = join(directory, 'output', 'm');
    expect(readdirSync(job).sort()).toEqual([...points.map(String), 'src'].sort());
    expect(readdirSync(join(job, 'src'), { recursive: true }).sort()).toEqual(['a.py', 'package', 'package/b.py']);
    expect(readFileSync(join(job, 'src', 'package', 'b.py'), 'utf8')).toHaveLength(100_000);
  });

  it('has the source even if the first point never got any', async () => {
    const copy = join(directory, 'copy.py');
    writeFileSync(copy, '');
    await output.add({ record: aRecord({ name: 'm', index: 0 }), document: undefined, sources: [] });
    await output.add({
      record: aRecord({ name: 'm', index: 1 }),
      document: undefined,
      sources: [{ path: 'a.py', copy, sha256 }],
    });
    expect(readdirSync(join(directory, 'output', 'm', 'src'))).toEqual(['a.py']);
  });
});
