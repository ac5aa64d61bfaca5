/** What happens to the containers of cancelled and killed runs, under every runtime. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runsDirectory } from '../../src/store/layout';
import { ENGINES, needs } from '../requirements';
import { emptyDirectory, FIXTURES, hither, records, under } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';

describe.each(ENGINES)('a run under $name', (engine) => {
  let directory: string;
  let store: string;
  beforeAll(async () => {
    directory = await emptyDirectory();
    store = join(directory, 'store');
    await copyFile(join(FIXTURES, 'waiting.py'), join(directory, 'waiting.py'));
  });

  /** Starts a run that never ends, and sends it a signal once its function runs. */
  const signalled = async (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => {
    const mark = randomUUID();
    const spec = join(directory, `${mark}.json`);
    const job = { function: 'waiting.py:wait', env: { [MARK]: mark }, timeout: '20s' };
    await writeFile(spec, JSON.stringify({ jobs: { waiting: job } }));
    let at = 0;
    const call = await hither(['run', spec, '--json', ...under(engine, 'python')], {
      env: { KACHERY_STORAGE_DIR: store },
      onOutput(printed, send) {
        if (at === 0 && /^waiting$/m.test(printed)) {
          expect(processesMarked(mark).length).toBeGreaterThanOrEqual(2);
          at = performance.now();
          send(signal);
        }
      },
    });
    return { mark, call, seconds: (performance.now() - at) / 1000 };
  };

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends within 5 s of %s with all of its processes, and prints its records',
    needs(engine),
    async (signal) => {
      const { mark, call, seconds } = await signalled(signal);
      expect(processesMarked(mark)).toEqual([]);
      expect(seconds).toBeLessThan(5);
      expect(records(call)).toMatchObject([{ status: 'cancelled' }]);
      expect(call.exitCode).toBe(4);
      expect(readdirSync(runsDirectory(store))).toEqual([]);
    },
  );

  it('that is killed leaves containers that end by themselves, and the next run cleans up', {
    ...needs(engine),
    timeout: 30_000,
  }, async () => {
    const { mark } = await signalled('SIGKILL');
    await goneProcesses(mark);
    const [left = '', ...others] = readdirSync(runsDirectory(store));
    expect(others).toEqual([]);
    const [runId] = left.split('.');
    const next = await hither(['run', 'examples/bessel', '--select', 'bessel', ...under(engine, 'python')], {
      env: { KACHERY_STORAGE_DIR: store },
    });
    expect(next.exitCode).toBe(0);
    expect(readdirSync(runsDirectory(store))).toEqual([]);
    expect(containersOf(engine.name, `hither-${runId}`)).toBe('');
  });
});

/** Names of remaining containers, running or not. Empty for runtimes that don't list containers. */
function containersOf(engine: string, name: string): string {
  const args = ['ps', '--all', '--filter', `name=${name}`, '--format', '{{.Names}}'];
  return engine === 'docker' || engine === 'podman' ? spawnSync(engine, args, { encoding: 'utf8' }).stdout : '';
}
