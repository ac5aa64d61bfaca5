import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readReferring } from '../../../src/result/long-value';
import { openStore } from '../../../src/store/open-store';

const directory = mkdtempSync(join(tmpdir(), 'hither-long-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const store = openStore(directory);

describe('a stored value', () => {
  it('is read if it may contain references', async () => {
    const ref = await store.putBytes(Buffer.from('[1,["sha1://x/y"]]'));
    const seen: unknown[] = [];
    await readReferring(ref, store, (piece) => seen.push(piece));
    expect(JSON.stringify(seen)).toContain('sha1://x/y');
  });

  it('takes no memory for a size that an entry of a shared store claims', async () => {
    const ref = { sha1: 'a'.repeat(40), sha256: 'b'.repeat(64), size: 6 * 1024 ** 3 };
    await expect(readReferring(ref, store, () => {})).rejects.toMatchObject({
      code: 'runtime',
      message: `the value sha1://${ref.sha1} has 6 GiB of JSON; the limit is 256 MiB`,
    });
  });
});
