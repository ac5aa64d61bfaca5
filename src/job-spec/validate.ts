/** Validates a tree against a schema, and reports every mistake with its location. */
import type * as z from 'zod/mini';
import { append } from '../core/append';
import type { Problem, SourceLocation } from '../core/errors';
import { printable, quoted } from '../core/quoted';
import { didYouMean } from './did-you-mean';
import type { SchemaOf } from './schema';
import type { Tree } from './yaml/tree';

/** Keys whose content the schema doesn't check: other readers handle it, and keep the text of numbers. */
const OPAQUE: ReadonlySet<string> = new Set(['args', 'matrix', 'jobs', 'defaults']);

/** zod's report of one mistake. */
type Issue = z.core.$ZodIssue;

/** The tree to check, and the name that messages use for it. */
export interface Subject<T extends z.ZodMiniType> {
  readonly tree: Tree;
  readonly schema: SchemaOf<T>;
  readonly name: string;
}

/** The keys and item indices that lead to a part of a tree. */
export type Path = readonly PropertyKey[];

/** Unknown keys of a mapping in the tree. */
export interface UnknownKeys {
  readonly path: Path;
  readonly keys: readonly string[];
  /** The valid keys. */
  readonly known: readonly string[];
}

/** The parsed value, or the problems and their paths. */
export type FormReading<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly wrong: readonly Path[];
      readonly unknown: readonly UnknownKeys[];
    };

/** Reports every mistake in a tree. */
export function checkForm(subject: Subject<z.ZodMiniType>, problems: Problem[]): void {
  const reading = readForm(subject);
  append(problems, reading.ok ? [] : reading.problems);
}

/** Reads a tree by a schema. If there are unknown keys, it reports only these: one may be a misspelled required key. */
export function readForm<T extends z.ZodMiniType>(subject: Subject<T>): FormReading<z.infer<T>> {
  const { tree } = subject;
  const schema = subject.schema(tree.kind === 'mapping' ? tree.entries.keys() : undefined);
  const parsed = schema.safeParse(toPlain(tree));
  if (parsed.success) {
    return { ok: true, value: parsed.data };
  }
  const issues = parsed.error.issues.flatMap(withoutUnion);
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? [{ path: issue.path, keys: issue.keys, known: keysAt(subject.schema(), issue.path) }]
      : [],
  );
  const reported = unknown.length > 0 ? issues.filter(({ code }) => code === 'unrecognized_keys') : issues;
  return {
    ok: false,
    problems: reported.flatMap((issue) => toProblems(issue, subject)),
    wrong: reported.map(({ path }) => path),
    unknown,
  };
}

/** Replaces the mistakes of a union by those of the branch that was probably intended. */
function withoutUnion(issue: Issue): Issue[] {
  const branch = issue.code === 'invalid_union' ? issue.errors.find(isRightKind) : undefined;
  return branch === undefined
    ? [issue]
    : branch.flatMap((inner) => withoutUnion({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

/** Plain data for the schema. Objects have no prototype, so that no key is special. */
function toPlain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'null':
      return null;
    case 'integer':
      return Number(tree.text);
    case 'list':
      return tree.items.map(toPlain);
    case 'mapping': {
      const plain: Record<string, unknown> = Object.create(null);
      for (const { key, value } of tree.entries.values()) {
        plain[key] = OPAQUE.has(key) && value.kind === 'mapping' ? namesOf(value) : toPlain(value);
      }
      return plain;
    }
    default:
      return tree.value;
  }
}

function namesOf({ entries }: Extract<Tree, { kind: 'mapping' }>): Record<string, unknown> {
  const plain: Record<string, unknown> = Object.create(null);
  for (const key of entries.keys()) {
    plain[key] = null;
  }
  return plain;
}

function toProblems(issue: Issue, subject: Subject<z.ZodMiniType>): Problem[] {
  const { path } = issue;
  const { place, parent, last } = follow(subject.tree, path);
  const name = last === undefined ? subject.name : quoted(last);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(subject.schema(), path);
    return issue.keys.map((key) => unknownKey(key, known, keyPlace(place ?? parent, key)));
  }
  if (issue.code === 'invalid_key') {
    const [wrong] = issue.issues;
    const message = `the name ${name} ${wrong?.message ?? issue.message}`;
    const remedy = wrong?.code === 'custom' ? wrong.params?.remedy : undefined;
    return [{ message, remedy: String(remedy ?? 'rename it'), where: keyPlace(parent, String(last)) }];
  }
  if (place === undefined) {
    return [{ message: `${name} is missing`, remedy: `add "${last}:"; it ${issue.message}`, where: parent.where }];
  }
  return [{ message: `${name} ${issue.message}`, remedy: remedyFor(issue, place), where: place.where }];
}

/** Whether a branch of a union was intended: the value has the right type, and only a part of it is invalid. */
function isRightKind(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.path.length > 0 || issue.code === 'invalid_key');
}

