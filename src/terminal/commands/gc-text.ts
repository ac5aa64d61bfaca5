/** Reports what `hither store gc` removed, and why it left other things. */
import type { GarbageReport, Spared } from '../../cache/collect-garbage';
import { sizeText } from '../../values/json/number-text';
import { counted } from '../table';

/** One line, and a second one with the reasons if something had to stay or nothing was freed. */
export function gcText(report: GarbageReport, rules: { readonly unreferenced: boolean }): string {
  const { jobs, objects, links, bytes, keptJobs, keptBytes } = report;
  const left = `${counted(keptJobs, 'cached result')} with ${sizeText(keptBytes)} left`;
  const parts = [counted(jobs, 'cached result'), counted(objects, 'object')];
  const removed = links === 0 ? parts.join(' and ') : [...parts, counted(links, 'link')].join(', ');
  const done = `removed ${removed}: ${sizeText(bytes)} freed; ${left}\n`;
  const why = reasons(report.spared, rules);
  if (why.length > 0) {
    return `${done}not removed: ${why.join('; ')}\n`;
  }
  const others = rules.unreferenced ? '' : '; use --unreferenced to remove objects that no cached result needs';
  return bytes > 0 || links > 0
    ? done
    : `${done}nothing to remove: all cached results are within the limits${others}\n`;
}

function reasons(spared: Spared, { unreferenced }: { readonly unreferenced: boolean }): string[] {
  const { recentJobs, jobsOfRuns, heldJobs, recentObjects, neededObjects } = spared;
  const all: readonly (readonly [count: number, why: string])[] = [
    [recentJobs, 'results used within the last hour'],
    [jobsOfRuns, 'results used since the start of a run that is still active'],
    [heldJobs, 'results that belong to another user or were just used again'],
    [
      recentObjects,
      'objects stored or used during an active run, within the last hour, or, if unreferenced, within the last day',
    ],
    [unreferenced ? neededObjects : 0, 'objects that cached results need'],
  ];
  return all.filter(([count]) => count > 0).map(([count, why]) => `${why} (${count})`);
}
