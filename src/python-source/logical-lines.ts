/** Where the logical lines of a Python text end, looked up for any start. The text is looked through once. */
import { firstFrom } from './places';

/** What brackets and line ends may hide in. A string that isn't closed ends with its line, or with the text. */
const TOKEN =
  /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\[\s\S]|[^"\\\r\n])*"?|'(?:\\[\s\S]|[^'\\\r\n])*'?|#.*|\\\r?\n|[()[\]{}]|[\r\n]/g;

/** Where the first code from an offset on is: behind blanks, empty lines and comments. */
export function nextCode(text: string, start: number): number {
  const token = /#.*|\S/g;
  token.lastIndex = start;
  let found = token.exec(text);
  while (found?.[0].startsWith('#')) {
    found = token.exec(text);
  }
  return found?.index ?? text.length;
}

/** Behind the bracket that closes the first one of a text; -1 where none does. */
export function endOfBrackets(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    depth += '([{'.includes(token) ? 1 : ')]}'.includes(token) ? -1 : 0;
    if (depth === 0 && /^[)\]}]$/.test(token)) {
      return index + 1;
    }
  }
  return -1;
}

/** The tokens that can end a line or change its depth, in order, as lists of the same length. */
interface Tokens {
  readonly offsets: readonly number[];
  /** Open brackets before each token, less the closed ones. */
  readonly depths: readonly number[];
  /** Whether each ends a line where no bracket is open: a comment or a line end. */
  readonly isEnd: readonly boolean[];
  /** The first end from each token on; the number of tokens where there is none. */
  readonly nextEnd: readonly number[];
  /** For each end, the next one at a smaller depth. */
  readonly shallower: readonly number[];
}

/** Answers where the logical line that begins at an offset ends: before its comment, and not inside brackets or strings. */
export function logicalLines(text: string): (start: number) => number {
  const { offsets, depths, nextEnd, shallower } = tokensOf(text);
  return (start) => {
    const first = firstFrom(offsets, start);
    const depth = depths[first] ?? 0;
    let end = nextEnd[first] ?? offsets.length;
    while (end < offsets.length && (depths[end] as number) > depth) {
      end = shallower[end] as number;
    }
    return offsets[end] ?? text.length;
  };
}

function tokensOf(text: string): Tokens {
  const offsets: number[] = [];
  const depths: number[] = [];
  const isEnd: boolean[] = [];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const change = '([{'.includes(token) ? 1 : ')]}'.includes(token) ? -1 : 0;
    const ends = /^[#\r\n]/.test(token);
    if (change !== 0 || ends) {
      offsets.push(index);
      depths.push(depth);
      isEnd.push(ends);
    }
    depth += change;
  }
  return { offsets, depths, isEnd, ...linksOf(depths, isEnd) };
}

/** From the last token to the first: what is next is known when it is asked for. */
function linksOf(depths: readonly number[], isEnd: readonly boolean[]): Pick<Tokens, 'nextEnd' | 'shallower'> {
  const count = depths.length;
  const nextEnd = new Array<number>(count).fill(count);
  const shallower = new Array<number>(count).fill(count);
  let next = count;
  for (let index = count - 1; index >= 0; index -= 1) {
    if (isEnd[index]) {
      let other = next;
      while (other < count && (depths[other] as number) >= (depths[index] as number)) {
        other = shallower[other] as number;
      }
      shallower[index] = other;
      next = index;
    }
    nextEnd[index] = next;
  }
  return { nextEnd, shallower };
}
