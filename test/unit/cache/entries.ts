/** Builds job cache entries, with defaults for everything that a test does not specify. */
import type { CacheEntry } from '../../../src/cache/entry';
import { fromPlain } from '../../../src/values/json/from-plain';
import type { JsonObject } from '../../../src/values/json/json';
import { aRecord } from '../../fakes/record';

const FIELDS = {
  runner: 2,
  function: { file: 'm.py', module: 'm', name: 'f', function_name: 'f', function_version: '0.1.0' },
  container: { digest: `sha256:${'b'.repeat(64)}` },
  import_paths: ['.'],
  bundle: [['m.py', false, 'a'.repeat(64)]],
  args: { x: 1 },
  positional: [],
  objects: [],
  env: {},
  cpus: 1,
  gpus: null,
  network: 'none',
  relax: [],
  mounts: [],
  python: null,
  salt: '',
};

/** The hashed fields of a job, with the given replacements. */
export function someFields(given: Readonly<Record<string, unknown>> = {}): JsonObject {
  return fromPlain({ ...FIELDS, ...given }) as JsonObject;
}

/** An entry, with the given replacements. */
export function anEntry(given: Partial<CacheEntry> = {}): CacheEntry {
  const { container, runtime_info } = aRecord();
  return {
    key: { hash: 'c'.repeat(64), fields: someFields() },
    functionName: 'f',
    functionVersion: '0.1.0',
    status: 'finished',
    result: 'the result',
    error: null,
    attempt: 1,
    hitherHash: null,
    container,
    runtimeInfo: runtime_info,
    objects: [],
    ...given,
  };
}
