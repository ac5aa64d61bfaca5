/** Jobs under the runtime host on the nodes of a real Slurm cluster: processes of the node's own Python. */
import { randomUUID } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { engineOf, needs, SLURM } from '../requirements';
import { hither, hostPython, placeWith, records, recordsByLabel } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';
import { tasksOf } from '../rigs/slurm-tasks';

const SOURCE = `import os, subprocess, sys, time
import hither as hi

@hi.function('surroundings', '1')
def surroundings(names):
    return [os.environ.get(name) for name in names] + [os.environ['HOME'] == os.getcwd(), sys.executable]

@hi.function('kill', '1')
def kill():
    os.kill(os.getppid(), 9)
    time.sleep(300)

@hi.function('wait', '1')
def wait():
    subprocess.Popen(['sleep', '300'], start_new_session=True)
    print('waiting', flush=True)
    time.sleep(300)
`;

const HOST = engineOf('host');
const options = { ...needs(SLURM, HOST), timeout: 90_000 };

async function place(jobs: object) {
  const { directory, root } = await placeWith(SOURCE);
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ defaults: { runtime: 'host' }, jobs }));
  const args = ['run', directory, '--json', '--executor', 'slurm'];
  return {
    ...{ directory, root },
    call: ({ env, ...more }: Parameters<typeof hither>[1] = {}) =>
      hither(args, { ...more, env: { ...hostPython(), KACHERY_STORAGE_DIR: root, ...env } }),
  };
}

describe('on Slurm, under host', options, () => {
  it('a job has the variables of the node, and those of the caller that its Python needs', options, async () => {
    const names = ['LD_LIBRARY_PATH', 'PYTHONPATH', 'OWN', 'SLURM_JOB_ID', 'SECRET'];
    const { call, directory } = await place({
      surroundings: {
        ...{ function: 'f.py:surroundings', args: { names }, env: { OWN: 'a b' } },
        slurm: { setup: ['export LD_LIBRARY_PATH=/of/the/node', 'export PATH=/of/the/node:$PATH'] },
      },
    });
    const ended = await call({ env: { PYTHONPATH: directory, SECRET: 'x' } });
    const record = recordsByLabel(ended).surroundings;
    expect(record).toMatchObject({
      status: 'finished',
      container: { runtime: 'host', isolation: { filesystem: 'none' } },
    });
    expect(record?.result).toEqual([
      '/of/the/node',
      directory,
      'a b',
      null,
      null,
      true,
      expect.stringContaining('python'),
    ]);
    expect(record?.runtime_info.host).toMatch(/^n\d$/);
  });

  it('nothing is left of a job that is cancelled', options, async () => {
    const mark = randomUUID();
    const { call, root } = await place({ wait: { function: 'f.py:wait', env: { [MARK]: mark } } });
    let isSent = false;
    const ended = await call({
      onOutput(printed, send) {
        if (!isSent && printed.includes('\nwaiting')) {
          isSent = true;
          expect(processesMarked(mark)).not.toEqual([]);
          send('SIGINT');
        }
      },
    });
    expect(ended.exitCode).toBe(4);
    await goneProcesses(mark);
    await vi.waitFor(() => expect(tasksOf(root)).toEqual([]), 10_000);
  });

  it('a supervisor that is killed is no lack of an interpreter', options, async () => {
    const { call } = await place({ kill: { function: 'f.py:kill' } });
    expect(records(await call())).toMatchObject([{ status: 'failed', error: { type: 'Signal' } }]);
  });

  it('a node without the interpreter is told', options, async () => {
    const { directory } = await placeWith(SOURCE);
    const own = join(directory, 'bin');
    await mkdir(own);
    const [first = ''] = (hostPython().PATH ?? '').split(':');
    const python = join(own, 'python3');
    await symlink(join(first, 'python3'), python);
    const { call } = await place({
      surroundings: {
        ...{ function: 'f.py:surroundings', args: { names: [] }, python },
        slurm: { setup: [`mv ${python} ${python}.gone`] },
      },
    });
    expect(records(await call())).toMatchObject([
      { status: 'failed', error: { type: 'Image', message: expect.stringContaining(`${python} couldn't run`) } },
    ]);
  });
});
