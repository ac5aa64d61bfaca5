/** Overrides arguments of the spec from the command line (`--arg [JOB.]NAME=VALUE`) or the action (`args`). */
import type { Problem, SourceLocation } from '../core/errors';
import { printable, quoted } from '../core/quoted';
import { setting } from '../core/settings';
import { keywordName } from '../values/python/python-name';
import { argumentName } from './argument-names';
import { type ArgumentText, readArgumentText } from './argument-text';
import { readValue } from './argument-values';
import { whichJobs } from './job-graph';
import { neededJobs } from './read-job';
import { axisValues, hasAxis, withAxes } from './replace-axes';
import type { SpecJob, SpecValue } from './types';
import { findComments } from './yaml/comments';
import { readTree } from './yaml/tree';

/** The jobs with their arguments replaced, and the problems in the flags. */
export interface AppliedArguments {
  readonly jobs: readonly SpecJob[];
  readonly problems: readonly Problem[];
}

/** Arguments as the command line or the action received them. */
export interface GivenArguments {
  /** Flags, `[JOB.]NAME=VALUE`. */
  readonly args: readonly string[];
  /** One YAML mapping, `[JOB.]NAME: VALUE`. */
  readonly argsText?: string;
}

/** One argument that replaces another. `value` is undefined where it was invalid. */
interface Replacement {
  /** `[JOB.]NAME` */
  readonly target: string;
  readonly value: SpecValue | undefined;
  readonly where: SourceLocation;
}

/**
 * Replaces whole arguments; the last one wins. Without `JOB.` the argument belongs to the only job, or to all jobs if
 * all of them have it. For a key of a matrix, a list replaces the key's list, and any other value becomes its only
 * value. Jobs that only a replaced argument needed are no longer needed.
 */
export function applyArguments(jobs: readonly SpecJob[], { args, argsText }: GivenArguments): AppliedArguments {
  const problems: Problem[] = [];
  const ofText = argsText === undefined ? [] : readMapping(argsText, problems);
  const replacements = [...ofText, ...args.flatMap((flag) => readFlag(flag, problems))];
  const applying: Applying = { problems, axes: new Map() };
  let applied = jobs;
  for (const replacement of replacements) {
    applied = applyOne(applied, replacement, applying);
  }
  if (problems.length > 0) {
    return { jobs: applied, problems };
  }
  const withMatrices = applied.map((job) => {
    const axes = applying.axes.get(job.name);
    return axes === undefined ? job : withAxes(job, axes, problems);
  });
  return { jobs: withMatrices, problems };
}

/** Problems and new matrix values, collected while arguments are replaced. */
interface Applying {
  readonly problems: Problem[];
  /** New values of keys of a matrix, by job. */
  readonly axes: Map<string, Map<string, readonly SpecValue[]>>;
}

function readFlag(flag: string, problems: Problem[]): Replacement[] {
  const [, target = '', text = ''] = /^([^=]+)=(.*)$/s.exec(flag) ?? [];
  const where = { path: `${setting('arg')} ${printable(target || flag)}` };
  if (target === '') {
    problems.push({
      message: `${quoted(flag)} is not NAME=VALUE`,
      remedy: `write ${setting('arg')} NAME=VALUE`,
      where,
    });
    return [];
  }
  if (flag.includes('\uFFFD')) {
    // Node decodes bytes that are not UTF-8 to this character.
    const remedy = String.raw`give the data as a file, { $file: PATH }; write the character U+FFFD itself as "\uFFFD"`;
    problems.push({ message: 'the value is not UTF-8 text', remedy, where });
  }
  return [{ target, value: readFlagValue({ target, text, where }, problems), where }];
}

/** Reads one value. Its paths are relative to the current directory and may lead anywhere. */
function readFlagValue(argument: ArgumentText, problems: Problem[]): SpecValue | undefined {
  const { tree, problems: found } = readArgumentText(argument);
  problems.push(...found);
  return tree === undefined ? undefined : readValue(tree, { problems, base: 'command-line' });
}

