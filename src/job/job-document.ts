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

/** `digest` is the identity of the image. Values of passed-through variables are never in it. */
export function jobDocument({ job, encoded, bundle }: SerializedJob, digest: string): JsonObject {
  const { spec } = job;
  return new Map<string, Json>([
    ['schema', 'hither-job/1'],
    ['runner', number(RUNNER_VERSION)],
    ['function', functionOf(job)],
    [
      'container',
      new Map<string, Json>([
        ['declared', job.declaredImage],
        ['digest', digest],
      ]),
    ],
    ['import_paths', [...job.bundle.importPaths]],
    ['bundle', filesOf(bundle)],
    // Sorted, because `**kwargs` shows the order of arguments, and the order in the spec must not change the result.
    ['args', new Map(sortedEntries(encoded.args))],
    ['positional', [...job.positional]],
    // Objects that strings and other objects name by URI, with sha256: a sha1 doesn't prove the content.
    ['objects', encoded.referenced.map((ref) => [ref.sha1, ref.sha256]).sort(byFirst)],
    ['env', environmentOf(spec)],
    ['cpus', number(spec.resources.cpus)],
    ['gpus', spec.resources.gpus ?? null],
    ['network', spec.network],
    ['relax', relaxOf(spec)],
    ['mounts', job.mounts.map((mount): Json => [fromRoot(mount.source, job), mount.target, mount.writable])],
    ['python', spec.python ?? null],
    ['salt', spec.cache.salt],
  ]);
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
