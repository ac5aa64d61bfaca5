/** Writes SIF files without a file system: the header, the table of descriptors and documents (sylabs/sif). */

/** A SIF file with these documents, by name. */
export function sifOf(documents: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(documents);
  const header = Buffer.alloc(128);
  header.write('SIF_MAGIC', 32);
  header.writeBigInt64LE(BigInt(entries.length), 88);
  header.writeBigInt64LE(128n, 96);
  let offset = 128 + entries.length * 585;
  const table = entries.map(([name, text]) => {
    const descriptor = Buffer.alloc(585);
    descriptor.writeInt32LE(0x4006, 0);
    descriptor.writeUInt8(1, 4);
    descriptor.writeBigInt64LE(BigInt(offset), 17);
    descriptor.writeBigInt64LE(BigInt(Buffer.byteLength(text)), 25);
    descriptor.write(name, 73);
    offset += Buffer.byteLength(text);
    return descriptor;
  });
  return Buffer.concat([header, ...table, Buffer.from(entries.map(([, text]) => text).join(''))]);
}
