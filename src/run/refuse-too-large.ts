/** Refuses a run with jobs that the machine can never run, before any job runs. */
import { specError } from '../core/errors';
import { quoted } from '../core/quoted';
import type { ResolvedJob } from '../job/types';
import { TOO_LARGE_REMEDY, tooLarge } from './admission';
import { planJobs } from './plan-jobs';
import type { RunContext } from './run-context';

/**
 * Jobs whose results are cached need no room.
 * @throws HitherError `spec` with each job that is too large
 */
export async function refuseTooLarge(jobs: readonly ResolvedJob[], context: RunContext): Promise<void> {
  const { capacity } = context.admission;
  const isTooLarge = ({ spec }: ResolvedJob): boolean => tooLarge(spec.resources, capacity) !== undefined;
  const names = new Set(jobs.filter(isTooLarge).map(({ name }) => name));
  if (names.size === 0) {
    return;
  }
  const plans = await planJobs(withNeeds(jobs, names), context);
  const missing = new Set(plans.filter(({ plan }) => !plan.hit).map(({ plan }) => plan.name));
  const specs = new Map(jobs.map(({ name, spec }) => [name, spec]));
  const problems = [...specs.values()]
    .filter(({ name }) => names.has(name) && missing.has(name))
    .map(({ name, resources, where }) => ({
      message: `the job ${quoted(name)} ${tooLarge(resources, capacity)}`,
      remedy: TOO_LARGE_REMEDY,
      where,
    }));
  if (problems.length > 0) {
    throw specError(problems);
  }
}

/** The jobs with these names, and all that they need. */
function withNeeds(jobs: readonly ResolvedJob[], names: ReadonlySet<string>): ResolvedJob[] {
  const needs = new Map(jobs.map(({ name, spec }) => [name, spec.needs]));
  const wanted = new Set(names);
  // The loop appends to the set.
  for (const name of wanted) {
    for (const need of needs.get(name) ?? []) {
      wanted.add(need);
    }
  }
  return jobs.filter(({ name }) => wanted.has(name));
}
