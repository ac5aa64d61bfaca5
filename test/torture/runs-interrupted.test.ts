/** Runs that are killed or cancelled at any moment, under every runtime: nothing left, nothing lost, nothing twice. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDirectory } from '../../src/run/journal/journal-directory';
import { flightsDirectory, journalsDirectory, runsDirectory } from '../../src/store/layout';
import { ENGINES, needs, type TestEngine } from '../requirements';
import { type AnyRecord, CLI, emptyDirectory, hostPython, under } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';
import { ROUNDS, randomNumbers } from '../rigs/random-moments';

/** Until then, Node itself is starting. Milliseconds. */
const EARLIEST = 60;

const SOURCE = `import time, uuid
import hither as hi

@hi.function('draw', '0.1.0')
@hi.container('docker://any')
def draw(x):
    time.sleep(0.1)
    return [x, uuid.uuid4().hex]
`;

const POINTS = [1, 2, 3, 4, 5, 6];

/** A sweep whose results tell whether they were computed again. */
async function sweep(engine: TestEngine) {
  const [directory, store, mark] = [await emptyDirectory(), await emptyDirectory(), randomUUID()];
  await writeFile(join(directory, 'f.py'), SOURCE);
  const job = { function: 'f.py:draw', matrix: { x: POINTS }, env: { [MARK]: mark } };
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { sweep: job } }));
  const args = ['run', '--force-run', '--json', '--parallel', '2', ...under(engine, 'python')];
  const env = { ...process.env, ...(engine.name === 'host' ? hostPython() : {}), KACHERY_STORAGE_DIR: store };
  const start = () => follow(spawn(process.execPath, [CLI, ...args], { cwd: directory, env }));
  return { store, mark, start };
}

/** A run, which sends its output until it ends. */
function follow(child: ChildProcess) {
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  const ended = new Promise<typeof output & { exitCode: number | null }>((resolve) => {
    child.once('close', (exitCode) => resolve({ ...output, exitCode }));
  });
  return { child, ended };
}

type Sweep = Awaited<ReturnType<typeof sweep>>;

/** Sends a signal at a moment, unless the run ends before. */
async function interrupt({ start }: Sweep, signal: NodeJS.Signals, moment: number) {
  const { child, ended } = start();
  let sent = 0;
  const timer = setTimeout(() => {
    sent = performance.now();
    child.kill(signal);
  }, moment);
  const call = await ended;
  clearTimeout(timer);
  return { ...call, seconds: sent > 0 ? (performance.now() - sent) / 1000 : 0 };
}

/** The labels of jobs that a run computed to the end, as it told. */
function computedIn(stderr: string): string[] {
  return [...stderr.matchAll(/^(sweep\[.*?\]): finished after/gm)].map(([, label = '']) => label);
}

function recordsOf(stdout: string): readonly AnyRecord[] {
  return (JSON.parse(stdout) as { readonly jobs: readonly AnyRecord[] }).jobs;
}

