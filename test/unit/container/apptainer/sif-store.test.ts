/** SIF files of a store, with interruptions and other users. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSif, sifPath } from '../../../../src/container/apptainer/sif-store';
import { fileDigest } from '../../../../src/container/file-digest-cache';
import { aRuntimeContext } from '../../../fakes/runtime-context';

const store = mkdtempSync(join(tmpdir(), 'hither-sifs-'));
afterAll(() => rmSync(store, { recursive: true, force: true }));

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('the SIF file of an image', () => {
  it('stays if a signal aborts its reading, and is found the next time', async () => {
    const context = aRuntimeContext(store);
    const path = sifPath(context, DIGEST);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'sound');
    const sif = await fileDigest(aRuntimeContext(mkdtempSync(join(store, 'other-'))), path);
    writeFileSync(path.replace(/sif$/, 'json'), JSON.stringify({ image: DIGEST, sif }));
    const signal = AbortSignal.abort();
    await expect(findSif({ ...context, signal }, DIGEST)).rejects.toBe(signal.reason);
    expect(existsSync(path)).toBe(true);
    expect(await findSif(context, DIGEST)).toBe(path);
  });

  it('that is damaged is removed', async () => {
    const context = aRuntimeContext(store);
    const path = sifPath(context, DIGEST);
    writeFileSync(path, 'damaged');
    expect(await findSif(context, DIGEST)).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  });
});
