/** The contract of every content store. `content-store.test.ts` runs it for all implementations. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HitherError } from '../../src/core/errors';
import type { ObjectRef } from '../../src/core/object-ref';
import type { ContentStore } from '../../src/store/content-store';
import { objectPath } from '../../src/store/layout';

export interface StoreUnderTest {
  readonly store: ContentStore;
  /** The path of an object's file, for damaging it. */
  readonly objectPath: (sha1: string) => string;
  /** Every file of the store that is neither an object nor otherwise needed: must be empty between calls. */
  readonly temporaryFiles: () => string[];
}

export function contentStoreContract(name: string, open_: (directory: string) => StoreUnderTest): void {
  describe(`content store: ${name}`, () => {
    let directory: string;
    let subject: StoreUnderTest;
    let count = 0;

    beforeAll(() => {
      directory = mkdtempSync(join(tmpdir(), 'hither-store-contract-'));
      subject = open_(join(directory, 'the store'));
    });
    afterAll(() => rmSync(directory, { recursive: true, force: true }));

    /** Content that no other test uses. */
    const fresh = (size = 100): Buffer => {
      count += 1;
      return Buffer.concat([Buffer.from(`${count} `), Buffer.alloc(size, `content ${count} `)]);
    };
    const path = (file: string): string => join(directory, file);
    const fileWith = (bytes: Uint8Array): string => {
      count += 1;
      writeFileSync(path(`file ${count}`), bytes);
      return path(`file ${count}`);
    };
    const refOf = (bytes: Uint8Array): ObjectRef => ({
      sha1: createHash('sha1').update(bytes).digest('hex'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
    });

    describe('putting and reading', () => {
      test('bytes come back unchanged', async () => {
        const bytes = fresh();
        const ref = await subject.store.putBytes(bytes);
        expect(ref).toEqual(refOf(bytes));
        expectBytes(await subject.store.readVerified(ref), bytes);
      });

      test('the empty object is an object', async () => {
        const ref = await subject.store.putBytes(Buffer.alloc(0));
        expect(ref.sha1).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709');
        expect(await subject.store.readVerified(ref)).toHaveLength(0);
      });

      test.each([
        ['half a piece', 500_000],
        ['exactly one piece', 1024 * 1024],
        ['one byte more than three pieces', 3 * 1024 * 1024 + 1],
      ])('a file of %s comes back unchanged', async (_what, size) => {
        const bytes = fresh(size).subarray(0, size);
        const ref = await subject.store.putFile(fileWith(bytes));
        expect(ref).toEqual(refOf(bytes));
        expectBytes(await subject.store.readVerified(ref), bytes);
      });

      test('an open file is stored from its start, regardless of its position, and stays open', async () => {
        const bytes = fresh();
        const handle = await open(fileWith(bytes));
        await handle.read(Buffer.alloc(10), 0, 10, null);
        expect(await subject.store.putFile(handle)).toEqual(refOf(bytes));
        expect((await handle.stat()).size).toBe(bytes.length);
        await handle.close();
      });

      test('the kachery golden vectors have their published names', async () => {
        const vectors: [string, string][] = [
          ['some text', '37aa63c77398d954473262e1a0057c1e632eda77'],
          ['example text', 'd9e989f651cdd269d7f9bb8a215d024d8d283688'],
          ['test-content\n', 'b971c6ef19b1d70ae8f0feb989b106c319b36230'],
          ['test-content-local\n', '414c7409445a8712a5e5c55d5554c84a515bd7f0'],
          ['example-text', '5e8fe2d0b1e93be61186fda5a9021ceb89b07326'],
        ];
        for (const [text, sha1] of vectors) {
          expect((await subject.store.putBytes(Buffer.from(text))).sha1).toBe(sha1);
          expect(readFileSync(subject.objectPath(sha1), 'utf8')).toBe(text);
        }
      });

      test('storing twice equals storing once', async () => {
        const bytes = fresh();
        const first = await subject.store.putBytes(bytes);
        expect(await subject.store.putFile(fileWith(bytes))).toEqual(first);
        expectBytes(await subject.store.readVerified(first), bytes);
      });

      test('twenty at once, equal and different, are all stored', async () => {
        const contents = [fresh(2_000_000), fresh(), fresh(300_000), fresh()];
        const puts = Array.from({ length: 20 }, (_, index) => subject.store.putBytes(contents[index % 4] ?? fresh()));
        for (const [index, ref] of (await Promise.all(puts)).entries()) {
          expect(ref).toEqual(refOf(contents[index % 4] ?? fresh()));
          expect(await subject.store.verify(ref)).toBe('good');
        }
      });

      test('objects are read-only files, and no temporary file stays', async () => {
        const ref = await subject.store.putFile(fileWith(fresh()));
        expect(statSync(subject.objectPath(ref.sha1)).mode & 0o777).toBe(0o444);
        expect(subject.temporaryFiles()).toEqual([]);
      });

      test('symbolic links, directories, pipes and missing files are refused with the reason', async () => {
        symlinkSync(fileWith(fresh()), path('a link'));
        mkdirSync(path('a directory'));
        execFileSync('mkfifo', [path('a pipe')]);
        await expectStoreError(subject.store.putFile(path('a link')), /a link.*symbolic link/);
        await expectStoreError(subject.store.putFile(path('a directory')), /only regular files/);
        await expectStoreError(subject.store.putFile(path('a pipe')), /only regular files/);
        await expectStoreError(subject.store.putFile(path('nothing')), /no such file.*ENOENT/);
        expect(subject.temporaryFiles()).toEqual([]);
      });
    });

    describe('ingesting', () => {
      test('a file moves into the store', async () => {
        const bytes = fresh(200_000);
        const file = fileWith(bytes);
        const inode = statSync(file).ino;
        const sameSystem = statSync(directory).dev === storeDevice(subject);
        const ref = await subject.store.ingestFile(file);
        expect(ref).toEqual(refOf(bytes));
        expectBytes(await subject.store.readVerified(ref), bytes);
        if (sameSystem) {
          expect(existsSync(file)).toBe(false);
          expect(statSync(subject.objectPath(ref.sha1)).ino).toBe(inode);
        }
        expect(statSync(subject.objectPath(ref.sha1)).mode & 0o777).toBe(0o444);
        expect(subject.temporaryFiles()).toEqual([]);
      });

      test('a file with a second hard link is copied, so that the other link cannot change the object', async () => {
        const bytes = fresh();
        const file = fileWith(bytes);
        linkSync(file, path('second name'));
        const ref = await subject.store.ingestFile(file);
        writeFileSync(path('second name'), 'changed');
        expectBytes(await subject.store.readVerified(ref), bytes);
      });

      test('symbolic links and directories are refused and stay', async () => {
        symlinkSync(fileWith(fresh()), path('link to adopt'));
        mkdirSync(path('directory to adopt'));
        await expectStoreError(subject.store.ingestFile(path('link to adopt')), /symbolic link/);
        await expectStoreError(subject.store.ingestFile(path('directory to adopt')), /only regular files/);
        expect(existsSync(path('directory to adopt'))).toBe(true);
      });
    });

    describe('missing objects', () => {
      const absent = refOf(Buffer.from('nobody stores this'));

      test('are reported with the URI, the path and a remedy', async () => {
        expect(await subject.store.has(absent.sha1)).toBe(false);
        expect(await subject.store.verify(absent)).toBe('missing');
        const error = await expectStoreError(subject.store.readVerified(absent), /sha1:\/\/[0-9a-f]{40} is not in/);
        expect(error.message).toContain(objectPath(subject.store.root, absent.sha1));
        expect(error.remedy).toContain('hither store put');
        await expectStoreError(subject.store.identify(absent.sha1), /is not in/);
      });

      test.each(['link', 'copy'] as const)('leave nothing at the target path (%s)', async (mode) => {
        await expectStoreError(subject.store.materialize(absent, path(`absent ${mode}`), mode), /is not in/);
        expect(existsSync(path(`absent ${mode}`))).toBe(false);
      });
    });

    describe('objects known by their sha1 only', () => {
      test('get their sha256 and size', async () => {
        const bytes = fresh();
        const ref = await subject.store.putBytes(bytes);
        expect(await subject.store.identify(ref.sha1)).toEqual(ref);
        expect(await subject.store.has(ref.sha1)).toBe(true);
      });

      test('get them even if another program stored them', async () => {
        const bytes = fresh();
        const ref = refOf(bytes);
        placeForeign(subject, ref.sha1, bytes);
        expect(await subject.store.identify(ref.sha1)).toEqual(ref);
        expectBytes(await subject.store.readVerified(ref), bytes);
      });

      test('are refused if the file is not the object', async () => {
        const ref = refOf(fresh());
        placeForeign(subject, ref.sha1, Buffer.from('something else'));
        await expectStoreError(subject.store.identify(ref.sha1), /is damaged.*has the sha1/);
      });
    });

    describe('damage', () => {
      const damages: [string, (file: string, bytes: Buffer) => void][] = [
        ['one flipped bit', (file, bytes) => overwrite(file, flipBit(bytes))],
        ['a cut', (file) => truncateSync(writable(file), 50)],
        ['one byte more', (file, bytes) => overwrite(file, Buffer.concat([bytes, Buffer.from('x')]))],
        ['zeros', (file, bytes) => overwrite(file, Buffer.alloc(bytes.length))],
        ['nothing in it', (file) => truncateSync(writable(file), 0)],
        ['a symbolic link to the right bytes', (file) => moveAndLink(file)],
        ['a symbolic link to nowhere', (file) => replace(file, () => symlinkSync('/nonexistent/x', file))],
        ['a directory', (file) => replace(file, () => mkdirSync(file))],
        ['a pipe', (file) => replace(file, () => execFileSync('mkfifo', [file]))],
        ['a device', (file) => replace(file, () => symlinkSync('/dev/zero', file))],
        ['another object of the same size', (file, bytes) => overwrite(file, Buffer.from(bytes).reverse())],
        ['a hard link to another file', (file) => replace(file, () => linkTo(file, 'other content'))],
      ];

      test.each(damages)(
        '%s is detected by every way of reading, and repaired by storing again',
        async (_what, damage) => {
          const bytes = fresh(4096);
          const ref = await subject.store.putBytes(bytes);
          damage(subject.objectPath(ref.sha1), bytes);

          expect(await subject.store.verify(ref)).toBe('damaged');
          const error = await expectStoreError(subject.store.readVerified(ref), /is damaged/);
          expect(error.remedy).toContain('replaces the damaged file');
          for (const mode of ['link', 'copy'] as const) {
            await subject.store.putBytes(bytes);
            damage(subject.objectPath(ref.sha1), bytes);
            const target = path(`damaged ${count} ${mode}`);
            await expectStoreError(subject.store.materialize(ref, target, mode), /is damaged/);
            expect(existsSync(target)).toBe(false);
            // It can't be taken for the object again.
            expect(await subject.store.verify(ref)).toBe('missing');
          }

          expect(await subject.store.putBytes(bytes)).toEqual(ref);
          expectBytes(await subject.store.readVerified(ref), bytes);
          expect(subject.temporaryFiles()).toEqual([]);
        },
      );

      test.each(damages)('%s under a name that we never stored is repaired too', async (_what, damage) => {
        const bytes = fresh(4096);
        const ref = refOf(bytes);
        placeForeign(subject, ref.sha1, bytes);
        damage(subject.objectPath(ref.sha1), bytes);
        await subject.store.ingestFile(fileWith(bytes));
        expectBytes(await subject.store.readVerified(ref), bytes);
      });

      test('an object with another sha256 than expected is not returned', async () => {
        const ref = await subject.store.putBytes(fresh());
        const promised = { ...ref, sha256: '0'.repeat(64) };
        expect(await subject.store.verify(promised)).toBe('damaged');
        await expectStoreError(subject.store.readVerified(promised), /instead of/);
        await expectStoreError(subject.store.materialize(promised, path('promised'), 'copy'), /instead of/);
        expect(await subject.store.verify(ref)).toBe('good');
      });

      test('is moved to quarantine if there is any', async () => {
        const bytes = fresh(4096);
        const ref = await subject.store.putBytes(bytes);
        expect(await subject.store.quarantine(ref.sha1)).toBeUndefined();
        expect(await subject.store.verify(ref)).toBe('good');
        overwrite(subject.objectPath(ref.sha1), flipBit(bytes));
        const kept = await subject.store.quarantine(ref.sha1);
        expectBytes(readFileSync(kept ?? ''), flipBit(bytes));
        expect(await subject.store.verify(ref)).toBe('missing');
        expect(await subject.store.quarantine(ref.sha1)).toBeUndefined();
      });
    });

    describe('materializing', () => {
      test.each(['link', 'copy'] as const)('creates missing directories (%s)', async (mode) => {
        const bytes = fresh();
        const ref = await subject.store.putBytes(bytes);
        const target = path(`placed/${mode}/deep/file.npy`);
        await subject.store.materialize(ref, target, mode);
        expectBytes(readFileSync(target), bytes);
        await subject.store.materialize(ref, target, mode);
        expectBytes(readFileSync(target), bytes);
      });

      test('a copy is independent of the object', async () => {
        const bytes = fresh();
        const ref = await subject.store.putBytes(bytes);
        await subject.store.materialize(ref, path('independent'), 'copy');
        overwrite(path('independent'), Buffer.from('changed'));
        expectBytes(await subject.store.readVerified(ref), bytes);
      });

      test('a link is the same file as the object if the file system allows', async () => {
        const ref = await subject.store.putBytes(fresh());
        await subject.store.materialize(ref, path('linked'), 'link');
        const same = statSync(path('linked')).ino === statSync(subject.objectPath(ref.sha1)).ino;
        expect(same).toBe(statSync(directory).dev === storeDevice(subject));
      });

      test('an object that others can write to is copied, never linked', async () => {
        const bytes = fresh();
        const ref = await subject.store.putBytes(bytes);
        chmodSync(subject.objectPath(ref.sha1), 0o664);
        await subject.store.materialize(ref, path('not linked'), 'link');
        expect(statSync(path('not linked')).ino).not.toBe(statSync(subject.objectPath(ref.sha1)).ino);
        expectBytes(readFileSync(path('not linked')), bytes);
      });

      test('never overwrites another file', async () => {
        const ref = await subject.store.putBytes(fresh());
        for (const mode of ['link', 'copy'] as const) {
          const target = fileWith(Buffer.from('precious'));
          const refused = await expectStoreError(
            subject.store.materialize(ref, target, mode),
            /already exists and is not this object$/,
          );
          expect(refused.remedy).toBe('give a path that does not exist yet');
          expect(readFileSync(target, 'utf8')).toBe('precious');
        }
      });
    });

    describe('linked files', () => {
      /** Old enough that a change would show. */
      const files = ['mounted', 'mounted and stored', 'mounted and changed'];
      beforeAll(async () => {
        for (const file of files) {
          writeFileSync(path(file), file.repeat(100_000));
        }
        await new Promise((done) => setTimeout(done, 2600));
      });
      const link = async (file: string): Promise<ObjectRef> => {
        const handle = await open(path(file));
        const linked = await subject.store.linkFile(handle).finally(() => handle.close());
        return linked?.ref ?? expect.unreachable('it was not linked');
      };

      test('are objects without a copy, and are read where they are', async () => {
        const bytes = readFileSync(path('mounted'));
        const ref = await link('mounted');
        expect(ref).toEqual(refOf(bytes));
        expect(subject.store.linkedFile(ref.sha1)).toMatchObject({ ref, path: path('mounted') });
        expect([await subject.store.has(ref.sha1), await subject.store.identify(ref.sha1)]).toEqual([true, ref]);
        expectBytes(await subject.store.readVerified(ref), bytes);
        for (const mode of ['link', 'copy'] as const) {
          await subject.store.materialize(ref, path(`placed ${mode}`), mode);
          expectBytes(readFileSync(path(`placed ${mode}`)), bytes);
          expect(statSync(path(`placed ${mode}`)).nlink).toBe(1);
        }
        expect(existsSync(subject.objectPath(ref.sha1))).toBe(false);
        expect(subject.temporaryFiles()).toEqual([]);
      });

      test('are still objects if they are stored, too', async () => {
        const ref = await link('mounted and stored');
        expect(await subject.store.putFile(path('mounted and stored'))).toEqual(ref);
        expect(existsSync(subject.objectPath(ref.sha1))).toBe(true);
        expect(await subject.store.verify(ref)).toBe('good');
      });

      test('are refused once they have other bytes, with what changed', async () => {
        const ref = await link('mounted and changed');
        writeFileSync(path('mounted and changed'), 'other');
        const message = /is not in the content store: it was linked to .*mounted and changed, which has 5 bytes/;
        await expectStoreError(subject.store.readVerified(ref), message);
        await expectStoreError(subject.store.openVerified(ref), message);
        await expectStoreError(subject.store.materialize(ref, path('refused'), 'copy'), message);
        expect(existsSync(path('refused'))).toBe(false);
      });
    });

    test('names that are not a sha1 lead nowhere', async () => {
      const names = ['', '..', '../../../etc/passwd', `${'a'.repeat(39)}/`, 'A'.repeat(40)];
      for (const sha1 of names) {
        const reading = subject.store.readVerified({ sha1, sha256: '0'.repeat(64), size: 1 });
        await expect(reading).rejects.toMatchObject({ code: 'internal' });
      }
    });
  });
}

/** Vitest's matcher for buffers compares byte by byte in JavaScript, which takes seconds for megabytes. */
function expectBytes(actual: Buffer, expected: Uint8Array): void {
  expect(actual.equals(expected)).toBe(true);
}

async function expectStoreError(promise: Promise<unknown>, message: RegExp): Promise<HitherError> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(HitherError);
  if (!(thrown instanceof HitherError)) {
    return expect.unreachable('it was not refused');
  }
  expect(thrown.code).toBe('store');
  expect(thrown.message).toMatch(message);
  expect(thrown.message).not.toContain('\n');
  expect(thrown.remedy).not.toBe('');
  return thrown;
}

function storeDevice(subject: StoreUnderTest): number {
  return statSync(subject.store.root).dev;
}

function placeForeign(subject: StoreUnderTest, sha1: string, bytes: Buffer): void {
  const file = subject.objectPath(sha1);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
}

function writable(file: string): string {
  chmodSync(file, 0o644);
  return file;
}

function overwrite(file: string, bytes: Buffer): void {
  writeFileSync(writable(file), bytes);
}

function flipBit(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 4;
  return copy;
}

function replace(file: string, make: () => void): void {
  rmSync(file);
  make();
}

function moveAndLink(file: string): void {
  renameSync(file, `${file}.moved`);
  symlinkSync(`${file}.moved`, file);
}

function linkTo(file: string, content: string): void {
  writeFileSync(`${file}.other`, content);
  linkSync(`${file}.other`, file);
}

/** All files and directories below a directory. */
export function filesBelow(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : [];
}