/** Suggests a similar word if the value must be one of several words. */
function remedyFor(issue: Issue, place: Tree): string {
  if (issue.code === 'invalid_value' && place.kind === 'string') {
    return didYouMean(place.value, issue.values.map(String), `this is ${describe(place)}`);
  }
  return `this is ${describe(place)}`;
}

function describe(tree: Tree): string {
  switch (tree.kind) {
    case 'null':
      return 'empty';
    case 'integer':
    case 'float':
      return `the number ${printable(tree.source)}`;
    case 'boolean':
      return `the boolean ${tree.value}`;
    case 'string':
      return quoted(tree.value);
    default:
      return `a ${tree.kind}`;
  }
}

function unknownKey(key: string, known: readonly string[], where: SourceLocation): Problem {
  const remedy = didYouMean(key, known, `the keys are ${known.join(', ')}`);
  return { message: `there is no key ${quoted(key)} here`, remedy, where };
}

interface Followed {
  /** undefined where there is nothing. */
  readonly place: Tree | undefined;
  readonly parent: Tree;
  /** The last name in the path, with the index for an item of a list: `relax[0]`. */
  readonly last: string | undefined;
}

function follow(tree: Tree, path: Path): Followed {
  let place: Tree | undefined = tree;
  let parent = tree;
  let last: string | undefined;
  for (const step of path) {
    last = typeof step === 'number' ? `${last ?? ''}[${step}]` : String(step);
    parent = place ?? parent;
    place = place === undefined ? undefined : stepInto(place, step);
  }
  return { place, parent, last };
}

function stepInto(tree: Tree, step: PropertyKey): Tree | undefined {
  if (tree.kind === 'list') {
    return tree.items[Number(step)];
  }
  return tree.kind === 'mapping' ? tree.entries.get(String(step))?.value : undefined;
}

function keyPlace(tree: Tree, key: string): SourceLocation {
  return (tree.kind === 'mapping' ? tree.entries.get(key)?.where : undefined) ?? tree.where;
}

/** The keys that the schema has at a path. */
function keysAt(schema: z.ZodMiniType, path: Path): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = typeof step === 'number' ? at : shapeOf(unwrap(at))?.[String(step)];
  }
  return Object.keys(shapeOf(unwrap(at)) ?? {});
}

/** Unwraps optional schemas, elements of lists, and the mapping among the branches of a union. */
function unwrap(schema: unknown): unknown {
  const { innerType, element, options } =
    (schema as { def?: { innerType?: unknown; element?: unknown; options?: readonly unknown[] } } | undefined)?.def ??
    {};
  const inner = innerType ?? element ?? options?.find((option) => shapeOf(option) !== undefined);
  return inner === undefined ? schema : unwrap(inner);
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return typeof schema === 'object' && schema !== null && 'shape' in schema
    ? (schema.shape as Record<string, unknown>)
    : undefined;
}
