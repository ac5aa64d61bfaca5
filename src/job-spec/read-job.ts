/** Reads one job of a spec: turns its checked form into a `SpecJob`, and reads its arguments and matrix. */
import type { SourceLocation } from '../core/errors';
import { quoted } from '../core/quoted';
import { isSpecialKey, namedEntries } from './argument-names';
import { jobReferences, readValue } from './argument-values';
import { type MatrixContext, readMatrix } from './matrix';
import { bytesOf, memoryOf, timeoutOf } from './quantities';
import type { RawPart } from './schema';
import { BUILD, PACKING } from './slurm-options';
import type { MatrixPoint, SpecJob, SpecMount, SpecValue, StatedPacking } from './types';
import type { Tree, TreeEntry, TreeMapping } from './yaml/tree';

/** Where problems and warnings go, where paths start from, and how large matrices may become. */
export type JobReading = MatrixContext;

/** The valid part of a job. */
export interface CheckedJob {
  readonly name: string;
  /** Of its name. */
  readonly where: SourceLocation;
  readonly tree: TreeMapping;
  readonly raw: RawPart;
  readonly mistaken: ReadonlySet<string>;
}

/** Reads a job. Mistakes in its arguments go to `reading.problems`. */
export function readJob(checked: CheckedJob, reading: JobReading): SpecJob {
  const { name, where, raw } = checked;
  const mistaken = new Set(checked.mistaken);
  const noting = <T>(key: string, read: () => T): T => {
    const before = reading.problems.length;
    const value = read();
    if (reading.problems.length > before) {
      mistaken.add(key);
    }
    return value;
  };
  const args = readArguments(entryOf(checked, 'args'), { ...reading, noting });
  const matrix = noting('matrix', () => readPoints(entryOf(checked, 'matrix'), args, reading));
  const statedNeeds = readNeeds(checked);
  return {
    name,
    where,
    function: readFunction(checked),
    args: new Map([...args].map(([key, { value }]) => [key, value])),
    argsWhere: entryOf(checked, 'args')?.where ?? where,
    ...(matrix === undefined ? {} : { matrix, matrixEntry: entryOf(checked, 'matrix') }),
    statedNeeds,
    needs: neededJobs(
      statedNeeds,
      [...args.values()].map(({ value }) => value),
      matrix,
    ),
    failFast: raw['fail-fast'] ?? false,
    continueOnError: raw['continue-on-error'] ?? false,
    worker: raw.worker ?? 'auto',
    slurm: readSlurm(entryOf(checked, 'slurm')?.value),
    slurmSetup: readSetup(entryOf(checked, 'slurm')?.value),
    buildsInJob: checked.raw.slurm?.[BUILD] !== undefined,
    packing: readPacking(checked.raw.slurm),
    ...optional(checked),
    pull: raw.pull ?? 'missing',
    ...readEnvironment(entryOf(checked, 'env')?.value),
    mounts: readMounts(checked),
    network: raw.network ?? 'none',
    relax: [...new Set(raw.relax ?? [])],
    resources: readResources(raw.resources ?? {}),
    retry: readRetry(raw),
    cache: readCache(raw.cache ?? {}),
    mistaken,
  };
}

function entryOf({ tree }: CheckedJob, key: string): TreeEntry | undefined {
  return tree.entries.get(key);
}

function readFunction(checked: CheckedJob): SpecJob['function'] {
  const text = checked.raw.function ?? '';
  const colon = text.lastIndexOf(':');
  const where = entryOf(checked, 'function')?.value.where ?? checked.where;
  return { file: text.slice(0, Math.max(0, colon)), name: text.slice(colon + 1), where };
}

/** `noting` marks a key of the job as mistaken if the callback reports a problem. */
type ArgumentReading = JobReading & { readonly noting: <T>(key: string, read: () => T) => T };

/** Arguments by name, each with the place of its name. */
type PlacedArguments = ReadonlyMap<string, { readonly value: SpecValue; readonly where: SourceLocation }>;

/** Drops names that can't be argument names; they were reported. */
function readArguments(entry: TreeEntry | undefined, reading: ArgumentReading): PlacedArguments {
  const entries = entry?.value.kind === 'mapping' ? [...entry.value.entries.values()] : [];
  const named = [...reading.noting('args', () => namedEntries(entries, reading.problems))];
  const read = named.map(([name, { key, where, value }]) => ({ name, key, where, value: readValue(value, reading) }));
  return new Map(
    read.filter(({ key }) => !isSpecialKey(key)).map(({ name, value, where }) => [name, { value, where }]),
  );
}

function readPoints(
  entry: TreeEntry | undefined,
  args: PlacedArguments,
  reading: JobReading,
): readonly MatrixPoint[] | undefined {
  if (entry?.value.kind !== 'mapping') {
    return undefined;
  }
  const points = readMatrix(entry.value, reading);
  for (const name of new Set(points.flatMap((point) => [...point.arguments.keys()]))) {
    const argument = args.get(name);
    if (argument !== undefined) {
      const message = `${quoted(name)} is both in the matrix and in the arguments`;
      reading.problems.push({ message, remedy: 'remove one of them', where: argument.where });
    }
  }
  return points;
}

function readNeeds(checked: CheckedJob): SpecJob['statedNeeds'] {
  const value = entryOf(checked, 'needs')?.value;
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) => (item.kind === 'string' ? [{ job: item.value, where: item.where }] : []));
}

/** The names of all jobs that must finish first: those in `needs:`, and those whose results are arguments. */
export function neededJobs(
  stated: SpecJob['statedNeeds'],
  args: Iterable<SpecValue>,
  matrix: readonly MatrixPoint[] = [],
): string[] {
  return [...new Set([...stated, ...jobReferences(valuesOf(args, matrix))].map(({ job }) => job))];
}

