/**
 * Reads YAML text into a tree with source locations. Accepts YAML 1.2 core without the features that make documents
 * dangerous: anchors, aliases, merge keys, tags, directives and multiple documents. Numbers keep their text.
 */
import { Composer, type CST, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type Scalar } from 'yaml';
import type { Problem, SourceLocation } from '../../core/errors';
import { printable, quoted } from '../../core/quoted';
import { decodeText, type Offence } from './decode-text';
import { MAX_NESTING, parseTokens } from './parse-tokens';
import { findForbidden, type TokenFinding } from './tokens';

/** One key of a mapping, with the location of the key. */
export interface TreeEntry {
  readonly key: string;
  readonly where: SourceLocation;
  readonly value: Tree;
}

/** A mapping of the document, in the order written. A Map, because any key is legal (`__proto__` too). */
export interface TreeMapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly where: SourceLocation;
}

/** A node of the document. `source` is the text of a number. */
export type Tree =
  | { readonly kind: 'null'; readonly where: SourceLocation }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly where: SourceLocation }
  /** Decimal digits with an optional minus sign. */
  | { readonly kind: 'integer'; readonly text: string; readonly source: string; readonly where: SourceLocation }
  | { readonly kind: 'float'; readonly value: number; readonly source: string; readonly where: SourceLocation }
  | { readonly kind: 'string'; readonly value: string; readonly where: SourceLocation }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly where: SourceLocation }
  | TreeMapping;

/** The readable part of the tree, and every mistake in the form of the document. */
export interface TreeReading {
  /** undefined if the text is not YAML. If there are problems, invalid parts are missing or null. */
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
}

/** Reads YAML or JSON. `path` is the file's path as the user wrote it. Never throws, whatever the text is. */
export function readTree(source: string | Uint8Array, path: string): TreeReading {
  const decoded = decodeText(source);
  if (!decoded.ok) {
    return refused(path, decoded.offence);
  }
  const { text } = decoded;
  const lines = new LineCounter();
  const reading = parseTokens(text, lines);
  const whereAt = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if ('tooDeep' in reading) {
    return { tree: undefined, problems: [{ ...TOO_DEEP, where: whereAt(reading.tooDeep) }] };
  }
  return readTokens(reading.tokens, { whereAt, problems: [] });
}

const TOO_DEEP = {
  message: `lists and mappings are nested deeper than ${MAX_NESTING} levels`,
  remedy: 'put the data into a separate file: $npy, $file',
};

function refused(path: string, { line, column, message, remedy }: Offence): TreeReading {
  return { tree: undefined, problems: [{ message, remedy, where: { path, line, column } }] };
}

/** Context of the conversion of one document. */
interface Reading {
  readonly whereAt: (offset: number) => SourceLocation;
  readonly problems: Problem[];
}

function readTokens(tokens: readonly CST.Token[], reading: Reading): TreeReading {
  const { whereAt, problems } = reading;
  const findings = findForbidden(tokens, MAX_NESTING);
  problems.push(...findings.map((finding) => ({ ...forbiddenProblem(finding), where: whereAt(finding.offset) })));
  if (findings.some((finding) => finding.kind === 'too-deep')) {
    return { tree: undefined, problems };
  }
  const [document] = compose(tokens);
  const errors = document?.errors.filter(({ code }) => !TOLD_BY_TOKENS.has(code)) ?? [];
  problems.push(...errors.slice(0, MAX_SYNTAX_ERRORS).map((error) => syntaxProblem(error, whereAt(error.pos[0]))));
  const tree = errors.length > 0 ? undefined : convert(document?.contents, 0, reading);
  return { tree, problems };
}

/** Further errors are usually consequences of the first ones. */
const MAX_SYNTAX_ERRORS = 20;

const TOLD_BY_TOKENS: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'TAG_RESOLVE_FAILED',
]);

