/** Reads the small documents beside the file system of a SIF file, without apptainer (sylabs/sif, sif.go). */
import type { FileHandle } from 'node:fs/promises';
import { openRegular } from '../../files/open-file';

/** The fixed header of the file: only the location of the descriptors matters here. */
const HEADER = { size: 128, magic: 32, descriptors: 80 + 8, offset: 96 } as const;
const MAGIC = 'SIF_MAGIC';
/** One entry of the table of contents. */
const DESCRIPTOR = { size: 585, used: 4, offset: 17, length: 25, name: 73, nameLength: 128 } as const;
/** apptainer writes 48 descriptors, and documents of a few KiB. */
const MOST_DESCRIPTORS = 4096;
const MOST_BYTES = 8 * 1024 ** 2;

/** Whether a file begins as SIF files do. @throws system errors */
export async function isSif(path: string): Promise<boolean> {
  return withFile(path, async (file) => hasMagic(await bytesAt(file, 0, HEADER.size)));
}

/**
 * The JSON documents with these names, in their order; undefined for each that is missing. Reads only these: the table
 * of a hostile file could name thousands of large ones. @throws system errors
 */
export async function sifDocuments(path: string, names: readonly string[]): Promise<readonly unknown[]> {
  return withFile(path, async (file) => {
    const places = new Map((await descriptors(file)).map((each) => [each.name, each]));
    const documents: unknown[] = [];
    for (const { offset, length } of names.map((name) => places.get(name) ?? { offset: 0, length: 0 })) {
      documents.push(length <= MOST_BYTES ? parse(await bytesAt(file, offset, length)) : undefined);
    }
    return documents;
  });
}

interface Descriptor {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

async function descriptors(file: FileHandle): Promise<readonly Descriptor[]> {
  const header = await bytesAt(file, 0, HEADER.size);
  if (!hasMagic(header)) {
    return [];
  }
  const count = Math.min(Number(header.readBigInt64LE(HEADER.descriptors)), MOST_DESCRIPTORS);
  const table = await bytesAt(file, Number(header.readBigInt64LE(HEADER.offset)), count * DESCRIPTOR.size);
  return Array.from({ length: Math.floor(table.length / DESCRIPTOR.size) }, (_, number) =>
    table.subarray(number * DESCRIPTOR.size, (number + 1) * DESCRIPTOR.size),
  )
    .filter((entry) => entry[DESCRIPTOR.used] !== 0)
    .map(descriptor);
}

function descriptor(entry: Buffer): Descriptor {
  const name = entry.subarray(DESCRIPTOR.name, DESCRIPTOR.name + DESCRIPTOR.nameLength).toString('utf8');
  return {
    name: name.split('\0', 1)[0] ?? '',
    offset: Number(entry.readBigInt64LE(DESCRIPTOR.offset)),
    length: Number(entry.readBigInt64LE(DESCRIPTOR.length)),
  };
}

function hasMagic(header: Buffer): boolean {
  return (
    header.length === HEADER.size && header.toString('latin1', HEADER.magic, HEADER.magic + MAGIC.length) === MAGIC
  );
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Empty if the file is damaged and the offset lies outside it. */
async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  if (!Number.isSafeInteger(offset) || offset < 0 || length <= 0) {
    return Buffer.alloc(0);
  }
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await openRegular(path, 'follow');
  return use(file).finally(() => file.close());
}
