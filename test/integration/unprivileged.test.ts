/** The engines for an unprivileged user, as on clusters: the isolation in the record is what an attacker finds. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Isolation } from '../../src/core/isolation';
import { expectTruth, type Findings } from '../contract/isolation';
import { ENGINES, engineOf, needs, SLURM } from '../requirements';
import { type AnyRecord, under } from '../rigs/hither';
import { startHostService } from '../rigs/host-service';
import { NUMPY } from '../rigs/live-python';
import { comparable, SOURCE, SPEC } from '../rigs/one-spec';
import { ANOTHER_USER, callAsUser, gid, LONELY_USER, type User, uid, userDirectory } from './another-user';

describe('for an unprivileged user', needs(ANOTHER_USER), () => {
  const directories: string[] = [];
  const directoryOf = (user?: User): string => {
    const made = userDirectory(user);
    directories.push(made);
    for (const name of ['attacker.py', 'prisoner.py']) {
      cpSync(join('test/fixtures/attacker', name), join(made, 'work', name));
    }
    return made;
  };
  let directory: string;
  beforeAll(() => {
    directory = directoryOf();
  });
  afterAll(() => {
    for (const made of directories) rmSync(made, { recursive: true, force: true });
  });

  const run = (args: readonly string[], store = join(directory, 'work', 'store')) =>
    callAsUser(directory, ['run', ...args, '--store', store]);

  for (const engine of ENGINES.filter(({ name }) => name !== 'docker')) {
    it(`${engine.name} claims no isolation that an attacker can disprove`, needs(engine), async () => {
      // Without a namespace the processes of a user are counted, and other tests have some.
      const user = engine.name === 'host' ? LONELY_USER : { uid, gid };
      const place = engine.name === 'host' ? directoryOf(user) : directory;
      const host = await startHostService();
      const args = { port: host.port, driver: process.pid, megabytes: 96, processes: 300 };
      const resources = { cpus: 1, memory: '512M', tmp: '32M', shm: '8M', pids: 128 };
      const spec = { function: 'attacker.py:attack', args, resources };
      writeFileSync(join(place, 'work', 'attack.json'), JSON.stringify(spec));
      const store = join(place, 'work', 'store');
      const call = ['run', 'attack.json', '--json', ...under(engine, 'python'), '--store', store];
      const { status, stdout, stderr } = callAsUser(place, call, user);
      host.close();
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const [record] = (JSON.parse(stdout) as { jobs: { container: { isolation: Isolation }; result: Findings }[] })
        .jobs;
      const left = ['/tmp', '/var/tmp', '/dev/shm'].map((place) => join(place, `hither-attacker-${host.port}`));
      const limits = { cpus: 1, megabytes: 64, pids: 128, user, left: left.filter(existsSync) };
      for (const path of left) rmSync(path, { force: true });
      if (record === undefined) throw new TypeError(stdout);
      expectTruth(record.container.isolation, record.result, limits);
    });
  }

  for (const engine of ENGINES.filter(({ name }) => name === 'podman' || name === 'apptainer')) {
    it(`${engine.name} hides git's directory in a mount, and makes nothing on the disk`, needs(engine), () => {
      const work = join(directory, 'work', engine.name);
      mkdirSync(join(work, '.git'), { recursive: true });
      mkdirSync(join(work, 'module'));
      writeFileSync(join(work, '.gitmodules'), '[submodule "module"]\n\tpath = module\n');
      for (const path of ['.git/config', 'module/.git', 'gha-creds-1.json']) writeFileSync(join(work, path), 'SECRET');
      writeFileSync(join(work, 'look.py'), LOOK);
      const mounts = [{ source: '.', target: '/w', write: true }];
      writeFileSync(join(work, 'hither.json'), JSON.stringify({ function: 'look.py:look', mounts }));
      spawnSync('chown', ['-R', `${uid}:${gid}`, work]);
      const before = readdirSync(work, { recursive: true }).sort();
      const { status, stdout, stderr } = run([engine.name, '--json', ...under(engine, 'python')]);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const [record] = (JSON.parse(stdout) as { jobs: { result: unknown }[] }).jobs;
      expect(record?.result).toEqual([[], '', '', 'OSError']);
      expect(readdirSync(work, { recursive: true }).sort()).toEqual(before);
    });
  }

  for (const engine of ENGINES.filter(({ name }) => name !== 'docker')) {
    it(`${engine.name} keeps the supervisor out of the function's reach`, needs(engine), () => {
      const { stdout, stderr } = run(['prisoner.py:reach_supervisor', '--json', ...under(engine, 'python')]);
      expect(stdout, stderr).not.toBe('');
      const supervisor = engine.name === 'host' ? 'watched' : 'protected';
      expect(JSON.parse(stdout)).toMatchObject({ jobs: [{ result: [], container: { isolation: { supervisor } } }] });
    });
  }

  it('a stopped supervisor under apptainer still enforces the memory limit', needs(engineOf('apptainer')), () => {
    const spec = { function: 'prisoner.py:stop_and_take', args: { megabytes: 600 }, resources: { memory: '200M' } };
    writeFileSync(join(directory, 'work', 'take.json'), JSON.stringify(spec));
    const { stdout, stderr } = run(['take.json', '--json', ...under(engineOf('apptainer'), 'python')]);
    expect(stdout, stderr).not.toBe('');
    const error = { type: 'OutOfMemory' };
    const container = { isolation: { memory: 'watchdog' } };
    expect(JSON.parse(stdout)).toMatchObject({ jobs: [{ status: 'failed', error, container }] });
  });

  it('a directory that the function made inaccessible is removed too', () => {
    writeFileSync(join(directory, 'work', 'closed.py'), CLOSED);
    const store = join(directory, 'work', 'closed-store');
    const { status, stderr, stdout } = run(['closed.py:close', '--runtime', 'host'], store);
    expect({ status, stderr, stdout }).toMatchObject({ status: 0, stderr: '' });
    expect(stdout).not.toContain('warning');
    expect(readdirSync(join(store, 'hither', 'v1', 'runs'))).toEqual([]);
  });

  it('one spec has the same results on Slurm, packed and not, as on this machine', {
    ...needs(SLURM, engineOf('apptainer'), NUMPY),
    timeout: 120_000,
  }, () => {
    writeFileSync(join(directory, 'work', 'f.py'), SOURCE);
    const results = (name: string, slurm: string, flags: readonly string[]) => {
      writeFileSync(join(directory, 'work', `${name}.yml`), SPEC('auto', slurm));
      const call = [`${name}.yml`, '--json', ...under(engineOf('apptainer'), 'python-numpy'), ...flags];
      const { stdout, stderr } = run(call, join(directory, 'work', `${name}-store`));
      expect(stdout, stderr).not.toBe('');
      return (JSON.parse(stdout) as { jobs: AnyRecord[] }).jobs.map(comparable);
    };
    const here = results('here', '', []);
    expect(here).toHaveLength(10);
    expect(results('one', '', ['--executor', 'slurm'])).toEqual(here);
    expect(results('packed', ', slurm: { pack: 4 }', ['--executor', 'slurm'])).toEqual(here);
    expect(results('lanes', ', slurm: { pack: 4, at-once: 2 }', ['--executor', 'slurm'])).toEqual(here);
  });

  it.each([
    ['can only be read', 0o555],
    ['can be written', 0o755],
  ])(
    'jobs on Slurm leave no more than compiled code in a home that %s',
    needs(SLURM, engineOf('apptainer')),
    (what, mode) => {
      const home = join(directory, `home that ${what}`);
      mkdirSync(home);
      chownSync(home, uid, gid);
      chmodSync(home, mode);
      writeFileSync(join(directory, 'work', 'f.py'), SOURCE);
      const spec = { function: 'f.py:wave', args: { n: 2, phase: 3 } };
      writeFileSync(join(directory, 'work', 'home.json'), JSON.stringify(spec));
      const store = join(directory, 'work', `store ${mode}`);
      const call = ['run', 'home.json', '--json', '--executor', 'slurm', '--store', store];
      const container = under(engineOf('apptainer'), 'python-numpy');
      const { status, stderr } = callAsUser(directory, [...call, ...container], { uid, gid }, home);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const left = readdirSync(home, { recursive: true, encoding: 'utf8' });
      const compiled = /^\.cache(\/hither(\/run-[\w.-]+)?)?$/;
      expect(left.filter((name) => !compiled.test(name))).toEqual([]);
    },
  );

  it(
    'jobs in one task of Slurm find nothing of earlier ones, whatever these lock',
    needs(SLURM, engineOf('apptainer')),
    () => {
      writeFileSync(join(directory, 'work', 'lock.py'), LOCK);
      const hows = ['directory', 'a', 'file', 'b', 'tmp', 'c', 'deep', 'd', 'out', 'e'];
      const spec = { function: 'lock.py:lock', matrix: { how: hows }, slurm: { pack: 5 } };
      writeFileSync(join(directory, 'work', 'lock.json'), JSON.stringify({ jobs: { lock: spec } }));
      const store = join(directory, 'work', 'lock-store');
      const call = ['lock.json', '--json', '--executor', 'slurm', ...under(engineOf('apptainer'), 'python')];
      const { status, stdout, stderr } = run(call, store);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const { jobs } = JSON.parse(stdout) as { jobs: Packed[] };
      expect(jobs.map(({ result }) => result)).toEqual(hows.map(() => [uid, []]));
      expect(new Set(jobs.map(({ container }) => container.isolation.container))).toEqual(new Set(['shared']));
      expect(new Set(jobs.map((job) => job.runtime_info.executor_job_id)).size).toBe(2);
      const left = ['runs', 'submitted'].map((name) => join(store, 'hither', 'v1', name)).filter(existsSync);
      expect(left.flatMap((path) => readdirSync(path))).toEqual([]);
    },
  );

  it(
    'a store that a group shares has one result for all of its users',
    needs(engineOf('docker'), engineOf('apptainer')),
    () => {
      const store = join(directory, 'shared');
      mkdirSync(store);
      chownSync(store, 0, gid);
      chmodSync(store, 0o3775);
      writeFileSync(join(directory, 'work', 'unique.py'), UNIQUE);
      chmodSync(join(directory, 'work', 'unique.py'), 0o644);
      const image = `docker://${engineOf('docker').image('python')}`;
      const how = (runtime: string) => ['unique.py:unique', '--runtime', runtime, '--container', image, '--json'];
      const asRoot = (runtime: string) =>
        spawnSync(process.execPath, [join(directory, 'dist', 'cli.js'), 'run', ...how(runtime), '--store', store], {
          cwd: join(directory, 'work'),
          encoding: 'utf8',
        });
      const ends = [asRoot('docker'), asRoot('apptainer'), run(how('apptainer'), store)];
      expect(
        ends.map(({ status, stderr }) => ({ status, stderr: stderr.replace(/^.*: started.*$/gm, '') })),
      ).toMatchObject(Array(3).fill({ status: 0 }));
      const records = ends.map(({ stdout }) => (JSON.parse(stdout) as { jobs: Known[] }).jobs[0]);
      expect(records.map((record) => record?.cache.hit)).toEqual([false, true, true]);
      expect(new Set(records.map((record) => record?.result)).size).toBe(1);
      // Others can also use the user's results.
      writeFileSync(join(directory, 'work', 'unique.py'), `${UNIQUE}# changed\n`);
      const again = [run(how('apptainer'), store), asRoot('docker')];
      const [theirs, ours] = again.map(({ stdout }) => (JSON.parse(stdout) as { jobs: Known[] }).jobs[0]);
      expect([theirs?.cache, ours?.cache.hit]).toEqual([{ hit: false, reason: 'unique.py changed' }, true]);
      expect(theirs?.result).toBe(ours?.result);
    },
  );

  it('a store that a group shares has one result for jobs on Slurm, too', {
    ...needs(SLURM, engineOf('apptainer')),
  }, () => {
    const store = join(directory, 'shared-slurm');
    mkdirSync(store);
    chownSync(store, 0, gid);
    chmodSync(store, 0o3775);
    for (const [name, first] of [
      ['root', 0],
      ['user', 1],
    ] as const) {
      writeFileSync(join(directory, 'work', 'drawn.py'), `${UNIQUE}# ${name}\n`);
      chmodSync(join(directory, 'work', 'drawn.py'), 0o644);
      const how = ['drawn.py:unique', '--json', '--executor', 'slurm', ...under(engineOf('apptainer'), 'python')];
      const call = [join(directory, 'dist', 'cli.js'), 'run', ...how, '--store', store];
      const asRoot = () => spawnSync(process.execPath, call, { cwd: join(directory, 'work'), encoding: 'utf8' });
      const asUser = () => run(how, store);
      const ends = (first === 0 ? [asRoot, asUser] : [asUser, asRoot]).map((each) => each());
      expect(ends.map(({ status, stderr }) => [status, status === 0 || stderr])).toEqual(Array(2).fill([0, true]));
      const [computed, cached] = ends.map(({ stdout }) => (JSON.parse(stdout) as { jobs: Known[] }).jobs[0]);
      expect([computed?.cache.hit, cached?.cache.hit]).toEqual([false, true]);
      expect(cached?.result).toBe(computed?.result);
    }
  });

  it('a node of Slurm without user namespaces is used without, and the record says so', {
    ...needs(SLURM, engineOf('apptainer')),
  }, () => {
    const bin = join(directory, 'work', 'bin');
    mkdirSync(bin);
    const calls = join(bin, 'calls');
    const wrap = (name: string, text: string) =>
      writeFileSync(join(bin, name), `#!/bin/sh\nPATH=/usr/bin:/bin:/usr/sbin\n${text}\nexec ${name} "$@"\n`, {
        mode: 0o755,
      });
    wrap('cat', 'case "$*" in */max_user_namespaces) echo 0; exit ;; esac');
    wrap('apptainer', `echo "$*" >>'${calls}'`);
    spawnSync('chown', ['-R', `${uid}:${gid}`, bin]);
    writeFileSync(join(directory, 'work', 'bare.py'), UNIQUE);
    const ends = [[], [`export PATH='${bin}':$PATH`]].map((setup, salt) => {
      const spec = {
        function: 'bare.py:unique',
        resources: { tmp: '32M' },
        cache: { salt: String(salt) },
        slurm: { setup },
      };
      writeFileSync(join(directory, 'work', 'bare.json'), JSON.stringify(spec));
      const call = ['bare.json', '--json', '--executor', 'slurm', ...under(engineOf('apptainer'), 'python')];
      const { stdout, stderr } = run(call);
      expect(stdout, stderr).not.toBe('');
      return (JSON.parse(stdout) as { jobs: AnyRecord[] }).jobs[0];
    });
    expect(ends).toMatchObject([
      { status: 'finished', container: { isolation: { tmp: 'limited' } } },
      { status: 'finished', container: { isolation: { tmp: 'none' } } },
    ]);
    const asked = readFileSync(calls, 'utf8');
    expect(asked).toContain('exec');
    expect(asked).not.toContain('--userns');
  });
});

