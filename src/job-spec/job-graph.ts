/** Checks which jobs need which: finds unknown names and cycles. */
import type { Problem } from '../core/errors';
import { printable, quoted } from '../core/quoted';
import { type JobReference, jobReferences } from './argument-values';
import { didYouMean } from './did-you-mean';
import type { SpecJob } from './types';

type JobsByName = ReadonlyMap<string, SpecJob>;

/** Limit on suggestions for unknown names, because comparing names is slow. */
const MAX_SUGGESTIONS = 100;

/** Reports mistakes in the dependencies between jobs. */
export function checkGraph(jobs: readonly SpecJob[]): Problem[] {
  const byName: JobsByName = new Map(jobs.map((job) => [job.name, job]));
  const references = new Map(jobs.map((job) => [job.name, referencesOf(job)]));
  const unknown = jobs.flatMap((job) => unknownNeeds(job, references.get(job.name) ?? [], byName));
  return [
    ...unknown.map(({ job, name, where }, index) => ({
      message: `${quoted(job)} needs the job ${quoted(name)}, which does not exist`,
      remedy: index < MAX_SUGGESTIONS ? whichJobs(name, byName) : 'check its name',
      where,
    })),
    ...[...references.values()].flat().flatMap((reference) => itemMistake(reference, byName)),
    ...circles(jobs, byName),
  ];
}

/** Suggests a job with a similar name, else lists the jobs. */
export function whichJobs(name: string, jobs: JobsByName): string {
  const names = [...jobs.keys()];
  const all = names.slice(0, 20).join(', ');
  return didYouMean(name, names, `the jobs are ${all}${names.length > 20 ? ', …' : ''}`);
}

function referencesOf(job: SpecJob): JobReference[] {
  const points = (job.matrix ?? []).flatMap((point) => [...point.arguments.values()]);
  return jobReferences([...job.args.values(), ...points]);
}

function unknownNeeds(job: SpecJob, references: readonly JobReference[], byName: JobsByName) {
  return [...job.statedNeeds, ...references]
    .filter((need) => !byName.has(need.job))
    .map((need) => ({ job: job.name, name: need.job, where: need.where }));
}

function itemMistake({ job, item, where }: JobReference, byName: JobsByName): Problem[] {
  const target = byName.get(job);
  if (item === undefined || target === undefined || target.mistaken.has('matrix')) {
    return [];
  }
  const count = target.matrix?.length;
  const [point] = item;
  if (count === undefined || (typeof point === 'number' && point < count)) {
    return [];
  }
  const message = `${quoted(job)} has ${count} points, so there is no item ${typeof point === 'string' ? quoted(point) : point}`;
  return [{ message, remedy: `the first item of a matrix is a point: use 0 to ${count - 1}`, where }];
}

/** A job on the path being searched, and the index of its next need. */
interface Step {
  readonly job: SpecJob;
  next: number;
}

/** Reports cycles; those that share a job may be reported as one. No recursion: a chain may have thousands of jobs. */
function circles(jobs: readonly SpecJob[], byName: JobsByName): Problem[] {
  const found: Problem[] = [];
  const done = new Set<string>();
  for (const start of jobs) {
    const way: Step[] = done.has(start.name) ? [] : [{ job: start, next: 0 }];
    const open = new Set([start.name]);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const need = step.job.needs[step.next];
      const needed = need === undefined ? undefined : byName.get(need);
      step.next += 1;
      if (need === undefined) {
        done.add(step.job.name);
        open.delete(step.job.name);
        way.pop();
      } else if (open.has(need)) {
        found.push(circleProblem(way, need));
        for (const { job } of way.splice(0)) {
          done.add(job.name);
        }
      } else if (needed !== undefined && !done.has(need)) {
        open.add(need);
        way.push({ job: needed, next: 0 });
      }
    }
  }
  return found;
}

function circleProblem(way: readonly Step[], need: string): Problem {
  const members = way.slice(way.findIndex(({ job }) => job.name === need)).map(({ job }) => job);
  const names = members.map((job) => printable(job.name));
  const shown = names.length > 12 ? [...names.slice(0, 6), '…', ...names.slice(-5)] : names;
  const last = members.at(-1);
  const where = last?.statedNeeds.find(({ job }) => job === need)?.where ?? referenceTo(last, need) ?? last?.where;
  return {
    message:
      members.length === 1
        ? `${quoted(need)} needs itself`
        : `jobs need each other in a cycle: ${[...shown, printable(need)].join(' → ')}`,
    remedy: 'remove one of these needs',
    ...(where === undefined ? {} : { where }),
  };
}

function referenceTo(job: SpecJob | undefined, name: string) {
  return job === undefined ? undefined : referencesOf(job).find((reference) => reference.job === name)?.where;
}
