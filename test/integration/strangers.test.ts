/** Processes that aren't ours are never ended, whatever they are called, wherever they work, and whatever pid they have. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runsDirectory } from '../../src/store/layout';
import { LINUX, needs, requirement, works } from '../requirements';
import { CLI, emptyDirectory, hither, hostPython } from '../rigs/hither';

const UNSHARE = ['unshare', '--map-root-user', '--pid', '--fork', '--mount-proc'] as const;
const IDS = requirement('process ids of its own for every user (unshare)', () =>
  works(...UNSHARE, 'sh', '-c', 'echo 100 > /proc/sys/kernel/ns_last_pid'),
);

const SOURCE = `import time
import hither as hi

@hi.function('wait', '0.1.0')
@hi.container('docker://any')
def wait(seconds):
    print('waiting', flush=True)
    time.sleep(seconds)
    return seconds
`;

const strangers: ChildProcess[] = [];
afterAll(() => {
  for (const stranger of strangers) {
    stranger.kill('SIGKILL');
  }
});

async function place() {
  const [directory, store] = [await emptyDirectory(), await emptyDirectory()];
  await writeFile(join(directory, 'f.py'), SOURCE);
  const env = { ...hostPython(), KACHERY_STORAGE_DIR: store };
  const args = (seconds: number) => ['run', 'f.py:wait', '--arg', `seconds=${seconds}`, '--runtime', 'host'];
  return { directory, store, env, args };
}

const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

it.each(['SIGINT', 'SIGKILL'] as const)(
  'a shell and a reader in the directory of a job live on when the job is ended by %s',
  needs(LINUX),
  async (how) => {
    const { directory, store, env, args } = await place();
    let came = false;
    await hither(args(20), {
      cwd: directory,
      env,
      onOutput(printed, signal) {
        if (!came && /^waiting$/m.test(printed)) {
          came = true;
          const [run = ''] = readdirSync(runsDirectory(store));
          const job = join(runsDirectory(store), run, 'job-1');
          const options = { cwd: join(job, 'tmp'), env: { ...process.env, PWD: join(job, 'tmp') } };
          const program = join(job, 'in/runner/run_job.py');
          strangers.push(spawn('sh', ['-c', 'sleep 1000; :'], options));
          strangers.push(spawn('tail', ['-f', program], { stdio: 'ignore' }));
          strangers.push(spawn('sh', ['-c', 'sleep 1000; :', join(job, 'out'), `HOME=${job}/tmp`], options));
          signal(how);
        }
      },
    });
    expect((await hither(args(0), { cwd: directory, env })).exitCode).toBe(0);
    expect(readdirSync(runsDirectory(store))).toEqual([]);
    await new Promise((done) => setTimeout(done, 100));
    expect(strangers.slice(-3).map(isAlive)).toEqual([true, true, true]);
  },
);

/** Kills a run, gives its pid to a stranger, and runs again. Prints whether the stranger lives. */
const REUSE = `import os, signal, subprocess, sys, time
node, cli, *args = sys.argv[1:]
first = subprocess.Popen([node, cli, *args, '--arg', 'seconds=20'], stdout=subprocess.PIPE)
for line in first.stdout:
    if line == b'waiting\\n':
        break
first.kill()
first.wait()
first.stdout.read()  # until its job has ended
with open('/proc/sys/kernel/ns_last_pid', 'w') as file:
    file.write(str(first.pid - 1))
stranger = os.fork()
if stranger == 0:
    time.sleep(60)
    os._exit(0)
assert stranger == first.pid, (stranger, first.pid)
code = subprocess.call([node, cli, *args, '--arg', 'seconds=0'], stdout=subprocess.DEVNULL)
print(code, 'alive' if os.waitpid(stranger, os.WNOHANG) == (0, 0) else 'ended')
os.kill(stranger, signal.SIGKILL)
`;

it('a process with the pid of a killed run lives on, and does not pass for it', needs(IDS), async () => {
  const { directory, store, env } = await place();
  const [program, ...args] = UNSHARE;
  const call = ['python3', '-c', REUSE, process.execPath, CLI, 'run', 'f.py:wait', '--runtime', 'host'];
  const options = { cwd: directory, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  const ran = spawnSync(program, [...args, ...call], options);
  expect(ran.stdout).toBe('0 alive\n');
  expect(readdirSync(runsDirectory(store))).toEqual([]);
});

it('a run in a container with the same store and the same host name lives on', needs(IDS), async () => {
  const { directory, store, env, args } = await place();
  const [program, ...unshare] = UNSHARE;
  const options = { cwd: directory, env: { ...process.env, ...env } };
  const inside = spawn(program, [...unshare, process.execPath, CLI, ...args(3)], options);
  strangers.push(inside);
  let printed = '';
  const ended = new Promise((done) => inside.once('close', done));
  const waiting = new Promise<void>((done) => {
    inside.stdout.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      if (/^waiting$/m.test(printed)) {
        done();
      }
    });
  });
  await Promise.race([waiting, ended]);
  expect((await hither(args(0), { cwd: directory, env })).exitCode).toBe(0);
  expect(await ended).toBe(0);
  expect(printed).toContain('finished after');
  expect(existsSync(resolve(store))).toBe(true);
});
