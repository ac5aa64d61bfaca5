import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ownedName } from '../../../src/core/process-identity';
import { temporaryDirectory } from '../../../src/files/own-directory';
import { sweepTemporaryFiles, temporaryPath } from '../../../src/files/temporary-file';

const root = mkdtempSync(join(tmpdir(), 'hither-temporary-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('the temporary files of processes that are over are removed, and no others', async () => {
  await sweepTemporaryFiles({ root }, () => true);
  mkdirSync(temporaryDirectory(root), { recursive: true });
  const dead = ownedName('a'.repeat(32), { host: 'here', pid: 7, startTime: '1' });
  const others = [
    ownedName('b'.repeat(32), { host: 'here', pid: 8, startTime: '1' }),
    ownedName('c'.repeat(32), { host: 'elsewhere/pid:[1]', pid: 7, startTime: '1' }),
    'a.file.of.someone',
  ];
  const own = temporaryPath({ root });
  writeFileSync(own, '');
  for (const name of [dead, ...others]) {
    writeFileSync(join(temporaryDirectory(root), name), '');
  }
  await sweepTemporaryFiles({ root }, ({ host, pid }) => host === 'here' && pid === 7);
  expect(readdirSync(temporaryDirectory(root)).map((name) => join(temporaryDirectory(root), name))).toEqual(
    expect.arrayContaining([own, ...others.map((name) => join(temporaryDirectory(root), name))]),
  );
  expect(readdirSync(temporaryDirectory(root))).not.toContain(dead);
});