/** Composes the first document. `findForbidden` has reported the others. */
function compose(tokens: readonly CST.Token[]) {
  const isDocument = tokens.map((token) => token.type === 'document');
  const second = isDocument.indexOf(true, isDocument.indexOf(true) + 1);
  const composer = new Composer({
    // The library compares each key with all others; `readMapping` looks each up once.
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    schema: 'core',
    resolveKnownTags: false,
  });
  return composer.compose(second < 0 ? tokens : tokens.slice(0, second), true, 0);
}

function forbiddenProblem({ kind, source }: TokenFinding): { readonly message: string; readonly remedy: string } {
  switch (kind) {
    case 'too-deep':
      return TOO_DEEP;
    case 'tag':
      return {
        message: `the tag ${quoted(source)} is not allowed`,
        remedy: 'remove it; special values are written as { $tuple: … }',
      };
    case 'directive':
      return { message: 'YAML directives are not allowed', remedy: 'remove the line; the spec is YAML 1.2' };
    case 'document':
      return {
        message: 'there is more than one document in the file',
        remedy: 'remove the "---" lines and everything that does not belong to the spec',
      };
    default:
      return noAlias;
  }
}

const noAlias = {
  message: 'anchors and aliases are not allowed',
  remedy: 'repeat the value, or put values that all jobs share in "defaults:"',
};

function syntaxProblem({ message }: { readonly message: string }, where: SourceLocation): Problem {
  const text = message.split('\n')[0] ?? message;
  return {
    message: `YAML syntax error: ${printable(text)}`,
    remedy: 'check quotes, brackets and indentation here and just before',
    where,
  };
}

function convert(node: Node | null | undefined, offset: number, reading: Reading): Tree {
  const where = reading.whereAt(node?.range?.[0] ?? offset);
  if (isMap(node)) {
    return { kind: 'mapping', entries: readMapping(node.items as Pair<Node | null, Node | null>[], reading), where };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => convert(item as Node, offset, reading)), where };
  }
  return isScalar(node) ? convertScalar(node, where) : { kind: 'null', where };
}

function readMapping(
  pairs: readonly Pair<Node | null, Node | null>[],
  reading: Reading,
): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const pair of pairs) {
    const key = convert(pair.key, 0, reading);
    const problem = keyProblem(key, pair.key, entries);
    if (problem !== undefined) {
      reading.problems.push({ ...problem, where: key.where });
    } else if (key.kind === 'string') {
      const end = pair.key?.range?.[1] ?? 0;
      entries.set(key.value, { key: key.value, where: key.where, value: convert(pair.value, end, reading) });
    }
  }
  return entries;
}

/** A plain word is text. Keys such as `1` and `true` are ambiguous, so they must be quoted. */
function keyProblem(key: Tree, node: Node | null, entries: ReadonlyMap<string, TreeEntry>): Problem | undefined {
  if (key.kind !== 'string') {
    return { message: 'a key must be text', remedy: 'put it in quotes' };
  }
  if (key.value === '<<' && isScalar(node) && node.type === 'PLAIN') {
    return { ...noAlias, message: 'merge keys are not allowed' };
  }
  const first = entries.get(key.value);
  return first === undefined
    ? undefined
    : {
        message: `the key ${quoted(key.value)} occurs twice, first on line ${first.where.line}`,
        remedy: 'remove one of them',
      };
}

function convertScalar({ value, source = '' }: Scalar, where: SourceLocation): Tree {
  switch (typeof value) {
    case 'string':
      return { kind: 'string', value, where };
    case 'boolean':
      return { kind: 'boolean', value, where };
    case 'number':
      return convertNumber(value, source, where);
    default:
      return { kind: 'null', where };
  }
}

/** YAML 1.2 core: integers are decimal, 0o octal or 0x hexadecimal; every other number is a float. */
function convertNumber(value: number, source: string, where: SourceLocation): Tree {
  if (/^0[ox]/.test(source)) {
    return { kind: 'integer', text: BigInt(source).toString(), source, where };
  }
  const [, sign, digits] = /^([-+]?)0*(\d+)$/.exec(source) ?? [];
  if (digits === undefined) {
    return { kind: 'float', value, source, where };
  }
  return { kind: 'integer', text: sign === '-' && digits !== '0' ? `-${digits}` : digits, source, where };
}
