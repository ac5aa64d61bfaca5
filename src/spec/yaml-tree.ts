/**
 * YAML text as a tree with places. YAML 1.2 core, without what a job spec has no use for and what makes documents
 * dangerous: anchors, aliases, merge keys, tags, several documents. Numbers keep their text.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Problem, Where } from '../errors';
import { findTooDeep, MAX_NESTING } from './depth-guard';

/** Larger specs are data, which belongs into files of its own. Bytes. */
const MAX_BYTES = 256 * 1024;

/** One key of a mapping, with the place of the key. */
export interface TreeEntry {
  readonly key: string;
  readonly where: Where;
  readonly value: Tree;
}

/** A node of the document. */
export type Tree =
  | { readonly kind: 'null'; readonly where: Where }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly where: Where }
  /** Decimal digits with an optional minus sign. */
  | { readonly kind: 'integer'; readonly text: string; readonly where: Where }
  | { readonly kind: 'float'; readonly value: number; readonly where: Where }
  | { readonly kind: 'string'; readonly value: string; readonly where: Where }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly where: Where }
  | { readonly kind: 'mapping'; readonly entries: readonly TreeEntry[]; readonly where: Where };

/** The tree, as far as it could be read, and every mistake in the form of the document. */
export interface TreeReading {
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
}

/** Reads YAML or JSON. `path` is how the user calls the file. Never throws for what a document holds. */
export function readTree(source: string | Uint8Array, path: string): TreeReading {
  const text = decode(source);
  if (text === undefined) {
    return refused(path, 1, 1, 'the file is not UTF-8 text', 'save it as UTF-8');
  }
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return refused(
      path,
      1,
      1,
      `the file has more than ${MAX_BYTES / 1024} KiB`,
      'put data into files of their own: $npy, $file',
    );
  }
  const deep = findTooDeep(text);
  if (deep !== undefined) {
    const message = `lists and mappings are nested deeper than ${MAX_NESTING} levels`;
    return refused(path, deep.line, deep.column, message, 'put the data into a file of its own: $npy, $file');
  }
  return readDocument(text, path);
}

function refused(path: string, line: number, column: number, message: string, remedy: string): TreeReading {
  return { tree: undefined, problems: [{ message, remedy, where: { path, line, column } }] };
}

function decode(source: string | Uint8Array): string | undefined {
  if (typeof source === 'string') {
    return source.replace(/^\uFEFF/, '');
  }
  try {
    // Also removes a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return undefined;
  }
}

/** What the conversion of one document knows. */
interface Reading {
  readonly whereAt: (offset: number) => Where;
  readonly problems: Problem[];
}

function readDocument(text: string, path: string): TreeReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // The library compares each key with all others; `readMapping` looks each up once.
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    schema: 'core',
  });
  const whereAt = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const reading: Reading = { whereAt, problems: [] };
  for (const error of document.errors) {
    reading.problems.push(syntaxProblem(error.code, error.message, whereAt(error.pos[0])));
  }
  if (reading.problems.length > 0) {
    return { tree: undefined, problems: reading.problems };
  }
  const tree = convert(document.contents, 0, reading);
  return { tree, problems: reading.problems };
}

function syntaxProblem(code: string, message: string, where: Where): Problem {
  if (code === 'MULTIPLE_DOCS') {
    return {
      message: 'there is more than one document in the file',
      remedy: 'remove the lines "---" and what does not belong to the spec',
      where,
    };
  }
  if (code === 'ALIAS_PROPS' || code === 'BAD_ALIAS') {
    return { ...noAlias, where };
  }
  const text = message.split('\n')[0] ?? message;
  return {
    message: `YAML syntax error: ${text}`,
    remedy: 'check quotes, brackets and indentation here and just before',
    where,
  };
}

const noAlias = {
  message: 'anchors and aliases are not allowed',
  remedy: 'write the value out; "defaults:" holds what all jobs share',
};

function convert(node: Node | null | undefined, offset: number, reading: Reading): Tree {
  const where = reading.whereAt(node?.range?.[0] ?? offset);
  if (node === null || node === undefined) {
    return { kind: 'null', where };
  }
  checkProperties(node, where, reading);
  if (isMap(node)) {
    return { kind: 'mapping', entries: readMapping(node.items as Pair<Node, Node | null>[], reading), where };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => convert(item as Node, offset, reading)), where };
  }
  return isScalar(node) ? convertScalar(node, where, reading) : { kind: 'null', where };
}

function checkProperties(node: Node, where: Where, reading: Reading): void {
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
    reading.problems.push({ ...noAlias, where });
  }
  if (!isAlias(node) && node.tag !== undefined) {
    reading.problems.push({
      message: `the tag ${node.tag} is not allowed`,
      remedy: 'remove it; special values are written as { $tuple: … }',
      where,
    });
  }
}

function readMapping(pairs: readonly Pair<Node, Node | null>[], reading: Reading): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const seen = new Map<string, Where>();
  for (const pair of pairs) {
    const key = convert(pair.key, 0, reading);
    const name = keyName(key);
    const first = name === undefined ? undefined : seen.get(name);
    if (name === undefined) {
      reading.problems.push({ message: 'a key must be text', remedy: 'put it in quotes', where: key.where });
    } else if (name === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') {
      reading.problems.push({ ...noAlias, message: 'merge keys are not allowed', where: key.where });
    } else if (first !== undefined) {
      const message = `the key "${name}" is there twice, first in line ${first.line}`;
      reading.problems.push({ message, remedy: 'remove one of them', where: key.where });
    } else {
      seen.set(name, key.where);
      const end = pair.key.range?.[1] ?? 0;
      entries.push({ key: name, where: key.where, value: convert(pair.value, end, reading) });
    }
  }
  return entries;
}

/** A plain word is text. `1: x` and `true: x` could mean two things, so they have to be quoted. */
function keyName(key: Tree): string | undefined {
  return key.kind === 'string' ? key.value : undefined;
}

function convertScalar(node: Scalar, where: Where, reading: Reading): Tree {
  const { value, source = '' } = node;
  if (value === null || value === undefined) {
    return { kind: 'null', where };
  }
  if (typeof value === 'boolean') {
    return { kind: 'boolean', value, where };
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    return convertNumber(Number(value), source, where);
  }
  const text = String(value);
  if (text.includes('\0')) {
    reading.problems.push({
      message: 'text must not contain a NUL character',
      remedy: 'use { $bytes: base64 } for binary data',
      where,
    });
  }
  return { kind: 'string', value: text, where };
}

/** YAML 1.2 core: integers are decimal, 0o octal or 0x hexadecimal; all else is a float. */
function convertNumber(value: number, source: string, where: Where): Tree {
  if (/^[-+]?\d+$/.test(source) || /^0[ox]/.test(source)) {
    const sign = source.startsWith('-') ? '-' : '';
    const digits = BigInt(source.replace(/^[-+]/, '')).toString();
    return { kind: 'integer', text: digits === '0' ? '0' : `${sign}${digits}`, where };
  }
  return { kind: 'float', value, where };
}
