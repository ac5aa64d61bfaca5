/** Extracts the valid part of a tree with mistakes, so that later checks can report further mistakes. */
import * as z from 'zod/mini';
import { append } from '../core/append';
import type { Problem } from '../core/errors';
import { nearest } from './did-you-mean';
import type { jobSchema, RawPart } from './schema';
import { type Path, readForm, type Subject, type UnknownKeys } from './validate';
import type { Tree, TreeEntry, TreeMapping } from './yaml/tree';

/** The valid part of a job. */
export interface Salvaged {
  readonly value: RawPart;
  readonly tree: TreeMapping;
  /** The top-level keys that are invalid or missing; undefined if the whole job is invalid. */
  readonly mistaken: ReadonlySet<string> | undefined;
}

/** Reads the valid part of a job. Reports every mistake, and reads a misspelled key as the intended one. */
export function salvageForm(subject: Subject<ReturnType<typeof jobSchema>>, problems: Problem[]): Salvaged {
  const whole = readForm(subject);
  if (whole.ok && subject.tree.kind === 'mapping') {
    return { value: whole.value, tree: subject.tree, mistaken: new Set() };
  }
  const tree = repairKeys(subject, problems);
  const strict = readForm({ ...subject, tree });
  append(problems, strict.ok ? [] : strict.problems);
  const wrong = strict.ok ? [] : strict.wrong;
  const sound = withoutWrong(asMapping(tree), {
    schema: (keys) => z.partial(subject.schema(keys)),
    name: subject.name,
  });
  const mistaken = wrong.some((path) => path.length === 0) ? undefined : new Set(wrong.map(([key]) => String(key)));
  return { ...sound, mistaken };
}

/** Reports every unknown key, and replaces it by a similar known key or, if there is none, removes it. */
export function repairKeys(subject: Subject<z.ZodMiniType>, problems: Problem[]): Tree {
  let { tree } = subject;
  for (let reading = readForm(subject); !reading.ok && reading.unknown.length > 0; ) {
    append(problems, reading.problems);
    const repairs = reading.unknown.map((unknown) => ({
      path: unknown.path,
      change: (part: Tree) => repaired(part, unknown),
    }));
    tree = changed(tree, repairs) ?? tree;
    reading = readForm({ ...subject, tree });
  }
  return tree;
}

function repaired(tree: Tree, { keys, known }: UnknownKeys): Tree {
  if (tree.kind !== 'mapping') {
    return tree;
  }
  const entries = new Map<string, TreeEntry>();
  for (const [key, entry] of tree.entries) {
    const meant = keys.includes(key) ? nearest(key, known) : undefined;
    if (!keys.includes(key)) {
      entries.set(key, entry);
    } else if (meant !== undefined && !tree.entries.has(meant) && !entries.has(meant)) {
      entries.set(meant, { ...entry, key: meant });
    }
  }
  return { ...tree, entries };
}

function asMapping(tree: Tree): TreeMapping {
  return tree.kind === 'mapping' ? tree : { kind: 'mapping', entries: new Map(), where: tree.where };
}

/** Removes invalid parts until the rest is valid. Each round removes something, so this ends. */
function withoutWrong<T extends z.ZodMiniType>(
  tree: TreeMapping,
  form: Pick<Subject<T>, 'schema' | 'name'>,
): { readonly value: z.infer<T>; readonly tree: TreeMapping } {
  const reading = readForm({ ...form, tree });
  if (reading.ok) {
    return { value: reading.value, tree };
  }
  // A missing part has no place in the tree, so the part that requires it is removed.
  const places = reading.wrong.map((path) => (partAt(tree, path) === undefined ? path.slice(0, -1) : path));
  const smaller = changed(
    tree,
    places.map((path) => ({ path, change: () => undefined })),
  );
  return withoutWrong(asMapping(smaller ?? { kind: 'null', where: tree.where }), form);
}

function partAt(tree: Tree, [step, ...rest]: Path): Tree | undefined {
  if (step === undefined) {
    return tree;
  }
  const part = tree.kind === 'list' ? tree.items[Number(step)] : undefined;
  const value = tree.kind === 'mapping' ? tree.entries.get(String(step))?.value : part;
  return value === undefined ? undefined : partAt(value, rest);
}

/** Replaces the part at a path, or removes it if `change` gives undefined. */
interface Change {
  readonly path: Path;
  readonly change: (part: Tree) => Tree | undefined;
}

/** Applies all changes in one pass, so that many changes in one list take linear time. */
function changed(tree: Tree, changes: readonly Change[]): Tree | undefined {
  const below = new Map<PropertyKey, Change[]>();
  for (const { path, change } of changes) {
    const [step, ...rest] = path;
    if (step !== undefined) {
      const others = below.get(step) ?? [];
      others.push({ path: rest, change });
      below.set(step, others);
    }
  }
  const here = changes.filter(({ path }) => path.length === 0);
  const start: Tree | undefined = below.size === 0 ? tree : changedParts(tree, below);
  return here.reduce((part: Tree | undefined, { change }) => (part === undefined ? part : change(part)), start);
}

function changedParts(tree: Tree, changes: ReadonlyMap<PropertyKey, readonly Change[]>): Tree {
  const part = (step: PropertyKey, value: Tree): Tree | undefined => {
    const own = changes.get(step);
    return own === undefined ? value : changed(value, own);
  };
  if (tree.kind === 'list') {
    return { ...tree, items: tree.items.flatMap((item, index) => part(index, item) ?? []) };
  }
  if (tree.kind !== 'mapping') {
    return tree;
  }
  const entries = [...tree.entries.values()].flatMap((entry) => {
    const value = part(entry.key, entry.value);
    return value === undefined ? [] : [[entry.key, { ...entry, value }] as const];
  });
  return { ...tree, entries: new Map(entries) };
}
