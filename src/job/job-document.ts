/** The serialized job as a document, `in/job.json` and the artifact's `job.json` (FORMAT.md). */
import type { Json } from '../values/json';
import type { SerializedJob } from './types';

/** `digest` is the identity of the image. Values of passed-through variables are never in it. */
export function jobDocument(serialized: SerializedJob, digest: string): Json {
  const { job, encoded, bundle } = serialized;
  return new Map<string, Json>([
    ['schema', 'hither-job/1'],
    [
      'function',
      new Map<string, Json>([
        ['file', job.bundle.file],
        ['module', job.bundle.module],
        ['name', job.declaration.name],
        ['function_name', job.functionName],
        ['function_version', job.functionVersion],
      ]),
    ],
    [
      'container',
      new Map<string, Json>([
        ['declared', job.declaredImage],
        ['digest', digest],
      ]),
    ],
    ['import_paths', [...job.bundle.importPaths]],
    ['bundle', bundle.files.map((file): Json => [file.path, file.executable, file.sha256])],
    ['args', encoded.args],
    ['positional', [...job.positional]],
  ]);
}
