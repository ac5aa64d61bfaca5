import { describe, expect, it } from 'vitest';
import { checkMountOrder, mayNotRunTogether } from '../../../src/job/mount-order';
import type { ResolvedJob } from '../../../src/job/types';

/** `/data*` may be written to. */
const mounts = (...sources: string[]) =>
  sources.map((source, index) => ({
    ...{ source: source.replace('*', ''), target: `/t${index}`, writable: source.endsWith('*') },
    ...{ identity: '1:1', where: { path: 'hither.yml', line: index + 1 } },
  }));

interface Given {
  readonly sources: readonly string[];
  readonly needs?: readonly string[];
  readonly points?: number;
}

/** Jobs with nothing but mounts. */
const jobs = (given: Readonly<Record<string, Given>>) =>
  Object.entries(given).flatMap(([name, { sources, needs = [], points }]) => {
    const shared = { name, spec: { needs }, mounts: mounts(...sources) };
    const indexes = points === undefined ? [null] : Array.from({ length: points }, (_, index) => index + 3);
    return indexes.map((index) => ({ ...shared, index }));
  }) as unknown as ResolvedJob[];

describe('two jobs', () => {
  it.each<[string, string[], string[], boolean]>([
    ['without mounts', [], [], false],
    ['that read the same', ['/data', '/data/sub'], ['/data/sub'], false],
    ['that write to the same directory', ['/data*'], ['/data*'], false],
    ['of which one writes around what the other reads', ['/data*'], ['/data/sub'], true],
    ['of which one writes far around what the other writes', ['/data*'], ['/data/a/b/c*'], true],
    ['of which one writes below what the other reads', ['/data/out*'], ['/data'], false],
    ['that write beside each other', ['/data/a*'], ['/data/b*'], false],
    ['whose names begin alike', ['/data*'], ['/data2/x'], false],
  ])('%s', (_what, one, other, apart) => {
    expect(mayNotRunTogether(mounts(...one), mounts(...other))).toBe(apart);
    expect(mayNotRunTogether(mounts(...other), mounts(...one))).toBe(apart);
  });
});

describe('before a run', () => {
  const both = ['/data*', '/data/sub'];
  it.each<[string, Readonly<Record<string, Given>>, number]>([
    ['jobs that write around each other', { a: { sources: both }, b: { sources: both } }, 1],
    ['three of them', { a: { sources: both }, b: { sources: both }, c: { sources: both } }, 2],
    ['where one needs the other', { a: { sources: both }, b: { sources: both, needs: ['a'] } }, 0],
    [
      'where one needs the other through a third',
      { a: { sources: both, needs: ['c'] }, b: { sources: both }, c: { sources: [], needs: ['b'] } },
      0,
    ],
    ['where only one writes', { a: { sources: ['/data*'] }, b: { sources: ['/data/sub'] } }, 0],
    ['where each writes its own', { a: { sources: ['/d/a*', '/d'] }, b: { sources: ['/d/b*', '/d'] } }, 0],
    ['crosswise', { a: { sources: ['/a*', '/b/x'] }, b: { sources: ['/b*', '/a/x'] } }, 1],
    ['a matrix that writes around its own mount', { m: { sources: both, points: 2 } }, 1],
    ['a matrix of one point', { m: { sources: both, points: 1 } }, 0],
    ['a matrix that shares a directory', { m: { sources: ['/data*', '/', '/other'], points: 9 } }, 0],
  ])('%s', (_what, given, problems) => {
    expect(checkMountOrder(jobs(given))).toHaveLength(problems);
  });

  it('is checked quickly for any number of jobs', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`j${index}`, { sources: index % 2 ? ['/data*'] : ['/data/sub'] }]),
    );
    const start = performance.now();
    expect(checkMountOrder(jobs(many))).toEqual([]);
    const mutual = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`j${index}`, { sources: both }]));
    expect(checkMountOrder(jobs(mutual))).toHaveLength(999);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
