/** Builds a SIF file from an image in a registry or in an archive. */

import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import { chooseStore } from '../../core/settings';
import { removeDirectory } from '../../files/remove-directory';
import { type NamedImage, repositoryName } from '../../image/image-reference';
import { isLocalRegistry, type RegistryAccess } from '../../image/registry/registry-client';
import type { Report } from '../../model/events';
import type { StreamedRunner } from '../../process/run-streamed';
import { temporaryImagePath } from '../fact-cache';
import { requireSameFile } from '../file-digest-cache';
import { lastLineOf, linesOf } from '../output-lines';
import { BUILT, UNPACKED, UNPACKED_LINK } from '../temporary-images';
import type { ImageIdentity } from '../types';
import { type ApptainerClient, apptainerEnvironment, proxyEnvironment } from './client';
import { keepSif } from './sif-store';

/** What a SIF file is built from. */
export type SifSource =
  | { readonly kind: 'registry'; readonly image: NamedImage }
  | { readonly kind: 'docker-archive' | 'oci-archive'; readonly path: string };

/** One SIF file to build. */
export interface SifBuildRequest {
  readonly identity: ImageIdentity;
  readonly from: SifSource;
}

interface Task {
  readonly client: ApptainerClient;
  readonly access: RegistryAccess;
  readonly report: Report;
  readonly run: StreamedRunner;
}

/**
 * zstd at its lowest level takes a tenth of gzip's time and gives files of the same size. mksquashfs would
 * take a quarter of the machine's memory, even if a limit leaves it less.
 */
const FAST = ['--mksquashfs-args', '-comp zstd -Xcompression-level 1 -mem 1G'];
const KILLED = /signal: killed|SIGKILL$/i;

/** Builds the file and returns its path in the store. @throws HitherError `image` */
export async function buildSif(task: Task, order: SifBuildRequest): Promise<string> {
  const { client, report } = task;
  const { digest, request } = order.identity;
  const shown = request.image;
  const say = (state: 'started' | 'progress' | 'done', detail: string): void =>
    report({ type: 'image', step: 'build-sif', state, image: shown, detail });
  const work = await temporaryImagePath(client.context);
  const sif = join(work, BUILT);
  let unpacked: string | undefined;
  try {
    for (const directory of ['cache', 'config']) {
      await mkdir(join(work, directory), { recursive: true, mode: 0o700 });
    }
    unpacked = await unpackingDirectory(work);
    say('started', digest);
    const plan = await buildPlan(task, order, { work, unpacked });
    const attempt = (flags: readonly string[]) =>
      runBuild(task, plan, { flags, sif, onLine: (line) => say('progress', line) });
    let failed = await attempt(FAST);
    if (failed !== undefined && !KILLED.test(failed) && /mksquashfs|unknown flag|zstd|compressor/i.test(failed)) {
      failed = await attempt([]);
    }
    if (failed !== undefined) {
      throw explain(order, failed, unpacked);
    }
    requireSameFile(order.identity);
    const path = await keepSif(client.context, digest, sif);
    say('done', path);
    return path;
  } finally {
    for (const directory of [work, ...(unpacked === undefined ? [] : [unpacked])]) {
      await removeDirectory(directory).catch(() => {});
    }
  }
}

/** Paths where apptainer can unpack an image: it writes the path into a script without quotes. */
const HARMLESS = /^[\p{L}\p{N}/._+,@%=~ -]*$/u;

/** In the store, which has space, unless apptainer can't handle its path. @throws HitherError `image` */
async function unpackingDirectory(work: string): Promise<string> {
  if (HARMLESS.test(work)) {
    const directory = join(work, 'tmp');
    await mkdir(directory, { mode: 0o700 });
    return directory;
  }
  if (HARMLESS.test(tmpdir())) {
    const directory = await mkdtemp(join(tmpdir(), UNPACKED));
    await symlink(directory, join(work, UNPACKED_LINK));
    return directory;
  }
  throw new HitherError(
    'image',
    "apptainer can't build a SIF file in a path that contains quotes, brackets, colons or similar characters: " +
      `neither in ${work} nor in ${tmpdir()}`,
    `${chooseStore()}, or set TMPDIR to another directory for temporary files`,
  );
}

/** Where a SIF file is built. */
interface BuildDirectories {
  readonly work: string;
  /** For the image's files. */
  readonly unpacked: string;
}

interface BuildPlan {
  readonly source: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

async function buildPlan(
  task: Task,
  { from }: SifBuildRequest,
  { work, unpacked }: BuildDirectories,
): Promise<BuildPlan> {
  const settings = { CACHEDIR: join(work, 'cache'), TMPDIR: unpacked, CONFIGDIR: join(work, 'config') };
  if (from.kind !== 'registry') {
    // apptainer would read a colon in the path as the start of a tag.
    const link = join(unpacked, 'image.tar');
    await symlink(from.path, link);
    return { source: `${from.kind}:${link}`, settings, flags: [] };
  }
  const { image } = from;
  const account = await task.access.account(image.registry, image.repository);
  const login = account === undefined ? {} : { DOCKER_USERNAME: account.user, DOCKER_PASSWORD: account.password };
  const flags = isLocalRegistry(image.registry) ? ['--no-https'] : [];
  return { source: `docker://${repositoryName(image)}@${image.digest}`, settings: { ...settings, ...login }, flags };
}

interface Attempt {
  readonly flags: readonly string[];
  readonly sif: string;
  readonly onLine: (line: string) => void;
}

/** Runs the build. Returns its output if it failed. */
async function runBuild(
  { client, run }: Task,
  plan: BuildPlan,
  { flags, sif, onLine }: Attempt,
): Promise<string | undefined> {
  const facts = client.facts();
  let output = '';
  const lines = linesOf((line) => onLine(line.replace(/^INFO:\s+/, '')));
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-8192);
    lines(chunk);
  };
  const command = {
    program: facts.program,
    args: ['build', '--force', ...flags, ...plan.flags, sif, plan.source],
    env: { ...proxyEnvironment(client.context), ...apptainerEnvironment(client.context, facts, plan.settings) },
  };
  const end = await run(command, take, client.context.signal);
  const { exitCode, signal, startError } = end;
  // A supervisor on a node tells a signal as a shell does.
  const by = exitCode === 128 + constants.signals.SIGKILL ? 'SIGKILL' : signal;
  const ending = by === null ? '' : `\nit was ended by ${by}`;
  return exitCode === 0 ? undefined : (startError ?? output + ending);
}

function explain({ identity }: SifBuildRequest, output: string, directory: string): HitherError {
  const said = lastLineOf(output).replace(/^FATAL:\s+/, '');
  const remedy = /no space left|quota/i.test(output)
    ? `free space in ${directory}, or ${chooseStore()}`
    : KILLED.test(output)
      ? 'it was killed, most likely for its memory: build it where there is more (on Slurm, with more "mem"), not in a directory ' +
        'in memory'
      : /mksquashfs/i.test(output)
        ? 'install squashfs-tools'
        : /user namespace|newuidmap|fakeroot/i.test(output)
          ? 'ask your administrator to enable unprivileged user namespaces, ' +
            'or build the .sif file on another machine and name it'
          : `try "apptainer build image.sif" with this image, and fix what it reports`;
  const message = `apptainer couldn't build a SIF file of ${identity.request.image}: ${said}`;
  return new HitherError('image', message, remedy, { transient: true });
}
