/**
 * Checks the tokens of a YAML document before they become a tree. Finds dangerous features that a spec doesn't need,
 * and nesting that is too deep to recurse over.
 */
import type { CST } from 'yaml';

/** A forbidden token. `offset` counts UTF-16 units from 0. */
export interface TokenFinding {
  readonly kind: 'anchor' | 'alias' | 'tag' | 'directive' | 'document' | 'too-deep';
  readonly offset: number;
  readonly source: string;
}

/** All forbidden tokens, in the order of the text. A loop without recursion, so any depth is safe. */
export function findForbidden(tokens: readonly CST.Token[], maxNesting: number): TokenFinding[] {
  const found: TokenFinding[] = [];
  let documents = 0;
  const stack = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    const kind = forbidden(token, depth > maxNesting);
    documents += token.type === 'document' ? 1 : 0;
    if (kind !== undefined || (token.type === 'document' && documents === 2)) {
      found.push({ kind: kind ?? 'document', offset: token.offset, source: 'source' in token ? token.source : '' });
    }
    if (kind !== 'too-deep') {
      for (const part of partsOf(token).reverse()) {
        stack.push({ token: part, depth: depth + (isCollection(part) ? 1 : 0) });
      }
    }
  }
  return found;
}

function forbidden(token: CST.Token, tooDeep: boolean): Exclude<TokenFinding['kind'], 'document'> | undefined {
  if (tooDeep && isCollection(token)) {
    return 'too-deep';
  }
  switch (token.type) {
    case 'anchor':
    case 'alias':
    case 'tag':
    case 'directive':
      return token.type;
    default:
      return undefined;
  }
}

function isCollection(token: CST.Token): boolean {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function partsOf(token: CST.Token): CST.Token[] {
  if ('items' in token) {
    return token.items.flatMap(({ start, key, sep, value }) => [
      ...start,
      ...(key === undefined || key === null ? [] : [key]),
      ...(sep ?? []),
      ...(value === undefined ? [] : [value]),
    ]);
  }
  switch (token.type) {
    case 'document':
      return [...token.start, ...(token.value === undefined ? [] : [token.value])];
    case 'block-scalar':
      return [...token.props];
    default:
      return [];
  }
}
