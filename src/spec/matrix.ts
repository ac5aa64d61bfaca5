/**
 * The points of a matrix, by GitHub's rules ("Running variations of jobs in a workflow"): the product of the lists, the
 * first key varying slowest; minus what matches an `exclude`; then each `include` is added to every point whose own
 * values it doesn't change, or becomes a point of its own.
 */
import type { Problem, Where } from '../errors';
import { readValue, type ValueContext } from './spec-values';
import type { MatrixPoint, SpecArguments, SpecValue } from './types';
import type { Tree, TreeEntry } from './yaml-tree';

/** More points than this are a mistake: a hundred thousand jobs are the largest run that is planned for. */
const MAX_POINTS = 100_000;

type Combination = Map<string, SpecValue>;

/** Reads `matrix:`. Mistakes go to the context; the points are those that could be read. */
export function readMatrix(matrix: Extract<Tree, { kind: 'mapping' }>, context: ValueContext): MatrixPoint[] {
  const axes = matrix.entries
    .filter((entry) => entry.key !== 'include' && entry.key !== 'exclude')
    .map((entry) => readAxis(entry, context));
  const include = readCombinations(matrix.entries, 'include', context);
  const exclude = readCombinations(matrix.entries, 'exclude', context);
  const size = axes.reduce((product, axis) => product * axis.values.length, 1);
  if (size > MAX_POINTS) {
    wrong(context, matrix.where, `the matrix has ${size} points; at most ${MAX_POINTS} are possible`, 'split the job');
    return [];
  }
  const product = axes.length === 0 ? [] : combine(axes).filter((point) => !exclude.some((one) => matches(point, one)));
  const points = addIncludes(product, include, new Set(axes.map((axis) => axis.name)));
  if (points.length === 0 && size > 0) {
    wrong(context, matrix.where, 'the matrix has no points', 'give its keys values, or remove it');
  }
  return points.map((point, index) => ({ index, arguments: point }));
}

interface Axis {
  readonly name: string;
  readonly values: readonly SpecValue[];
}

function wrong(context: ValueContext, where: Where, message: string, remedy: string): void {
  context.problems.push({ message, remedy, where } satisfies Problem);
}

function readAxis({ key, where, value }: TreeEntry, context: ValueContext): Axis {
  if (value.kind !== 'list') {
    wrong(context, where, `"${key}" in a matrix must be a list`, `write ${key}: [first, second]`);
    return { name: key, values: [] };
  }
  if (value.items.length === 0) {
    wrong(context, where, `the list of "${key}" is empty`, 'give it values, or remove it');
  }
  return { name: key, values: value.items.map((item) => readValue(item, context)) };
}

function readCombinations(entries: readonly TreeEntry[], name: string, context: ValueContext): Combination[] {
  const value = entries.find((entry) => entry.key === name)?.value;
  if (value === undefined) {
    return [];
  }
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    if (value.kind !== 'list' || item.kind !== 'mapping') {
      wrong(context, item.where, `"${name}" must be a list of mappings`, `write ${name}: [{ name: value }]`);
      return [];
    }
    return [new Map(item.entries.map((entry) => [entry.key, readValue(entry.value, context)]))];
  });
}

function combine(axes: readonly Axis[]): Combination[] {
  return axes.reduce<Combination[]>(
    (points, axis) =>
      points.flatMap((point) => axis.values.map((value): Combination => new Map([...point, [axis.name, value]]))),
    [new Map()],
  );
}

/** A point matches when it has all the values of the combination. */
function matches(point: Combination, combination: Combination): boolean {
  return [...combination].every(([name, value]) => {
    const own = point.get(name);
    return own !== undefined && sameValue(own, value);
  });
}

function addIncludes(
  product: Combination[],
  includes: readonly Combination[],
  axes: ReadonlySet<string>,
): Combination[] {
  const points = product.map((point) => new Map(point));
  const added: Combination[] = [];
  for (const include of includes) {
    const original = new Map([...include].filter(([name]) => axes.has(name)));
    const targets = points.filter((_, index) => matches(product[index] ?? new Map(), original));
    for (const target of targets) {
      for (const [name, value] of include) {
        target.set(name, value);
      }
    }
    if (targets.length === 0) {
      added.push(include);
    }
  }
  return [...points, ...added];
}

/** Equal in Python's eyes and of the same type: `1` and `1.0` are two points. */
function sameValue(a: SpecValue, b: SpecValue): boolean {
  return valueKey(a) === valueKey(b);
}

function valueKey(value: SpecValue): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'where' || key === 'base') {
      return undefined;
    }
    return typeof part === 'number' ? String(part) : part;
  });
}

/** `v=0.5,w=x`: how a point is called. Arrays and files are called by their path. */
export function pointName(point: SpecArguments): string {
  return [...point].map(([name, value]) => `${name}=${shortText(value)}`).join(',');
}

function shortText(value: SpecValue): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'integer':
      return value.text;
    case 'float':
      return Number.isInteger(value.value) ? value.value.toFixed(1) : String(value.value);
    case 'string':
      return clip(value.value);
    case 'npy':
    case 'file':
      return clip(value.path);
    case 'uri':
      return clip(value.uri);
    case 'job':
      return value.job;
    case 'list':
    case 'tuple':
      return clip(`[${value.items.map(shortText).join(',')}]`);
    case 'mapping':
      return clip(`{${value.entries.map((entry) => `${entry.key}:${shortText(entry.value)}`).join(',')}}`);
    case 'complex':
      return `${value.re}${value.im < 0 ? '' : '+'}${value.im}j`;
    case 'array':
      return clip(shortText(value.data));
    case 'bytes':
      return clip(value.base64);
  }
}

/** A label stands in tables and in logs. Control characters have no place there. */
function clip(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, ' ');
  return clean.length > 40 ? `${clean.slice(0, 39)}…` : clean;
}