/** All that a run may leave: names of containers, processes, directories, locks, unfinished journals. */
function leftovers(engine: TestEngine, { store, mark }: Sweep, runs: ReadonlySet<string>): string[] {
  const filter = ['ps', '--all', '--filter', 'label=hither-action=1', '--format', '{{.Names}}'];
  const hasContainers = engine.name === 'docker' || engine.name === 'podman';
  const names = hasContainers ? spawnSync(engine.name, filter, { encoding: 'utf8' }).stdout.split('\n') : [];
  const containers = names.filter((name) => [...runs].some((run) => name.startsWith(`hither-${run}-`)));
  return [
    ...containers,
    ...processesMarked(mark),
    ...filesIn(runsDirectory(store)),
    ...filesIn(flightsDirectory(store)),
    ...filesIn(openDirectory(store)),
  ];
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** The ids of the runs that have a directory. */
const runsIn = (store: string): string[] => filesIn(runsDirectory(store)).map((name) => name.split('.')[0] ?? '');

/** Whether the last run's journal says so. */
function hasEnded({ store }: Sweep): boolean {
  return filesIn(openDirectory(store)).length === 0 && filesIn(journalsDirectory(store)).length > 1;
}

/** How long an undisturbed run takes. */
async function wholeTime(subject: Sweep): Promise<number> {
  await subject.start().ended;
  const began = performance.now();
  await subject.start().ended;
  return performance.now() - began;
}

describe.each(ENGINES)('runs under $name', (engine) => {
  const options = { ...needs(engine), timeout: 60_000 + 60_000 * ROUNDS };

  it(
    `killed at one of ${ROUNDS} moments: the same command takes over every result and leaves nothing`,
    options,
    async () => {
      const subject = await sweep(engine);
      const latest = await wholeTime(subject);
      const random = randomNumbers(`kill ${engine.name}`);
      const counts = { killed: 0, taken: 0, computed: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        const known = new Set<string>();
        const runs = new Set<string>();
        // Every other run is killed twice.
        for (let kill = 0; kill <= round % 2; kill += 1) {
          const call = await interrupt(subject, 'SIGKILL', EARLIEST + random() * (latest - EARLIEST));
          counts.killed += call.exitCode === null ? 1 : 0;
          if (call.exitCode !== null || hasEnded(subject)) {
            // A run that ended is not continued, even if it is killed while it exits.
            known.clear();
          } else {
            const computed = computedIn(call.stderr);
            expect(computed.filter((label) => known.has(label))).toEqual([]);
            computed.forEach((label) => void known.add(label));
          }
          runsIn(subject.store).forEach((run) => void runs.add(run));
          await goneProcesses(subject.mark);
        }
        const last = await subject.start().ended;
        const records = recordsOf(last.stdout);
        expect(records.map(({ status, result }) => [status, (result as [number])[0]])).toEqual(
          POINTS.map((x) => ['finished', x]),
        );
        expect(computedIn(last.stderr).filter((label) => known.has(label))).toEqual([]);
        expect(leftovers(engine, subject, runs)).toEqual([]);
        counts.taken += records.length - computedIn(last.stderr).length;
        counts.computed += computedIn(last.stderr).length;
      }
      const { killed, taken, computed } = counts;
      console.log(
        `${engine.name}: ${killed} kills, ${taken} results taken over, ${computed} computed; lost 0, twice 0, left 0`,
      );
      expect(killed).toBeGreaterThan(0);
    },
  );

  it(`cancelled at one of ${ROUNDS} moments: they end in time and leave nothing`, options, async () => {
    const subject = await sweep(engine);
    const latest = await wholeTime(subject);
    const random = randomNumbers(`cancel ${engine.name}`);
    const counts = { cancelled: 0, slowest: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const signal = round % 2 === 0 ? 'SIGINT' : 'SIGTERM';
      const runs = new Set<string>();
      const watch = setInterval(() => {
        for (const run of runsIn(subject.store)) {
          runs.add(run);
        }
      }, 50);
      const call = await interrupt(subject, signal, EARLIEST + random() * (latest - EARLIEST));
      clearInterval(watch);
      expect(call.seconds).toBeLessThan(10);
      expect(leftovers(engine, subject, runs)).toEqual([]);
      // A signal may come before Node is ready for it.
      if (call.exitCode !== null) {
        expect([0, 4]).toContain(call.exitCode);
        expect(recordsOf(call.stdout).map(({ label }) => label)).toEqual(POINTS.map((x) => `sweep[x=${x}]`));
      }
      counts.cancelled += call.exitCode === 0 ? 0 : 1;
      counts.slowest = Math.max(counts.slowest, call.seconds);
    }
    console.log(
      `${engine.name}: ${counts.cancelled} runs cancelled, the slowest in ${counts.slowest.toFixed(1)} s; left 0`,
    );
  });
});
