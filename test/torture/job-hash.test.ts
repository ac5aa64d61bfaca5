/**
 * Any two jobs have the same hash if and only if the function can't tell them apart. What it can see is read from the
 * real job directory and the container's settings, never from the hash. Of pairs with equal hashes, both jobs run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type Asked, ask, visible } from '../unit/job/asked-job';
import { askedFor, type Choices, OPTIONS } from '../unit/job/job-choices';
import { runAsked } from '../unit/job/run-asked-job';

const directory = mkdtempSync(join(tmpdir(), 'hither-job-pairs-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const INVISIBLE = ['ignored', 'job', 'unused', 'parallel'] as const;

/** The number of pairs to try. The figures of a release need more. */
const TRIES = Number(process.env.HITHER_PAIRS ?? 100);
const RUNS = Math.ceil(TRIES / 20);

/** Milliseconds; more pairs take longer. */
const LONG = 60_000 + TRIES * 1000;

const KEYS = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];
const choices: fc.Arbitrary<Choices> = fc.record(
  Object.fromEntries(KEYS.map((key) => [key, fc.nat(OPTIONS[key].length - 1)])) as Record<
    keyof Choices,
    fc.Arbitrary<number>
  >,
);

/** Two jobs that differ in at most two of the choices. */
const pairsDifferingIn = (keys: readonly (keyof Choices)[]): fc.Arbitrary<[Choices, Choices]> =>
  fc
    .tuple(choices, choices, fc.subarray([...keys], { maxLength: 2 }))
    .map(([one, other, chosen]) => [one, { ...one, ...Object.fromEntries(chosen.map((key) => [key, other[key]])) }]);

const pairs = pairsDifferingIn(KEYS);
/** Pairs that often look the same to the function. */
const quietPairs = pairsDifferingIn([
  'version',
  'value',
  'second',
  'container',
  'env',
  'resources',
  'relaxed',
  'cache',
  ...INVISIBLE,
]);

/** Whether a job needs numpy, which this machine's Python may lack. */
const needsNumpy = ({ spec }: Asked): boolean => /\$array|\$npy/.test(spec);

const counts = { differ: 0, agree: 0, ran: 0 };

test(
  'two jobs have the same hash exactly if the function sees the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([one, other]) => {
        const jobs = [await ask(askedFor(one), directory), await ask(askedFor(other), directory)] as const;
        const [seen, alsoSeen] = [await visible(jobs[0]), await visible(jobs[1])];
        counts[seen === alsoSeen ? 'agree' : 'differ'] += 1;
        expect(jobs[0].hash === jobs[1].hash, `${seen}\n${alsoSeen}`).toBe(seen === alsoSeen);
      }),
      { numRuns: TRIES, endOnFailure: true },
    );
    // The test proves nothing unless both kinds of pairs occur.
    expect(Math.min(counts.differ, counts.agree)).toBeGreaterThan(TRIES / 20);
  },
  LONG,
);

test(
  'two jobs with the same hash have the same result if both run',
  async () => {
    await fc.assert(
      fc.asyncProperty(quietPairs, async ([one, other]) => {
        // They run under `host`, which has no mounts, and often no program `python`.
        const asked = [one, other].map((chosen) => askedFor({ ...chosen, mounts: 0, python: 0 })) as [Asked, Asked];
        const [first, second] = [await ask(asked[0], directory), await ask(asked[1], directory)];
        fc.pre(first.hash === second.hash && !isDeepStrictEqual(...asked) && !asked.some(needsNumpy));
        counts.ran += 1;
        expect(await runAsked(asked[1], directory)).toEqual(await runAsked(asked[0], directory));
      }),
      { numRuns: RUNS, maxSkipsPerRun: 1000, endOnFailure: true },
    );
    expect(counts.ran).toBeGreaterThanOrEqual(RUNS);
  },
  LONG,
);

afterAll(() =>
  console.log(`pairs of jobs: ${counts.differ} differ, ${counts.agree} agree; ${counts.ran} agreeing pairs run`),
);
