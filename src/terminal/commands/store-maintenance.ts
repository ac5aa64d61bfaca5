/** `hither store ls|verify|gc`: lists the store, checks it and frees space. */
import { lstat } from 'node:fs/promises';
import { collectGarbage, type GarbageReport, GRACE } from '../../cache/collect-garbage';
import { allEntries } from '../../cache/find-entries';
import { openJobCache } from '../../cache/job-cache';
import { EXIT_CODES, messageOf } from '../../core/errors';
import { isDead, processHost } from '../../core/process-identity';
import { visibleText } from '../../core/visible-text';
import type { Place } from '../../files/own-directory';
import { objectsOfKeptResults } from '../../run/journal/kept-results';
import { runsSince } from '../../run/run-directory';
import { submittedSince } from '../../run/submitted/submitted-run';
import type { ContentStore } from '../../store/content-store';
import { checkLink, type ListedLink, walkLinks } from '../../store/kachery/list-links';
import { objectPath } from '../../store/layout';
import { whatChanged } from '../../store/linked-file';
import { quarantineDamaged } from '../../store/objects/quarantine';
import { walkObjects } from '../../store/objects/walk-objects';
import { layersOf } from '../../store/overlay';
import { type DamagedObject, verifyStore } from '../../store/verify-store';
import { fromPlain } from '../../values/json/from-plain';
import { sizeText } from '../../values/json/number-text';
import { writeJson } from '../../values/json/write-json';
import { type CommandIo, INTERRUPTED } from '../command-io';
import { counted } from '../table';
import { gcText } from './gc-text';
import { storeOf } from './store';

/** The flags that these commands share. */
interface MaintenanceCall {
  readonly store?: string;
  readonly json: boolean;
}

/**
 * Lists the objects by name, those in the user's overlay first, and then the links to files elsewhere. @returns the exit
 * code
 */
export async function storeLs(call: MaintenanceCall, io: CommandIo): Promise<number> {
  const objects: { sha1: string; size: number }[] = [];
  const links: { sha1: string; size: number; path: string }[] = [];
  const { root: shared } = storeOf(call, io);
  for (const root of layersOf(shared)) {
    for await (const sha1 of walkObjects(root)) {
      io.signal.throwIfAborted();
      const size = (await lstat(objectPath(root, sha1)).catch(() => undefined))?.size;
      if (size !== undefined && call.json) {
        objects.push({ sha1, size });
      } else if (size !== undefined) {
        io.writeOut(`sha1://${sha1}  ${size}\n`);
      }
    }
  }
  for await (const { sha1, size, path } of walkLinks(shared)) {
    io.signal.throwIfAborted();
    if (call.json) {
      links.push({ sha1, size, path });
    } else {
      io.writeOut(`sha1://${sha1}  ${size}  in ${visibleText(path)}\n`);
    }
  }
  if (call.json) {
    io.writeOut(document({ schema: 'hither-store-list/1', objects, links }));
  }
  return 0;
}

/** Reads every object and every entry of the job cache. @returns 0 if nothing is damaged, else 3 */
export async function storeVerify(
  call: MaintenanceCall & { readonly resume: boolean; readonly quarantine: boolean },
  io: CommandIo,
): Promise<number> {
  const store = storeOf(call, io);
  const print = call.json ? () => {} : io.writeOut;
  const checked = await verifyStore(
    { root: store.root },
    { resume: call.resume, signal: io.signal, onDamage: (found, layer) => onDamage(found, layer, { call, print }) },
  );
  const links = checked.done ? await staleLinks(store.root, io.signal) : { count: 0, stale: [] };
  for (const { sha1, path, why, advice } of links.stale) {
    print(`sha1://${sha1}: linked to ${visibleText(`${path}, which ${why}`)}${advice}\n`);
  }
  const jobs = checked.done ? await damagedJobs(store, io.signal) : [];
  for (const { job_hash, why } of jobs) {
    print(`${job_hash}: the entry ${visibleText(why)}\n`);
  }
  const stale = links.stale.map(({ sha1, path, why }) => ({ sha1, path, why }));
  io.writeOut(
    call.json
      ? document({ schema: 'hither-store-check/1', ...checked, links: stale, jobs })
      : summary(checked, links, jobs.length),
  );
  if (!checked.done) {
    return INTERRUPTED;
  }
  return checked.damaged.length + jobs.length > 0 ? EXIT_CODES.store : 0;
}

interface DamageReport {
  readonly call: { readonly quarantine: boolean };
  readonly print: (text: string) => void;
}

