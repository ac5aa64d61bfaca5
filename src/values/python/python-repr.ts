/** Writes strings and bytes like Python's `repr` (CPython Objects/unicodeobject.c, bytesobject.c). */

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Characters that Python doesn't print: the categories "other" and "separator", except the space. */
const NOT_PRINTABLE = /[\p{C}\p{Z}]/u;

/** A quoted string with escapes for characters that Python doesn't print (control, format and private characters). */
export function stringRepr(text: string): string {
  const quote = chooseQuote(text);
  const body = Array.from(text, (character) => {
    const short = SHORT_ESCAPES.get(character) ?? (character === quote ? `\\${quote}` : undefined);
    return short ?? (character !== ' ' && NOT_PRINTABLE.test(character) ? hexEscape(character) : character);
  });
  return quote + body.join('') + quote;
}

/** Bytes as `b'…'`. */
export function bytesRepr(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const quote = chooseQuote(text);
  const body = Array.from(text, (character) => {
    const short = SHORT_ESCAPES.get(character) ?? (character === quote ? `\\${quote}` : undefined);
    return short ?? (character < ' ' || character > '~' ? hexEscape(character) : character);
  });
  return `b${quote}${body.join('')}${quote}`;
}

/** Python uses double quotes only if that saves escapes. */
function chooseQuote(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

function hexEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) {
    return `\\x${hex.padStart(2, '0')}`;
  }
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
