/**
 * Finds documents that are nested too deeply before the YAML library sees them: about 900 nested brackets make its
 * recursion end the whole process (V8, Node 20), which no `catch` can prevent. One pass, no recursion. It may count too
 * much (brackets in a string of several lines), never too little.
 */

/** Levels of lists and mappings. */
export const MAX_NESTING = 64;

/** The place where the nesting becomes too deep, from 1; undefined for a document that is fine. */
export function findTooDeep(text: string): { readonly line: number; readonly column: number } | undefined {
  const state: Scan = { indents: [], flow: 0, blockScalar: undefined };
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const column = scanLine(line, state);
    if (column !== undefined) {
      return { line: index + 1, column: column + 1 };
    }
  }
  return undefined;
}

interface Scan {
  /** Indentations of the block collections that are open. */
  indents: number[];
  /** Open brackets and braces. */
  flow: number;
  /** Indentation of the line that began a block scalar; its text is deeper. */
  blockScalar: number | undefined;
}

/** The column where it becomes too deep. */
function scanLine(line: string, state: Scan): number | undefined {
  const indent = line.length - line.trimStart().length;
  if (indent === line.length || isBlockScalarText(indent, state)) {
    return undefined;
  }
  let position = indent;
  if (state.flow === 0) {
    position = openBlocks(line, indent, state);
    if (state.indents.length > MAX_NESTING) {
      return position;
    }
  }
  return scanTokens(line, position, state);
}

function isBlockScalarText(indent: number, state: Scan): boolean {
  if (state.blockScalar !== undefined && indent > state.blockScalar) {
    return true;
  }
  state.blockScalar = undefined;
  return false;
}

/** Notes the collections that a line begins: its own indentation, and one for each `- `, `? ` before its content. */
function openBlocks(line: string, indent: number, state: Scan): number {
  state.indents = state.indents.filter((open) => open < indent);
  state.indents.push(indent);
  let position = indent;
  while (/^[-?:](\s|$)/.test(line.slice(position, position + 2))) {
    position += 1;
    while (line[position] === ' ' || line[position] === '\t') {
      position += 1;
    }
    if (position < line.length) {
      state.indents.push(position);
    }
  }
  return position;
}

const TOKEN_START = new Set(['', '[', '{', ',', ':', '-', '?']);

/** Counts brackets outside of quoted strings and comments. */
function scanTokens(line: string, start: number, state: Scan): number | undefined {
  let before = '';
  for (let position = start; position < line.length; position += 1) {
    const character = line[position] ?? '';
    const spaced = position === start || /[\s[{,]/.test(line[position - 1] ?? '');
    if (character === '#' && (position === 0 || /\s/.test(line[position - 1] ?? ''))) {
      return undefined;
    }
    if ((character === '"' || character === "'") && spaced && TOKEN_START.has(before)) {
      position = endOfQuoted(line, position);
    } else if (character === '[' || character === '{') {
      state.flow += 1;
      if (state.flow + state.indents.length > MAX_NESTING) {
        return position;
      }
    } else if (character === ']' || character === '}') {
      state.flow = Math.max(0, state.flow - 1);
    } else if (beginsBlockScalar(line, position, before) && state.flow === 0) {
      state.blockScalar = line.length - line.trimStart().length;
      return undefined;
    }
    before = /\s/.test(character) ? before : character;
  }
  return undefined;
}

/** The end of a quoted string on its line; of one that goes on, its beginning, so that nothing after it is hidden. */
function endOfQuoted(line: string, start: number): number {
  const quote = line[start];
  for (let position = start + 1; position < line.length; position += 1) {
    if (line[position] === '\\' && quote === '"') {
      position += 1;
    } else if (line[position] === quote) {
      return position;
    }
  }
  return start;
}

function beginsBlockScalar(line: string, position: number, before: string): boolean {
  return TOKEN_START.has(before) && before !== ',' && /^[|>][-+\d]{0,2}\s*(#.*)?$/.test(line.slice(position));
}
