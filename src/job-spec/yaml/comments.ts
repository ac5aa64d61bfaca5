/** Finds the comments of a YAML text. */
import { Lexer } from 'yaml';

/** A comment and its location, counted from 1. */
export interface Comment {
  /** With its `#`. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** Whether it follows something on its line. */
  readonly trailing: boolean;
}

/** Marks that the lexer inserts: starts of documents and of scalars, ends of broken brackets. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** All comments. In invalid YAML, all comments that the lexer reaches. */
export function findComments(text: string): Comment[] {
  const found: Comment[] = [];
  let offset = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== '\u001f') {
      const line = text.slice(0, offset).split('\n');
      const inLine = line.at(-1) ?? '';
      const place = { line: line.length, column: inLine.length + 1, trailing: inLine.trim() !== '' };
      found.push({ source: lexeme, ...place });
    }
    offset += MARKS.has(lexeme) ? 0 : lexeme.length;
    before = lexeme;
  }
  return found;
}
