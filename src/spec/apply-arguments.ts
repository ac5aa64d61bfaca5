/** Arguments of the command line (`--arg [JOB.]NAME=YAML`) in place of those of the spec. */
import type { Problem } from '../errors';
import { didYouMean } from './nearest';
import { jobReferences, readValue } from './spec-values';
import type { SpecJob, SpecValue } from './types';
import { readTree } from './yaml-tree';

/** The jobs with their arguments replaced, and what is wrong with the flags. */
export interface AppliedArguments {
  readonly jobs: readonly SpecJob[];
  readonly problems: readonly Problem[];
}

/**
 * Replaces whole arguments. Without `JOB.` the argument is that of the only job, or of all jobs where all have it.
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
  const where = { path: `--arg ${target || flag}` };
  if (target === '') {
    problems.push({ message: `"${flag}" is not NAME=VALUE`, remedy: 'write --arg NAME=VALUE', where });
    return jobs;
  }
  const value = readArgument(text, where.path, problems);
  const chosen = chooseJobs(jobs, target);
  if ('problem' in chosen) {
    problems.push({ ...chosen.problem, where });
    return jobs;
  }
  const { name, targets } = chosen;
  for (const job of targets) {
    if (job.matrix?.some((point) => point.arguments.has(name))) {
      const message = `"${name}" is in the matrix of the job "${job.name}"`;
      problems.push({ message, remedy: 'change the matrix in the spec', where });
    }
  }
  return jobs.map((job) => (targets.includes(job) && value !== undefined ? withArgument(job, name, value) : job));
}

function readArgument(text: string, path: string, problems: Problem[]): SpecValue | undefined {
  const { tree, problems: found } = readTree(text, path);
  problems.push(...found);
  return tree === undefined ? undefined : readValue(tree, { problems, base: 'command-line' });
}

function withArgument(job: SpecJob, name: string, value: SpecValue): SpecJob {
  const needs = jobReferences(value).map((reference) => reference.job);
  return { ...job, args: new Map([...job.args, [name, value]]), needs: [...new Set([...job.needs, ...needs])] };
}

type Choice =
  | { readonly name: string; readonly targets: readonly SpecJob[] }
  | { readonly problem: { readonly message: string; readonly remedy: string } };

function chooseJobs(jobs: readonly SpecJob[], target: string): Choice {
  const dot = target.indexOf('.');
  if (dot > 0) {
    const [jobName, name] = [target.slice(0, dot), target.slice(dot + 1)];
    const job = jobs.find((each) => each.name === jobName);
    const names = jobs.map((each) => each.name);
    return job === undefined
      ? {
          problem: {
            message: `there is no job "${jobName}"`,
            remedy: didYouMean(jobName, names, `the jobs are ${names.join(', ')}`),
          },
        }
      : { name, targets: [job] };
  }
  if (jobs.length === 1 || jobs.every((job) => job.args.has(target))) {
    return { name: target, targets: jobs };
  }
  return {
    problem: {
      message: `it is not clear which job's "${target}" is meant`,
      remedy: `write JOB.${target}=…, with JOB one of ${jobs.map((job) => job.name).join(', ')}`,
    },
  };
}
