/** Checks the form of a tree against a schema, and tells every mistake with its place. */
import type { z } from 'zod';
import type { Problem, Where } from '../errors';
import { didYouMean } from './nearest';
import { LATER_KEYS } from './schema';
import type { Tree } from './yaml-tree';

/** Keys whose content has no form: it is read elsewhere, with the text of numbers. */
const OPAQUE: ReadonlySet<string> = new Set(['args', 'matrix']);

/** What zod says of one mistake. */
type Issue = z.core.$ZodIssue;

/** The parsed value, or undefined with every mistake in `problems`. */
export function checkForm<T extends z.ZodType>(tree: Tree, schema: T, problems: Problem[]): z.infer<T> | undefined {
  const parsed = schema.safeParse(toPlain(tree));
  if (parsed.success) {
    return parsed.data;
  }
  for (const issue of parsed.error.issues) {
    problems.push(...toProblems(issue, tree, schema));
  }
  return undefined;
}

/** Plain data for the schema. Objects without a prototype have no key that is special. */
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
      for (const { key, value } of tree.entries) {
        plain[key] = OPAQUE.has(key) && value.kind === 'mapping' ? {} : toPlain(value);
      }
      return plain;
    }
    default:
      return tree.value;
  }
}

function toProblems(issue: Issue, tree: Tree, schema: z.ZodType): Problem[] {
  const { place, last } = follow(tree, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => unknownKey(key, known, keyPlace(place, key)));
  }
  if (issue.code === 'invalid_key') {
    const message = `"${last}" can't be the name of a job`;
    return [
      {
        message,
        remedy: 'use letters, digits, _ and -, beginning with a letter or _',
        where: last === undefined ? place.where : placeOfKey(tree, issue.path),
      },
    ];
  }
  if (isMissing(issue, place, tree)) {
    return [{ message: `"${last}" is missing`, remedy: `add "${last}:"; it ${issue.message}`, where: place.where }];
  }
  const name = last === undefined ? 'the spec' : `"${last}"`;
  return [{ message: `${name} ${issue.message}`, remedy: remedyFor(issue, place), where: place.where }];
}

/** A choice that nearly was one of the known words names it. */
function remedyFor(issue: Issue, place: Tree): string {
  if (issue.code === 'invalid_value' && place.kind === 'string') {
    return didYouMean(place.value, issue.values.map(String), 'choose one of them');
  }
  return `this is ${describe(place)}`;
}

function describe(tree: Tree): string {
  switch (tree.kind) {
    case 'null':
      return 'empty';
    case 'integer':
      return `the number ${tree.text}`;
    case 'float':
      return `the number ${tree.value}`;
    case 'boolean':
      return `${tree.value}, which is not text: put it in quotes if it is meant so`;
    case 'string':
      return JSON.stringify(tree.value.slice(0, 60));
    default:
      return `a ${tree.kind}`;
  }
}

function unknownKey(key: string, known: readonly string[], where: Where): Problem {
  if (LATER_KEYS.has(key)) {
    return { message: `"${key}" is not in this version`, remedy: 'remove it', where };
  }
  return {
    message: `there is no key "${key}" here`,
    remedy: didYouMean(key, known, `the keys are ${known.join(', ')}`),
    where,
  };
}

/** The tree that a path leads to, as far as it exists, and the last name in the path. */
function follow(tree: Tree, path: readonly PropertyKey[]): { readonly place: Tree; readonly last: string | undefined } {
  let place = tree;
  let last: string | undefined;
  for (const step of path) {
    last = typeof step === 'number' ? last : String(step);
    const next = stepInto(place, step);
    if (next === undefined) {
      break;
    }
    place = next;
  }
  return { place, last };
}

function stepInto(tree: Tree, step: PropertyKey): Tree | undefined {
  if (tree.kind === 'list') {
    return tree.items[Number(step)];
  }
  return tree.kind === 'mapping' ? tree.entries.find((entry) => entry.key === step)?.value : undefined;
}

function keyPlace(tree: Tree, key: string): Where {
  const entry = tree.kind === 'mapping' ? tree.entries.find((each) => each.key === key) : undefined;
  return entry?.where ?? tree.where;
}

function placeOfKey(tree: Tree, path: readonly PropertyKey[]): Where {
  return keyPlace(follow(tree, path.slice(0, -1)).place, String(path.at(-1)));
}

function isMissing(issue: Issue, place: Tree, tree: Tree): boolean {
  const parent = follow(tree, issue.path.slice(0, -1)).place;
  return issue.path.length > 0 && place === parent && parent.kind === 'mapping';
}

/** The keys that the schema has at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = child(unwrap(at), step);
  }
  const shape = shapeOf(unwrap(at));
  return shape === undefined ? [] : Object.keys(shape);
}

function unwrap(schema: unknown): unknown {
  let at = schema;
  while (typeof at === 'object' && at !== null && 'unwrap' in at && typeof at.unwrap === 'function') {
    at = at.unwrap();
  }
  return at;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return typeof schema === 'object' && schema !== null && 'shape' in schema
    ? (schema.shape as Record<string, unknown>)
    : undefined;
}

function child(schema: unknown, step: PropertyKey): unknown {
  const shape = shapeOf(schema);
  if (shape !== undefined) {
    return shape[String(step)];
  }
  if (typeof schema === 'object' && schema !== null) {
    return 'valueType' in schema ? schema.valueType : 'element' in schema ? schema.element : undefined;
  }
  return undefined;
}
