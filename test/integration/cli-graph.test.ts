/** Jobs that depend on each other: what they take of each other's results, what fails with what, how many run at once. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINES, needs } from '../requirements';
import { type Call, hither, placeWith, recordsByLabel, under } from '../rigs/hither';

const SOURCE = `import hither as hi, time

@hi.function('point', '1')
@hi.container('docker://python:3.12-slim')
def point(v):
    if v < 0:
        raise ValueError('negative')
    time.sleep(v if v > 5 else 0)
    return dict(half=v / 2, parts=[v, (v, 'x')])

@hi.function('same', '1')
@hi.container('docker://python:3.12-slim')
def same(x):
    return x
`;

const lines = (...jobs: string[]): string => jobs.map((job) => `  ${job}\n`).join('');
const POINTS = "{ function: 'f.py:point', matrix: { v: [1, -1, 3] } }";

describe.each(ENGINES)('the graph of jobs under $name', (engine) => {
  const run = async (jobs: string, ...flags: string[]): Promise<Call> => {
    const { directory } = await placeWith(SOURCE);
    await writeFile(join(directory, 'hither.yml'), `jobs:\n${jobs}`);
    return hither(['run', directory, '--json', ...under(engine, 'python'), ...flags]);
  };

  it('skips what takes a failed point, and runs what takes others', needs(engine), async () => {
    const jobs = lines(
      `sweep: ${POINTS}`,
      "all: { function: 'f.py:same', args: { x: { $job: sweep } } }",
      "each: { function: 'f.py:same', matrix: { x: [{ $job: sweep, item: 0 }, { $job: sweep, item: 1 }] } }",
      "part: { function: 'f.py:same', args: { x: { $job: sweep, item: [2, parts, 1] } } }",
      "missing: { function: 'f.py:same', args: { x: { $job: sweep, item: [0, part] } } }",
      "finished: { function: 'f.py:same', args: { x: { $job: sweep, finished: true } } }",
    );
    const call = await run(jobs);
    const ends = recordsByLabel(call);
    expect(ends).toMatchObject({
      'sweep[v=-1]': { status: 'error', error: { type: 'ValueError' } },
      all: { status: 'skipped', error: { message: 'the needed job "sweep[v=-1]" did not finish: it raised an error' } },
      'each[x=sweep[0]]': { status: 'finished', result: { half: 0.5, parts: [1, { _type: 'tuple', data: [1, 'x'] }] } },
      'each[x=sweep[1]]': { status: 'skipped' },
      part: { status: 'finished', result: { _type: 'tuple', data: [3, 'x'] } },
      missing: {
        status: 'error',
        error: { type: 'KeyError', message: 'sweep[v=1] has no key "part": its keys are "half", "parts"' },
      },
      finished: {
        status: 'finished',
        result: [
          { index: 0, matrix: { v: 1 } },
          { index: 2, matrix: { v: 3 } },
        ],
      },
    });
    expect(call.exitCode).toBe(1);
  });

  it('stops the rest of a matrix with fail-fast', needs(engine), async () => {
    const jobs = lines(
      "sweep: { function: 'f.py:point', fail-fast: true, resources: { cpus: 0.5 }, matrix: { v: [600, -1, 601] } }",
      "other: { function: 'f.py:same', args: { x: 1 } }",
    );
    const call = await run(jobs, '--parallel', '2');
    const why = 'fail-fast: the point "sweep[v=-1]" did not finish: it raised an error';
    expect(recordsByLabel(call)).toMatchObject({
      'sweep[v=600]': { status: 'cancelled', error: { message: why } },
      'sweep[v=-1]': { status: 'error' },
      'sweep[v=601]': { status: 'skipped', error: { message: why } },
      other: { status: 'finished' },
    });
    expect(call.exitCode).toBe(1);
  });

  it('succeeds if only jobs with continue-on-error fail', needs(engine), async () => {
    const call = await run(lines("bad: { function: 'f.py:point', args: { v: -1 }, continue-on-error: true }"));
    expect(recordsByLabel(call)).toMatchObject({ bad: { status: 'error', error: { type: 'ValueError' } } });
    expect(call.exitCode).toBe(0);
  });
});

describe('a job that is larger than the machine', () => {
  it('is refused before anything runs, with others', async () => {
    const { directory } = await placeWith(SOURCE);
    const jobs = lines("wide: { function: 'f.py:same', args: { x: 1 }, resources: { cpus: 4096 } }", `ok: ${POINTS}`);
    await writeFile(join(directory, 'hither.yml'), `jobs:\n${jobs}`);
    const call = await hither(['run', directory, '--runtime', 'host']);
    expect(call.exitCode).toBe(2);
    expect(call.stderr).toMatch(
      /hither.yml:2:3: the job "wide" needs 4096 CPUs, and this process may use [\d.]+: lower/,
    );
    expect(call.stdout).toBe('');
  });
});
