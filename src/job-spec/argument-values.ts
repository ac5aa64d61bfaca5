/** Reads arguments of a job: plain YAML values, and special values, which are mappings with one `$` key. */
import type { Problem, SourceLocation } from '../core/errors';
import { quoted } from '../core/quoted';
import { type KacheryUri, parseKacheryUri } from '../store/kachery/kachery-uri';
import { isSpecialKey, unescapedKey } from './argument-names';
import { didYouMean } from './did-you-mean';
import type { ItemStep, PathBase, SpecEntry, SpecValue } from './types';
import type { Tree, TreeEntry, TreeMapping } from './yaml/tree';

/** Keys that may accompany a special key. */
const COMPANIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['$array', ['dtype']],
  ['$job', ['item', 'finished']],
]);

type Reader = (value: Tree, special: Special) => SpecValue;

interface Special {
  readonly where: SourceLocation;
  readonly companions: ReadonlyMap<string, TreeEntry>;
  readonly problems: Problem[];
  /** Where paths start from. */
  readonly base: PathBase;
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['$npy', (value, special) => readPath('npy', value, special)],
  ['$file', (value, special) => readPath('file', value, special)],
  ['$uri', readUri],
  ['$array', readArray],
  ['$tuple', readTuple],
  ['$bytes', readBytes],
  ['$complex', readComplex],
  ['$job', readJobReference],
]);

/** Where problems go, and where paths start from. */
export interface ValueContext {
  readonly problems: Problem[];
  readonly base: PathBase;
}

/** Reads one value. Problems go to `context.problems`; null takes the place of an invalid value. */
export function readValue(tree: Tree, context: ValueContext): SpecValue {
  switch (tree.kind) {
    case 'list':
      return { kind: 'list', items: tree.items.map((item) => readValue(item, context)), where: tree.where };
    case 'mapping':
      return readMapping(tree, context);
    case 'integer':
      return { kind: 'integer', text: tree.text, where: tree.where };
    case 'float':
      return { kind: 'float', value: tree.value, where: tree.where };
    default:
      return tree;
  }
}

function readMapping({ entries, where }: TreeMapping, context: ValueContext): SpecValue {
  const all = [...entries.values()];
  const special = all.find((entry) => isSpecialKey(entry.key));
  return special === undefined
    ? { kind: 'mapping', entries: all.map((entry) => readEntry(entry, context)), where }
    : readSpecial(special, all, { ...context, where });
}

function readEntry({ key, where, value }: TreeEntry, context: ValueContext): SpecEntry {
  return { key: unescapedKey(key), where, value: readValue(value, context) };
}

function readSpecial(
  entry: TreeEntry,
  entries: readonly TreeEntry[],
  context: ValueContext & { readonly where: SourceLocation },
): SpecValue {
  const { key } = entry;
  const read = READERS.get(key);
  if (read === undefined) {
    return wrong(context, entry.where, {
      message: `there is no special value ${quoted(key)}`,
      remedy: didYouMean(key, READERS.keys(), `a key that begins with $ is written ${quoted(`$${key}`)}`),
    });
  }
  const companions = new Map(entries.filter((other) => other !== entry).map((other) => [other.key, other]));
  const allowed = COMPANIONS.get(key) ?? [];
  for (const [name, other] of companions) {
    if (!allowed.includes(name)) {
      wrong(context, other.where, {
        message: `${quoted(name)} can't be used with "${key}"`,
        remedy: allowed.length === 0 ? `remove it; ${key} takes no other key` : `only ${allowed.join(', ')} can`,
      });
    }
  }
  return read(entry.value, { ...context, companions });
}

function wrong(
  context: { readonly problems: Problem[] },
  where: SourceLocation,
  problem: { readonly message: string; readonly remedy: string },
): SpecValue {
  context.problems.push({ ...problem, where });
  return { kind: 'null', where };
}

function readPath(kind: 'npy' | 'file', value: Tree, special: Special): SpecValue {
  if (value.kind === 'mapping' && value.entries.has('glob')) {
    return wrong(special, value.where, {
      message: '"glob" gives several files, so it needs a matrix in the spec',
      remedy: `write matrix: { NAME: { $${kind}: { glob: PATTERN } } } there`,
    });
  }
  return value.kind === 'string' && value.value !== ''
    ? { kind, path: value.value, base: special.base, where: special.where }
    : wrong(special, value.where, { message: `$${kind} must be a path`, remedy: `write { $${kind}: data/file }` });
}

/** A whole directory is not a value: functions get files. */
function isObject(uri: KacheryUri | undefined): boolean {
  return uri !== undefined && (uri.kind !== 'directory' || uri.path.length > 0);
}

function readUri(value: Tree, special: Special): SpecValue {
  return value.kind === 'string' && isObject(parseKacheryUri(value.value))
    ? { kind: 'uri', uri: value.value, where: special.where }
    : wrong(special, value.where, {
        message: '$uri must be the kachery URI of an object',
        remedy: 'write sha1:// and 40 hex digits; a file of a stored directory is sha1dir://HASH/PATH',
      });
}

