/** Makes program output safe to show: colors stay, all other control sequences are removed. */
import { isPlain } from './plain-lines';

const ESCAPE = '\u001b';
const BELL = '\u0007';

/** 8-bit forms of the introducers (ECMA-48), which terminals accept in UTF-8 too. */
const CSI = '\u009b';
const STRING_INTRODUCERS = new Set(['\u0090', '\u0098', '\u009d', '\u009e', '\u009f']);

/** After an escape, these start a string that runs to a terminator: DCS, SOS, OSC, PM, APC. */
const STRING_LETTERS = new Set(['P', 'X', ']', '^', '_']);

/** Control characters other than tab and line ends: every terminal sequence starts with one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** For longer texts, a look at their bytes is several times as fast as a search. UTF-16 units. */
const LONG = 1024;

/**
 * The text without escape sequences (ECMA-48), except those that set colors (`ESC [ … m`), and without control
 * characters, except tab and line ends. The others could move the cursor, set the title, write the clipboard, or draw
 * misleading links.
 */
export function sanitizeOutput(text: string): string {
  const isPlainText = text.length > LONG && isPlain(Buffer.from(text));
  if (isPlainText || !UNSAFE.test(text)) {
    return text;
  }
  let clean = '';
  let position = 0;
  while (position < text.length) {
    const end = endOfSequence(text, position);
    if (end === position) {
      clean += isControl(text, position) ? '' : text[position];
      position += 1;
    } else {
      const sequence = text.slice(position, end);
      clean += isColor(sequence) ? sequence : '';
      position = end;
    }
  }
  return clean;
}

function isColor(sequence: string): boolean {
  return sequence.startsWith(`${ESCAPE}[`) && /^[\d;:]*m$/.test(sequence.slice(2));
}

/** Where the escape sequence at a position ends; the position itself if there is none. */
function endOfSequence(text: string, start: number): number {
  const first = text[start] ?? '';
  const second = text[start + 1] ?? '';
  if (first === CSI || (first === ESCAPE && second === '[')) {
    return endOfControl(text, start + (first === CSI ? 1 : 2));
  }
  if (STRING_INTRODUCERS.has(first) || (first === ESCAPE && STRING_LETTERS.has(second))) {
    return endOfString(text, start + (first === ESCAPE ? 2 : 1));
  }
  if (first !== ESCAPE) {
    return start;
  }
  let end = start + 1;
  while (isBetween(text[end], ' ', '/')) {
    end += 1;
  }
  return isBetween(text[end], '0', '~') ? end + 1 : end;
}

/** Parameters, intermediate characters, and one final character. */
function endOfControl(text: string, start: number): number {
  let end = start;
  while (isBetween(text[end], ' ', '?')) {
    end += 1;
  }
  return isBetween(text[end], '@', '~') ? end + 1 : end;
}

function endOfString(text: string, start: number): number {
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === BELL || text[end] === '\u009c') {
      return end + 1;
    }
    if (text[end] === ESCAPE) {
      return text[end + 1] === '\\' ? end + 2 : end;
    }
  }
  return text.length;
}

function isBetween(character: string | undefined, low: string, high: string): boolean {
  return character !== undefined && character >= low && character <= high;
}

function isControl(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code <= 0x9f);
}
