/** Arguments of the command line (`--arg [JOB.]NAME=YAML`) in place of those of the spec. */
import type { Problem } from '../errors';
import { whichJobs } from './job-graph';
import { printable, quoted } from './quoted';
import { neededJobs } from './read-job';
import { readValue } from './spec-values';
import type { SpecJob, SpecValue } from './types';
import { readTree } from './yaml-tree';

/** The jobs with their arguments replaced, and what is wrong with the flags. */
export interface AppliedArguments {
  readonly jobs: readonly SpecJob[];
  readonly problems: readonly Problem[];
}

/**
 * Replaces whole arguments; the last flag for an argument counts. Without `JOB.` the argument is that of the only job, or
 * of all jobs where all have it. What a replaced argument needed is needed no more.
 */
export function applyArguments(jobs: readonly SpecJob[], flags: readonly string[]): AppliedArguments {
  const problems: Problem[] = [];
  let applied = jobs;
  for (const flag of flags) {
    applied = applyOne(applied, flag, problems);
  }
  return { jobs: applied, problems };
}

function applyOne(jobs: readonly SpecJob[], flag: string, problems: Problem[]): readonly SpecJob[] {
  const [, target = '', text = ''] = /^([^=]+)=(.*)$/s.exec(flag) ?? [];
  const where = { path: `--arg ${printable(target || flag)}` };
  if (target === '') {
    problems.push({ message: `${quoted(flag)} is not NAME=VALUE`, remedy: 'write --arg NAME=VALUE', where });
    return jobs;
  }
  const value = parseArgument(text, where.path, problems);
  const choice = chooseJobs(jobs, target);
  if ('message' in choice) {
    problems.push({ ...choice, where });
    return jobs;
  }
  const { name, targets } = choice;
  for (const job of targets) {
    if (job.matrix?.some((point) => point.arguments.has(name))) {
      const message = `${quoted(name)} is in the matrix of the job ${quoted(job.name)}`;
      problems.push({ message, remedy: 'change the matrix in the spec', where });
    }
  }
  return jobs.map((job) => (targets.includes(job) && value !== undefined ? withArgument(job, name, value) : job));
}

/** Reads one YAML value. Its paths start from the current folder, and are free. Mistakes go to `problems`. */
export function parseArgument(text: string, path: string, problems: Problem[]): SpecValue | undefined {
  const { tree, problems: found } = readTree(text, path);
  problems.push(...found);
  return tree === undefined ? undefined : readValue(tree, { problems, base: 'command-line' });
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
      : { name: target.slice(dot + 1), targets: [job] };
  }
  if (jobs.length === 1 || jobs.every((job) => job.args.has(target))) {
    return { name: target, targets: jobs };
  }
  const names = [...byName.keys()];
  const shown = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
  return {
    message: `it is not clear which job's ${quoted(target)} is meant`,
    remedy: `write JOB.${printable(target)}=…, with JOB one of ${shown}`,
  };
}
