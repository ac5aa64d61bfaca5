/** One job of a spec: its checked form becomes a `SpecJob`, its arguments and its matrix are read. */
import type { Problem, Where } from '../errors';
import { readMatrix } from './matrix';
import { bytesOf, secondsOf } from './quantities';
import type { RawJob } from './schema';
import { jobReferences, readValue } from './spec-values';
import type { MatrixPoint, SpecArguments, SpecJob, SpecMount, SpecValue } from './types';
import type { Tree, TreeEntry } from './yaml-tree';

type Mapping = Extract<Tree, { kind: 'mapping' }>;

/** A job whose form is right. */
export interface CheckedJob {
  readonly name: string;
  /** Of its name. */
  readonly where: Where;
  readonly tree: Mapping;
  readonly raw: RawJob;
}

/** Tells the mistakes in the arguments of a job whose form is wrong elsewhere. */
export function checkValues(tree: Mapping, problems: Problem[]): void {
  const entry = (key: string): TreeEntry | undefined => tree.entries.find((each) => each.key === key);
  readPoints(entry('matrix'), readArguments(entry('args'), problems), problems);
}

/** Reads a job; mistakes in its arguments go to `problems`. */
export function readJob(checked: CheckedJob, problems: Problem[]): SpecJob {
  const { name, where, raw } = checked;
  const args = readArguments(entryOf(checked, 'args'), problems);
  const matrix = readPoints(entryOf(checked, 'matrix'), args, problems);
  const [env, passEnv] = readEnvironment(raw.env);
  return {
    name,
    where,
    function: readFunction(checked),
    args,
    argsWhere: entryOf(checked, 'args')?.where ?? where,
    ...(matrix === undefined ? {} : { matrix }),
    needs: neededJobs(raw, args, matrix ?? []),
    ...optional(checked),
    pull: raw.pull ?? 'missing',
    env,
    passEnv,
    mounts: readMounts(checked),
    network: raw.network ?? 'none',
    relax: [...new Set(raw.relax ?? [])],
    resources: readResources(raw.resources ?? {}),
    cache: readCache(raw.cache ?? {}),
  };
}

function entryOf({ tree }: CheckedJob, key: string): TreeEntry | undefined {
  return tree.entries.find((entry) => entry.key === key);
}

function readFunction(checked: CheckedJob): SpecJob['function'] {
  const text = checked.raw.function;
  const colon = text.lastIndexOf(':');
  const where = entryOf(checked, 'function')?.value.where ?? checked.where;
  return { file: text.slice(0, colon), name: text.slice(colon + 1), where };
}

function readArguments(entry: TreeEntry | undefined, problems: Problem[]): SpecArguments {
  if (entry?.value.kind !== 'mapping') {
    return new Map();
  }
  const context = { problems, base: 'spec' } as const;
  return new Map(entry.value.entries.map(({ key, value }) => [key, readValue(value, context)]));
}

function readPoints(
  entry: TreeEntry | undefined,
  args: SpecArguments,
  problems: Problem[],
): readonly MatrixPoint[] | undefined {
  if (entry?.value.kind !== 'mapping') {
    return undefined;
  }
  const points = readMatrix(entry.value, { problems, base: 'spec' });
  const names = new Set(points.flatMap((point) => [...point.arguments.keys()]));
  for (const name of names) {
    if (args.has(name)) {
      const message = `"${name}" is both in the matrix and in the arguments`;
      problems.push({ message, remedy: 'remove one of them', where: args.get(name)?.where ?? entry.where });
    }
  }
  return points;
}

function neededJobs(raw: RawJob, args: SpecArguments, matrix: readonly MatrixPoint[]): string[] {
  const values = [...args.values(), ...matrix.flatMap((point) => [...point.arguments.values()])];
  const referenced = values.flatMap((value: SpecValue) => jobReferences(value).map((reference) => reference.job));
  const named = typeof raw.needs === 'string' ? [raw.needs] : (raw.needs ?? []);
  return [...new Set([...named, ...referenced])];
}

/** Keys that are left out where the spec says nothing. */
function optional(checked: CheckedJob) {
  const { raw } = checked;
  const containerWhere = entryOf(checked, 'container')?.value.where ?? checked.where;
  return {
    ...(raw.label === undefined ? {} : { label: raw.label }),
    ...(raw.version === undefined ? {} : { version: raw.version }),
    ...(raw.container === undefined ? {} : { container: { image: raw.container, where: containerWhere } }),
    ...(raw.python === undefined ? {} : { python: raw.python }),
    ...(raw.runtime === undefined ? {} : { runtime: raw.runtime }),
    ...(raw.timeout === undefined ? {} : { timeout: secondsOf(raw.timeout) }),
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

function readEnvironment(env: RawJob['env']): [ReadonlyMap<string, string>, readonly string[]] {
  if (env === undefined) {
    return [new Map(), []];
  }
  return Array.isArray(env)
    ? [new Map(), [...new Set(env)]]
    : [new Map(Object.entries(env).map(([name, value]) => [name, String(value)])), []];
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

function readResources(raw: NonNullable<RawJob['resources']>): SpecJob['resources'] {
  return {
    cpus: raw.cpus ?? 1,
    ...(raw.memory === undefined ? {} : { memory: bytesOf(raw.memory) }),
    ...(raw.gpus === undefined ? {} : { gpus: String(raw.gpus) }),
    tmp: raw.tmp === undefined ? GIB : bytesOf(raw.tmp),
    shm: raw.shm === undefined ? 64 * MIB : bytesOf(raw.shm),
    pids: raw.pids ?? 1024,
  };
}

function readCache(raw: NonNullable<RawJob['cache']>): SpecJob['cache'] {
  return {
    forceRun: raw['force-run'] ?? false,
    cacheFailing: raw['cache-failing'] ?? false,
    rerunFailing: raw['rerun-failing'] ?? false,
    salt: raw.salt ?? '',
    trust: raw.trust ?? false,
  };
}
