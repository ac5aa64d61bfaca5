/** Jobs whose inputs stay in their places: what happens if an input changes, or if the engine can't mount it. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Task } from '../../../src/executor/types';
import { runJob } from '../../../src/run/run-job';
import { aJob } from '../../fakes/resolved-job';
import { aRun, type FakeRun, removeFakeRuns, returned } from '../../fakes/run-context';

const directory = mkdtempSync(join(tmpdir(), 'hither-inputs-'));
afterAll(() => {
  removeFakeRuns();
  rmSync(directory, { recursive: true, force: true });
});

const SIZE = 64 * 1024 ** 2;
const at = (name: string): string => join(directory, name);

/** Old enough that a change would show. */
beforeAll(async () => {
  for (const name of ['same', 'changes', 'goes', 'cancelled', 'retried', 'far']) {
    writeFileSync(at(name), name);
    truncateSync(at(name), SIZE);
  }
  await new Promise((done) => setTimeout(done, 2600));
});

const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const where = { path: 'hither.yml', line: 1, column: 1 };

function withInput(path: string) {
  return aJob('job', {
    args: new Map([['f', { kind: 'file', path, base: 'spec', where } as const]]),
    paths: { directory, root: directory, dataRoots: [], cwd: directory },
  });
}

async function run(name: string, given: FakeRun = {}) {
  const path = aRun({ ...given, context: { user, ...given.context } });
  const end = await runJob(withInput(name), new Map(), path.context);
  return { ...path, ...end };
}

describe('a large input', () => {
  it('is a mount over an empty file, in both of its places', async () => {
    const runs: Task['run'][] = [];
    const out = (_label: string, task: Task) => {
      runs.push(task.run);
      for (const { target } of task.run.inputs) {
        expect(statSync(join(task.run.directory, target)).size).toBe(0);
      }
      return returned(7);
    };
    const { record, context } = await run('same', { out });
    expect(record).toMatchObject({ status: 'finished', attempt: 1 });
    const [sha1 = ''] = /[0-9a-f]{40}/.exec(runs[0]?.inputs[0]?.target ?? '') ?? [];
    const fanOut = [sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1].join('/');
    expect(runs[0]?.inputs).toEqual(
      [`/in/store/sha1/${fanOut}`, `/in/files/${sha1}/same`].map((target) => ({
        source: at('same'),
        target,
        writable: false,
      })),
    );
    expect(context.store.linkedFile(sha1)).toMatchObject({ path: at('same') });
  });

  it('that changes while the job runs makes it fail, and begin again with another hash', async () => {
    let times = 0;
    const whileRunning = async () => {
      times += 1;
      if (times === 1) {
        appendFileSync(at('changes'), 'more');
      }
    };
    const lookups = ['there was no such job', 'it failed last time'].map((reason) => ({ hit: false, reason }) as const);
    const { record, steps, events, kept } = await run('changes', { whileRunning, lookups });
    // Why the first attempt was not cached: that attempt is no earlier run of the job.
    expect(record).toMatchObject({ status: 'finished', attempt: 2, cache: { reason: 'there was no such job' } });
    expect(steps.filter((step) => step === 'look up')).toHaveLength(2);
    expect(kept.map(({ key }) => key.hash)).toEqual([record.job_hash]);
    expect(events.find(({ type }) => type === 'job-retried')).toMatchObject({
      attempt: 2,
      of: 2,
      reason: `the input ${at('changes')} changed while the job ran: it has ${SIZE + 4} bytes instead of ${SIZE}`,
    });
  });

  it('that is gone when the job ends makes it fail, and says where it was', async () => {
    const { record, kept } = await run('goes', { whileRunning: async () => rmSync(at('goes'), { force: true }) });
    expect(record).toMatchObject({ status: 'failed', attempt: 2, error: { type: 'Runtime' } });
    expect(record.error?.message).toContain(`the input ${at('goes')} changed while the job ran: it is gone`);
    expect(kept).toEqual([]);
  });

  it('that changes while the job is cancelled is no reason to begin again', async () => {
    const cancel = new AbortController();
    const whileRunning = async () => {
      appendFileSync(at('cancelled'), 'more');
      cancel.abort();
      await new Promise(() => {});
    };
    const { record, steps } = await run('cancelled', { whileRunning, context: { signal: cancel.signal } });
    expect(record.status).toBe('cancelled');
    expect(steps.filter((step) => step === 'run')).toHaveLength(1);
  });

  it('is copied if the engine mounts another file, which the program in the container notices', async () => {
    const expected: unknown[] = [];
    const out = (_label: string, { run: { inputs, directory: place } }: Task) => {
      const { inputs: told } = JSON.parse(readFileSync(join(place, 'in/run.json'), 'utf8'));
      expected.push(told);
      const error = { type: 'Input', message: 'another', traceback: '' };
      return inputs.length > 0
        ? { 'result.json': { schema: 'hither-outcome/1', status: 'failed', error } }
        : returned(7);
    };
    const { record } = await run('same', { out });
    expect(record).toMatchObject({ status: 'finished', attempt: 1 });
    const { ino, size, mtimeNs } = statSync(at('same'), { bigint: true });
    const told = [String(ino), String(size), String(mtimeNs)];
    const target = expect.stringMatching(/^\/in\/(?:store|files)\//);
    expect(expected).toEqual([
      [
        [target, ...told],
        [target, ...told],
      ],
      [],
    ]);
  });

  it('is copied if the engine says that it can not mount it', async () => {
    const path = aRun({
      context: { user },
      out: (_label, { run: { inputs } }) => (inputs.length > 0 ? {} : returned(7)),
      end: ({ run: { inputs } }) => (inputs.length > 0 ? { end: { exitCode: 125, signal: null } } : {}),
    });
    const job = withInput('far');
    const runtime = await path.context.runtimeOf(job);
    const message = 'docker could not start the container: bind source path does not exist';
    const diagnose = async () => ({ kind: 'runtime', message, remedy: 'check it' }) as const;
    const runtimeOf = async () => ({ ...runtime, diagnose });
    const { record } = await runJob(job, new Map(), { ...path.context, runtimeOf });
    expect(record).toMatchObject({ status: 'finished', attempt: 1 });
    expect(path.events).toContainEqual({
      type: 'notice',
      message: `job: docker can't mount ${at('far')} from there: copied instead`,
    });
  });
});
