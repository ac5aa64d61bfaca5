import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { imageVariables } from '../../../../src/container/apptainer/sif-environment';
import { sifOf } from '../../../fakes/sif';

const directory = mkdtempSync(join(tmpdir(), 'hither-sif-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const read = (bytes: Buffer) => {
  const path = join(directory, 'image.sif');
  writeFileSync(path, bytes);
  return imageVariables(path);
};
const metadata = (scripts: Readonly<Record<string, string>>): string =>
  JSON.stringify({ data: { attributes: { environment: scripts } } });
const FROM_CONFIG = { '/.singularity.d/env/10-docker2singularity.sh': '#!/bin/sh\nexport A="1"\n' };
const EMPTY = { '/.singularity.d/env/90-environment.sh': '#!/bin/sh\n# Custom environment should follow\n\n' };
const config = JSON.stringify({ Env: ['A=1', 'B=x=y', 'C=', 'A=2', 'D', '=E', 'F= "é" '] });

describe('the variables in a SIF file', () => {
  it('are those of the config, the last of two with the same name', async () => {
    const documents = { 'inspect-metadata.json': metadata({ ...FROM_CONFIG, ...EMPTY }), 'oci-config.json': config };
    expect(await read(sifOf(documents))).toEqual({ A: '2', B: 'x=y', C: '', F: ' "é" ' });
    expect(await read(sifOf({ 'oci-config.json': '{}' }))).toEqual({});
  });

  it('are unknown if the file has no config, or scripts of its own', async () => {
    const own = { '/.singularity.d/env/90-environment.sh': '#!/bin/sh\n  export MINE=1\n' };
    const changed = { '/.singularity.d/env/91-environment.sh': 'export MINE=1\n' };
    expect(await read(sifOf({ 'inspect-metadata.json': metadata(EMPTY) }))).toBeUndefined();
    for (const scripts of [own, changed]) {
      const documents = {
        'inspect-metadata.json': metadata({ ...FROM_CONFIG, ...scripts }),
        'oci-config.json': config,
      };
      expect(await read(sifOf(documents))).toBeUndefined();
    }
  });

  it('are unknown for a damaged file', async () => {
    const sound = sifOf({ 'oci-config.json': config });
    const far = Buffer.from(sound);
    far.writeBigInt64LE(2n ** 62n, 96);
    const many = Buffer.from(sound);
    many.writeBigInt64LE(2n ** 62n, 88);
    const negative = Buffer.from(sound);
    negative.writeBigInt64LE(-1n, 128 + 17);
    for (const bytes of [Buffer.alloc(0), Buffer.from('no SIF'), sound.subarray(0, 300), far, negative]) {
      expect(await read(bytes)).toBeUndefined();
    }
    expect(await read(many)).toEqual(expect.objectContaining({ A: '2' }));
    expect(await read(sifOf({ 'oci-config.json': '{"Env": [' }))).toBeUndefined();
  });

  it('are read without thousands of other large documents in it', async () => {
    const large = JSON.stringify(Array.from({ length: 500_000 }, () => 0));
    const others = Array.from({ length: 4000 }, (_, number) => [`${number}.json`, ''] as const);
    const bytes = sifOf({ ...Object.fromEntries(others), 'large.json': large, 'oci-config.json': config });
    // All of them claim to be the one large document.
    const last = 128 + others.length * 585;
    for (let number = 0; number < others.length; number += 1) {
      bytes.copy(bytes, 128 + number * 585 + 17, last + 17, last + 33);
    }
    const started = performance.now();
    expect(await read(bytes)).toMatchObject({ B: 'x=y' });
    expect(performance.now() - started).toBeLessThan(3000);
  }, 60_000);
});
