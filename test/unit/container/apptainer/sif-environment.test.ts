import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { imageVariables } from '../../../../src/container/apptainer/sif-environment';
import { sifOf } from '../../../fakes/sif';

const folder = mkdtempSync(join(tmpdir(), 'hither-sif-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (bytes: Buffer) => {
  const path = join(folder, 'image.sif');
  writeFileSync(path, bytes);
  return imageVariables(path);
};
const metadata = (scripts: Readonly<Record<string, string>>): string =>
  JSON.stringify({ data: { attributes: { environment: scripts } } });
const FROM_CONFIG = { '/.singularity.d/env/10-docker2singularity.sh': '#!/bin/sh\nexport A="1"\n' };
const EMPTY = { '/.singularity.d/env/90-environment.sh': '#!/bin/sh\n# Custom environment should follow\n\n' };
const config = JSON.stringify({ Env: ['A=1', 'B=x=y', 'C=', 'A=2', 'D', '=E', 'F= "é" '] });

describe('the variables in a SIF file', () => {
  it('are those of the config, the last of two with one name', async () => {
    const documents = { 'inspect-metadata.json': metadata({ ...FROM_CONFIG, ...EMPTY }), 'oci-config.json': config };
    expect(await read(sifOf(documents))).toEqual({ A: '2', B: 'x=y', C: '', F: ' "é" ' });
    expect(await read(sifOf({ 'oci-config.json': '{}' }))).toEqual({});
  });

  it('are not known where the file has no config, or scripts of its own', async () => {
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

  it('are not known of a file that is damaged', async () => {
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
});
