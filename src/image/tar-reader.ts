/** Lists the entries of a tar archive (POSIX ustar and pax, GNU long names), as far as image archives need it. */
import { HitherError } from '../core/errors';

/** One entry, with the location of its bytes. */
export interface TarEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of the first byte in the archive. */
  readonly offset: number;
  /** `0` a file, `5` a directory, `1` and `2` links, and others. */
  readonly type: string;
}

/** Reads bytes of the archive; fewer at its end. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>;

const BLOCK = 512;
/** Names and pax records are short; a longer one can't be from an image archive. */
const MAX_META = 1024 ** 2;

/** The entries in order. @throws HitherError `image` if it isn't a tar archive. */
export async function* tarEntries(read: ReadAt): AsyncGenerator<TarEntry> {
  let offset = 0;
  let longName: string | undefined;
  for (;;) {
    const header = await read(offset, BLOCK);
    if (header.length < BLOCK || header.every((byte) => byte === 0)) {
      return;
    }
    const { name, size, type } = parseHeader(header);
    const entry = { name: longName ?? name, size, offset: offset + BLOCK, type };
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'L' || type === 'x' || type === 'g') {
      const text = (await read(entry.offset, Math.min(size, MAX_META))).toString('utf8');
      longName = type === 'L' ? text.replace(/\0.*$/s, '') : type === 'x' ? (paxPath(text) ?? longName) : longName;
    } else {
      longName = undefined;
      yield entry;
    }
  }
}

function parseHeader(header: Buffer): { name: string; size: number; type: string } {
  const field = (start: number, length: number): string =>
    header.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  if (Number.parseInt(field(148, 8).trim(), 8) !== sum) {
    throw new HitherError(
      'image',
      'it is not a tar archive',
      'create it again with "docker save --output image.tar NAME"',
    );
  }
  const prefix = field(257, 5) === 'ustar' ? field(345, 155) : '';
  return {
    name: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`,
    size: parseSize(header.subarray(124, 136)),
    type: header[156] === 0 ? '0' : field(156, 1),
  };
}

/** Octal digits, or for large files a binary number with the top bit set (GNU). */
function parseSize(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) !== 0) {
    return Number(field.readBigUInt64BE(4));
  }
  return Number.parseInt(field.toString('latin1').replace(/\0.*$/s, '').trim() || '0', 8);
}

function paxPath(records: string): string | undefined {
  return /^\d+ path=(.*)$/m.exec(records)?.[1];
}
