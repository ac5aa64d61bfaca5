/** Arguments of a job: plain YAML values, and special values, which are mappings with one `$` key. */
import type { Problem, Where } from '../errors';
import { didYouMean } from './nearest';
import type { PathBase, SpecEntry, SpecValue } from './types';
import type { Tree, TreeEntry } from './yaml-tree';

/** Keys that may stand beside a special key. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = { $array: ['dtype'], $job: ['item'] };

type Reader = (value: Tree, special: Special) => SpecValue;

interface Special {
  readonly where: Where;
  readonly companions: ReadonlyMap<string, TreeEntry>;
  readonly problems: Problem[];
  /** Where paths start from. */
  readonly base: PathBase;
}

const READERS: Readonly<Record<string, Reader>> = {
  $npy: (value, special) => readPath('npy', value, special),
  $file: (value, special) => readPath('file', value, special),
  $uri: readUri,
  $array: readArray,
  $tuple: readTuple,
  $bytes: readBytes,
  $complex: readComplex,
  $job: readJobReference,
};

/** Where problems go, and where paths start from. */
export interface ValueContext {
  readonly problems: Problem[];
  readonly base: PathBase;
}

/** Reads one value. Mistakes go to `context.problems`; in their place stands null. */
export function readValue(tree: Tree, context: ValueContext): SpecValue {
  switch (tree.kind) {
    case 'list':
      return { kind: 'list', items: tree.items.map((item) => readValue(item, context)), where: tree.where };
    case 'mapping':
      return readMapping(tree.entries, tree.where, context);
    default:
      return tree;
  }
}

function readMapping(entries: readonly TreeEntry[], where: Where, context: ValueContext): SpecValue {
  const special = entries.find((entry) => /^\$(?!\$)/.test(entry.key));
  return special === undefined
    ? { kind: 'mapping', entries: entries.map((entry) => readEntry(entry, context)), where }
    : readSpecial(special, entries, { ...context, where });
}

function readEntry({ key, where, value }: TreeEntry, context: ValueContext): SpecEntry {
  return { key: key.startsWith('$$') ? key.slice(1) : key, where, value: readValue(value, context) };
}

function readSpecial(
  entry: TreeEntry,
  entries: readonly TreeEntry[],
  context: ValueContext & { readonly where: Where },
): SpecValue {
  const read = READERS[entry.key];
  if (read === undefined) {
    return wrong(context, entry.where, {
      message: `there is no special value "${entry.key}"`,
      remedy: didYouMean(entry.key, Object.keys(READERS), `a key that begins with $ is written $${entry.key}`),
    });
  }
  const companions = new Map(entries.filter((other) => other !== entry).map((other) => [other.key, other]));
  const allowed = COMPANIONS[entry.key] ?? [];
  for (const [name, other] of companions) {
    if (!allowed.includes(name)) {
      wrong(context, other.where, {
        message: `"${name}" can't stand beside "${entry.key}"`,
        remedy: allowed.length === 0 ? `${entry.key} stands alone` : `only ${allowed.join(', ')} can`,
      });
    }
  }
  return read(entry.value, { ...context, companions });
}

function wrong(
  context: { readonly problems: Problem[] },
  where: Where,
  problem: { readonly message: string; readonly remedy: string },
): SpecValue {
  context.problems.push({ ...problem, where });
  return { kind: 'null', where };
}

function readPath(kind: 'npy' | 'file', value: Tree, special: Special): SpecValue {
  return value.kind === 'string' && value.value !== ''
    ? { kind, path: value.value, base: special.base, where: special.where }
    : wrong(special, value.where, { message: `$${kind} must be a path`, remedy: `write { $${kind}: data/file }` });
}

const URI = /^(sha1:\/\/|kachery:[^:/]*:sha1:)[0-9a-fA-F]{40}(?![0-9A-Za-z])/;

function readUri(value: Tree, special: Special): SpecValue {
  return value.kind === 'string' && URI.test(value.value)
    ? { kind: 'uri', uri: value.value, where: special.where }
    : wrong(special, value.where, { message: '$uri must be a kachery URI', remedy: 'write sha1:// and 40 hex digits' });
}

function readArray(value: Tree, special: Special): SpecValue {
  const data = readValue(value, special);
  checkElements(data, special);
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

function checkElements(data: SpecValue, special: Special): void {
  if (data.kind === 'list') {
    for (const item of data.items) {
      checkElements(item, special);
    }
  } else if (!ELEMENTS.has(data.kind)) {
    const message = `${data.kind} is no element of an array: numpy would make an object array of it`;
    wrong(special, data.where, { message, remedy: 'use numbers, booleans or text; .nan stands for a missing number' });
  }
}

function readTuple(value: Tree, special: Special): SpecValue {
  return value.kind === 'list'
    ? { kind: 'tuple', items: value.items.map((item) => readValue(item, special)), where: special.where }
    : wrong(special, value.where, { message: '$tuple must be a list', remedy: 'write { $tuple: [1, 2] }' });
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function readBytes(value: Tree, special: Special): SpecValue {
  const base64 = value.kind === 'string' ? value.value.replace(/\s/g, '') : undefined;
  return base64 !== undefined && BASE64.test(base64)
    ? { kind: 'bytes', base64, where: special.where }
    : wrong(special, value.where, {
        message: '$bytes must be base64',
        remedy: 'write what "base64 -w0 FILE" prints, in quotes',
      });
}

function readComplex(value: Tree, special: Special): SpecValue {
  const [re, im, more] = value.kind === 'list' ? value.items.map(numberOf) : [];
  return re === undefined ||
    im === undefined ||
    more !== undefined ||
    (value.kind === 'list' && value.items.length !== 2)
    ? wrong(special, value.where, { message: '$complex must be two numbers', remedy: 'write { $complex: [re, im] }' })
    : { kind: 'complex', re, im, where: special.where };
}

function numberOf(tree: Tree): number | undefined {
  if (tree.kind === 'float') {
    return tree.value;
  }
  return tree.kind === 'integer' ? Number(tree.text) : undefined;
}

function readJobReference(value: Tree, special: Special): SpecValue {
  const item = special.companions.get('item')?.value;
  if (value.kind !== 'string') {
    return wrong(special, value.where, { message: '$job must be the name of a job', remedy: 'write { $job: name }' });
  }
  if (item !== undefined && (item.kind !== 'integer' || !/^\d{1,9}$/.test(item.text))) {
    return wrong(special, item.where, {
      message: 'item must be a whole number from 0 on',
      remedy: 'the first result is item 0',
    });
  }
  const index = item?.kind === 'integer' ? { item: Number(item.text) } : {};
  return { kind: 'job', job: value.value, ...index, where: special.where };
}

/** Every `$job` in a value. */
export function jobReferences(value: SpecValue): Extract<SpecValue, { kind: 'job' }>[] {
  switch (value.kind) {
    case 'job':
      return [value];
    case 'list':
    case 'tuple':
      return value.items.flatMap(jobReferences);
    case 'mapping':
      return value.entries.flatMap((entry) => jobReferences(entry.value));
    default:
      return [];
  }
}
