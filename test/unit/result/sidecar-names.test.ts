import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFromLargeValues, addReferences, noReferences } from '../../../src/job/references';
import { namedSidecars } from '../../../src/result/sidecar-names';
import { openStore } from '../../../src/store/open-store';
import { arrayReference, encodedTuple, fileReference, storedReference } from '../../../src/values/encoded/encoded';
import type { Json } from '../../../src/values/json/json';
import { writeJson } from '../../../src/values/json/write-json';

const ref = { sha1: 'a'.repeat(40), sha256: 'b'.repeat(64), size: 152 };
const array = arrayReference(ref, { dtype: '<i8', shape: [3] });
const store = openStore('/nonexistent');
const names = async (value: Json): Promise<string[]> =>
  (await namedSidecars(value, store)).map((sidecar) => sidecar.name);

describe('the names of sidecars', () => {
  it('show the location in the result', async () => {
    expect(await names(array)).toEqual(['result.npy']);
    const value = new Map<string, Json>([
      ['traces', array],
      ['parts', [array, encodedTuple([array])]],
    ]);
    expect(await names(value)).toEqual(['traces.npy', 'parts.0.npy', 'parts.1.0.npy']);
  });

  it('keep the base name of a file', async () => {
    expect(await names(fileReference(ref, 'spikes.txt'))).toEqual(['result-spikes.txt']);
  });

  it('are limited if values refer to values many times', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'hither-names-'));
    const real = openStore(directory);
    const many = async (item: Json, count: number): Promise<Json> => {
      const text = writeJson(Array.from({ length: count }, () => item));
      return storedReference(await real.putBytes(Buffer.from(text)));
    };
    const value = await many(await many(await many(array, 500), 500), 500);
    await expect(namedSidecars(value, real)).rejects.toMatchObject({ code: 'runtime' });
    const found = noReferences();
    addReferences(found, value);
    await addFromLargeValues(found, real);
    expect(found.views.length).toBeLessThan(2000);
    rmSync(directory, { recursive: true });
  });

  it('never lead elsewhere, whatever the keys', async () => {
    const value = new Map<string, Json>([
      ['../../etc/passwd', array],
      ['.hidden', array],
      ['a:b', array],
      ['a?b', array],
    ]);
    expect(await names(value)).toEqual(['_._.._etc_passwd.npy', '_hidden.npy', 'a_b.npy', 'a_b-2.npy']);
  });
});
