/** Which jobs need which: unknown names, cycles, and the choice of some jobs with those that they need. */
import { type Problem, specError } from '../errors';
import { didYouMean } from './nearest';
import { jobReferences } from './spec-values';
import type { SpecJob } from './types';

/** Mistakes in what the jobs need of each other. */
export function checkGraph(jobs: readonly SpecJob[]): Problem[] {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  return [...jobs.flatMap((job) => unknownNeeds(job, byName)), ...itemMistakes(jobs, byName), ...cycles(jobs, byName)];
}

function unknownNeeds(job: SpecJob, byName: ReadonlyMap<string, SpecJob>): Problem[] {
  return job.needs
    .filter((name) => !byName.has(name))
    .map((name) => ({
      message: `"${job.name}" needs the job "${name}", which is not there`,
      remedy: didYouMean(name, byName.keys(), `the jobs are ${[...byName.keys()].join(', ')}`),
      where: referenceTo(job, name)?.where ?? job.where,
    }));
}

function referencesOf(job: SpecJob) {
  const points = (job.matrix ?? []).flatMap((point) => [...point.arguments.values()]);
  return [...job.args.values(), ...points].flatMap(jobReferences);
}

function referenceTo(job: SpecJob, name: string) {
  return referencesOf(job).find((reference) => reference.job === name);
}

function itemMistakes(jobs: readonly SpecJob[], byName: ReadonlyMap<string, SpecJob>): Problem[] {
  return jobs.flatMap(referencesOf).flatMap((reference) => {
    const points = byName.get(reference.job)?.matrix;
    if (reference.item === undefined || !byName.has(reference.job)) {
      return [];
    }
    if (points === undefined) {
      const message = `"${reference.job}" has no matrix, so it has no item ${reference.item}`;
      return [{ message, remedy: 'remove "item:"', where: reference.where }];
    }
    const message = `"${reference.job}" has ${points.length} points, so there is no item ${reference.item}`;
    const remedy = `use an item from 0 to ${points.length - 1}`;
    return reference.item < points.length ? [] : [{ message, remedy, where: reference.where }];
  });
}

function cycles(jobs: readonly SpecJob[], byName: ReadonlyMap<string, SpecJob>): Problem[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: Problem[] = [];
  for (const start of jobs) {
    const path: { name: string; next: number }[] = [{ name: start.name, next: 0 }];
    while (path.length > 0) {
      const top = path.at(-1) as { name: string; next: number };
      const job = byName.get(top.name);
      const need = job?.needs[top.next];
      if (state.get(top.name) === 'done' || need === undefined) {
        state.set(top.name, 'done');
        path.pop();
        continue;
      }
      state.set(top.name, 'open');
      top.next += 1;
      if (state.get(need) === 'open') {
        const names = path.map((step) => step.name);
        const cycle = [...names.slice(names.indexOf(need)), need];
        const where = job?.where ?? start.where;
        found.push({ message: `jobs need each other in a circle: ${cycle.join(' → ')}`, remedy: 'break it', where });
      } else if (byName.has(need) && state.get(need) !== 'done') {
        path.push({ name: need, next: 0 });
      }
    }
  }
  return found;
}

/** The chosen jobs with all that they need, in the order of the spec; all jobs where none is chosen. @throws HitherError `spec` */
export function selectJobs(jobs: readonly SpecJob[], names: readonly string[]): readonly SpecJob[] {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const unknown = names.filter((name) => !byName.has(name));
  if (unknown.length > 0) {
    throw specError(
      unknown.map((name) => ({
        message: `--select: there is no job "${name}"`,
        remedy: didYouMean(name, byName.keys(), `the jobs are ${[...byName.keys()].join(', ')}`),
      })),
    );
  }
  const wanted = new Set<string>();
  const queue = [...(names.length === 0 ? byName.keys() : names)];
  for (const name of queue) {
    if (!wanted.has(name)) {
      wanted.add(name);
      queue.push(...(byName.get(name)?.needs ?? []));
    }
  }
  return jobs.filter((job) => wanted.has(job.name));
}
