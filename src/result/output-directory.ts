/** The output directory, which is also what the artifact holds (FORMAT.md, "Output directory"). */
import { join } from 'node:path';
import type { ConsoleLine, ResultRecord } from '../model/record';
import type { PlacedSidecar } from '../model/run-request';
import type { ProcessIdentity } from '../process/process-identity';
import type { ContentStore } from '../store/content-store';
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

/** What there is to write of one job. */
export interface JobOutput {
  readonly record: ResultRecord;
  /** The serialized job; undefined where it never came to one. */
  readonly document: Json | undefined;
  readonly sources: readonly SourceFile[];
}

/** The output directory of a run. Once it is complete, it holds this run alone. */
export interface OutputDirectory {
  /** Writes what is kept of one job, as soon as it ended. @throws the system's errors, HitherError `store` */
  add(job: JobOutput): Promise<void>;
  /** The arrays and files that were written so far. */
  readonly sidecars: readonly PlacedSidecar[];
  /**
   * Writes `results.json`, the document of all jobs, once they have ended. If everything of every job could be written, it removes what
   * earlier runs left, and the directory is complete. @throws the system's errors
   */
  finish(records: readonly ResultRecord[]): Promise<void>;
}

/** What an output directory is opened with. */
export interface OutputOptions {
  readonly store: ContentStore;
  readonly owner: ProcessIdentity;
  /** The names of the jobs, in the order of the results document. */
  readonly jobs: Iterable<string>;
  /** Takes a sentence that people should know. */
  readonly warn: (message: string) => void;
}

/**
 * Takes the directory at a path, which need not be there yet, for a run.
 * @throws HitherError `usage` where it is another's; the system's errors
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
      // Taken back at the end, which a job that can't be written doesn't reach.
      unwritten += 1;
      const { name, index, status, cache } = job.record;
      const place = placeOf(name);
      const written = await writeJob(directory, job, {
        place: index === null ? place : join(place, String(index)),
        store,
      });
      const isNew = status === 'finished' && !cache.hit;
      sidecars.push(...written.map((sidecar) => ({ ...sidecar, isNew })));
      // The points of a matrix have one source, and may end at the same time.
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
        tellKept(path, await directory.leave(), warn);
      }
    },
  };
}

/** The directory of each job: its name, made such that all of them can be together in one directory everywhere. */
function jobDirectories(jobs: Iterable<string>): (name: string) => string {
  const unique = createNames([INCOMPLETE]);
  const directories = new Map(Array.from(new Set(jobs), (name) => [name, unique(name)]));
  return (name) => directories.get(name) ?? name;
}

/** So many files are told by name. */
const MAX_TOLD = 20;

function tellKept(directory: string, kept: readonly string[], warn: OutputOptions['warn']): void {
  if (kept.length > 0) {
    const files = kept.slice(0, MAX_TOLD).map((path) => join(directory, path));
    const more = kept.length > MAX_TOLD ? ` and ${kept.length - MAX_TOLD} more` : '';
    const why = 'these files in the output directory are kept, for they are not as hither wrote them';
    warn(`${why}: ${files.join(', ')}${more}; remove them if they are not needed`);
  }
}

type WrittenSidecar = Omit<PlacedSidecar, 'isNew'>;

interface JobPlace {
  /** The directory of the job, relative to the output directory. */
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
    sidecars.push(...sidecarsIn(join(place, 'args'), await argumentSidecars(argumentsOf(document), store)));
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