function readArray(value: Tree, special: Special): SpecValue {
  const before = special.problems.length;
  const data = readValue(value, special);
  if (special.problems.length === before) {
    checkElements(data, special);
  }
  const dtype = special.companions.get('dtype')?.value;
  if (dtype !== undefined && dtype.kind !== 'string') {
    return wrong(special, dtype.where, {
      message: 'dtype must be text',
      remedy: 'write numpy\'s name in quotes, such as "<f4"',
    });
  }
  return { kind: 'array', data, ...(dtype === undefined ? {} : { dtype: dtype.value }), where: special.where };
}

const ELEMENTS: ReadonlySet<SpecValue['kind']> = new Set(['boolean', 'integer', 'float', 'complex', 'string', 'bytes']);

const ELEMENT_WORDS: ReadonlyMap<string, string> = new Map([
  ['null', 'null'],
  ['job', 'the result of a job'],
  ['array', 'an array'],
  ['npy', 'an array'],
  ['uri', 'an object of the store'],
]);

function checkElements(data: SpecValue, special: Special): void {
  if (data.kind === 'list') {
    for (const item of data.items) {
      checkElements(item, special);
    }
  } else if (!ELEMENTS.has(data.kind)) {
    const what = ELEMENT_WORDS.get(data.kind) ?? `a ${data.kind}`;
    const message = `${what} can't be an element of an array: numpy would make it an object array`;
    wrong(special, data.where, { message, remedy: 'use numbers, booleans or text; write .nan for a missing number' });
  }
}

function readTuple(value: Tree, special: Special): SpecValue {
  return value.kind === 'list'
    ? { kind: 'tuple', items: value.items.map((item) => readValue(item, special)), where: special.where }
    : wrong(special, value.where, { message: '$tuple must be a list', remedy: 'write { $tuple: [1, 2] }' });
}

function readBytes(value: Tree, special: Special): SpecValue {
  const base64 = value.kind === 'string' ? value.value.replace(/\s/g, '') : '=';
  return base64.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64)
    ? { kind: 'bytes', base64, where: special.where }
    : wrong(special, value.where, {
        message: '$bytes must be base64',
        remedy: 'write what "base64 -w0 FILE" prints, in quotes',
      });
}

function readComplex(value: Tree, special: Special): SpecValue {
  const [re, im, ...more] = value.kind === 'list' ? value.items.map(numberOf) : [];
  return re === undefined || im === undefined || more.length > 0
    ? wrong(special, value.where, { message: '$complex must be two numbers', remedy: 'write { $complex: [re, im] }' })
    : { kind: 'complex', re, im, where: special.where };
}

/** An integer too large for a double can't be part of a complex number, as in Python. */
function numberOf(tree: Tree): number | undefined {
  if (tree.kind === 'float') {
    return tree.value;
  }
  const value = tree.kind === 'integer' ? Number(tree.text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

function readJobReference(value: Tree, special: Special): SpecValue {
  const [item, finished] = [special.companions.get('item')?.value, special.companions.get('finished')];
  if (value.kind !== 'string') {
    return wrong(special, value.where, { message: '$job must be the name of a job', remedy: 'write { $job: name }' });
  }
  const reference = { kind: 'job', job: value.value, where: special.where } as const;
  if (finished !== undefined && !isFalse(finished)) {
    return readFinished(reference, finished, special);
  }
  const steps = item === undefined ? [] : (item.kind === 'list' ? item.items : [item]).map(stepOf);
  const isPath = steps.every((step) => step !== undefined);
  if (item !== undefined && (!isPath || steps.length === 0)) {
    return wrong(special, item.where, {
      message: 'item must be an index (a whole number of at least 0), a key (text), or a list of them',
      remedy: 'write 0 for the first result',
    });
  }
  return isPath && steps.length > 0 ? { ...reference, item: steps } : reference;
}

/** `finished: false` is the same as no `finished`. */
function isFalse({ value }: TreeEntry): boolean {
  return value.kind === 'boolean' && !value.value;
}

function readFinished(reference: JobReference, { value, where }: TreeEntry, special: Special): SpecValue {
  if (value.kind !== 'boolean') {
    return wrong(special, value.where, { message: 'finished must be true or false', remedy: 'write finished: true' });
  }
  if (special.companions.has('item')) {
    const remedy = 'remove one of them: finished: true gives a list of { index, matrix, result }';
    return wrong(special, where, { message: '"finished" can\'t be used with "item"', remedy });
  }
  return { ...reference, finished: true };
}

function stepOf(tree: Tree): ItemStep | undefined {
  if (tree.kind === 'string') {
    return tree.value;
  }
  return tree.kind === 'integer' && /^\d{1,9}$/.test(tree.text) ? Number(tree.text) : undefined;
}

/** A `$job` among the arguments. */
export type JobReference = Extract<SpecValue, { kind: 'job' }>;

/** Every `$job` in some values. Shared values are searched once, because the points of a matrix share theirs. */
export function jobReferences(values: Iterable<SpecValue>): JobReference[] {
  const found: JobReference[] = [];
  for (const value of new Set(values)) {
    collectReferences(value, found);
  }
  return found;
}

function collectReferences(value: SpecValue, found: JobReference[]): void {
  switch (value.kind) {
    case 'job':
      found.push(value);
      return;
    case 'list':
    case 'tuple':
      for (const item of value.items) {
        collectReferences(item, found);
      }
      return;
    case 'mapping':
      for (const entry of value.entries) {
        collectReferences(entry.value, found);
      }
  }
}
