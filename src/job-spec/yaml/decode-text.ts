/** Decodes the bytes of a spec: at most 256 KiB of UTF-8 without control characters. */

/** Limit in bytes. Larger specs contain data, which belongs in separate files. */
const MAX_SPEC_BYTES = 256 * 1024;

/** A mistake that makes the whole text unreadable. */
export interface Offence {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** The text without a byte order mark, or the mistake in it. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly offence: Offence };

/** Neither YAML nor JSON allows these characters unescaped, and the YAML library uses some internally. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;

/** Decodes and checks the text of a spec. */
export function decodeText(source: string | Uint8Array): DecodedText {
  const bytes = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
  if (bytes > MAX_SPEC_BYTES) {
    const message = `the text has more than ${MAX_SPEC_BYTES / 1024} KiB`;
    return offence('', { message, remedy: 'put data into separate files: $npy, $file' });
  }
  const text = (typeof source === 'string' ? source : Buffer.from(source).toString('utf8')).replace(/^\uFEFF/, '');
  const broken = typeof source === 'string' ? undefined : brokenAt(Buffer.from(source));
  if (broken !== undefined) {
    return offence(broken, { message: 'the file is not UTF-8 text', remedy: 'save it as UTF-8' });
  }
  const control = CONTROL.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).padStart(2, '0');
    const message = `the control character 0x${code} is not allowed in the text`;
    return offence(text.slice(0, control.index), { message, remedy: `write it as "\\x${code}", in double quotes` });
  }
  return { ok: true, text };
}

/** The text before the first bytes that are not UTF-8. */
function brokenAt(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8');
  const again = Buffer.from(text);
  if (again.equals(bytes)) {
    return undefined;
  }
  // Decoding replaces invalid bytes by U+FFFD, so the bytes are the same up to the first of them.
  const first = again.findIndex((byte, index) => byte !== bytes[index]);
  const good = bytes.subarray(0, first < 0 ? again.length : first).toString('utf8');
  return good.replace(/\uFFFD$/, '').replace(/^\uFEFF/, '');
}

function offence(before: string, what: { readonly message: string; readonly remedy: string }): DecodedText {
  const lines = before.split('\n');
  return { ok: false, offence: { ...what, line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
}
