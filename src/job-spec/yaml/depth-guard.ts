/**
 * Rejects deeply nested documents before the YAML library sees them. About 900 nested brackets overflow its stack and
 * crash the process (V8 of Node 20), which no `catch` can prevent. This is one pass without recursion that knows just
 * enough YAML to tell what a bracket or an indentation means. It is exact for valid documents. For invalid ones,
 * `tokens.ts` checks the depth of the tokens again before anything recurses over them.
 */
import { findNotPlain, skipBlockScalar, skipQuoted } from './text';

/** Levels of lists and mappings. */
export const MAX_NESTING = 64;

/** The offset (UTF-16 units) at which nesting becomes deeper than `limit`; undefined if it never does. */
export function findTooDeep(text: string, limit = MAX_NESTING): number | undefined {
  const scan: Scan = {
    text,
    at: 0,
    lineStart: 0,
    fresh: true,
    keyStart: undefined,
    blocks: [],
    flow: 0,
    afterKey: false,
  };
  while (skipToToken(scan)) {
    const start = scan.at;
    if (scan.flow > 0) {
      readFlowToken(scan);
    } else {
      readBlockToken(scan);
    }
    if (scan.flow + scan.blocks.length > limit) {
      return start;
    }
  }
  return undefined;
}

interface Scan {
  readonly text: string;
  at: number;
  lineStart: number;
  /** No token of this line was read yet. */
  fresh: boolean;
  /** Start of the node that is a key if a colon follows. */
  keyStart: number | undefined;
  /**
   * The open block collections. Each is twice its column, plus 1 for a list, because a list may be in the same column
   * as the mapping around it.
   */
  blocks: number[];
  /** Open brackets and braces. */
  flow: number;
  /** In flow, after a quoted text or a closing bracket. A colon needs no space after it there. */
  afterKey: boolean;
}

/** Skips spaces, line ends and comments up to the next token. */
function skipToToken(scan: Scan): boolean {
  const { text } = scan;
  for (; scan.at < text.length; scan.at += 1) {
    const character = text[scan.at];
    if (character === '\n') {
      startLine(scan, scan.at + 1);
    } else if (character === '#') {
      const end = text.indexOf('\n', scan.at);
      scan.at = (end < 0 ? text.length : end) - 1;
    } else if (character !== ' ' && character !== '\t' && character !== '\r') {
      return true;
    }
  }
  return false;
}

function startLine(scan: Scan, start: number): void {
  scan.lineStart = start;
  scan.fresh = true;
  scan.keyStart = undefined;
}

function readFlowToken(scan: Scan): void {
  const { text, at } = scan;
  const character = text[at] ?? '';
  const afterKey = scan.afterKey;
  scan.fresh = false;
  scan.afterKey = /["'\]}]/.test(character);
  if (character === '[' || character === '{') {
    scan.flow += 1;
  } else if (character === ']' || character === '}') {
    scan.flow -= 1;
  } else if (character === '"' || character === "'") {
    moveTo(scan, skipQuoted(text, at));
    return;
  } else if (character !== ',' && !(character === ':' && (afterKey || /^[\s,]?$/.test(text[at + 1] ?? '')))) {
    moveTo(scan, findNotPlain(text, { start: at, flow: true, indent: -1 }));
    return;
  }
  scan.at += 1;
}

function readBlockToken(scan: Scan): void {
  const character = scan.text[scan.at] ?? '';
  const column = scan.at - scan.lineStart;
  if (scan.fresh && column === 0 && /^(---|\.\.\.)(\s|$)/.test(scan.text.slice(scan.at, scan.at + 4))) {
    scan.blocks = [];
    scan.at += 3;
    scan.fresh = false;
    return;
  }
  if (scan.fresh) {
    closeAbove(scan, 2 * column + 1);
    scan.fresh = false;
  }
  if (/^[-?:](\s|$)/.test(scan.text.slice(scan.at, scan.at + 2))) {
    readIndicator(scan, character, column);
  } else {
    readBlockNode(scan, character);
  }
}

function readIndicator(scan: Scan, character: string, column: number): void {
  const key = character === ':' ? (scan.keyStart ?? scan.at) - scan.lineStart : column;
  openBlock(scan, character === '-' ? 2 * column + 1 : 2 * key);
  scan.keyStart = undefined;
  scan.at += 1;
}

function openBlock(scan: Scan, block: number): void {
  closeAbove(scan, block);
  if (scan.blocks.at(-1) !== block) {
    scan.blocks.push(block);
  }
}

function closeAbove(scan: Scan, block: number): void {
  while ((scan.blocks.at(-1) ?? -1) > block) {
    scan.blocks.pop();
  }
}

function readBlockNode(scan: Scan, character: string): void {
  const { text } = scan;
  const indent = Math.floor((scan.blocks.at(-1) ?? -1) / 2);
  if (character === '&' || character === '!' || character === '*') {
    scan.keyStart ??= scan.at;
    moveTo(scan, scan.at + (/^\S+/.exec(text.slice(scan.at, scan.at + 200))?.[0].length ?? 1));
    return;
  }
  const blockScalar = skipBlockScalar(text, scan.at, indent);
  scan.keyStart ??= scan.at;
  if (blockScalar !== undefined) {
    moveTo(scan, blockScalar);
  } else if (character === '[' || character === '{') {
    scan.flow = 1;
    scan.afterKey = false;
    scan.at += 1;
  } else if (character === '"' || character === "'") {
    moveTo(scan, skipQuoted(text, scan.at));
  } else {
    moveTo(scan, findNotPlain(text, { start: scan.at, flow: false, indent }));
  }
}

/** Moves to `end`, which may be on a later line. Always moves at least one character, so that every scan ends. */
function moveTo(scan: Scan, end: number): void {
  const next = Math.max(end, scan.at + 1);
  const passed = scan.text.slice(scan.at, next);
  const lastBreak = passed.lastIndexOf('\n');
  if (lastBreak >= 0) {
    startLine(scan, scan.at + lastBreak + 1);
    scan.fresh = passed.slice(lastBreak + 1).trim() === '';
  }
  scan.at = next;
}
