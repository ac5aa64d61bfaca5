/** Jobs on Slurm whose run, login node or node has something unusual about it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runsDirectory, submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { hither, records, recordsByLabel, under } from '../rigs/hither';
import { GIVE, LARGE, slurmRun, WAIT } from '../rigs/slurm-runs';

const APPTAINER = engineOf('apptainer');
const options = { ...needs(SLURM, APPTAINER), timeout: 90_000 };

describe('on Slurm', options, () => {
  it('a run inside another job does as outside, whatever that job or its user has set', options, async () => {
    const { call, arrays } = await slurmRun({
      give: { ...GIVE, matrix: { n: [1, 2] }, resources: { memory: '100M' } },
    });
    const misleading = {
      ...{ SBATCH_PARTITION: 'nope', SBATCH_QOS: 'nope', SBATCH_EXCLUSIVE: '1', SBATCH_TIMELIMIT: '1000-0' },
      ...{ SQUEUE_FORMAT: '%i', SQUEUE_STATES: 'FAILED', SQUEUE_USERS: 'nobody', SACCT_FORMAT: 'User' },
    };
    const set = Object.entries(misleading).map(([name, value]) => `${name}=${value}`);
    const outer = ['srun', '--partition=debug', '--mem-per-cpu=1G', '--quiet', 'env', ...set];
    const ended = await call({ through: outer });
    expect(records(ended).map(({ status, result }) => [status, result])).toEqual([
      ['finished', 1],
      ['finished', 2],
    ]);
    const [array = ''] = arrays();
    const shown = spawnSync('scontrol', ['show', 'job', array], { encoding: 'utf8' }).stdout;
    expect(shown.match(/Partition=\S+|MinMemoryNode=\S+|OverSubscribe=\S+/g)).toEqual(
      Array(2).fill(['Partition=main', 'MinMemoryNode=228M', 'OverSubscribe=OK']).flat(),
    );
  });

  it('jobs of equal needs are one array, each with its own request', options, async () => {
    // Equal jobs would be computed once.
    const points = (from: number) => ({ ...GIVE, matrix: { n: [from, from + 1, from + 2] } });
    const { call, arrays } = await slurmRun({
      small: { ...points(0), resources: { memory: '100M' } },
      medium: { ...points(3), resources: { memory: '200M' } },
      large: { ...points(6), resources: { memory: '300M' } },
      huge: { ...points(9), resources: { memory: '400M' } },
      same: { ...points(12), resources: { memory: '400M' } },
      device: { ...GIVE, args: { n: 15 }, resources: { memory: '400M', gpus: 1 } },
    });
    const results = records(await call()).map(({ result }) => result);
    expect(results).toEqual(Array.from({ length: 16 }, (_, n) => n));
    const requests = arrays().map((array) => {
      const shown = spawnSync('scontrol', ['show', 'job', array], { encoding: 'utf8' }).stdout;
      const asked = new Set(shown.match(/MinMemoryNode=\S+|TresPerNode=\S+/g));
      return [shown.match(/^JobId=/gm)?.length, ...asked].join(' ');
    });
    expect(requests.sort()).toEqual([
      '1 MinMemoryNode=528M TresPerNode=gres:gpu:1',
      '3 MinMemoryNode=228M',
      '3 MinMemoryNode=328M',
      '3 MinMemoryNode=428M',
      '6 MinMemoryNode=528M',
    ]);
  });

  it('a job whose label has strange characters has a plain name in Slurm', options, async () => {
    const strange = `x;$(id)'"\n\t\u202e|%j%%${'é'.repeat(300)}`;
    const { call, arrays } = await slurmRun({ give: { ...GIVE, matrix: { n: [strange] } } });
    expect(records(await call())).toMatchObject([{ status: 'finished', result: strange }]);
    const asked = ['--noheader', '--states=all', `--jobs=${arrays().join()}`, '--format=%j'];
    expect(spawnSync('squeue', asked, { encoding: 'utf8' }).stdout).toMatch(/^give\.0 hither-[0-9a-f-]+\n$/);
  });

  it('the record names the node as Slurm does, also if two are one machine', options, async () => {
    const on = (nodelist: string) => ({ ...GIVE, args: { n: nodelist }, slurm: { nodelist } });
    const { call } = await slurmRun({ first: on('n1'), second: on('n2') });
    const found = recordsByLabel(await call());
    expect(found.first).toMatchObject({ result: 'n1', runtime_info: { host: 'n1' } });
    expect(found.second).toMatchObject({ result: 'n2', runtime_info: { host: 'n2' } });
  });

  it.each([
    ['ahead', '1 hour', 3600],
    ['behind', '1 hour ago', -3600],
  ])('times are those of the node, and none decides: its clock is an hour %s', options, async (_, date, offset) => {
    const PATH = await pathWith({ date: `PATH="$REAL" exec date --date='${date}' "$@"` });
    const { call } = await slurmRun({ give: { ...GIVE, args: { n: 1 }, timeout: '30s' } });
    const before = Date.now() / 1000;
    const record = recordsByLabel(await call({ env: { PATH } })).give;
    expect(record).toMatchObject({ status: 'finished', result: 1, attempt: 1 });
    const { start_time: start = 0, end_time: end = 0 } = record?.runtime_info ?? {};
    expect(start).toBeGreaterThan(before + offset);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThan(Date.now() / 1000 + offset);
  });

  it.each(['000', '077'])(
    'the files of a run are private and its results as usual under umask %s',
    options,
    async (umask) => {
      const through = ['sh', '-c', `umask ${umask} && exec "$@"`, 'sh'];
      const { call, directory, store, openGate } = await slurmRun({ wait: { ...WAIT, args: { n: 1 } }, large: LARGE });
      let modes: string[] = [];
      const ended = await call({
        through,
        onOutput(printed) {
          if (modes.length === 0 && printed.includes('waiting')) {
            modes = [runsDirectory(store), submittedDirectory(store)].flatMap((place) =>
              readdirSync(place).map((name) => modeOf(join(place, name))),
            );
            void openGate();
          }
        },
      });
      expect(modes).toEqual(['700', '700']);
      expect(records(ended).map(({ status }) => status)).toEqual(['finished', 'finished']);
      const other = join(directory, 'other');
      const args = ['run', directory, '--json', '--select', 'large', ...under(APPTAINER, 'python')];
      await hither(args, { through, env: { KACHERY_STORAGE_DIR: other } });
      expect(resultModes(store)).toEqual(resultModes(other));
      expect(resultModes(store)).not.toEqual([]);
    },
  );
});

function modeOf(path: string): string {
  return (statSync(path).mode & 0o7777).toString(8);
}

/** The modes of the objects and the cached results in a store, and of the directories that lead to them. */
function resultModes(store: string): string[] {
  const places = ['sha1', join('hither', 'v1', 'jobs')];
  return places.flatMap((place) =>
    (readdirSync(join(store, place), { recursive: true }) as string[])
      .sort()
      .map((name) => `${modeOf(join(store, place, name))} ${join(place, name)}`),
  );
}
