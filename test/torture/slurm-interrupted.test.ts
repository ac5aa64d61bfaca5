/** Runs on a real Slurm cluster that are killed or cancelled at any moment: nothing left, lost or computed twice. */
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openDirectory } from '../../src/run/journal/journal-directory';
import { flightsDirectory, runsDirectory, submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { type Call, hither, placeWith, records, under } from '../rigs/hither';
import { goneProcesses, MARK } from '../rigs/marked-processes';
import { ROUNDS, randomNumbers } from '../rigs/random-moments';
import { tasksOf } from '../rigs/slurm-tasks';

/** Each computation leaves a file, so that the test can count them. */
const SOURCE = `import time, uuid
import hither as hi

@hi.function('draw', '1')
def draw(x):
    open('/marks/%d-%s' % (x, uuid.uuid4()), 'x').close()
    time.sleep(0.3)
    return x
`;

const POINTS = [1, 2, 3, 4, 5, 6];
const APPTAINER = engineOf('apptainer');
const COUNT = Math.max(5, ROUNDS);
const options = { ...needs(SLURM, APPTAINER), timeout: 60_000 + 60_000 * COUNT };

/** A sweep in a store of its own. Each round has new jobs, in tasks of one or of several. */
async function place() {
  const { directory, root: store } = await placeWith(SOURCE);
  const mark = randomUUID();
  const args = ['run', directory, '--json', '--executor', 'slurm', ...under(APPTAINER, 'python')];
  const at = async (round: number) => {
    const marks = join(directory, `marks-${round}`);
    await mkdir(marks);
    const mounts = [{ source: `marks-${round}`, target: '/marks', write: true }];
    const cache = { trust: true, salt: String(round) };
    const slurm = round % 2 === 0 ? {} : { pack: 4, 'at-once': 2 };
    const sweep = { function: 'f.py:draw', matrix: { x: POINTS }, env: { [MARK]: mark }, mounts, cache, slurm };
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { sweep } }));
    return {
      computed: () => readdirSync(marks).map((name) => Number(name.split('-')[0])),
      run: (more: readonly string[] = [], stop?: Stop) => stoppedAt([...args, ...more], store, stop),
    };
  };
  const left = (): string[] =>
    [submittedDirectory(store), runsDirectory(store), flightsDirectory(store), openDirectory(store)].flatMap(filesIn);
  return { store, mark, at, left };
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

interface Stop {
  readonly signal: NodeJS.Signals;
  /** Milliseconds. */
  readonly moment: number;
}

/** A run that gets a signal at a moment, unless it ends before. */
async function stoppedAt(args: readonly string[], store: string, stop?: Stop): Promise<Call & { seconds: number }> {
  let timer: NodeJS.Timeout | undefined;
  let sent = 0;
  const call = await hither(args, {
    env: { KACHERY_STORAGE_DIR: store },
    onStart(pid) {
      timer =
        stop &&
        setTimeout(() => {
          sent = performance.now();
          process.kill(pid, stop.signal);
        }, stop.moment);
    },
  });
  clearTimeout(timer);
  return { ...call, seconds: sent === 0 ? 0 : (performance.now() - sent) / 1000 };
}

/** Until then, Node itself is starting. Milliseconds. */
const EARLIEST = 60;

describe('runs on Slurm', options, () => {
  it(`killed at one of ${COUNT} moments: the same command goes on, and computes nothing twice`, options, async () => {
    const { store, at, left } = await place();
    const random = randomNumbers('kill slurm');
    const counts = { killed: 0, computed: 0 };
    const whole = await wholeTime(at);
    for (let round = 1; round <= COUNT; round += 1) {
      const { run, computed } = await at(round);
      // Every third run leaves its jobs on purpose, and every other one is killed twice.
      const how = round % 3 === 0 ? ['--detach'] : [];
      for (let kill = 0; kill <= round % 2; kill += 1) {
        const moment = EARLIEST + random() * (how.length > 0 ? whole / 3 : whole);
        const { exitCode } = await run(kill === 0 ? how : [], { signal: 'SIGKILL', moment });
        counts.killed += exitCode === null ? 1 : 0;
      }
      const last = await run();
      expect(records(last).map(({ error, result }) => error?.message ?? result)).toEqual(POINTS);
      expect(computed().sort()).toEqual(POINTS);
      counts.computed += computed().length;
      await vi.waitFor(() => expect(tasksOf(store)).toEqual([]), 10_000);
      expect(left()).toEqual([]);
    }
    console.log(`slurm: ${counts.killed} kills, ${counts.computed} jobs computed; lost 0, twice 0, left 0`);
    expect(counts.killed).toBeGreaterThan(0);
  });

  it(`cancelled at one of ${COUNT} moments: they end in time and leave nothing`, options, async () => {
    const { store, mark, at, left } = await place();
    const random = randomNumbers('cancel slurm');
    const counts = { cancelled: 0, slowest: 0 };
    const whole = await wholeTime(at);
    for (let round = 1; round <= COUNT; round += 1) {
      const { run } = await at(round);
      const signal = round % 2 === 0 ? 'SIGINT' : 'SIGTERM';
      const call = await run([], { signal, moment: EARLIEST + random() * whole });
      expect(tasksOf(store)).toEqual([]);
      expect(call.seconds).toBeLessThan(10);
      await goneProcesses(mark);
      // A signal may come before Node is ready for it.
      if (call.exitCode !== null) {
        expect([0, 4]).toContain(call.exitCode);
        expect(records(call)).toHaveLength(POINTS.length);
        expect(left()).toEqual([]);
      }
      counts.cancelled += call.exitCode === 0 ? 0 : 1;
      counts.slowest = Math.max(counts.slowest, call.seconds);
    }
    console.log(`slurm: ${counts.cancelled} runs cancelled, the slowest in ${counts.slowest.toFixed(1)} s; left 0`);
  });
});

/** How long an undisturbed run takes. Milliseconds. */
async function wholeTime(at: Awaited<ReturnType<typeof place>>['at']): Promise<number> {
  const { run } = await at(0);
  const began = performance.now();
  await run();
  return performance.now() - began;
}
