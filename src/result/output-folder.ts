/** The output folder, which is also what the artifact holds (FORMAT.md, "Output folder"). */
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ConsoleOut, ResultRecord } from '../record';
import type { ContentStore } from '../store/content-store';
import type { Json } from '../values/json';
import { writeJson } from '../values/write-json';
import { recordToJson, resultsDocument } from './results-document';
import { namedSidecars } from './sidecar-names';

/** A file of the function's source, as it ran. */
export interface SourceFile {
  /** Relative to the root. */
  readonly path: string;
  /** Absolute path of the copy that ran. */
  readonly copy: string;
}

/** What there is to write of one job. */
export interface JobOutput {
  readonly record: ResultRecord;
  /** The serialized job; undefined where it never came to one. */
  readonly document: Json | undefined;
  readonly sources: readonly SourceFile[];
}

/** Writes what is kept of one job, as soon as it ended. Files of the same names are replaced, others stay. */
export async function writeJobOutput(output: string, job: JobOutput, store: ContentStore): Promise<void> {
  const { record, document } = job;
  const jobFolder = join(output, record.name);
  const folder = record.index === null ? jobFolder : join(jobFolder, String(record.index));
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'result.json'), `${writeJson(recordToJson(record))}\n`);
  await writeWhole(join(folder, 'console.txt'), consoleText(record.runtime_info.console_out));
  await writeSidecars(folder, record.result, store);
  if (document !== undefined) {
    await writeWhole(join(folder, 'job.json'), `${writeJson(document)}\n`);
    await writeSidecars(join(folder, 'args'), argumentsOf(document), store);
  }
  await writeSources(join(jobFolder, 'src'), job.sources, `.${record.index ?? 0}.part`);
}

/** Writes `results.json`, the document of all jobs, once they have ended. */
export async function writeResults(output: string, records: readonly ResultRecord[]): Promise<void> {
  await mkdir(output, { recursive: true });
  await writeWhole(join(output, 'results.json'), resultsDocument(records));
}

async function writeSidecars(folder: string, value: Json, store: ContentStore): Promise<void> {
  for (const { ref, name } of namedSidecars(value)) {
    await mkdir(folder, { recursive: true });
    const target = join(folder, name);
    await rm(`${target}.part`, { force: true });
    await store.placeVerified(ref, `${target}.part`, 'copy');
    await rename(`${target}.part`, target);
  }
}

/** The points of a matrix share the folder and may end at the same time: each has a name of its own for what it is writing. */
async function writeSources(folder: string, sources: readonly SourceFile[], part: string): Promise<void> {
  for (const { path, copy } of sources) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(copy, target + part);
    await rename(target + part, target);
  }
}

function argumentsOf(document: Json): Json {
  return document instanceof Map ? (document.get('args') ?? null) : null;
}

function consoleText(console: ConsoleOut): string {
  return console.lines.map((line) => `${line.text}\n`).join('');
}

/** A reader never sees half a document. */
async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