/** All values of a job, each once: the points of a matrix share them. */
export function valuesOf(args: Iterable<SpecValue>, matrix: readonly MatrixPoint[] = []): ReadonlySet<SpecValue> {
  const values = new Set(args);
  for (const point of matrix) {
    for (const value of point.arguments.values()) {
      values.add(value);
    }
  }
  return values;
}

/** Keys that are absent if the spec doesn't set them. */
function optional(checked: CheckedJob) {
  const { raw } = checked;
  const [timeout] = timeoutsOf(raw);
  const containerWhere = entryOf(checked, 'container')?.value.where ?? checked.where;
  return {
    ...(raw['max-parallel'] === undefined ? {} : { maxParallel: raw['max-parallel'] }),
    ...(raw.label === undefined ? {} : { label: raw.label }),
    ...(raw.version === undefined ? {} : { version: raw.version }),
    ...(raw.container === undefined ? {} : { container: { image: raw.container, where: containerWhere } }),
    ...(raw.python === undefined ? {} : { python: raw.python }),
    ...(raw.runtime === undefined ? {} : { runtime: raw.runtime }),
    ...(timeout === undefined ? {} : { timeout }),
    ...pathList(checked, 'local-modules', 'localModules'),
    ...pathList(checked, 'additional-files', 'additionalFiles'),
  };
}

function pathList<K extends 'localModules' | 'additionalFiles'>(
  checked: CheckedJob,
  key: 'local-modules' | 'additional-files',
  name: K,
) {
  const value = entryOf(checked, key)?.value;
  if (value?.kind !== 'list') {
    return {};
  }
  const paths = value.items.flatMap((item) =>
    item.kind === 'string' ? [{ path: item.value, where: item.where }] : [],
  );
  return { [name]: paths } as Record<K, typeof paths>;
}

/** Values as they are written: `time: 010` stays what it is. An option that is false is not there. */
function readSlurm(tree: Tree | undefined): SpecJob['slurm'] {
  const entries = tree?.kind === 'mapping' ? [...tree.entries.values()] : [];
  return new Map(
    entries.flatMap(({ key, value }): [string, string | true][] => {
      if (value.kind === 'list' || key === BUILD || key in PACKING) {
        return [];
      }
      const text = scalarText(value);
      return value.kind === 'boolean' ? (text === 'true' ? [[key, true]] : []) : [[key, text]];
    }),
  );
}

function readPacking(slurm: CheckedJob['raw']['slurm'] = {}): StatedPacking {
  const stated = Object.entries(PACKING).flatMap(([key, name]) => (key in slurm ? [[name, Number(slurm[key])]] : []));
  return Object.fromEntries(stated);
}

function readSetup(tree: Tree | undefined): readonly string[] {
  const setup = tree?.kind === 'mapping' ? tree.entries.get('setup')?.value : undefined;
  return setup?.kind === 'list' ? setup.items.map(scalarText) : [];
}

/** Keeps the text of numbers: a program may tell `1.10` from `1.1`. */
function readEnvironment(tree: Tree | undefined): Pick<SpecJob, 'env' | 'passEnv'> {
  if (tree?.kind === 'list') {
    return { env: new Map(), passEnv: [...new Set(tree.items.map(scalarText))] };
  }
  const entries = tree?.kind === 'mapping' ? [...tree.entries.values()] : [];
  return { env: new Map(entries.map(({ key, value }) => [key, scalarText(value)])), passEnv: [] };
}

function scalarText(tree: Tree): string {
  if (tree.kind === 'integer' || tree.kind === 'float') {
    return tree.source;
  }
  return 'value' in tree ? String(tree.value) : '';
}

function readMounts(checked: CheckedJob): SpecMount[] {
  const list = entryOf(checked, 'mounts')?.value;
  return (checked.raw.mounts ?? []).map((mount, index) => ({
    source: mount.source,
    target: mount.target,
    write: mount.write ?? false,
    where: (list?.kind === 'list' ? list.items[index]?.where : undefined) ?? checked.where,
  }));
}

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

function readResources(raw: NonNullable<RawPart['resources']>): SpecJob['resources'] {
  const [memory] = memoriesOf(raw);
  return {
    cpus: raw.cpus ?? 1,
    ...(memory === undefined ? {} : { memory }),
    ...(raw.gpus === undefined || raw.gpus === 'none' ? {} : { gpus: String(raw.gpus) }),
    tmp: raw.tmp === undefined ? GIB : bytesOf(raw.tmp),
    shm: raw.shm === undefined ? 64 * MIB : bytesOf(raw.shm),
    pids: raw.pids ?? 1024,
  };
}

function readRetry(raw: RawPart): SpecJob['retry'] {
  return {
    retries: raw.retries ?? 0,
    onError: [raw['retry-on'] ?? []].flat().includes('error'),
    memory: memoriesOf(raw.resources ?? {}).slice(1),
    timeout: timeoutsOf(raw).slice(1),
  };
}

function memoriesOf({ memory = 'unlimited' }: NonNullable<RawPart['resources']>): (number | undefined)[] {
  return [memory].flat().map(memoryOf);
}

function timeoutsOf({ timeout = 'none' }: RawPart): (number | undefined)[] {
  return [timeout].flat().map(timeoutOf);
}

function readCache(raw: NonNullable<RawPart['cache']>): SpecJob['cache'] {
  return {
    forceRun: raw['force-run'] ?? false,
    cacheFailing: raw['cache-failing'] ?? false,
    rerunFailing: raw['rerun-failing'] ?? false,
    salt: raw.salt ?? '',
    trust: raw.trust ?? false,
  };
}
