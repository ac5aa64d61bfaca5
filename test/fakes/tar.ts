/** Writes tar archives (POSIX ustar). */

/** An archive of files: their content by path. A path ending in a slash is a directory. */
export function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries = Object.entries(files).map(([name, content]) =>
    tarEntry(name, Buffer.from(content), name.endsWith('/') ? '5' : '0'),
  );
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

/** One entry; `type` as in the header: `0` a file, `5` a directory, `L` a long name (GNU), `x` pax records. */
export function tarEntry(name: string, content: Buffer, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000755\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
