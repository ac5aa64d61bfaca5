/**
 * Makes the points of a matrix by GitHub's rules ("Running variations of jobs in a workflow"): the product of the
 * lists, the first key varying slowest, minus the points that match an `exclude`. Then each `include` is added to
 * every point of the product whose own values it doesn't change, or becomes a new point.
 */
import type { Problem, SourceLocation } from '../core/errors';
import { quoted } from '../core/quoted';
import { argumentName, namedEntries } from './argument-names';
import { readValue, type ValueContext } from './argument-values';
import { didYouMean } from './did-you-mean';
import { type MatrixBudget, takeFrom } from './matrix-budget';
import type { MatrixPoint, SpecValue } from './types';
import type { TreeEntry, TreeMapping } from './yaml/tree';

/** Where problems and warnings go, and how large matrices may become. */
export interface MatrixContext extends ValueContext {
  readonly warnings: Problem[];
  readonly budget: MatrixBudget;
  /** Values that replace those of a key. */
  readonly replaced?: ReadonlyMap<string, readonly SpecValue[]>;
}

/** The keys that have a list, by the names of the function's arguments. */
export function axisNames(matrix: TreeMapping): string[] {
  return axisEntries(matrix).map(({ key, where }) => argumentName(key, where, []));
}

function axisEntries({ entries }: TreeMapping): TreeEntry[] {
  return [...entries.values()].filter(({ key }) => key !== 'include' && key !== 'exclude');
}

/** Reads `matrix:`. If mistakes leave no points, one placeholder point has a value for each key. */
export function readMatrix(matrix: TreeMapping, context: MatrixContext): MatrixPoint[] {
  const reading: Reading = { context, identities: new Map() };
  const axes = [...namedEntries(axisEntries(matrix), context.problems)].map(([name, entry]) =>
    readAxis(name, entry, reading),
  );
  const include = stillPossible(readCombinations(matrix.entries.get('include'), reading), axes, context);
  const exclude = readCombinations(matrix.entries.get('exclude'), reading);
  const places = new Map(axes.map((axis, index) => [axis.name, index]));
  checkExcludes(exclude, places, context);
  if (axes.some((axis) => axis.choices.length === 0) || !isAffordable(matrix, { axes, include, exclude }, context)) {
    return [standIn(axes)];
  }
  const product = axes.length === 0 ? [] : combine(axes);
  const kept = withoutExcluded(product, exclude, { places, context });
  const points = [...addIncludes(kept, include, axes)].map((values, index) => ({ index, arguments: values }));
  if (points.length === 0) {
    const [message, remedy] = ['the matrix has no points', 'give its keys values, exclude less, or remove it'];
    context.problems.push({ message, remedy, where: matrix.where });
    return [standIn(axes)];
  }
  return points;
}

function standIn(axes: readonly Axis[]): MatrixPoint {
  const values = axes.map(
    ({ name, choices: [first], where }) => [name, first?.value ?? { kind: 'null', where }] as const,
  );
  return { index: 0, arguments: new Map<string, SpecValue>(values) };
}

interface Reading {
  readonly context: MatrixContext;
  /** A number for each distinct value: comparing numbers makes large matrices affordable. */
  readonly identities: Map<string, number>;
}

/** One value of a key. */
interface Choice {
  readonly value: SpecValue;
  readonly identity: number;
}

interface Axis {
  readonly name: string;
  readonly where: SourceLocation;
  readonly choices: readonly Choice[];
}

interface Combination {
  readonly where: SourceLocation;
  readonly choices: ReadonlyMap<string, Choice & { readonly where: SourceLocation }>;
}

/** Drops each `include` that names a replaced value, since no point has that value. */
function stillPossible(
  includes: readonly Combination[],
  axes: readonly Axis[],
  { replaced = new Map() }: MatrixContext,
): readonly Combination[] {
  const values = new Map(axes.map(({ name, choices }) => [name, new Set(choices.map(({ identity }) => identity))]));
  return includes.filter(({ choices }) =>
    [...choices].every(([name, { identity }]) => !replaced.has(name) || values.get(name)?.has(identity)),
  );
}

function readChoice(tree: TreeEntry['value'], reading: Reading): Choice {
  return choiceOf(readValue(tree, reading.context), reading);
}

function choiceOf(value: SpecValue, { identities }: Reading): Choice {
  const text = identityText(value);
  const identity = identities.get(text) ?? identities.size;
  identities.set(text, identity);
  return { value, identity };
}

/** Equal values of the same type have equal text. GitHub compares loosely, but here `1` and `1.0` are two jobs. */
function identityText(value: SpecValue): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'where') {
      return undefined;
    }
    return typeof part === 'number' ? String(part) : part;
  });
}