interface Known {
  readonly result: unknown;
  readonly cache: { readonly hit: boolean; readonly reason: string };
}

interface Packed {
  readonly result: unknown;
  readonly container: { readonly isolation: Isolation };
  readonly runtime_info: { readonly executor_job_id: string };
}

const UNIQUE = `import uuid
import hither as hi

@hi.function('unique', '0.1.0')
def unique():
    return str(uuid.uuid4())
`;

const LOOK = `
import os
import hither as hi
@hi.function('look', '1')
def look():
    try:
        os.rename('/w/.git', '/w/git')
        moved = 'moved'
    except OSError as error:
        moved = 'OSError'
    return [os.listdir('/w/.git'), open('/w/module/.git').read(), open('/w/gha-creds-1.json').read(), moved]
`;

const LOCK = `import os
import hither as hi

@hi.function('lock', '1')
def lock(how):
    found = sorted(os.listdir('/tmp'))
    if how == 'directory':
        os.makedirs('/tmp/kept/below')
        os.chmod('/tmp/kept', 0)
    if how == 'file':
        open('/tmp/kept', 'w').close()
        os.chmod('/tmp/kept', 0)
    if how == 'tmp':
        open('/tmp/kept', 'w').close()
        os.chmod('/tmp', 0)
    if how == 'deep':
        os.makedirs('/tmp/a/b')
        open('/tmp/a/b/kept', 'w').close()
        os.chmod('/tmp/a/b', 0)
        os.chmod('/tmp/a', 0)
    if how == 'out':
        os.mkdir('/out/kept')
        os.chmod('/out/kept', 0)
    return [os.getuid(), found]
`;

const CLOSED = `import os, tempfile
import hither as hi

@hi.function('close', '0.1.0')
def close():
    directory = tempfile.mkdtemp()
    open(os.path.join(directory, 'file'), 'w').close()
    os.chmod(directory, 0o500)
`;
