/** The output folder, which is also what the artifact holds (FORMAT.md, "Output folder"). */
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ConsoleOut, ResultRecord } from '../record';
import type { ContentStore } from '../store/content-store';
import type { PlacedSidecar } from '../terms';
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

/** The output folder of a run. Files of the same names are replaced, others stay. */
export interface OutputFolder {
  /** Writes what is kept of one job, as soon as it ended. @throws the system's errors, HitherError `store` */
  add(job: JobOutput): Promise<void>;
  /** The arrays and files that were written so far. */
  readonly sidecars: readonly PlacedSidecar[];
  /** Writes `results.json`, the document of all jobs, once they have ended. @throws the system's errors */
  finish(records: readonly ResultRecord[]): Promise<void>;
}

/** The folder at a path, which need not be there yet. */
export function openOutputFolder(path: string, store: ContentStore): OutputFolder {
  const sources = new Map<string, Promise<void>>();
  const sidecars: PlacedSidecar[] = [];
  return {
    sidecars,
    async add(job) {
      const isNew = job.record.status === 'finished' && !job.record.cache.hit;
      const written = await writeJob(path, job, store);
      sidecars.push(...written.map((sidecar) => ({ ...sidecar, isNew })));
      const { name } = job.record;
      // The points of a matrix have one source, and may end at the same time.
      if (job.sources.length > 0) {
        const copied = sources.get(name) ?? writeSources(join(path, name, 'src'), job.sources);
        sources.set(name, copied);
        await copied;
      }
    },
    async finish(records) {
      await mkdir(path, { recursive: true });
      await writeWhole(join(path, 'results.json'), resultsDocument(records));
    },
  };
}

type WrittenSidecar = Omit<PlacedSidecar, 'isNew'>;

async function writeJob(
  output: string,
  { record, document }: JobOutput,
  store: ContentStore,
): Promise<WrittenSidecar[]> {
  const place = join(record.name, ...(record.index === null ? [] : [String(record.index)]));
  const folder = join(output, place);
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'result.json'), `${writeJson(recordToJson(record))}\n`);
  await writeWhole(join(folder, 'console.txt'), consoleText(record.runtime_info.console_out));
  const results = namedSidecars(record.result).map(({ ref, name }) => ({ ref, path: join(place, name) }));
  await writeSidecars(output, results, store);
  if (document === undefined) {
    return results;
  }
  await writeWhole(join(folder, 'job.json'), `${writeJson(document)}\n`);
  const args = namedSidecars(argumentsOf(document)).map(({ ref, name }) => ({ ref, path: join(place, 'args', name) }));
  await writeSidecars(output, args, store);
  return [...results, ...args];
}

async function writeSidecars(output: string, sidecars: readonly WrittenSidecar[], store: ContentStore): Promise<void> {
  for (const { ref, path } of sidecars) {
    const target = join(output, path);
    await mkdir(dirname(target), { recursive: true });
    await rm(`${target}.part`, { force: true });
    await store.placeVerified(ref, `${target}.part`, 'copy');
    await rename(`${target}.part`, target);
  }
}

async function writeSources(folder: string, sources: readonly SourceFile[]): Promise<void> {
  for (const { path, copy } of sources) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(copy, `${target}.part`);
    await rename(`${target}.part`, target);
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
