/** Binds the arguments of a job to the parameters of its function, as Python would, without running anything. */
import type { Problem, SourceLocation } from '../core/errors';
import { argumentSetting } from '../core/settings';
import { nearest } from '../job-spec/did-you-mean';
import type { SpecArguments } from '../job-spec/types';
import type { FunctionDeclaration, Parameter } from '../python-source/types';

/** The result of binding: positional arguments and problems. */
export interface Binding {
  /** Names of positional-only parameters that got an argument, in the order of the signature. */
  readonly positional: readonly string[];
  readonly problems: readonly Problem[];
}

/** Kinds of parameters that take arguments by name. */
const PASSED_BY_NAME: ReadonlySet<Parameter['kind']> = new Set(['positional-or-keyword', 'keyword-only']);

/** The location of a job's arguments, and whether unreadable parts of the spec may contain more of them. */
export interface ArgumentsPlace {
  readonly where: SourceLocation;
  readonly incomplete?: boolean;
}

/**
 * Reports missing and unknown names. An unknown name suggests the nearest name, which then isn't reported as missing.
 * `**kwargs` takes every name. `*args` takes none, because arguments are passed by name. Positional-only parameters are
 * passed by position, so none before them may be missing.
 */
export function bindArguments(declaration: FunctionDeclaration, args: SpecArguments, place: ArgumentsPlace): Binding {
  const { parameters } = declaration;
  const positionalOnly = parameters.filter((parameter) => parameter.kind === 'positional-only');
  const positional = positionalOnly.map((parameter) => parameter.name).filter((name) => args.has(name));
  const given = namesMeant(declaration, args);
  return {
    positional,
    problems: [
      ...(place.incomplete ? [] : missing(declaration, given, place.where)),
      ...gaps(positionalOnly, given, place.where),
      ...unknown(declaration, args),
    ],
  };
}

/** The names of the arguments, and the probably intended names of misspelled ones. */
function namesMeant({ parameters }: FunctionDeclaration, args: SpecArguments): ReadonlySet<string> {
  const known = parameters.filter((parameter) => !parameter.kind.startsWith('var-')).map(({ name }) => name);
  const takesAll = parameters.some(({ kind }) => kind === 'var-keyword');
  const misspelled = takesAll ? [] : [...args.keys()].filter((name) => !known.includes(name));
  return new Set([...args.keys(), ...misspelled.flatMap((name) => nearest(name, known) ?? [])]);
}

function missing(
  { parameters, name }: FunctionDeclaration,
  given: ReadonlySet<string>,
  where: SourceLocation,
): Problem[] {
  return parameters
    .filter((parameter) => !parameter.kind.startsWith('var-') && !parameter.hasDefault && !given.has(parameter.name))
    .map((parameter) => ({
      message: `${name}() needs the argument "${parameter.name}"`,
      remedy: `add "${parameter.name}:" below "args:", or pass ${argumentSetting(parameter.name)}`,
      where,
    }));
}

/** A positional-only parameter with a default can only be omitted if all later ones are omitted too. */
function gaps(positionalOnly: readonly Parameter[], given: ReadonlySet<string>, where: SourceLocation): Problem[] {
  const lastGiven = positionalOnly.findLastIndex((parameter) => given.has(parameter.name));
  return positionalOnly
    .slice(0, Math.max(lastGiven, 0))
    .filter((parameter) => parameter.hasDefault && !given.has(parameter.name))
    .map((parameter) => ({
      message: `the positional-only argument "${parameter.name}" is missing, but a later one is given`,
      remedy: `add "${parameter.name}:" with its default value`,
      where,
    }));
}

function unknown(declaration: FunctionDeclaration, args: SpecArguments): Problem[] {
  const { parameters, name: functionName } = declaration;
  if (parameters.some((parameter) => parameter.kind === 'var-keyword')) {
    return [];
  }
  const known = parameters.filter((parameter) => !parameter.kind.startsWith('var-')).map((parameter) => parameter.name);
  return [...args]
    .filter(([name]) => !known.includes(name))
    .map(([name, value]) => ({
      message: `${functionName}() has no argument "${name}"`,
      remedy: unknownRemedy(name, known, parameters),
      where: value.where,
    }));
}

function unknownRemedy(name: string, known: readonly string[], parameters: readonly Parameter[]): string {
  const similar = nearest(name, known);
  if (similar !== undefined) {
    return `did you mean "${similar}"?`;
  }
  if (parameters.some((parameter) => parameter.kind === 'var-positional' && parameter.name === name)) {
    return 'remove it: arguments are passed by name, and a "*" parameter takes only positional ones';
  }
  const names = parameters.filter((parameter) => PASSED_BY_NAME.has(parameter.kind)).map((parameter) => parameter.name);
  return names.length === 0 ? 'remove it: the function takes no arguments' : `it takes ${names.join(', ')}`;
}
