/**
 * Which jobs may not run at once: an engine resolves the path of a mount when it starts, and a job that can write to a directory
 * around that path could put a link there. The directory itself can't be swapped by those who have it mounted, so that any
 * number of jobs may write to one and the same.
 */
import { dirname } from 'node:path';
import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { isBelow } from '../python-source/walk-directory';
import type { ResolvedJob, ResolvedMount } from './types';

type Mounts = readonly ResolvedMount[];

/** Whether one of two jobs could replace what the other one mounts: they run one after the other, in any order. */
export function mayNotRunTogether(one: Mounts, other: Mounts): boolean {
  return endangers(one, other) !== undefined || endangers(other, one) !== undefined;
}

/** A mount of `others` that lies below a directory that `writer` may write to. */
function endangers(writer: Mounts, others: Mounts): ResolvedMount | undefined {
  const directories = writer.filter(({ writable }) => writable);
  return directories.length === 0
    ? undefined
    : others.find(({ source }) => directories.some((directory) => isStrictlyBelow(source, directory.source)));
}

function isStrictlyBelow(path: string, directory: string): boolean {
  return path !== directory && isBelow(path, directory);
}

/** Each of the two could replace a mount of the other, and nothing says which comes first. */
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

/** One of those that write around what a job mounts and mount something that it may write around. Each pair is found once. */
function unorderedRival(job: ResolvedJob, { writers, needed, neededFor }: Graph): ResolvedJob | undefined {
  const around = job.mounts.flatMap(({ source }) =>
    directoriesAround(source).flatMap((path) => writers.get(path) ?? []),
  );
  const isRival = (other: ResolvedJob): boolean =>
    other.name < job.name && endangers(job.mounts, other.mounts) !== undefined;
  if (!around.some(isRival)) {
    return undefined;
  }
  const ordered = new Set([...reach(job.name, needed), ...reach(job.name, neededFor)]);
  return around.find((other) => !ordered.has(other.name) && isRival(other));
}

/** Jobs by the directories that they may write to. */
type Writers = ReadonlyMap<string, readonly ResolvedJob[]>;

function writersByDirectory(jobs: Iterable<ResolvedJob>): Writers {
  const writers = new Map<string, ResolvedJob[]>();
  for (const job of jobs) {
    for (const { source } of job.mounts.filter(({ writable }) => writable)) {
      const known = writers.get(source) ?? [];
      known.push(job);
      writers.set(source, known);
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

/** All names that edges lead to, over any number of them. */
function reach(start: string, edges: Edges): Set<string> {
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
    message: `points of ${quoted(name)} run at once, and each may write to ${around?.source ?? dirname(inner.source)}, around ${inner.source}, which the others mount`,
    remedy: `mount the outer directory alone: the inner one is in it; or mount the outer one without "write: true"`,
    where: inner.where,
  };
}

function unordered(job: ResolvedJob, rival: ResolvedJob): Problem {
  const [mine, theirs] = [endangers(rival.mounts, job.mounts), endangers(job.mounts, rival.mounts)];
  return {
    message: `${quoted(job.name)} mounts ${mine?.source}, which ${quoted(rival.name)} may write around, and ${quoted(rival.name)} mounts ${theirs?.source}, which ${quoted(job.name)} may write around: they may not run at once`,
    remedy: `say which comes first, as in "needs: [${rival.name}]" of ${quoted(job.name)}, or mount without "write: true"`,
    ...(mine === undefined ? {} : { where: mine.where }),
  };
}