function readMapping(text: string, problems: Problem[]): Replacement[] {
  const path = 'args';
  const { tree, problems: found } = readTree(text, path);
  problems.push(...found, ...mistakenComments(text, path));
  if (tree?.kind === 'mapping') {
    return [...tree.entries.values()].map(({ key, where, value }) => ({
      target: argumentName(key, where, problems),
      value: readValue(value, { problems, base: 'command-line' }),
      where,
    }));
  }
  if (tree !== undefined && tree.kind !== 'null') {
    problems.push({ message: 'the arguments are not a mapping', remedy: 'write NAME: VALUE', where: tree.where });
  }
  return [];
}

/** A comment after a value, without a space after `#`: `title: Run #3`, `color: #ff0000`. */
function mistakenComments(text: string, path: string): Problem[] {
  return findComments(text)
    .filter(({ source, trailing }) => trailing && /^#\S/.test(source))
    .map(({ source, line, column }) => ({
      message: `${quoted(source)} would be read as a comment`,
      remedy: 'put the value in quotes, or write a space after # if it is meant as a comment',
      where: { path, line, column },
    }));
}

function applyOne(jobs: readonly SpecJob[], replacement: Replacement, applying: Applying): readonly SpecJob[] {
  const { target, value, where } = replacement;
  const { problems } = applying;
  const choice = chooseJobs(jobs, target);
  if ('message' in choice) {
    problems.push({ ...choice, where });
    return jobs;
  }
  const { name, targets } = choice;
  // A value that can't be read was given, so it must not be reported as missing too.
  const given = value ?? { kind: 'null', where };
  return jobs.map((job) => (targets.includes(job) ? replaceIn(job, { name, value: given, where }, applying) : job));
}

interface NamedValue {
  readonly name: string;
  readonly value: SpecValue;
  readonly where: SourceLocation;
}

function replaceIn(job: SpecJob, { name, value, where }: NamedValue, { problems, axes }: Applying): SpecJob {
  if (hasAxis(job, name)) {
    const ofJob = axes.get(job.name) ?? new Map<string, readonly SpecValue[]>();
    axes.set(job.name, ofJob.set(name, axisValues(name, value, { where, problems })));
    return job;
  }
  if (job.matrix?.some((point) => point.arguments.has(name))) {
    const source = `"include" in the matrix of the job ${quoted(job.name)}`;
    const message = `${quoted(name)} comes from ${source}, so it can't be set here`;
    problems.push({ message, remedy: 'change it in the spec', where });
  }
  return withArgument(job, name, value);
}

function withArgument(job: SpecJob, name: string, value: SpecValue): SpecJob {
  const args = new Map([...job.args, [name, value]]);
  return { ...job, args, needs: neededJobs(job.statedNeeds, args.values(), job.matrix) };
}

type Choice = { readonly name: string; readonly targets: readonly SpecJob[] } | Problem;

function chooseJobs(jobs: readonly SpecJob[], target: string): Choice {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const dot = target.indexOf('.');
  if (dot > 0) {
    const job = byName.get(target.slice(0, dot));
    return job === undefined
      ? { message: `there is no job ${quoted(target.slice(0, dot))}`, remedy: whichJobs(target.slice(0, dot), byName) }
      : { name: keywordName(target.slice(dot + 1)), targets: [job] };
  }
  const name = keywordName(target);
  if (jobs.length === 1 || jobs.every((job) => job.args.has(name) || hasAxis(job, name))) {
    return { name, targets: jobs };
  }
  const having = jobs.filter((job) => job.args.has(name) || hasAxis(job, name)).map((job) => job.name);
  const names = having.length > 0 ? having : [...byName.keys()];
  const shown = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
  const [only] = names;
  return {
    message:
      having.length > 0
        ? `not every job has an argument ${quoted(target)}`
        : `no job in the spec has an argument ${quoted(target)}`,
    remedy:
      names.length === 1
        ? `write ${printable(`${only}.${target}`)}`
        : `write JOB.${printable(target)}, where JOB is one of ${shown}`,
  };
}