async function onDamage(
  { path, sha1, why }: DamagedObject,
  layer: Place,
  { call, print }: DamageReport,
): Promise<void> {
  print(`sha1://${sha1}: ${visibleText(`${path} ${why}`)}\n`);
  try {
    const moved = call.quarantine ? await quarantineDamaged(layer, sha1) : undefined;
    if (moved !== undefined) {
      print(`  moved to ${moved}\n`);
    }
  } catch (thrown) {
    // In a shared store the file may belong to another user. The check continues: the next one may be ours.
    print(`  it can't be moved to quarantine: ${messageOf(thrown)}\n`);
  }
}

/** Links are no part of the store's own bytes: one that leads to another file now is reported, but is no damage. */
async function staleLinks(root: string, signal: AbortSignal) {
  const stale: { sha1: string; path: string; why: string; advice: string }[] = [];
  let count = 0;
  for await (const link of walkLinks(root)) {
    count += 1;
    const why = await checkLink(link, signal);
    if (why !== undefined) {
      stale.push({ sha1: link.sha1, path: link.path, why, advice: adviceOn(link) });
    }
  }
  return { count, stale };
}

/** Only links of ours are removed, and those whose files look unchanged stay. */
function adviceOn({ path, own }: ListedLink): string {
  const isRemoved = own !== undefined && whatChanged({ path, status: own.status }) !== undefined;
  return isRemoved ? ': "hither store gc --max-age 30d" removes the link' : '';
}

async function damagedJobs(store: ContentStore, signal: AbortSignal) {
  const cache = openJobCache({ store });
  const jobs: { job_hash: string; why: string }[] = [];
  for await (const { hash, reading } of allEntries(store.root, cache, signal)) {
    if (reading.state === 'damaged') {
      jobs.push({ job_hash: hash, why: reading.why });
    }
  }
  return jobs;
}

interface Checked {
  readonly objects: number;
  readonly bytes: number;
  readonly damaged: readonly unknown[];
  readonly done: boolean;
}

interface CheckedLinks {
  readonly count: number;
  readonly stale: readonly unknown[];
}

function summary({ objects, bytes, damaged, done }: Checked, links: CheckedLinks, jobs: number): string {
  const remedy = 'run the jobs that need them again, or move damaged objects to quarantine with --quarantine';
  const found = damaged.length + jobs === 0 ? 'nothing is damaged' : `${damaged.length + jobs} damaged: ${remedy}`;
  const end = done ? '' : '; interrupted: continue with "hither store verify --resume"';
  return `${counted(objects, 'object')}, ${sizeText(bytes)}${linksText(links)}: ${found}${end}\n`;
}

/** `, 2 links (1 leads to a changed file)` */
function linksText({ count, stale }: CheckedLinks): string {
  const lead = stale.length === 1 ? '1 leads to a changed file' : `${stale.length} lead to changed files`;
  const changed = stale.length === 0 ? '' : ` (${lead})`;
  return count === 0 ? '' : `, ${counted(count, 'link')}${changed}`;
}

/** Removes results and objects by the limits in `call`. @returns the exit code */
export async function storeGc(
  call: MaintenanceCall & { readonly maxSize?: number; readonly maxAge?: number; readonly unreferenced: boolean },
  io: CommandIo,
): Promise<number> {
  const store = storeOf(call, io);
  const host = processHost();
  const report = await collectGarbage({ root: store.root }, openJobCache({ store }), {
    ...(call.maxSize === undefined ? {} : { maxSize: call.maxSize }),
    ...(call.maxAge === undefined ? {} : { maxAge: call.maxAge * 1000 }),
    unreferenced: call.unreferenced,
    grace: GRACE,
    signal: io.signal,
    runsSince: [...(await runsSince(store.root, (owner) => isDead(owner, host))), ...submittedSince(store.root)],
    neededByRuns: await objectsOfKeptResults(store.root),
  });
  const text = call.json ? document({ schema: 'hither-store-gc/1', ...asDocument(report) }) : gcText(report, call);
  io.writeOut(text);
  return 0;
}

function asDocument({ jobs, objects, links, bytes, keptJobs, keptBytes, spared }: GarbageReport) {
  return {
    ...{ jobs, objects, links, bytes, kept_jobs: keptJobs, kept_bytes: keptBytes },
    spared: {
      ...{ recent_jobs: spared.recentJobs, jobs_of_runs: spared.jobsOfRuns, held_jobs: spared.heldJobs },
      ...{ recent_objects: spared.recentObjects, needed_objects: spared.neededObjects },
    },
  };
}

function document(value: unknown): string {
  return `${writeJson(fromPlain(value))}\n`;
}
