/** `hither plan`: shows what a run would do, without running anything. */
import { Readable } from 'node:stream';
import { EXIT_CODES } from '../../core/errors';
import { visibleText } from '../../core/visible-text';
import type { Report } from '../../model/events';
import { jobsDocument } from '../../result/results-document';
import { type Plan, planJobs } from '../../run/plan-jobs';
import { openRun } from '../../run/run-context';
import type { CommandIo } from '../command-io';
import type { RunFlags } from '../flags';
import { prepareWithWarnings, requestOf } from '../request';

/** Shows each job with its hash and whether it is cached. @returns the exit code: 3 if a job can't run */
export async function plan(flags: RunFlags, io: CommandIo): Promise<number> {
  const { jobs, request } = await prepareWithWarnings(requestOf(flags, io), io);
  const report: Report = (event) => {
    if (event.type === 'warning') {
      io.writeErr(`warning: ${visibleText(event.message)}\n`);
    }
  };
  const { context, close } = await openRun(request, { report, signal: io.signal });
  try {
    const plans = await planJobs(jobs, context);
    if (flags.json) {
      const planned = plans.map(({ plan }) => plan);
      await io.pipeOut(Readable.from(jobsDocument('hither-plan/1', planned)));
    } else {
      io.writeOut(lines(plans));
    }
    return plans.reduce((code, { obstacle }) => Math.max(code, obstacle === undefined ? 0 : EXIT_CODES[obstacle]), 0);
  } finally {
    await close();
  }
}

/** Describes an obstacle to several jobs only at the first of them. */
function lines(plans: readonly Plan[]): string {
  const stopped = new Map<string, Plan[]>();
  for (const plan of plans.filter(({ obstacle }) => obstacle !== undefined)) {
    const others = stopped.get(plan.plan.reason) ?? [];
    others.push(plan);
    stopped.set(plan.plan.reason, others);
  }
  return plans.map((plan) => line(plan, stopped.get(plan.plan.reason) ?? [])).join('');
}

function line(own: Plan, [first, ...more]: readonly Plan[]): string {
  const { label, job_hash, hit, reason } = own.plan;
  const full = own === first && more.length > 0 ? `${reason} (this stops ${more.length + 1} jobs)` : reason;
  const why = first === undefined || own === first ? full : `same as ${first.plan.label}`;
  const state = hit ? 'cached' : own.obstacle === undefined ? 'will run' : "can't run";
  return visibleText(`${label}  ${job_hash?.slice(0, 12) ?? '-'.repeat(12)}  ${state}: ${why}\n`);
}
