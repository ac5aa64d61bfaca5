/** Takes one job of a repository from the text of a spec to its hash and its directory, without running it. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { encodeArguments } from '../../../src/job/encode-arguments';
import { jobDocument } from '../../../src/job/job-document';
import { jobEnvironment } from '../../../src/job/job-environment';
import { jobKey } from '../../../src/job/job-hash';
import { stageBundle } from '../../../src/job/stage-bundle';
import type { SerializedJob } from '../../../src/job/types';
import { writeJobDirectory } from '../../../src/job/write-job-directory';
import type { RunRequest } from '../../../src/model/run-request';
import { prepareRun } from '../../../src/run/prepare-run';
import type { ContentStore } from '../../../src/store/content-store';
import { openStore } from '../../../src/store/open-store';
import type { JsonObject } from '../../../src/values/json/json';
import { parseJson } from '../../../src/values/json/parse-json';
import { writeJson } from '../../../src/values/json/write-json';
import { aRunRequest } from '../../fakes/run-request';

/** A repository, and the request for its only job. */
export interface Asked {
  readonly spec: string;
  /** Text by path; one that begins with `-> ` is a link, one with `#!` is executable. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly image: string;
  readonly request: Partial<RunRequest>;
}

/** The result. */
export interface AskedJob {
  readonly place: string;
  readonly store: ContentStore;
  readonly serialized: SerializedJob;
  readonly document: JsonObject;
  readonly hash: string;
  /** The hashed object as JSON. */
  readonly object: string;
}

/** Writes the repository to a new directory below `directory`. */
export function writeRepository({ spec, files }: Pick<Asked, 'spec' | 'files'>, directory: string): string {
  const place = mkdtempSync(join(directory, 'repository-'));
  for (const [name, content] of Object.entries({ ...files, 'hither.yml': spec, '.git/HEAD': '' })) {
    const path = join(place, name);
    mkdirSync(dirname(path), { recursive: true });
    const text = content.toString();
    if (text.startsWith('-> ')) {
      symlinkSync(text.slice(3), path);
    } else {
      writeFileSync(path, content);
      chmodSync(path, text.startsWith('#!') ? 0o755 : 0o644);
    }
  }
  return place;
}

/** Computes the hash from the text of a spec, without the image. */
export async function ask(asked: Asked, directory: string): Promise<AskedJob> {
  const place = writeRepository(asked, directory);
  const prepared = await prepareRun(aRunRequest(place, asked.request));
  const job = prepared.ok ? prepared.value.jobs[0] : undefined;
  if (job === undefined) {
    return expect.unreachable(prepared.ok ? 'there is no job' : JSON.stringify(prepared.problems));
  }
  const store = openStore(join(place, 'store'));
  const bundle = await stageBundle(job.bundle.files, join(place, 'staged'));
  const newPath = () => join(place, 'new');
  const encoded = await encodeArguments(job.args, { needed: new Map(), store, paths: job.paths, newPath });
  const serialized = { job, bundle, encoded };
  const document = jobDocument(serialized, asked.image);
  const { hash, fields } = jobKey(document);
  return { place, store, serialized, document, hash, object: writeJson(fields) };
}

/** Everything that the container's program and the function can see of a job, read from its real directory; limits left out. */
export async function visible(asked: AskedJob): Promise<string> {
  const { place, store, serialized, document } = asked;
  const { job } = serialized;
  const runner = { directory: join(place, 'staged'), files: [] };
  const path = join(place, 'job');
  const user = { uid: 1000, gid: 1000 };
  await writeJobDirectory(serialized, {
    path,
    runner,
    store,
    mode: 'copy',
    document,
    supervision: {},
    worker: undefined,
    parts: undefined,
    user,
  });
  const { spec } = job;
  const read = parseJson(readFileSync(join(path, 'in/job.json'), 'utf8'));
  // As text: 1 and 1.0 are two values.
  const says = (key: string): string =>
    writeJson(read.ok && read.value instanceof Map ? (read.value.get(key) ?? null) : null);
  return JSON.stringify({
    files: ['src', 'files', 'store'].map((name) => tree(join(path, 'in', name))),
    says: ['function', 'import_paths', 'args', 'positional'].map(says),
    image: document.get('container') instanceof Map && (document.get('container') as JsonObject).get('digest'),
    environment: Object.entries(jobEnvironment(spec, { tmp: '/tmp', caller: {} })).sort(),
    passed: [...spec.passEnv].sort(),
    mounts: job.mounts.map(({ source, target, writable }) => [source.replace(place, ''), target, writable]),
    network: spec.network,
    relax: [...spec.relax].sort(),
    cpus: spec.resources.cpus,
    gpus: spec.resources.gpus ?? null,
    python: spec.python ?? null,
    salt: spec.cache.salt,
  });
}

/** Paths, whether they are executable, and content, in a stable order. */
function tree(directory: string): unknown[] {
  const names = existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : [];
  return names.sort().flatMap((name) => {
    const path = join(directory, name);
    const { mode } = statSync(path);
    return statSync(path).isFile() ? [[name, mode & 0o111, readFileSync(path, 'base64')]] : [];
  });
}
