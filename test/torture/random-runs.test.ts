/** Small graphs drawn at random, with failures, limits and kills: every run has an end, and each job has one. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LINUX, needs } from '../requirements';
import { type AnyRecord, CLI, emptyDirectory, hostPython } from '../rigs/hither';
import { goneProcesses, MARK } from '../rigs/marked-processes';
import { ROUNDS, randomNumbers } from '../rigs/random-moments';

const GRAPHS = 5 * ROUNDS;

/** No run takes that long. Milliseconds. */
const HANGS = 100_000;

const SOURCE = `import os, sys, time
import hither as hi

@hi.function('act', '0.1.0')
@hi.container('docker://any')
def act(how, log, label, x=0, after=None):
    with open(log, 'a') as file:
        file.write('%s %s\\n' % (label, x))
    if how == 'raise':
        raise ValueError(label)
    if how == 'exit':
        os._exit(3)
    time.sleep({'slow': 0.3, 'late': 30}.get(how, 0))
    return [label, x]
`;

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** How a function ends, most often well. `late` exceeds its time limit. */
const WAYS = ['ok', 'ok', 'ok', 'ok', 'slow', 'slow', 'raise', 'exit', 'late'] as const;

const STATUS = { ok: 'finished', slow: 'finished', raise: 'error', exit: 'failed', late: 'timed-out' } as const;

interface DrawnJob {
  readonly name: string;
  readonly how: (typeof WAYS)[number];
  readonly points: number;
  readonly needs: string | undefined;
  readonly keys: Readonly<Record<string, unknown>>;
}

function drawJobs(random: Random): DrawnJob[] {
  const jobs: DrawnJob[] = [];
  const count = 2 + Math.floor(random() * 4);
  for (let index = 0; index < count; index += 1) {
    const earlier = jobs.map(({ name }) => name);
    const points = pick(random, [0, 0, 1, 3, 5]);
    jobs.push({
      name: `job${index}`,
      how: pick(random, WAYS),
      points,
      needs: earlier.length > 0 && random() < 0.5 ? pick(random, earlier) : undefined,
      keys: {
        ...(points > 0 && random() < 0.3 ? { 'fail-fast': true } : {}),
        ...(points > 0 && random() < 0.3 ? { 'max-parallel': 1 } : {}),
        ...(random() < 0.2 ? { 'continue-on-error': true } : {}),
        resources: { cpus: pick(random, [0.5, 1]), memory: pick(random, ['64M', '256M']) },
      },
    });
  }
  return jobs;
}

function specOf(jobs: readonly DrawnJob[], log: string, mark: string) {
  const entries = jobs.map(({ name, how, points, needs: need, keys }) => {
    const args = { how, log, label: name, ...(need === undefined ? {} : { after: { $job: need } }) };
    const matrix = points > 0 ? { matrix: { x: Array.from({ length: points }, (_, x) => x) } } : {};
    return [name, { function: 'f.py:act', args, ...matrix, timeout: '5s', env: { [MARK]: mark }, ...keys }];
  });
  return { jobs: Object.fromEntries(entries) };
}

/** Runs a command to its end, or kills it at a moment. */
async function runOnce(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }, killAt?: number) {
  const child = spawn(process.execPath, [CLI, ...args], options);
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), killAt ?? HANGS);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { ...output, exitCode };
}

/** The labels of the jobs that a run computed, as it told. */
const computedIn = (stderr: string): string[] =>
  [...stderr.matchAll(/^(job\d(?:\[.*?\])?): finished after/gm)].map(([, label = '']) => label);

it(`of ${GRAPHS} graphs, each run ends, and each job once`, { ...needs(LINUX), timeout: 40_000 * GRAPHS }, async () => {
  const counts = { runs: 0, kills: 0, jobs: 0 };
  for (let graph = 0; graph < GRAPHS; graph += 1) {
    const random = randomNumbers(`graph ${graph}`);
    const [directory, store, mark] = [await emptyDirectory(), await emptyDirectory(), randomUUID()];
    const log = join(directory, 'log');
    const drawn = drawJobs(random);
    await writeFile(join(directory, 'f.py'), SOURCE);
    await writeFile(join(directory, 'hither.json'), JSON.stringify(specOf(drawn, log, mark)));
    const options = { cwd: directory, env: { ...process.env, ...hostPython(), KACHERY_STORAGE_DIR: store } };
    const how = pick(random, [[], ['--force-run'], ['--cache', 'off']]);
    const args = ['run', '--json', '--runtime', 'host', '--parallel', pick(random, ['1', '2', '8']), ...how];
    const done = new Set<string>();
    const begun = () => {
      const lines = readFileSync(log, { encoding: 'utf8', flag: 'a+' }).split('\n');
      writeFileSync(log, '');
      return lines.filter((line) => line !== '').map(labelOf(drawn));
    };
    const check = (stderr: string): void => {
      const labels = begun();
      expect(new Set(labels).size, `graph ${graph}: a job began twice in one run`).toBe(labels.length);
      expect(
        labels.filter((label) => done.has(label)),
        `graph ${graph}: computed again`,
      ).toEqual([]);
      for (const label of computedIn(stderr)) {
        done.add(label);
      }
    };
    for (let kills = Math.floor(random() * 3); kills > 0; kills -= 1) {
      const call = await runOnce(args, options, 100 + random() * 3000);
      counts.runs += 1;
      if (call.exitCode === null) {
        counts.kills += 1;
        await goneProcesses(mark);
      } else {
        // A run that ended is not continued. Its results may be cached, if the command uses the cache.
        done.clear();
      }
      check(call.stderr);
      if (call.exitCode !== null && how.length > 0) {
        done.clear();
      }
    }
    const last = await runOnce(args, options);
    counts.runs += 1;
    expect(last.exitCode, `graph ${graph}: ${last.stderr}`).not.toBeNull();
    check(last.stderr);
    const records = (JSON.parse(last.stdout) as { jobs: readonly AnyRecord[] }).jobs;
    counts.jobs += records.length;
    expect(records.map(({ label }) => label)).toEqual(drawn.flatMap(labelsOf));
    for (const { name, status } of records) {
      const job = drawn.find((one) => one.name === name);
      const mayStop = job?.needs !== undefined || job?.keys['fail-fast'] === true;
      const own = STATUS[job?.how ?? 'ok'];
      expect(mayStop ? [own, 'skipped', 'cancelled'] : [own], `graph ${graph}: ${name}`).toContain(status);
    }
  }
  console.log(
    `${GRAPHS} graphs, ${counts.jobs} jobs, ${counts.runs} runs, ${counts.kills} kills: all ended, none twice`,
  );
});

const labelsOf = ({ name, points }: DrawnJob): string[] =>
  points === 0 ? [name] : Array.from({ length: points }, (_, x) => `${name}[x=${x}]`);

/** The label of a job that wrote a line `NAME X`. */
function labelOf(drawn: readonly DrawnJob[]) {
  return (line: string): string => {
    const [name = '', x] = line.split(' ');
    return drawn.find((one) => one.name === name)?.points === 0 ? name : `${name}[x=${x}]`;
  };
}
