/**
 * Parses YAML text into the library's tokens, and stops at the first place that is nested too deeply for a spec. About
 * 900 nested brackets make the library's composer end the whole process (V8 of Node 20), which no `catch` can prevent.
 * Its lexer and its parser are safe, because they don't recurse. `tokens.ts` checks the depth of the finished tokens.
 */
import { type CST, Lexer, type LineCounter, Parser } from 'yaml';
import { isCollection } from './tokens';

/** Levels of lists and mappings. */
export const MAX_NESTING = 64;

/** The tokens, or where in the text (UTF-16 units) the nesting becomes deeper than the limit. */
export type TokenReading = { readonly tokens: readonly CST.Token[] } | { readonly tooDeep: number };

/** Parses a text, and records the starts of its lines in `lines`. */
export function parseTokens(text: string, lines: LineCounter, limit = MAX_NESTING): TokenReading {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The stack also has the document and the scalar that is being read, which aren't levels.
    const deepest = parser.stack.length > limit ? parser.stack.filter(isCollection)[limit] : undefined;
    if (deepest !== undefined) {
      return { tooDeep: deepest.offset };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}
