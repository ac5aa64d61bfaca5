/**
 * YAML text as the library's tokens, read only as deep as a spec may be nested: about 900 nested brackets make the
 * library's composer end the whole process (V8 of Node 20), which no `catch` can prevent. Its lexer and its parser keep what is
 * open in a list and don't recurse. What a parser puts into each other afterwards is counted in `tokens.ts`.
 */
import { type CST, Lexer, type LineCounter, Parser } from 'yaml';
import { isCollection } from './tokens';

/** Levels of lists and mappings. */
export const MAX_NESTING = 64;

/** The tokens, or where in the text (UTF-16 units) the nesting becomes deeper than the limit. */
export type TokenReading = { readonly tokens: readonly CST.Token[] } | { readonly tooDeep: number };

/** Parses a text; `lines` learns where its lines begin. */
export function parseTokens(text: string, lines: LineCounter, limit = MAX_NESTING): TokenReading {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // A document, and the scalar that is being read, are no levels.
    const deepest = parser.stack.length > limit ? parser.stack.filter(isCollection)[limit] : undefined;
    if (deepest !== undefined) {
      return { tooDeep: deepest.offset };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}
