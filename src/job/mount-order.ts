/**
 * Decides which jobs may not run at the same time. An engine resolves the path of a mount when it starts, and a job
 * that can write to a directory above that path could put a link there. A job can't replace a directory that it has
 * mounted itself, so any number of jobs may write to the same directory.
 */
import { dirname } from 'node:path';
import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { isBelow } from '../files/is-below';
import type { ResolvedJob, ResolvedMount } from './types';

type Mounts = readonly ResolvedMount[];

/** Whether one of two jobs could replace a source of the other. Such jobs run one after the other, in any order. */
export function mayNotRunTogether(one: Mounts, other: Mounts): boolean {
  return endangers(one, other) !== undefined || endangers(other, one) !== undefined;
}

/** A mount of `others` below a directory that `writer` may write to. */
function endangers(writer: Mounts, others: Mounts): ResolvedMount | undefined {
  const directories = writer.filter(({ writable }) => writable);
  return directories.length === 0
    ? undefined
    : others.find(({ source }) => directories.some((directory) => isStrictlyBelow(source, directory.source)));
}

function isStrictlyBelow(path: string, directory: string): boolean {
  return path !== directory && isBelow(path, directory);
}

/** Reports pairs of jobs that could each replace a mount of the other and whose order isn't specified. */
export function checkMountOrder(jobs: readonly ResolvedJob[]): Problem[] {
  const groups = new Map(jobs.map((job) => [job.name, job]));
  const writers = writersByDirectory(groups.values());
  if (writers.size === 0) {
    return [];
  }
  const points = new Map<string, number>();
  for (const { name } of jobs) {
    points.set(name, (points.get(name) ?? 0) + 1);
  }
  const needed: Edges = new Map([...groups.values()].map(({ name, spec }) => [name, spec.needs]));
  const neededFor = reversed(needed);
  return [...groups.values()].flatMap((job) => {
    const own = points.get(job.name) !== 1 ? endangers(job.mounts, job.mounts) : undefined;
    if (own !== undefined) {
      return [inOneMatrix(job, own)];
    }
    const rival = writes(job) ? unorderedRival(job, { writers, needed, neededFor }) : undefined;
    return rival === undefined ? [] : [unordered(job, rival)];
  });
}

function writes({ mounts }: ResolvedJob): boolean {
  return mounts.some(({ writable }) => writable);
}

interface Graph {
  readonly writers: Writers;
  readonly needed: Edges;
  readonly neededFor: Edges;
}

/** A job that could replace a mount of `job` and vice versa, without an order between them. Finds each pair once. */
function unorderedRival(job: ResolvedJob, { writers, needed, neededFor }: Graph): ResolvedJob | undefined {
  const around = job.mounts.flatMap(({ source }) =>
    directoriesAround(source).flatMap((path) => writers.get(path) ?? []),
  );
  const isRival = (other: ResolvedJob): boolean =>
    other.name < job.name && endangers(job.mounts, other.mounts) !== undefined;
  if (!around.some(isRival)) {
    return undefined;
  }
  const ordered = new Set([...reachableFrom(job.name, needed), ...reachableFrom(job.name, neededFor)]);
  return around.find((other) => !ordered.has(other.name) && isRival(other));
}

/** Jobs by the directories that they may write to. */
type Writers = ReadonlyMap<string, readonly ResolvedJob[]>;

function writersByDirectory(jobs: Iterable<ResolvedJob>): Writers {
  const writers = new Map<string, ResolvedJob[]>();
  for (const job of jobs) {
    for (const { source } of job.mounts.filter(({ writable }) => writable)) {
      const others = writers.get(source) ?? [];
      others.push(job);
      writers.set(source, others);
    }
  }
  return writers;
}

function directoriesAround(path: string): string[] {
  const directories: string[] = [];
  for (let at = path; at !== dirname(at); ) {
    at = dirname(at);
    directories.push(at);
  }
  return directories;
}

type Edges = ReadonlyMap<string, readonly string[]>;

function reversed(edges: Edges): Edges {
  const result = new Map<string, string[]>();
  for (const [name, others] of edges) {
    for (const other of others) {
      const names = result.get(other) ?? [];
      names.push(name);
      result.set(other, names);
    }
  }
  return result;
}

/** `start` and all names that edges lead to from there. */
function reachableFrom(start: string, edges: Edges): Set<string> {
  const found = new Set([start]);
  for (const name of found) {
    for (const next of edges.get(name) ?? []) {
      found.add(next);
    }
  }
  return found;
}

function inOneMatrix({ name, mounts }: ResolvedJob, inner: ResolvedMount): Problem {
  const around = mounts.find((mount) => mount.writable && isStrictlyBelow(inner.source, mount.source));
  return {
    message:
      `points of ${quoted(name)} run at the same time, and each may write to ` +
      `${around?.source ?? dirname(inner.source)}, which contains ${inner.source}, which the others mount`,
    remedy: 'mount only the outer directory, which contains the inner one; or mount it without "write: true"',
    where: inner.where,
  };
}

function unordered(job: ResolvedJob, rival: ResolvedJob): Problem {
  const [mine, theirs] = [endangers(rival.mounts, job.mounts), endangers(job.mounts, rival.mounts)];
  const [one, other] = [quoted(job.name), quoted(rival.name)];
  return {
    message:
      `${one} and ${other} can't run at the same time: ${other} could replace ${mine?.source}, which ${one} mounts, ` +
      `and ${one} could replace ${theirs?.source}, which ${other} mounts`,
    remedy: `set their order, as in "needs: [${rival.name}]" of ${one}, or mount without "write: true"`,
    ...(mine === undefined ? {} : { where: mine.where }),
  };
}
