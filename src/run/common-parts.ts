/** The directories that the jobs of a run on a cluster have in common: each is made once, and not for each job. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommonParts, Supervision } from '../container/types';
import { placeBundle } from '../job/stage-bundle';
import type { SerializedJob, StagedBundle } from '../job/types';
import { writeEtc } from '../job/write-job-directory';

/** What the parts of a job are made of. */
export interface PartsOf {
  readonly runner: StagedBundle;
  readonly serialized: SerializedJob;
  readonly supervision: Supervision;
}

/** Makes parts below the directory of the run's jobs. The result throws system errors. */
export function createCommonParts(
  directory: string,
  user: { readonly uid: number; readonly gid: number },
): (of: PartsOf) => CommonParts {
  const made = new Map<string, string>();
  const makeOnce = (name: string, key: unknown, make: (path: string) => void): string => {
    const full = JSON.stringify([name, key]);
    const known = made.get(full);
    const path = known ?? join(directory, `${name}-${made.size + 1}`);
    if (known === undefined) {
      make(path);
      made.set(full, path);
    }
    return path;
  };
  return ({ runner, serialized, supervision }) => {
    const { bundle } = serialized;
    const own = ownNames(serialized);
    return {
      ...{ runner: runner.directory, source: bundle.directory, own },
      etc: makeOnce('etc', supervision.environmentScript ?? null, (path) => writeEtc(path, { user, supervision })),
      input: makeOnce('in', [bundle.directory, own], (path) => {
        placeBundle(runner, join(path, 'runner'), 'link');
        placeBundle(bundle, join(path, 'src'), 'link');
        for (const name of own) {
          makeMountPoint(join(path, name));
        }
      }),
    };
  };
}

/** The names of what `in` has of the job itself. */
function ownNames({ encoded }: SerializedJob): string[] {
  return [
    ...['job.json', 'run.json'],
    ...(encoded.objects.length > 0 ? ['store'] : []),
    ...(encoded.files.length > 0 ? ['files'] : []),
  ];
}

function makeMountPoint(path: string): void {
  if (path.endsWith('.json')) {
    writeFileSync(path, '', { mode: 0o444 });
  } else {
    mkdirSync(path, { mode: 0o755 });
  }
}
