/**
 * Reads the value of `--arg NAME=VALUE`. It is text unless it is clearly YAML: it begins with a quote, bracket or
 * brace, it is exactly one number, boolean or null, or it has several lines that are more than text. So `#ff0000`,
 * `Run #3`, `|` and `---` pass unchanged. Ambiguous values are rejected.
 */
import type { Problem, SourceLocation } from '../core/errors';
import { printable, quoted } from '../core/quoted';
import { setting } from '../core/settings';
import { findComments } from './yaml/comments';
import { readTree, type Tree, type TreeReading } from './yaml/tree';

/** A value as it was typed, and the argument that it is for. */
export interface ArgumentText {
  /** `[JOB.]NAME` */
  readonly target: string;
  readonly text: string;
  readonly where: SourceLocation;
}

/** Reads a value. Each problem says how to pass the value as text. */
export function readArgumentText(argument: ArgumentText): TreeReading {
  const typed = argument.text.trim();
  const reading = readTree(argument.text, argument.where.path);
  const { tree, problems } = reading;
  const isCollection = tree?.kind === 'list' || tree?.kind === 'mapping';
  if (typed.includes('\n')) {
    // YAML would fold unquoted text on several lines into one line.
    const isYaml = isCollection || problems.length > 0 || /^["'|>]/.test(typed);
    return isYaml ? asYaml(reading, argument) : asText(argument);
  }
  if (isCollection && problems.length === 0 && !/^[[{]/.test(typed)) {
    return bothWays(tree, argument);
  }
  if (tree !== undefined && isWhole(tree, typed) && losesDigits(typed)) {
    return bothWays(tree, argument);
  }
  return /^["'[{]/.test(typed) || isWhole(tree, typed) ? asYaml(reading, argument) : asText(argument);
}

function asText({ text, where }: ArgumentText): TreeReading {
  return { tree: { kind: 'string', value: text, where }, problems: [] };
}

/** Whether the whole input is one value that isn't text. */
function isWhole(tree: Tree | undefined, typed: string): boolean {
  switch (tree?.kind) {
    case 'integer':
    case 'float':
      return tree.source === typed;
    case 'boolean':
      return String(tree.value) === typed.toLowerCase();
    case 'null':
      return typed.toLowerCase() === 'null';
    default:
      return false;
  }
}

/** Whether a number loses what was typed: `007` may be the name of a subject, and `1e400` becomes infinity. */
function losesDigits(typed: string): boolean {
  return /^[-+]?0\d/.test(typed) || (/^[-+.\d]/.test(typed) && !Number.isFinite(Number(typed)) && /\d/.test(typed));
}

const HOW_TO_WRITE: Readonly<Partial<Record<Tree['kind'], string>>> = {
  list: 'to pass a list, write it in brackets',
  mapping: 'to pass a mapping, write it in braces',
};

/** Rejects `a: b`, `- a`, and numbers that lose digits: each may as well be meant as text. */
function bothWays({ kind, where }: Tree, argument: ArgumentText): TreeReading {
  const what = kind === 'integer' || kind === 'float' ? 'number' : kind;
  const message = `${quoted(argument.text)} can be read as text or as a ${what}`;
  const otherwise = HOW_TO_WRITE[kind] ?? 'to pass a number, write it without leading zeros, as Python shows it';
  const remedy = `${howToQuote(argument)}; ${otherwise}`;
  return { tree: undefined, problems: [{ message, remedy, where }] };
}

function asYaml({ tree, problems }: TreeReading, argument: ArgumentText): TreeReading {
  const { path } = argument.where;
  const comments = findComments(argument.text).map(
    ({ source, line, column }): Problem => ({
      message: `${quoted(source)} would be read as a comment`,
      remedy: 'remove it',
      where: { path, line, column },
    }),
  );
  const all = [...problems, ...comments].map((problem) => ({
    ...problem,
    remedy: `${problem.remedy}; ${howToQuote(argument)}`,
  }));
  return { tree, problems: all };
}

const MAX_SHOWN = 60;

/** The value in YAML quotes inside shell quotes. */
function howToQuote({ target, text }: ArgumentText): string {
  const inQuotes = text.length > MAX_SHOWN ? '"…"' : JSON.stringify(text).replaceAll("'", String.raw`'\''`);
  return `to pass text, write ${setting('arg')} '${printable(target)}=${inQuotes}'`;
}