function readAxis(name: string, { key, where, value }: TreeEntry, reading: Reading): Axis {
  const { problems } = reading.context;
  const replaced = reading.context.replaced?.get(name);
  if (replaced !== undefined) {
    return { name, where, choices: replaced.map((each) => choiceOf(each, reading)) };
  }
  if (value.kind !== 'list') {
    problems.push({
      message: `${quoted(key)} in a matrix must be a list`,
      remedy: "write NAME: [first, second], or NAME: { $npy: { glob: 'data/*.npy' } }",
      where,
    });
    return { name, where, choices: [] };
  }
  if (value.items.length === 0) {
    problems.push({ message: `the list of ${quoted(key)} is empty`, remedy: 'give it values, or remove it', where });
  }
  return { name, where, choices: value.items.map((item) => readChoice(item, reading)) };
}

function readCombinations(entry: TreeEntry | undefined, reading: Reading): Combination[] {
  if (entry === undefined) {
    return [];
  }
  const { key, value } = entry;
  return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
    if (value.kind !== 'list' || item.kind !== 'mapping' || item.entries.size === 0) {
      const message = `${quoted(key)} must be a list of non-empty mappings`;
      reading.context.problems.push({ message, remedy: `write ${key}: [{ NAME: value }]`, where: item.where });
      return [];
    }
    const choices = [...namedEntries(item.entries.values(), reading.context.problems)].map(
      ([name, each]) => [name, { ...readChoice(each.value, reading), where: each.where }] as const,
    );
    return [{ where: item.where, choices: new Map(choices) }];
  });
}

/** Reports keys of `exclude` that the matrix doesn't have: such an `exclude` would exclude nothing. */
function checkExcludes(excludes: readonly Combination[], places: ReadonlyMap<string, number>, context: MatrixContext) {
  for (const { choices } of excludes) {
    for (const [name, { where }] of choices) {
      if (!places.has(name)) {
        const remedy = didYouMean(name, places.keys(), `the keys are ${[...places.keys()].join(', ')}`);
        context.problems.push({ message: `${quoted(name)} in "exclude" is not a key of the matrix`, remedy, where });
      }
    }
  }
}

interface Parts {
  readonly axes: readonly Axis[];
  readonly include: readonly Combination[];
  readonly exclude: readonly Combination[];
}

function isAffordable({ where }: TreeMapping, { axes, include, exclude }: Parts, context: MatrixContext): boolean {
  const size = axes.length === 0 ? 0 : axes.reduce((product, axis) => product * axis.choices.length, 1);
  const compared = [...include, ...exclude].reduce((sum, { choices }) => sum + choices.size, 0);
  const message = takeFrom(context.budget, size + include.length, size * (axes.length + compared));
  if (message !== undefined) {
    context.problems.push({ message, remedy: 'make it smaller, or split it into several specs', where });
  }
  return message === undefined;
}

/** A point of the product: a choice for each axis. */
type Point = readonly Choice[];

function combine(axes: readonly Axis[]): Point[] {
  const count = axes.reduce((product, axis) => product * axis.choices.length, 1);
  const lastFirst = [...axes].reverse();
  return Array.from({ length: count }, (_, index) => {
    let rest = index;
    const point: Choice[] = [];
    for (const { choices } of lastFirst) {
      point.push(choices[rest % choices.length] as Choice);
      rest = Math.floor(rest / choices.length);
    }
    return point.reverse();
  });
}

/** A point matches if it has all the values of the combination. Keys without a list match nothing. */
function matches(point: Point, wanted: readonly (readonly [number | undefined, Choice])[]): boolean {
  return wanted.every(([axis, choice]) => axis !== undefined && point[axis]?.identity === choice.identity);
}

interface Excluding {
  readonly places: ReadonlyMap<string, number>;
  readonly context: MatrixContext;
}

function withoutExcluded(product: Point[], excludes: readonly Combination[], { places, context }: Excluding): Point[] {
  let kept = product;
  for (const { choices, where } of excludes) {
    const wanted = [...choices].map(([name, choice]) => [places.get(name), choice] as const);
    const isKnown = wanted.every(([axis]) => axis !== undefined);
    if (isKnown && !product.some((point) => matches(point, wanted))) {
      const remedy = 'check its values: 1, 1.0 and "1" are different';
      context.warnings.push({ message: 'this "exclude" matches no point of the matrix', remedy, where });
    }
    kept = kept.filter((point) => !matches(point, wanted));
  }
  return kept;
}

function* addIncludes(product: readonly Point[], includes: readonly Combination[], axes: readonly Axis[]) {
  const places = new Map(axes.map((axis, index) => [axis.name, index]));
  const points = product.map((point) => new Map(axes.map(({ name }, index) => [name, (point[index] as Choice).value])));
  const added: Map<string, SpecValue>[] = [];
  for (const { choices } of includes) {
    const own = [...choices].filter(([name]) => places.has(name));
    const wanted = own.map(([name, choice]) => [places.get(name), choice] as const);
    const targets = points.filter((_, index) => matches(product[index] ?? [], wanted));
    for (const target of targets.length > 0 ? targets : [newPoint(added)]) {
      for (const [name, { value }] of choices) {
        target.set(name, value);
      }
    }
  }
  yield* points;
  yield* added;
}

function newPoint(points: Map<string, SpecValue>[]): Map<string, SpecValue> {
  const point = new Map<string, SpecValue>();
  points.push(point);
  return point;
}
