/** Decodes Python files: from UTF-8, or from the encoding declared on the first or second line (PEP 263). */
import { HitherError, messageOf, type Problem } from '../core/errors';
import { readOrEmpty, readRegularSync } from '../files/read-file';
import { runCommand } from '../process/run-command';

/** The decoded text of a file. */
export interface SourceText {
  readonly text: string;
  /** Characters beyond ASCII may be wrong, because this program doesn't know the encoding. */
  readonly isUncertain: boolean;
  /** Why Python can't read the file. If the file can't be opened or is too long, the text is empty. */
  readonly flaw?: Pick<Problem, 'message' | 'remedy'>;
}

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const EMPTY_LINE = /^[ \t\f]*(?:#.*)?$/;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Names in the form of `pythonName`. Unlike Python, JavaScript decodes "latin1" and "ascii" as windows-1252. */
const LATIN = /^(?:latin|latin_1|latin1|l1|8859|cp819|ibm819|iso_?8859(?:_1)?(?:_1987)?|iso_latin_1|iso_ir_100)$/;
const ASCII = /^(?:ascii|us_ascii|646|us|cp367|ibm367|iso646_us|iso_ir_6)$/;
const UTF_8 = /^(?:u8|utf|utf8|utf_8|utf8_ucs[24]|cp65001|utf_8_.*)$/;

/** JavaScript's labels for Python's encodings, where the names differ. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shift_jis: ['s_jis', 'shiftjis', 'cp932', '932', 'mskanji', 'ms_kanji'],
    'euc-jp': ['eucjp', 'ujis', 'u_jis'],
    'euc-kr': ['euckr', 'ksc5601', 'cp949', '949', 'ms949', 'uhc'],
    gbk: ['936', 'cp936', 'ms936', 'euccn', 'euc_cn'],
    big5: ['big5_tw', 'cp950', '950', 'ms950'],
    'iso-2022-jp': ['iso2022_jp', 'iso2022jp'],
    macintosh: ['mac_roman', 'macroman'],
    'x-mac-cyrillic': ['mac_cyrillic', 'maccyrillic'],
  }).flatMap(([label, names]) => names.map((name) => [name, label] as const)),
);

type Decoder = InstanceType<typeof TextDecoder>;

/** A longer file contains data, and parsing it takes seconds. */
const MAX_SOURCE = 4 * 1024 * 1024;

/** Decodes a file. Never throws: undecodable text keeps its ASCII, and files that are too long give an empty text. */
export function decodeSource(bytes: Buffer): SourceText {
  if (bytes.length > MAX_SOURCE) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    const message = `the file has ${size} MiB; the limit for Python files is ${MAX_SOURCE / 1024 / 1024} MiB`;
    return { text: '', isUncertain: false, flaw: { message, remedy: 'move its data into a separate file' } };
  }
  const hasMark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
  const written = declaredEncoding(bytes.subarray(hasMark ? 3 : 0));
  const name = written === undefined ? 'utf_8' : pythonName(written);
  if (hasMark && !UTF_8.test(name)) {
    const message = `the file begins with the byte order mark of UTF-8, but declares the encoding ${written}`;
    const remedy = 'remove one of them: Python rejects such a file';
    return { text: bytes.toString('utf8'), isUncertain: false, flaw: { message, remedy } };
  }
  if (UTF_8.test(name)) {
    return decodeUtf8(bytes);
  }
  const decoder = LATIN.test(name) || ASCII.test(name) ? undefined : decoderOf(name);
  if (decoder !== undefined) {
    return { text: decoder.decode(bytes), isUncertain: false };
  }
  return { text: bytes.toString('latin1'), isUncertain: !LATIN.test(name) && !isPlainAscii(bytes, name) };
}

function decodeUtf8(bytes: Buffer): SourceText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUncertain: false };
  } catch {
    const message = 'the file is not UTF-8 and declares no other encoding, so Python rejects it';
    const remedy = 'save it as UTF-8, or declare its encoding on the first line: # -*- coding: cp1252 -*-';
    return { text: bytes.toString('utf8'), isUncertain: false, flaw: { message, remedy } };
  }
}

/** The declared encoding: on the first line, or on the second if the first is blank or a comment. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const [first = '', second = ''] = bytes
    .subarray(0, 1000)
    .toString('latin1')
    .split(/\r\n|\r|\n/);
  return (COOKIE.exec(first) ?? (EMPTY_LINE.test(first) ? COOKIE.exec(second) : null))?.[1];
}

/** Normalizes names as Python does: `Latin-1`, `latin_1` and `LATIN 1` are the same. */
function pythonName(written: string): string {
  return written.toLowerCase().replace(/[^a-z0-9.]+/g, '_');
}

function decoderOf(name: string): Decoder | undefined {
  const label =
    LABELS.get(name) ??
    name
      .replace(/^(?:cp|windows)_?(125\d|874)$/, 'windows-$1')
      .replace(/^iso_?8859_?(\d+)(?:_e|_i)?$/, 'iso-8859-$1')
      .replaceAll('_', '-');
  // UTF-16 text can't contain an ASCII declaration, and there are several editions of HKSCS.
  return /^utf-|hkscs$/.test(label) ? undefined : newDecoder(label);
}

function newDecoder(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Whether the bytes mean the same in ASCII. Some encodings use ASCII bytes for other characters. */
function isPlainAscii(bytes: Buffer, name: string): boolean {
  return !/^u7$|utf_?7|escape|^hz|2022|punycode|idna/.test(name) && bytes.every((byte) => byte < 0x80);
}

const RECODE = `
import sys, tokenize
with tokenize.open(sys.argv[1]) as file:
    text = file.read()
sys.stdout.buffer.write(text.encode('utf-8'))
`;

/** In bytes. A larger file is not source code. */
const MAX_BYTES = 32 * 1024 ** 2;

/** @throws HitherError `usage` if the file is not regular or too large; system errors pass through */
function readSourceBytes(file: string): Buffer {
  return readRegularSync(file, { limit: MAX_BYTES, links: 'follow' });
}

/** Decodes a file whose problems were or will be reported elsewhere: if it can't be read, the text is empty. */
export function decodeFile(file: string): SourceText {
  return decodeSource(readOrEmpty(file, { limit: MAX_BYTES, links: 'follow' }));
}

/** Reads a file. A local Python, if any, decodes encodings unknown to this program; it doesn't run the file. */
export async function readSource(file: string, searchPath: string): Promise<SourceText> {
  let bytes: Buffer;
  try {
    bytes = readSourceBytes(file);
  } catch (thrown) {
    const remedy = thrown instanceof HitherError ? thrown.remedy : 'check its permissions';
    const flaw = { message: `the file can't be read: ${messageOf(thrown)}`, remedy };
    return { text: '', isUncertain: false, flaw };
  }
  const decoded = decodeSource(bytes);
  if (!decoded.isUncertain) {
    return decoded;
  }
  const args = ['-I', '-S', '-c', RECODE, file];
  const answer = await runCommand({ program: 'python3', args, env: { PATH: searchPath } });
  return answer.exitCode === 0 ? { text: answer.stdout, isUncertain: false } : decoded;
}
