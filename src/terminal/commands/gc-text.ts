/** What `hither store gc` did, in words, and why what it was asked to remove is still there. */
import type { GarbageReport, Spared } from '../../cache/collect-garbage';
import { sizeText } from '../../values/json/number-text';

/** One line, and where something that was meant stays, or nothing was freed, a line that says why. */
export function gcText(report: GarbageReport, rules: { readonly unreferenced: boolean }): string {
  const { jobs, objects, bytes, keptJobs, keptBytes } = report;
  const done = `forgot ${jobs} jobs and removed ${objects} objects: ${sizeText(bytes)} freed; ${keptJobs} jobs with ${sizeText(keptBytes)} are kept\n`;
  const why = reasons(report.spared, rules);
  if (why.length > 0) {
    return `${done}not removed: ${why.join('; ')}\n`;
  }
  const others = rules.unreferenced ? '' : '; objects that no job made are left alone without --unreferenced';
  return bytes > 0 ? done : `${done}nothing to remove: all known jobs are within the limits${others}\n`;
}

function reasons(spared: Spared, { unreferenced }: { readonly unreferenced: boolean }): string[] {
  const { recentJobs, jobsOfRuns, heldJobs, recentObjects, neededObjects } = spared;
  const all: readonly (readonly [count: number, why: string])[] = [
    [recentJobs, 'jobs used within the last hour'],
    [jobsOfRuns, 'jobs used since a run that is still going on began'],
    [heldJobs, 'jobs that belong to another user or were just used again'],
    [
      recentObjects,
      'objects stored or used too recently (an hour; without a job that needs them, a day) or during a run',
    ],
    [unreferenced ? neededObjects : 0, 'objects that known jobs need'],
  ];
  return all.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
}
