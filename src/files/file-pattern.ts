/**
 * Matches patterns of files. Names match as in Python's fnmatch, paths as in its glob with `recursive=True`.
 * Backtracking retries only the last star, so a match takes at most pattern × path steps.
 */
import type { Problem } from '../core/errors';

/** The kernel opens no longer path (PATH_MAX). */
const MAX_PATTERN = 4096;

/** Tells whether a file matches. The path is relative to the directory of the pattern, with `/`. */
export type FilePattern = (path: string) => boolean;

/** A pattern without `/` matches file names at any depth, as in hither. A pattern with `/` matches paths. */
export function filePattern(pattern: string): FilePattern {
  const isName = !withoutDot(pattern).includes('/');
  const parts = partsOf(pattern);
  return (path) => {
    const names = path.split('/');
    return matches(parts, isName ? names.slice(-1) : names);
  };
}

/** Explains why no file can match a pattern, or why it is too long; undefined if the pattern is valid. */
export function patternFlaw(pattern: string): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (pattern.length > MAX_PATTERN) {
    const message = `a pattern of an additional file has ${pattern.length} characters; the limit is ${MAX_PATTERN}`;
    return { message, remedy: 'write a shorter one with "*" or "**"' };
  }
  const range = pattern.split('/').flatMap(backwardRanges)[0];
  if (range === undefined) {
    return undefined;
  }
  const [low, , high] = [...range];
  const message = `the range [${range}] in the additional file "${pattern}" is empty`;
  return { message, remedy: `write [${high}-${low}]` };
}

/** Any number of items, in a pattern of names or of characters. */
const ANY = 'any';

type Part<Item> = typeof ANY | ((item: Item) => boolean);

function matches<Item>(parts: readonly Part<Item>[], items: readonly Item[]): boolean {
  let part = 0;
  let item = 0;
  let last: { readonly part: number; item: number } | undefined;
  while (item < items.length) {
    const wanted = parts[part];
    if (wanted === ANY) {
      last = { part, item };
      part += 1;
    } else if (wanted?.(items[item] as Item)) {
      part += 1;
      item += 1;
    } else if (last !== undefined) {
      last.item += 1;
      part = last.part + 1;
      item = last.item;
    } else {
      return false;
    }
  }
  return parts.slice(part).every((each) => each === ANY);
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}

/** One part for each name of a path. `**` is any number of directories; at the end it needs at least a file. */
function partsOf(pattern: string): Part<string>[] {
  const names = withoutDot(pattern).split('/');
  const all = names.length > 1 && names.at(-1) === '**' ? [...names, '*'] : names;
  return all.map((name) => (name === '**' && all.length > 1 ? ANY : namePattern(name)));
}

/** Tells whether a name matches a pattern of one name, with `*`, `?` and `[…]`. */
export function namePattern(pattern: string): (name: string) => boolean {
  const parts = tokensOf(pattern).map(characterPart);
  return (name) => matches(parts, [...name]);
}

function characterPart(token: string): Part<string> {
  if (token.startsWith('*')) {
    return ANY;
  }
  if (token === '?') {
    return () => true;
  }
  return token.length > 2 && token.startsWith('[') ? classPart(token.slice(1, -1)) : (character) => character === token;
}

/** Splits a name into `*`, `?`, `[…]` (whose first character may be `]`) and single characters. */
function tokensOf(pattern: string): string[] {
  const tokens: string[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; ) {
    const end = characters[at] === '[' ? endOfClass(characters, at) : at;
    tokens.push(characters.slice(at, end + 1).join(''));
    at = end + 1;
  }
  return tokens;
}

/** The index of the bracket that closes a class. Without one, the opening bracket is an ordinary character. */
function endOfClass(characters: readonly string[], start: number): number {
  const end = characters.indexOf(']', start + (characters[start + 1] === '!' ? 3 : 2));
  return end < 0 ? start : end;
}

interface Range {
  readonly low: string;
  readonly high: string;
}

function classPart(content: string): Part<string> {
  const isNegated = content.startsWith('!');
  const ranges = rangesOf(isNegated ? content.slice(1) : content);
  return (character) => {
    const code = codeOf(character);
    return ranges.some(({ low, high }) => codeOf(low) <= code && code <= codeOf(high)) !== isNegated;
  };
}

/** Splits a class into ranges such as `a-z` and single characters. A `-` at the start or end is a character. */
function rangesOf(content: string): Range[] {
  const characters = [...content];
  const ranges: Range[] = [];
  for (let at = 0; at < characters.length; ) {
    const low = characters[at] as string;
    const high = characters[at + 1] === '-' ? characters[at + 2] : undefined;
    ranges.push({ low, high: high ?? low });
    at += high === undefined ? 1 : 3;
  }
  return ranges;
}

function backwardRanges(name: string): string[] {
  return tokensOf(name)
    .filter((token) => token.length > 2 && token.startsWith('['))
    .flatMap((token) => rangesOf(token.slice(1, -1).replace(/^!/, '')))
    .filter(({ low, high }) => codeOf(low) > codeOf(high))
    .map(({ low, high }) => `${low}-${high}`);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
