/**
 * Makes the serialized job, which is `in/job.json` and the artifact's `job.json` (FORMAT.md). It has everything that
 * can change the result of the job, because the job hash is computed from it (`job-hash.ts`). Settings that can't
 * change the result, such as limits, are in `run.json`.
 */
import { isAbsolute, relative, sep } from 'node:path';
import { memoizePerObject } from '../core/memoize-per-object';
import type { SpecJob } from '../job-spec/types';
import { type Json, JsonNumber, type JsonObject } from '../values/json/json';
import { sortedEntries } from '../values/json/write-json';
import type { ResolvedJob, SerializedJob, StagedBundle } from './types';

/** Raised when a change of the in-container program could change results, or when the job hash covers other fields. */
const RUNNER_VERSION = 2;

/** A serialized job and the digest of its image. */
interface IdentifiedJob extends SerializedJob {
  readonly digest: string;
}

/** Every field of the document, and so of the job hash. `job-hash.ts` names the parts that don't count. */
const FIELDS = {
  schema: () => 'hither-job/1',
  runner: () => number(RUNNER_VERSION),
  function: ({ job }) => functionOf(job),
  container: ({ job, digest }) =>
    new Map<string, Json>([
      ['declared', job.declaredImage],
      ['digest', digest],
    ]),
  import_paths: ({ job }) => [...job.bundle.importPaths],
  bundle: ({ bundle }) => filesOf(bundle),
  // Sorted, because `**kwargs` shows the order of arguments, and the order in the spec must not change the result.
  args: ({ encoded }) => new Map(sortedEntries(encoded.args)),
  positional: ({ job }) => [...job.positional],
  // Objects that strings and other objects name by URI, with sha256: a sha1 doesn't prove the content.
  objects: ({ encoded }) => encoded.referenced.map((ref) => [ref.sha1, ref.sha256]).sort(byFirst),
  // Values of passed-through variables are never in it.
  env: ({ job }) => environmentOf(job.spec),
  cpus: ({ job }) => number(job.spec.resources.cpus),
  gpus: ({ job }) => job.spec.resources.gpus ?? null,
  network: ({ job }) => job.spec.network,
  relax: ({ job }) => relaxOf(job.spec),
  mounts: ({ job }) => job.mounts.map((mount): Json => [fromRoot(mount.source, job), mount.target, mount.writable]),
  python: ({ job }) => job.spec.python ?? null,
  salt: ({ job }) => job.spec.cache.salt,
} satisfies Record<string, (job: IdentifiedJob) => Json>;

/** The name of a field of the document. */
export type JobField = keyof typeof FIELDS;

const ENTRIES = Object.entries(FIELDS);

/** `digest` is the identity of the image. */
export function jobDocument(serialized: SerializedJob, digest: string): JsonObject {
  const job: IdentifiedJob = { digest, ...serialized };
  return new Map(ENTRIES.map(([name, field]) => [name, field(job)]));
}

function functionOf({ bundle, declaration, functionName, functionVersion }: ResolvedJob): JsonObject {
  return new Map<string, Json>([
    ['file', bundle.file],
    ['module', bundle.module],
    ['name', declaration.name],
    ['function_name', functionName],
    ['function_version', functionVersion],
  ]);
}

// The points of a matrix share these parts, so each is computed once.

const filesOf = memoizePerObject(
  ({ files }: StagedBundle): Json => files.map((file) => [file.path, file.executable, file.sha256]),
);

const relaxOf = memoizePerObject(({ relax }: SpecJob): Json => [...relax].sort());

/** Variables by name; null for a passed-through one, whose value is never written anywhere. */
const environmentOf = memoizePerObject(({ passEnv, env }: SpecJob): JsonObject => {
  const entries: [string, Json][] = [...passEnv.map((name): [string, Json] => [name, null]), ...env];
  return new Map(entries.sort(byFirst));
});

/** Makes paths below the root relative, so that clones of a repository have the same job hash. */
function fromRoot(path: string, { paths }: ResolvedJob): string {
  const way = relative(paths.root, path).split(sep).join('/');
  return way === '..' || way.startsWith('../') || isAbsolute(way) ? path : way || '.';
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}

/** `1` and `1.0` CPUs have the same text. */
function number(value: number): JsonNumber {
  return new JsonNumber(String(value));
}
