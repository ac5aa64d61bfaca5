/** Finds the ends of logical lines in a Python text, for any start, after one pass over the text. */
import { firstFrom } from './line-table';

/** A string, which ends with its line or with the text if it is unclosed. */
const STRING = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\[\s\S]|[^"\\\r\n])*"?|'(?:\\[\s\S]|[^'\\\r\n])*'?/;

/** A bracket or a line end, or something that may hide one: a string, a comment or a continuation. */
const TOKEN = new RegExp(`${STRING.source}|${/#.*|\\\r?\n|[()[\]{}]|[\r\n]/.source}`, 'g');

/** The offset of the first code at or after an offset: skips spaces, empty lines and comments. */
export function nextCode(text: string, start: number): number {
  const token = /#.*|\S/g;
  token.lastIndex = start;
  let found = token.exec(text);
  while (found?.[0].startsWith('#')) {
    found = token.exec(text);
  }
  return found?.index ?? text.length;
}

/** The offset after the bracket that closes the first bracket of a text; -1 if none does. */
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

/** The tokens that can end a line or change its depth, in order, as parallel lists. */
interface Tokens {
  readonly offsets: readonly number[];
  /** The bracket depth before each token. */
  readonly depths: readonly number[];
  /** Whether each token ends a line outside brackets: a comment or a line end. */
  readonly isEnd: readonly boolean[];
  /** The first end at or after each token; the number of tokens if there is none. */
  readonly nextEnd: readonly number[];
  /** For each end, the next one at a smaller depth. */
  readonly shallower: readonly number[];
}

/** Returns a function that gives the end of the logical line at an offset, before its comment. */
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

/** Goes backwards, so that the next end is known for each token. */
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
