/** Writes the output directory, which is also the content of the artifact (FORMAT.md, "Output directory"). */
import { join } from 'node:path';
import type { ProcessIdentity } from '../core/process-identity';
import type { ConsoleLine, ResultRecord } from '../model/record';
import type { PlacedSidecar } from '../model/run-request';
import type { ContentStore } from '../store/content-store';
import { linkText } from '../store/kachery/link-record';
import type { Json, JsonObject } from '../values/json/json';
import { writeJson } from '../values/json/write-json';
import { INCOMPLETE } from './earlier-output';
import { copiedContent, objectContent, piecesContent, textContent } from './file-content';
import { wholeConsole } from './kept-console';
import { claimDirectory, type OwnedDirectory } from './owned-directory';
import { recordToJson, resultsDocument } from './results-document';
import { argumentSidecars, namedSidecars, type Sidecar } from './sidecar-names';
import { createNames } from './unique-names';

/** A file of the function's source, as it ran. */
export interface SourceFile {
  /** Relative to the root. */
  readonly path: string;
  /** Absolute path of the copy that ran. */
  readonly copy: string;
  /** Of the copy, in hex. */
  readonly sha256: string;
}

/** The output of one job. */
export interface JobOutput {
  readonly record: ResultRecord;
  /** The serialized job; undefined if it never got that far. */
  readonly document: Json | undefined;
  readonly sources: readonly SourceFile[];
}

/** The output directory of a run. When complete, it contains only this run. */
export interface OutputDirectory {
  /** Writes the files of one job as soon as it has ended. @throws system errors, HitherError `store` */
  add(job: JobOutput): Promise<void>;
  /** The arrays and files written so far. */
  readonly sidecars: readonly PlacedSidecar[];
  /**
   * Writes `results.json`, the document of all jobs, once they have ended. If every job's files could be written,
   * removes the files of earlier runs and marks the directory complete. @throws system errors
   */
  finish(records: readonly ResultRecord[]): Promise<void>;
}

/** Options of an output directory. */
export interface OutputOptions {
  readonly store: ContentStore;
  readonly owner: ProcessIdentity;
  /** The names of the jobs, in the order of the results document. */
  readonly jobs: Iterable<string>;
  /** Reports a problem to the user. */
  readonly warn: (message: string) => void;
}

/**
 * Opens the directory at a path, which need not exist, for a run.
 * @throws HitherError `usage` if its content isn't ours; system errors
 */
export async function openOutputDirectory(path: string, options: OutputOptions): Promise<OutputDirectory> {
  const { store, jobs, warn } = options;
  const directory = await claimDirectory(path, options.owner);
  const placeOf = jobDirectories(jobs);
  const sources = new Map<string, Promise<void>>();
  const sidecars: PlacedSidecar[] = [];
  let unwritten = 0;
  return {
    sidecars,
    async add(job) {
      // Decremented at the end, which a job that can't be written doesn't reach.
      unwritten += 1;
      const { name, index, status, cache } = job.record;
      const place = placeOf(name);
      const written = await writeJob(directory, job, {
        place: index === null ? place : join(place, String(index)),
        store,
      });
      const isNew = status === 'finished' && !cache.hit;
      sidecars.push(...written.map((sidecar) => ({ ...sidecar, isNew })));
      // The points of a matrix share one source and may end at the same time.
      if (job.sources.length > 0) {
        const copied = sources.get(name) ?? writeSources(directory, join(place, 'src'), job.sources);
        sources.set(name, copied);
        await copied;
      }
      unwritten -= 1;
    },
    async finish(records) {
      try {
        await directory.put('results.json', piecesContent(resultsDocument(records)));
        if (unwritten === 0) {
          await directory.complete();
        }
      } finally {
        warnOfKept(path, await directory.leave(), warn);
      }
    },
  };
}

/** The directory name of each job: its own name, made unique and portable. */
function jobDirectories(jobs: Iterable<string>): (name: string) => string {
  const unique = createNames([INCOMPLETE]);
  const directories = new Map(Array.from(new Set(jobs), (name) => [name, unique(name)]));
  return (name) => directories.get(name) ?? name;
}

/** How many files are listed by name. */
const MAX_LISTED = 20;

function warnOfKept(directory: string, kept: readonly string[], warn: OutputOptions['warn']): void {
  if (kept.length > 0) {
    const files = kept.slice(0, MAX_LISTED).map((path) => join(directory, path));
    const more = kept.length > MAX_LISTED ? ` and ${kept.length - MAX_LISTED} more` : '';
    const why =
      'these files in the output directory were not removed, ' + 'because they were changed after hither wrote them';
    warn(`${why}: ${files.join(', ')}${more}; remove them if you don't need them`);
  }
}

type WrittenSidecar = Omit<PlacedSidecar, 'isNew'>;

interface JobPlace {
  /** The job's directory, relative to the output directory. */
  readonly place: string;
  readonly store: ContentStore;
}

async function writeJob(
  directory: OwnedDirectory,
  job: JobOutput,
  { place, store }: JobPlace,
): Promise<WrittenSidecar[]> {
  const { record, document } = job;
  const putDocument = (name: string, json: Json) =>
    directory.put(join(place, name), textContent(`${writeJson(json)}\n`));
  await putDocument('result.json', recordToJson(record));
  const lines = await wholeConsole(record.runtime_info.console_out, store);
  await directory.put(join(place, 'console.txt'), textContent(consoleText(lines)));
  const sidecars = sidecarsIn(place, await namedSidecars(record.result, store));
  if (document !== undefined) {
    await putDocument('job.json', document);
    const given = sidecarsIn(join(place, 'args'), await argumentSidecars(argumentsOf(document), store));
    for (const { ref, path } of given) {
      const link = store.linkedFile(ref.sha1);
      await (link && directory.put(`${path}.link`, textContent(linkText(link))));
    }
    sidecars.push(...given.filter(({ ref }) => store.linkedFile(ref.sha1) === undefined));
  }
  for (const { ref, path } of sidecars) {
    await directory.put(path, objectContent(ref, store));
  }
  return sidecars;
}

function sidecarsIn(place: string, sidecars: readonly Sidecar[]): WrittenSidecar[] {
  return sidecars.map(({ ref, name }) => ({ ref, path: join(place, name) }));
}

async function writeSources(directory: OwnedDirectory, place: string, sources: readonly SourceFile[]): Promise<void> {
  for (const { path, copy, sha256 } of sources) {
    await directory.put(join(place, path), copiedContent(copy, sha256));
  }
}

function argumentsOf(document: Json): JsonObject {
  const args = document instanceof Map ? document.get('args') : undefined;
  return args instanceof Map ? args : new Map();
}

function consoleText(lines: readonly ConsoleLine[]): string {
  return lines.map((line) => `${line.text}\n`).join('');
}
