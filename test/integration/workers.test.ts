/** Jobs that share a container: none finds a trace of another, and all end as they do in a container of their own. */
import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import cases from '../golden/values/encoded-cases.json';
import { ENGINES, engineOf, MOUNTS, needs, type Requirement, type TestEngine } from '../requirements';
import { type AnyRecord, CLI, emptyDirectory, FIXTURES, hither, hostPython, records, under } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';

const run = promisify(execFile);

/** Whether the next job may get the same container. `either`: that depends on the engine, the user or the machine. */
type Next = 'same' | 'new' | 'either';

/** What jobs leave, in this order: the functions `leave_…` of neighbors.py. */
const LEFT: Readonly<Record<string, Next>> = {
  nothing: 'same',
  files: 'same',
  changes_in_the_process: 'same',
  processes: 'same',
  an_error: 'same',
  an_exit_code: 'same',
  a_crash: 'same',
  limits_of_the_supervisor: 'new',
  a_slow_supervisor: 'new',
  a_supervisor_on_one_cpu: 'either',
  a_slow_disk: 'new',
  a_late_signal: 'new',
  an_owner_of_the_stream: 'new',
  an_unblocked_stream: 'new',
  a_short_pipe: 'either',
  a_slow_socket: 'either',
  a_closed_directory: 'either',
  many_files: 'new',
};

/** What they can only leave in a container. */
const LEFT_IN_CONTAINERS: Readonly<Record<string, Next>> = {
  a_queue: 'same',
  shared_memory: 'new',
  a_port: 'new',
  a_device_directory: 'either',
};

interface Seen {
  readonly seen: Readonly<Record<string, unknown>>;
  readonly worker: string;
}

describe.each(ENGINES)('jobs that share a container under $name', (engine) => {
  it('find no trace of each other', { ...needs(engine), timeout: 300_000 }, async () => {
    const left = { ...LEFT, ...(engine.name === 'host' ? {} : LEFT_IN_CONTAINERS), nothing_again: 'same' };
    const steps = Object.keys(left).map((step) => step.replace('_again', ''));
    const shared = await runPoints(engine, 'see_and_leave', { step: steps });
    const [alone] = await runPoints(engine, 'see_and_leave', { step: ['nothing', 'nothing'] }, 'worker: per-job');
    const found = shared.map((record) => record.result as Seen | null);
    const usual = (alone as AnyRecord).result as Seen;
    for (const [index, one] of found.entries()) {
      expect(one === null ? usual.seen : one.seen, `after ${steps[index - 1]}`).toEqual(usual.seen);
    }
    expect(shared.filter(({ status }) => status !== 'finished').map(({ status }) => status)).toEqual(
      expect.arrayContaining(['error', 'failed', 'failed']),
    );
    expect(containersOf(found, Object.values(left) as Next[])).toEqual([]);
  });

  it('draw different random numbers', { ...needs(engine, ...numpyOf(engine)), timeout: 120_000 }, async () => {
    const ended = await runPoints(engine, 'draw', { number: [1, 2, 3] });
    const found = ended.map(({ result }) => result as { readonly drawn: readonly unknown[]; readonly worker: string });
    const drawn = found.flatMap((one) => one.drawn);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(new Set(found.map(({ worker }) => worker)).size).toBe(1);
  });

  it('have the output and the record that they have alone', { ...needs(engine), timeout: 120_000 }, async () => {
    const points = { number: [3, 1, 2, 700] };
    const shared = await runPoints(engine, 'say', points);
    const alone = await runPoints(engine, 'say', points, 'worker: per-job');
    expect(shared.map(comparable)).toEqual(alone.map(comparable));
    expect(shared.map((record) => isolationOf(record).container)).toEqual(Array(4).fill('shared'));
    expect(alone.map((record) => isolationOf(record).container)).toEqual(Array(4).fill('own'));
  });

  it('end as they do alone, well or badly', { ...needs(engine), timeout: 300_000 }, async () => {
    const limits = 'timeout: 4s, resources: { memory: 150M, tmp: 16M, pids: 200 }';
    const [shared, alone] = [
      await runPoints(engine, 'end', { how: ENDS }, limits),
      await runPoints(engine, 'end', { how: ENDS }, `${limits}, worker: per-job`),
    ];
    expect(shared.map(endOf)).toEqual(alone.map(endOf));
    expect(new Set(shared.map(({ status }) => status))).toEqual(new Set(['finished', 'failed', 'timed-out', 'error']));
  });

  it('return the values that they return alone', { ...needs(engine), timeout: 120_000 }, async () => {
    const expressions = cases.map((each) => each.python);
    const half = Math.floor(expressions.length / 2);
    const points = { expressions: [expressions.slice(0, half), expressions.slice(half)] };
    const [shared, alone] = [
      await runPoints(engine, 'evaluate', points),
      await runPoints(engine, 'evaluate', points, 'worker: per-job'),
    ];
    expect(shared.map(({ status }) => status)).toEqual(['finished', 'finished']);
    expect(shared.map(({ result }) => result)).toEqual(alone.map(({ result }) => result));
  });
});

