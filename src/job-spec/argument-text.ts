/**
 * The value of `--arg NAME=VALUE`. What is typed there is text unless it is YAML on purpose: it begins with a quote, a
 * bracket or a brace, or is one number, truth value or null from its first to its last character, or has several lines that
 * are more than text. So nothing is lost of `#ff0000`, `Run #3`, `|` or `---`. What could be meant both ways is refused.
 */
import type { Problem, SourceLocation } from '../core/errors';
import { printable, quoted } from '../core/quoted';
import { setting } from '../core/settings';
import { findComments } from './yaml/comments';
import { readTree, type Tree, type TreeReading } from './yaml/tree';

/** A value as it was typed, and what it is for. */
export interface ArgumentText {
  /** `[JOB.]NAME` */
  readonly target: string;
  readonly text: string;
  readonly where: SourceLocation;
}

/** Reads a value. Mistakes name the way to pass it as text. */
export function readArgumentText(argument: ArgumentText): TreeReading {
  const typed = argument.text.trim();
  const reading = readTree(argument.text, argument.where.path);
  const { tree, problems } = reading;
  const isCollection = tree?.kind === 'list' || tree?.kind === 'mapping';
  if (typed.includes('\n')) {
    // Text in several lines that is neither quoted nor a block would be folded into one.
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

/** Whether all that was typed is one value that isn't text. */
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

/** A number that is not what was typed: `007` is as likely the name of a subject, and nothing is as large as `1e400`. */
function losesDigits(typed: string): boolean {
  return /^[-+]?0\d/.test(typed) || (/^[-+.\d]/.test(typed) && !Number.isFinite(Number(typed)) && /\d/.test(typed));
}

const HOW_TO_WRITE: Readonly<Partial<Record<Tree['kind'], string>>> = {
  list: 'write a list in brackets',
  mapping: 'write a mapping in braces',
};

/** `a: b` and `- a` are as likely text, and so is a number that is not what was typed. */
function bothWays({ kind, where }: Tree, argument: ArgumentText): TreeReading {
  const what = kind === 'integer' || kind === 'float' ? 'number' : kind;
  const message = `${quoted(argument.text)} can be read as text or as a ${what}`;
  const remedy = `${howToQuote(argument)}; ${HOW_TO_WRITE[kind] ?? 'write a number without zeros in front, as Python shows it'}`;
  return { tree: undefined, problems: [{ message, remedy, where }] };
}

function asYaml({ tree, problems }: TreeReading, argument: ArgumentText): TreeReading {
  const { path } = argument.where;
  const comments = findComments(argument.text).map(
    ({ source, line, column }): Problem => ({
      message: `${quoted(source)} would be a comment`,
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

/** With quotes of the shell around those of YAML. */
function howToQuote({ target, text }: ArgumentText): string {
  const inQuotes = text.length > MAX_SHOWN ? '"…"' : JSON.stringify(text).replaceAll("'", String.raw`'\''`);
  return `text is passed as ${setting('arg')} '${printable(target)}=${inQuotes}'`;
}
