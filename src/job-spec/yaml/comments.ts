/** The comments of a YAML text. */
import { Lexer } from 'yaml';

/** A comment and its place, from 1. */
export interface Comment {
  /** With its `#`. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** Something stands before it in its line. */
  readonly trailing: boolean;
}

/** What the lexer puts between the parts of the text: the beginnings of documents and of scalars, ends of broken brackets. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** All of them, also in a text that is no YAML as far as the lexer comes. */
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