/** Mounts more files than a worker's state may have, as systemd mounts its own below /sys, and runs a command. */
const AMONG_KERNEL_FILES = `
mount -t tmpfs none /sys/kernel/debug && cd /sys/kernel/debug && seq 2000 | xargs touch && cd "$OLDPWD" && exec "$@"
`;

it('jobs under apptainer share a container, whatever the machine has below /sys', {
  ...needs(engineOf('apptainer'), MOUNTS),
  timeout: 120_000,
}, async () => {
  const engine = engineOf('apptainer');
  const directory = await pointsOf('draw', { number: [1, 2, 3] });
  const call = [process.execPath, CLI, 'run', directory, ...under(engine, 'python-numpy'), '--parallel', '1', '--json'];
  const env = { ...process.env, ...engine.env, KACHERY_STORAGE_DIR: await emptyDirectory() };
  const { stdout } = await run('unshare', ['--mount', 'sh', '-c', AMONG_KERNEL_FILES, 'sh', ...call], { env });
  const found = records({ exitCode: 0, stdout, stderr: '' }).map(({ result }) => result as { readonly worker: string });
  expect(new Set(found.map(({ worker }) => worker)).size).toBe(1);
});

/** The functions `end_…` of neighbors.py. After each bad end, one that ends well shows that it did no harm. */
const ENDS = [
  ...['well', 'above_the_memory_limit', 'well', 'above_the_time_limit', 'well', 'with_a_full_directory', 'well'],
  ...['with_a_value_that_has_no_encoding', 'in_a_deep_value', 'without_a_word', 'well', 'by_its_own_signal', 'well'],
  ...['in_a_child', 'with_many_processes', 'well', 'with_large_output', 'well'],
];

/** How a job ended, without figures that differ each time. */
function endOf({ status, result, error, runtime_info: info }: AnyRecord): unknown {
  const plain = (text: string): string => text.replace(/\d+(\.\d+)?/g, 'N');
  return {
    status,
    result,
    error: error === null ? null : { type: error.type, message: plain(error.message) },
    printed: info.console_out.lines.length,
  };
}

/** Images have numpy. */
function numpyOf({ name }: TestEngine): readonly Requirement[] {
  return name === 'host' ? [NUMPY] : [];
}

/** Runs the points of a matrix of a function of neighbors.py one after another. */
async function runPoints(
  engine: TestEngine,
  name: string,
  matrix: object,
  more?: string,
): Promise<readonly AnyRecord[]> {
  const directory = await pointsOf(name, matrix, more);
  const flags = [...under(engine, 'python-numpy'), '--parallel', '1', '--json'];
  return records(await hither(['run', directory, ...flags], { env: { ...engine.env, ...hostPython() } }));
}

/** A directory with a spec: the points of a matrix of a function of neighbors.py. */
async function pointsOf(name: string, matrix: object, more = 'worker: auto'): Promise<string> {
  const directory = await emptyDirectory();
  await copyFile(join(FIXTURES, 'neighbors.py'), join(directory, 'neighbors.py'));
  const job = `{ function: 'neighbors.py:${name}', ${more}, matrix: ${JSON.stringify(matrix)} }`;
  await writeFile(join(directory, 'hither.yml'), `jobs:\n  job: ${job}\n`);
  return directory;
}

/** Where a container was used again that should not have been, or the other way round. */
function containersOf(found: readonly (Seen | null)[], next: readonly Next[]): string[] {
  return found.flatMap((one, index) => {
    const before = found.slice(0, index).findLastIndex((other) => other !== null);
    const between = next.slice(before, index);
    if (one === null || before < 0 || between.includes('either')) {
      return [];
    }
    const isSame = one.worker === found[before]?.worker;
    return isSame === between.includes('new') ? [`${index}: ${between} but ${isSame ? 'the same' : 'a new one'}`] : [];
  });
}

function isolationOf({ container }: AnyRecord): { readonly container: string } {
  return (container as { readonly isolation: { readonly container: string } }).isolation;
}

/** A record without times, and without what tells the two kinds of container apart. */
function comparable(record: AnyRecord): unknown {
  const { lines } = record.runtime_info.console_out;
  const isolation = { ...isolationOf(record), container: '' };
  const output = ['stdout', 'stderr'].map((stream) =>
    lines.filter(({ stderr }) => stderr === (stream === 'stderr')).map(({ text }) => text),
  );
  return { ...record, runtime_info: output, container: { ...(record.container as object), isolation } };
}
