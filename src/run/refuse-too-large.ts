/** Refuses a run with jobs that its executor can never run, before any job runs. */
import { specError } from '../core/errors';
import { quoted } from '../core/quoted';
import type { Refusal } from '../executor/types';
import type { ResolvedJob } from '../job/types';
import { planJobs } from './plan-jobs';
import { refusalOf } from './refusal-of';
import type { RunContext } from './run-context';

/**
 * Jobs whose results are cached need no room.
 * @throws HitherError `spec` with each job that is too large
 */
export async function refuseTooLarge(jobs: readonly ResolvedJob[], context: RunContext): Promise<void> {
  const specs = new Map(jobs.map(({ name, spec }) => [name, spec]));
  const refusals = new Map<string, Refusal>();
  for (const [name, spec] of specs) {
    const refusal = await refusalOf(spec, context);
    if (refusal !== undefined) {
      refusals.set(name, refusal);
    }
  }
  if (refusals.size === 0) {
    return;
  }
  const plans = await planJobs(withNeeds(jobs, refusals), context);
  const missing = new Set(plans.filter(({ plan }) => !plan.hit).map(({ plan }) => plan.name));
  const problems = [...refusals].flatMap(([name, { message, remedy }]) => {
    const where = specs.get(name)?.where;
    const problem = {
      message: `the job ${quoted(name)} ${message}`,
      remedy,
      ...(where === undefined ? {} : { where }),
    };
    return missing.has(name) ? [problem] : [];
  });
  if (problems.length > 0) {
    throw specError(problems);
  }
}

/** The jobs with these names, and all that they need. */
function withNeeds(jobs: readonly ResolvedJob[], names: ReadonlyMap<string, unknown>): ResolvedJob[] {
  const needs = new Map(jobs.map(({ name, spec }) => [name, spec.needs]));
  const wanted = new Set(names.keys());
  // The loop appends to the set.
  for (const name of wanted) {
    for (const need of needs.get(name) ?? []) {
      wanted.add(need);
    }
  }
  return jobs.filter(({ name }) => wanted.has(name));
}
